/** G15: the documents of the land planning permit (用地规划许可证): pure functions of zone, day and documents. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { evaluateThreshold, findRuleOfKind, itemOf, limitOf, listOf, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';
import { choices, joined } from '../projects/terms.ts';

/** G15: the documents that the land planning permit takes, and how many at most; null where the zone says nothing. */
export function landPermitDocumentsOf(zone: Zone, on: LocalDate) {
  const list = listOf(zone, 'LAND_PERMIT_DOCUMENTS', on);
  const limit = findRuleOfKind('threshold', zone, 'LAND_PERMIT_DOCUMENT_LIMIT', on);
  return {
    list,
    limit,
    documents: list?.parameters.items.map(({ code, zh }) => ({ code, title: zh })) ?? null,
    most: limit && limitOf(limit, 'documents').value,
  };
}

/**
 * G15: refuses documents that are more than the limit, that the zone does not ask for, or that leave one out. Returns
 * the rule of the number, null where the zone sets none.
 */
export function checkLandPermitDocuments(zone: Zone, on: LocalDate, codes: readonly string[]): RuleReference | null {
  const { list, limit, most } = landPermitDocumentsOf(zone, on);
  const rule = limit && ruleReference(limit);
  if (rule && !evaluateThreshold(limit, { documents: codes.length }).met) {
    throw refuse('TOO_MANY_DOCUMENTS', MESSAGES.TOO_MANY_DOCUMENTS({ most: most ?? 0, got: codes.length }), { rule });
  }
  if (list) requireListedDocuments(list, codes);
  return rule;
}

/** Refuses DOCUMENT_NOT_LISTED and DOCUMENT_MISSING. */
function requireListedDocuments(list: ResolvedRule<'list'>, codes: readonly string[]): void {
  const rule = ruleReference(list);
  const { items } = list.parameters;
  const listed = joined(items.map(({ code, zh }) => ({ en: `${code} (${zh})`, zh: `${zh}（${code}）` })));
  const extra = codes.filter(code => !itemOf(list, code));
  if (extra.length > 0) {
    throw refuse('DOCUMENT_NOT_LISTED', MESSAGES.DOCUMENT_NOT_LISTED({ listed, got: extra.join(', ') }), { rule });
  }
  const missing = items.filter(({ code }) => !codes.includes(code));
  if (missing.length === 0) return;
  throw refuse('DOCUMENT_MISSING', MESSAGES.DOCUMENT_MISSING({ listed, missing: choices(missing) }), { rule });
}
