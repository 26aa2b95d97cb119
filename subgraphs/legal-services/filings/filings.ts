/** Every fine and fee on an enterprise is filed (Q10), where the zone's plan asks for it. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { diffDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { graphError, refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { mayRead, requireAgency } from '#shared/identity/principal.ts';
import { amount, checkZone, impersonalText, plainText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, limitOf, referenceOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference } from '#shared/zones/index.ts';
import { zoneOfEnterprise } from '../evidence.ts';
import type { FineRow } from '../fines/rows.ts';
import { findFine } from '../fines/steps.ts';
import type { FileFeeInput, FileFineInput } from '../generated.ts';
import { requireDay } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { EnforcementFiling } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { EnforcementFilingRow } from './rows.ts';

type FilingResult = (EnforcementFilingRow & { __typename: 'EnforcementFiling' }) | Refusal;

const filingRule = (zone: string, on: LocalDate): ResolvedRule<'threshold'> | null =>
  findRuleOfKind('threshold', zoneOf(zone), 'PENALTY_FILING', on);

/** The rule by which a zone files. Refuses NO_FILING_SYSTEM. */
function requireRule(zone: string, on: LocalDate): ResolvedRule<'threshold'> {
  const rule = filingRule(zone, on);
  if (!rule) throw refuse('NO_FILING_SYSTEM', MESSAGES.NO_SYSTEM({ zone: zoneOf(zone).names }));
  return rule;
}

/** Files a fine. Refuses NOT_ENTITLED, NOT_FOUND, NO_FILING_SYSTEM, FILED_ALREADY. */
export function fileFine(
  context: RequestContext,
  input: FileFineInput,
  info: GraphQLResolveInfo,
): Promise<FilingResult> {
  const { creditCode, fineId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const fine = await findFine(write, { creditCode, fineId });
    const { zone, authority, item, basis, decidedOn } = fine;
    requireAgency(context.principal, authority);
    const rule = requireRule(zone, localDate(write.now));
    const before = await write.em.findOne(EnforcementFiling, { fineId: fine.id });
    if (before) throw refuse('FILED_ALREADY', MESSAGES.FILED({ at: before.filedAt }));
    const filing = { creditCode, zone, kind: 'FINE' as const, fineId: fine.id, authority, item, basis };
    return store(write, { ...filing, amount: fine.amount, imposedOn: decidedOn }, { rule, context });
  });
}

/** The first day of a fee that can be filed. */
const FIRST_DAY: LocalDate = '2020-01-01';

/** Files a fee. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, EVIDENCE_UNAVAILABLE, NO_FILING_SYSTEM. */
export function fileFee(context: RequestContext, input: FileFeeInput, info: GraphQLResolveInfo): Promise<FilingResult> {
  const { creditCode, imposedOn, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const fee = {
      authority: plainText('authority', input.authority),
      item: impersonalText('item', input.item),
      basis: impersonalText('basis', input.basis),
      amount: amount('amount', input.amount, { least: '0.01' }),
    };
    requireAgency(context.principal, fee.authority);
    requireDay('imposedOn', imposedOn, { from: FIRST_DAY, today: localDate(context.now) });
    return { fee, zone: await zoneOfEnterprise(ask, creditCode) };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { fee, zone }) => {
    const rule = requireRule(zone, localDate(write.now));
    const filing = { creditCode, zone, kind: 'FEE' as const, fineId: null, imposedOn };
    return store(write, { ...filing, ...fee }, { rule, context });
  });
}

type NewFiling = Omit<EnforcementFilingRow, 'id' | 'filedAt' | 'filedBy'>;

function store(
  write: Write,
  row: NewFiling,
  { rule, context }: { rule: ResolvedRule; context: RequestContext },
): EnforcementFilingRow & { __typename: 'EnforcementFiling' } {
  const { creditCode, zone, kind, authority, item, basis, imposedOn, fineId } = row;
  const filing = write.em.create(EnforcementFiling, {
    ...row,
    id: randomUUID(),
    filedAt: write.now,
    filedBy: context.principal.subject,
  });
  write.em.persist(filing);
  const subject = { type: 'EnforcementFiling', id: filing.id };
  const named = { amount: row.amount, authority };
  const reason: Message = kind === 'FINE' ? MESSAGES.FILED_FINE(named) : MESSAGES.FILED_FEE(named);
  write.decide({
    creditCode,
    subject,
    outcome: 'FILED',
    rule: ruleReference(rule),
    facts: { zone, kind, authority, item, amount: row.amount, imposedOn },
    reasons: [reason],
    basis,
  });
  write.record({
    type: 'EnforcementFiled',
    creditCode,
    subject,
    restricted: true,
    payload: { kind, authority, amount: row.amount, imposedOn, fineId },
  });
  return { __typename: 'EnforcementFiling', ...rowOf(EnforcementFiling, filing) };
}

interface FilingSummary {
  zone: string;
  fines: number;
  filedFines: number;
  filedFees: number;
  rate: number | null;
  met: boolean | null;
  unfiled: FineRow[];
  rule: RuleReference | null;
}

/** Days that one summary may span: a leap year. */
const MOST_DAYS = 366;

/** How many fines of a zone are filed; null for callers whom it is not for. Throws BAD_USER_INPUT. */
export async function filingSummary(
  { zone, from, to }: { zone: string; from: LocalDate; to: LocalDate },
  { principal, department, loaders, now, language }: RequestContext,
): Promise<FilingSummary | null> {
  if (!mayRead(principal, department, '')) return null;
  checkZone(zone);
  const days = diffDays(from, to) + 1;
  if (days < 1 || days > MOST_DAYS) {
    throw graphError('BAD_USER_INPUT', MESSAGES.DAYS({ most: MOST_DAYS, days })[language]);
  }
  const [counts, unfiled] = await Promise.all([
    loaders.filingCounts(zone, from, to),
    loaders.unfiledFines(zone, from, to),
  ]);
  const rule = filingRule(zone, localDate(now));
  const { fines, filedFines } = counts;
  const rate = fines === 0 ? null : Math.floor((filedFines * 10_000) / fines) / 100;
  const met = rule && (rate === null || rate >= limitOf(rule, 'filed').value);
  return { zone, ...counts, rate, met, unfiled, rule: referenceOf(rule) };
}
