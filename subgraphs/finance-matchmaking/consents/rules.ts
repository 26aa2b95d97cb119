/**
 * Consents to tax data (授权即达, G11): how long one may hold, where it stands, and what a bank needs one for. Pure
 * functions of zone, day and facts.
 */
import type { OpenStep } from '#shared/case/index.ts';
import { addMonths } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Text } from '#shared/messages.ts';
import {
  evaluateThreshold,
  findRuleOfKind,
  limitOf,
  listRule,
  ruleReference,
  thresholdRule,
} from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ConsentState, TaxDataScope } from '../generated.ts';
import type { Evidence } from '../evidence.ts';
import type { Offer } from '../products/rows.ts';
import { MESSAGES } from './messages.ts';
import type { CoverageCounts, TaxDataConsentRow } from './rows.ts';

/** The rule on what an enterprise may let a bank know. */
export const scopeRule = (zone: Zone, on: LocalDate): ResolvedRule<'list'> => listRule(zone, 'TAX_DATA_SCOPES', on);

/** The last day that a consent of a day may name. */
export function longestConsent(zone: Zone, on: LocalDate): LocalDate {
  const rule = thresholdRule(zone, 'TAX_DATA_CONSENT_TERM', on);
  return addMonths(on, limitOf(rule, 'months').value);
}

/** Where a consent stands on a day: it holds to the end of its last day, unless it was taken back. */
export function consentState(
  { revokedAt, until }: Pick<TaxDataConsentRow, 'until'> & { revokedAt?: Date | string | null | undefined },
  today: LocalDate,
): ConsentState {
  if (revokedAt) return 'REVOKED';
  return until < today ? 'EXPIRED' : 'ACTIVE';
}

/** What a bank learns of an enterprise where it matches it with a product: tax and credit facts that it asks for. */
export function scopesAskedBy({ kind, criteria }: Pick<Offer, 'kind' | 'criteria'>): TaxDataScope[] {
  const scopes: TaxDataScope[] = [];
  if (kind === 'TAX_BANK' || criteria.taxGrades.length > 0) scopes.push('TAX_GRADE');
  if (criteria.creditLevels.length > 0) scopes.push('CREDIT_GRADE');
  return scopes;
}

/** The facts of a scope, and no other. */
export function factsIn(
  scope: readonly TaxDataScope[],
  { taxGrade, creditLevel, blacklisted }: Pick<Evidence, 'taxGrade' | 'creditLevel' | 'blacklisted'>,
): Record<string, unknown> {
  const all: Record<TaxDataScope, object> = {
    TAX_GRADE: { taxGrade },
    CREDIT_GRADE: { creditLevel },
    LISTINGS: { blacklisted },
  };
  return Object.assign({}, ...scope.map(one => all[one])) as Record<string, unknown>;
}

/** A scope in words. */
export const scopeText = (scope: readonly TaxDataScope[]): Text => {
  const texts = scope.map(one => MESSAGES[one]());
  return { en: texts.map(({ en }) => en).join(', '), zh: texts.map(({ zh }) => zh).join('、') };
};

/** The steps that a consent allows. */
export const consentSteps = (
  consent: Pick<TaxDataConsentRow, 'id' | 'creditCode' | 'until' | 'revokedAt'>,
  today: LocalDate,
): OpenStep[] => {
  if (consentState(consent, today) !== 'ACTIVE') return [];
  const input = { creditCode: consent.creditCode, consentId: consent.id };
  return ['readTaxProfile', 'revokeTaxDataConsent'].map(operation => ({ operation, input }));
};

/** The share of enterprises with a need that the tax-bank link served (G11); null where the zone promises none. */
export function coverageOf(zone: Zone, { enterprises, served }: CoverageCounts, on: LocalDate) {
  const rule = findRuleOfKind('threshold', zone, 'TAX_BANK_COVERAGE', on);
  if (!rule) return null;
  const coverage = enterprises === 0 ? null : (served * 100) / enterprises;
  return {
    zone: zone.code,
    enterprises,
    served,
    coverage,
    required: limitOf(rule, 'coverage').value,
    met: coverage === null ? null : evaluateThreshold(rule, { coverage }).met,
    rule: ruleReference(rule),
  };
}
