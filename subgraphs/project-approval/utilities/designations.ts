/**
 * Reports of designations (G07 “三不指定”): nobody designates the designer, builder or supplier of a connection; who was
 * made to use one says so, in confidence.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { own, requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { advance } from '#shared/case/state-machine.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { itemOf, ruleReference, zone as zoneOf, listOf } from '#shared/zones/index.ts';
import type { DesignationReportState, EndDesignationReportInput, ReportDesignationInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { DesignationReport } from './entities.ts';
import type { DesignationReportRow } from './rows.ts';
import { enterpriseOf } from '../evidence.ts';
import { plainText } from '#shared/input.ts';

export type ReportOrRefusal = (DesignationReportRow & { __typename: 'DesignationReport' }) | Refusal;

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
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireApplicant(context.principal, context.department, creditCode);
    const designatedBy = plainText('designatedBy', input.designatedBy, 100);
    const text = plainText('text', input.text, 500);
    const connection = connectionId === null ? null : await context.loaders.utility.load(connectionId);
    if (connectionId !== null && connection?.creditCode !== creditCode)
      throw refuse('NOT_FOUND', `${creditCode} has no connection ${connectionId.slice(0, 40)}`);
    const { zone: code } = await enterpriseOf(context, creditCode);
    const zone = zoneOf(code);
    const list = listOf(zone, 'NO_DESIGNATION', localDate(write.now));
    const rule = list && itemOf(list, role) ? ruleReference(list) : null;
    const given = {
      id: randomUUID(),
      creditCode,
      zone: zone.code,
      role,
      connectionId: connection?.id ?? null,
      designatedBy,
      text,
      state: 'REPORTED' as const,
      rule,
    };
    write.em.persist(
      write.em.create(DesignationReport, {
        ...given,
        reportedAt: write.now,
        endedAt: null,
        endedBy: null,
        outcome: null,
      }),
    );
    write.record({
      type: 'DesignationReported',
      creditCode,
      subject: subjectOf(given),
      restricted: true,
      payload: { role, zone: zone.code },
    });
    return {
      __typename: 'DesignationReport',
      ...given,
      reportedAt: write.now.toISOString(),
      endedAt: null,
      outcome: null,
    };
  });
}

export async function endDesignationReport(
  context: RequestContext,
  input: EndDesignationReportInput,
  info: GraphQLResolveInfo,
): Promise<ReportOrRefusal> {
  const { reportId, confirmed, idempotencyKey } = input;
  const known = own(await context.loaders.designation.load(reportId), context);
  if (!known) return refuse('NOT_FOUND', `there is no report ${reportId.slice(0, 40)}`).refusal;
  const { creditCode, rule } = known;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const outcome = plainText('outcome', input.outcome, 500);
    const report = await write.em.findOneOrFail(DesignationReport, { id: known.id });
    const state = advance(REPORT_STATES, report.state, confirmed ? 'confirmReport' : 'dismissReport');
    Object.assign(report, { state, outcome, endedAt: write.now, endedBy: context.principal.subject });
    const subject = subjectOf(known);
    if (rule)
      write.decide({ creditCode, subject, outcome: state, rule, facts: { role: known.role }, reasons: [outcome] });
    write.record({
      type: 'DesignationReportEnded',
      creditCode,
      subject,
      restricted: true,
      changedFields: ['state'],
      payload: { state },
    });
    return { __typename: 'DesignationReport', ...known, state, outcome, endedAt: write.now.toISOString() };
  });
}
