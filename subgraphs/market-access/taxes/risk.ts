/** Risk taxpayers, and the invoice quota that rests on them (G42). */
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Refusal } from '#shared/errors.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { InvoiceQuota, SetRiskTaxpayerInput } from '../generated.ts';
import type { EnterpriseRow } from '../enterprises/rows.ts';
import type { RequestContext } from '../loaders.ts';
import type { TaxRiskRow } from './rows.ts';
import { requireOnRegister } from '../enterprises/register.ts';
import { plainText } from '#shared/input.ts';
import { invoiceQuota } from './rules.ts';

export function setRiskTaxpayer(
  context: RequestContext,
  input: SetRiskTaxpayerInput,
  info: GraphQLResolveInfo,
): Promise<(TaxRiskRow & { __typename: 'TaxRisk' }) | Refusal> {
  const { creditCode, risk, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const reason = plainText('reason', input.reason);
    const { zone, status } = await requireOnRegister(write, creditCode);
    const since = localDate(write.now);
    await write.query(
      `insert into tax_risk (credit_code, risk, reason, since, marked_by) values ($1, $2, $3, $4, $5)
       on conflict (credit_code) do update set risk = excluded.risk, reason = excluded.reason, since = excluded.since, marked_by = excluded.marked_by`,
      [creditCode, risk, reason, since, context.principal.subject],
    );
    const subject = { type: 'TaxRisk', id: creditCode };
    const rule = findRuleOfKind('threshold', zone, 'INVOICE_QUOTA', since);
    // A zone without the rule has nothing that hangs on the mark; the feed tells of it all the same.
    if (rule) {
      const { granted, reasons } = invoiceQuota(rule, {
        zone: zone.code,
        status,
        risk: risk ? { since, reason } : null,
      });
      write.decide({
        creditCode,
        subject,
        outcome: granted ? 'QUOTA_GRANTED' : 'QUOTA_NOT_GRANTED',
        rule: ruleReference(rule),
        facts: { zone: zone.code, status, risk, reason },
        reasons,
      });
    }
    write.record({
      type: risk ? 'RiskTaxpayerListed' : 'RiskTaxpayerDelisted',
      creditCode,
      subject,
      changedFields: ['taxRisk', 'invoiceQuota'],
      restricted: true,
      payload: { risk, since },
    });
    return { __typename: 'TaxRisk', creditCode, risk, reason, since };
  });
}

/** The quota of an enterprise today. */
export async function invoiceQuotaOf(
  { creditCode, zone, status }: EnterpriseRow,
  { loaders, now }: RequestContext,
): Promise<InvoiceQuota> {
  const rule = findRuleOfKind('threshold', zoneOf(zone), 'INVOICE_QUOTA', localDate(now));
  const marked = await loaders.taxRisk.load(creditCode);
  return {
    ...invoiceQuota(rule, { zone, status, risk: marked?.risk ? marked : null }),
    rule: rule && ruleReference(rule),
  };
}
