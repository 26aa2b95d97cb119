/**
 * Reports of designations (G07 “三不指定”): none may designate the designer, builder or supplier of a connection. An
 * enterprise that was made to use one reports it in confidence.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { GraphClient } from '#shared/context.ts';
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal, RuleReference } from '#shared/errors.ts';
import { own } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import { itemOf, listOf, listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { enterpriseOf } from '../evidence.ts';
import type { DesignationReportState, EndDesignationReportInput, ReportDesignationInput } from '../generated.ts';
import { refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { DesignationReport } from './entities.ts';
import { MESSAGES, REPORT_NAMES, ROLE_NAMES } from './messages.ts';
import type { DesignationReportRow } from './rows.ts';

export type ReportOrRefusal = (DesignationReportRow & { __typename: 'DesignationReport' }) | Refusal;

/** Who supervises utilities that designate (反垄断、反不正当竞争). */
const SUPERVISOR = '市场监督管理部门';

const REPORT_STATES: Machine<DesignationReportState, 'confirmReport' | 'dismissReport'> = {
  REPORTED: { confirmReport: 'CONFIRMED', dismissReport: 'UNFOUNDED' },
  CONFIRMED: {},
  UNFOUNDED: {},
};

const subjectOf = ({ id }: { id: string }) => ({ type: 'DesignationReport', id });

export function reportDesignation(
  context: RequestContext,
  input: ReportDesignationInput,
  info: GraphQLResolveInfo,
): Promise<ReportOrRefusal> {
  const { creditCode, role, connectionId = null, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const designatedBy = plainText('designatedBy', input.designatedBy, 100);
    const text = plainText('text', input.text, 500);
    // A connection never changes hands.
    if (connectionId !== null) await requireConnection(context, creditCode, connectionId);
    return { designatedBy, text, enterprise: await enterpriseOf(ask, creditCode) };
  };
  const options = { creditCode, idempotencyKey, info, input, facts };
  return context.write(options, async (write, { designatedBy, text, enterprise: { zone: code } }) => {
    const zone = zoneOf(code);
    const list = listOf(zone, 'NO_DESIGNATION', localDate(write.now));
    const report = write.em.create(DesignationReport, {
      id: randomUUID(),
      creditCode,
      zone: zone.code,
      role,
      connectionId,
      designatedBy,
      text,
      state: 'REPORTED',
      reportedAt: write.now,
      endedAt: null,
      endedBy: null,
      outcome: null,
      designatedByCode: null,
      toldTo: null,
      rule: list && itemOf(list, role) ? ruleReference(list) : null,
    });
    write.em.persist(report);
    write.record({
      type: 'DesignationReported',
      creditCode,
      subject: subjectOf(report),
      restricted: true,
      payload: { role, zone: zone.code },
    });
    return resultOf(report);
  });
}

/** Refuses NOT_FOUND a connection that is not the enterprise's own. */
async function requireConnection({ loaders }: RequestContext, creditCode: string, id: string): Promise<void> {
  const connection = await loaders.utility.load(id);
  if (connection?.creditCode === creditCode) return;
  throw refuse('NOT_FOUND', MESSAGES.NOT_ITS_CONNECTION({ creditCode, id: id.slice(0, 40) }));
}

/** An officer confirms or dismisses a report, once. */
export async function endDesignationReport(
  context: RequestContext,
  input: EndDesignationReportInput,
  info: GraphQLResolveInfo,
): Promise<ReportOrRefusal> {
  const { reportId, confirmed, idempotencyKey } = input;
  const row = own(await context.loaders.designation.load(reportId), context);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_REPORT({ id: reportId.slice(0, 40) }));
  const { id, creditCode, role, rule } = row;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const outcome = plainText('outcome', input.outcome, 500);
    const byCode = confirmed ? (input.designatedByCode ?? null) : null;
    if (byCode) await write.lock(ENTERPRISE_LOCK, byCode);
    const report = await write.em.findOneOrFail(DesignationReport, { id });
    const state = advance(REPORT_STATES, report.state, confirmed ? 'confirmReport' : 'dismissReport', REPORT_NAMES);
    report.state = state;
    report.outcome = outcome;
    report.endedAt = write.now;
    report.endedBy = context.principal.subject;
    const subject = subjectOf(report);
    const toldTo = confirmed ? SUPERVISOR : null;
    report.designatedByCode = byCode;
    report.toldTo = toldTo;
    const cited =
      rule ?? ruleReference(listRule(zoneOf(report.zone), 'UTILITY_SERVICE_STANDARD', localDate(write.now)));
    const told = MESSAGES.TOLD({ supervisor: SUPERVISOR, by: byCode ?? MESSAGES.BY_UNNAMED() });
    write.decide({
      creditCode,
      subject,
      outcome: state,
      rule: cited,
      facts: { role, designatedBy: report.designatedBy, designatedByCode: byCode, toldTo },
      reasons: [outcome, ...(confirmed ? [told] : [])],
    });
    if (byCode) findDesignation(write, report, { byCode, cited, outcome });
    write.record({
      type: 'DesignationReportEnded',
      creditCode,
      subject,
      restricted: true,
      changedFields: ['state', 'outcome', 'endedAt', ...changedBy({ designatedByCode: byCode, toldTo })],
      payload: { state, toldTo, designatedByCode: byCode, designatedBy: report.designatedBy, role },
    });
    return resultOf(report);
  });
}

/** Names of what has a value now, and had none. */
const changedBy = (values: Readonly<Record<string, string | null>>): string[] =>
  Object.keys(values).filter(name => values[name] !== null);

/** What was found of who designated. */
interface Found {
  byCode: string;
  cited: RuleReference;
  outcome: string;
}

/**
 * The finding stands under the code of who designated too: a decision that it may contest, and a change by which credit
 * and the supervisor learn of it. It does not say who reported.
 */
function findDesignation(write: Write, report: DesignationReport, { byCode, cited, outcome }: Found): void {
  const { role, zone } = report;
  const subject = subjectOf(report);
  write.decide({
    creditCode: byCode,
    subject,
    outcome: 'DESIGNATION_FOUND',
    rule: cited,
    facts: { role, zone, toldTo: SUPERVISOR },
    reasons: [MESSAGES.DESIGNATED({ role: ROLE_NAMES[role] }), outcome],
  });
  write.record({
    type: 'DesignationFound',
    creditCode: byCode,
    subject,
    restricted: true,
    payload: { role, zone, toldTo: SUPERVISOR, tellsCredit: true },
  });
}

const resultOf = (report: DesignationReport) => ({
  __typename: 'DesignationReport' as const,
  ...rowOf(DesignationReport, report),
});
