/**
 * Reports of misconduct at visits (X17), and the questions after a visit. What is stored and told of a report is told
 * of the body that it is about, without the enterprise and the visit: its officers read the department's decisions.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { zoneOfThing } from '../evidence.ts';
import type { AnswerVisitSurveyInput, DecideMisconductInput, ReportMisconductInput } from '../generated.ts';
import { OF_NO_ENTERPRISE, noteText } from '../input.ts';
import type { InspectionVisit } from '../inspections/entities.ts';
import { findVisit, heldVisit, storedVisit, subjectOf } from '../inspections/steps.ts';
import type { VisitResult } from '../inspections/steps.ts';
import { stateText } from '../inspections/terms.ts';
import type { RequestContext } from '../loaders.ts';
import { MisconductReport, VisitAnswer } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { MisconductReportRow } from './rows.ts';
import { kindText, mayReadReport, quarterOf } from './rules.ts';

type ReportResult = (MisconductReportRow & { __typename: 'MisconductReport' }) | Refusal;

/** Reports misconduct at a visit that was made. Refuses NOT_ENTITLED, NOT_FOUND, VISIT_NOT_MADE, INVALID_INPUT. */
export function reportMisconduct(
  context: RequestContext,
  input: ReportMisconductInput,
  info: GraphQLResolveInfo,
): Promise<ReportResult> {
  const { creditCode, visitId, idempotencyKey, kind } = input;
  const facts = async (ask: Parameters<typeof zoneOfThing>[0]) =>
    zoneOfThing(ask, await findVisit(context, creditCode, visitId), creditCode);
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, zone) => {
    const visit = await heldVisit(write, { creditCode, visitId });
    if (!visit.checkedInAt) {
      throw refuse('VISIT_NOT_MADE', MESSAGES.NOT_MADE({ state: stateText(visit.state) }));
    }
    const { authority, authorityCode } = visit;
    const report = write.em.create(MisconductReport, {
      id: randomUUID(),
      creditCode,
      zone,
      visitId: visit.id,
      authority,
      authorityCode,
      kind,
      description: noteText('description', input.description, 2_000),
      state: 'REPORTED',
      reportedAt: write.now,
      decidedAt: null,
      decidedBy: null,
      basis: null,
      reason: null,
    });
    write.em.persist(report);
    await tell(write, report, {
      type: 'MisconductReported',
      changedFields: [],
      outcome: 'NOTED',
      reasons: [MESSAGES.RECEIVED({ kind: kindText(kind) })],
    });
    return { __typename: 'MisconductReport' as const, ...rowOf(MisconductReport, report) };
  });
}

/**
 * Decides on a report. Refuses NOT_ENTITLED, NOT_FOUND, also for officers of the body that it is about and of no
 * agency, DECIDED_ALREADY, INVALID_INPUT.
 */
export async function decideMisconduct(
  context: RequestContext,
  input: DecideMisconductInput,
  info: GraphQLResolveInfo,
): Promise<ReportResult> {
  const { reportId, founded, idempotencyKey } = input;
  const known = await context.loaders.misconductReport.load(reportId);
  const creditCode = known?.creditCode ?? OF_NO_ENTERPRISE;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const report = isUuid(reportId) ? await write.em.findOne(MisconductReport, { id: reportId }) : null;
    // Whoever may not read a report does not learn that there is one.
    if (!report || !mayReadReport(context.principal, context.department, report)) {
      throw refuse('NOT_FOUND', MESSAGES.NO_REPORT({ reportId }));
    }
    const { decidedAt } = report;
    if (decidedAt) throw refuse('DECIDED_ALREADY', MESSAGES.DECIDED({ at: decidedAt }));
    const basis = impersonalText('basis', input.basis);
    const reason = noteText('reason', input.reason, 500);
    report.state = founded ? 'FOUNDED' : 'UNFOUNDED';
    report.decidedAt = write.now;
    report.decidedBy = context.principal.subject;
    report.basis = basis;
    report.reason = reason;
    await tell(write, report, {
      type: 'MisconductDecided',
      changedFields: ['state', 'decidedAt', 'reason'],
      outcome: report.state,
      reasons: [reason],
      basis,
    });
    return { __typename: 'MisconductReport' as const, ...rowOf(MisconductReport, report) };
  });
}

interface ReportChange {
  type: string;
  changedFields: string[];
  outcome: string;
  reasons: Words[];
  basis?: string;
}

/** Stores the decision on a report and records its change, under the body's code, so that they tell nobody's name. */
async function tell(write: Write, report: MisconductReport, told: ReportChange): Promise<void> {
  const { id, zone, authority, kind, state } = report;
  const { outcome, reasons, basis, ...change } = told;
  const creditCode = report.authorityCode ?? OF_NO_ENTERPRISE;
  await write.lock(ENTERPRISE_LOCK, creditCode);
  const subject = { type: 'MisconductReport', id };
  write.decide({
    creditCode,
    subject,
    outcome,
    rule: ruleReference(ruleOfDay('list', zoneOf(zone), 'MISCONDUCT_REPORTS', localDate(write.now))),
    facts: { zone, authority, kind },
    reasons,
    ...(basis !== undefined && { basis }),
  });
  write.record({ ...change, creditCode, subject, restricted: true, payload: { authority, kind, state } });
}

/**
 * Answers the questions after a visit: the visit keeps that they were answered, and nothing of what. Refuses
 * NOT_ENTITLED, NOT_FOUND, VISIT_NOT_REPORTED, ANSWERED_ALREADY.
 */
export function answerVisitSurvey(
  context: RequestContext,
  input: AnswerVisitSurveyInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const { creditCode, visitId, idempotencyKey, showedPass, recommended, tookFavours } = input;
  const facts = async (ask: Parameters<typeof zoneOfThing>[0]) =>
    zoneOfThing(ask, await findVisit(context, creditCode, visitId), creditCode);
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, zone) => {
    const visit = await heldVisit(write, { creditCode, visitId });
    requireUnanswered(visit);
    const { authority } = visit;
    visit.surveyedAt = write.now;
    const quarter = quarterOf(localDate(write.now));
    const answer = { id: randomUUID(), zone, authority, ...quarter, showedPass, recommended, tookFavours };
    write.em.persist(write.em.create(VisitAnswer, answer));
    write.decide({
      creditCode,
      subject: subjectOf(visit),
      outcome: 'NOTED',
      rule: ruleReference(ruleOfDay('list', zoneOf(zone), 'VISIT_SURVEY', localDate(write.now))),
      facts: { zone, authority, plannedOn: visit.plannedOn },
      reasons: [MESSAGES.ANSWERED_IN_FULL()],
    });
    write.record({ type: 'VisitSurveyAnswered', creditCode, subject: subjectOf(visit), payload: { authority } });
    return storedVisit(visit);
  });
}

function requireUnanswered({ state, surveyedAt }: InspectionVisit): void {
  if (state !== 'REPORTED') throw refuse('VISIT_NOT_REPORTED', MESSAGES.NOT_REPORTED({ state: stateText(state) }));
  if (surveyedAt) throw refuse('ANSWERED_ALREADY', MESSAGES.ANSWERED());
}
