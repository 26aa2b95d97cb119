/** Risk taxpayers, and the invoice quota that depends on them (G42). */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { requireOnRegister } from '../enterprises/register.ts';
import type { RegisterFacts } from '../enterprises/register.ts';
import type { EnterpriseRow } from '../enterprises/rows.ts';
import type { InvoiceQuota, SetRiskTaxpayerInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { TaxRisk } from './entities.ts';
import type { TaxRiskRow } from './rows.ts';
import { invoiceQuota } from './rules.ts';
import type { InWords } from './rules.ts';

export type TaxRiskResult = (TaxRiskRow & { __typename: 'TaxRisk' }) | Refusal;

/** Marks an enterprise as a risk taxpayer, or as one without risk. Refusals as {@link requireOnRegister}. */
export function setRiskTaxpayer(
  context: RequestContext,
  input: SetRiskTaxpayerInput,
  info: GraphQLResolveInfo,
): Promise<TaxRiskResult> {
  const { creditCode, risk, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const reason = plainText('reason', input.reason);
    const facts = await requireOnRegister(write, creditCode);
    const since = localDate(write.now);
    const markedBy = context.principal.subject;
    const before = await write.em.findOne(TaxRisk, { creditCode });
    const changedFields = before ? changedOf(before, { risk, reason, since }) : [];
    const mark = enterMark(write, before, { creditCode, risk, reason, since, markedBy });
    decideQuota(write, mark, facts);
    write.record({
      type: risk ? 'RiskTaxpayerListed' : 'RiskTaxpayerDelisted',
      creditCode,
      subject: subjectOf(mark),
      changedFields,
      restricted: true,
      payload: { risk, since },
    });
    return { __typename: 'TaxRisk', ...rowOf(TaxRisk, mark) };
  });
}

type NewMark = Omit<TaxRiskRow, 'earlier'>;

/** Names of the fields in which a new mark differs from the one before. */
const changedOf = (before: TaxRisk, mark: Pick<NewMark, 'risk' | 'reason' | 'since'>): string[] =>
  (['risk', 'reason', 'since'] as const).filter(field => before[field] !== mark[field]);

/** Enters a mark in the place of the one before, which is kept with who made it. */
function enterMark(write: Write, before: TaxRisk | null, mark: NewMark): TaxRisk {
  if (!before) {
    const first = write.em.create(TaxRisk, { ...mark, earlier: [] });
    write.em.persist(first);
    return first;
  }
  const { risk, reason, since, markedBy, earlier } = before;
  return Object.assign(before, mark, { earlier: [...earlier, { risk, reason, since, markedBy }] });
}

const subjectOf = ({ creditCode }: TaxRisk): { type: string; id: string } => ({ type: 'TaxRisk', id: creditCode });

/** Stores the decision on the quota that follows from a mark; none in a zone without the rule. */
function decideQuota(write: Write, mark: TaxRisk, { zone, status }: RegisterFacts): void {
  const { creditCode, risk, reason, since } = mark;
  const rule = findRuleOfKind('threshold', zone, 'INVOICE_QUOTA', since);
  if (!rule) return;
  const { granted, reasons } = invoiceQuota(rule, {
    zone: zone.code,
    status,
    risk: risk ? { since, reason } : null,
  });
  write.decide({
    creditCode,
    subject: subjectOf(mark),
    outcome: granted ? 'QUOTA_GRANTED' : 'QUOTA_NOT_GRANTED',
    rule: ruleReference(rule),
    facts: { zone: zone.code, status, risk, reason },
    reasons,
  });
}

/** The quota of an enterprise today. */
export async function invoiceQuotaOf(
  { creditCode, zone, status }: EnterpriseRow,
  { loaders, now }: RequestContext,
): Promise<InWords<InvoiceQuota>> {
  const rule = findRuleOfKind('threshold', zoneOf(zone), 'INVOICE_QUOTA', localDate(now));
  const mark = await loaders.taxRisk.load(creditCode);
  return {
    ...invoiceQuota(rule, { zone, status, risk: mark?.risk ? mark : null }),
    rule: rule && ruleReference(rule),
  };
}
