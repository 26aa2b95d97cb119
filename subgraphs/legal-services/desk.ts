/** Which things of legal services are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import { casePart, deskProcess, duty, rightUntil } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import { decisionLimit, hearingLimit } from '#shared/case/penalty-procedure.ts';
import { localDate } from '#shared/clock/index.ts';
import type { RowOf } from '#shared/database/rows.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { InspectionDraw } from './draws/entities.ts';
import { Fine, FinePayment, FineRelief } from './fines/entities.ts';
import { deliverBy, standingOf } from './fines/rules.ts';
import { InspectionVisit } from './inspections/entities.ts';
import { publicationLimit, recordDueAt } from './inspections/rules.ts';
import { IpCase } from './ip-cases/entities.ts';
import { LabourCase } from './labour/entities.ts';
import { labourLimit } from './labour/rules.ts';
import { LegalAidRequest } from './legal-aid/entities.ts';
import { MisconductReport } from './misconduct/entities.ts';
import { PenaltyCase } from './penalties/entities.ts';
import { fen } from './penalties/rules.ts';
import { PropertyRightsReview } from './property-rights/entities.ts';
import { SoftMeasure } from './soft-measures/entities.ts';

/** Where a thing stands that has no states of its own. */
const OPEN_OR_CLOSED = {
  OPEN: { en: 'open', zh: '办理中' },
  CLOSED: { en: 'closed', zh: '已办结' },
};

const DAYS = {
  visit: { en: 'day of the visit', zh: '检查日期' },
  record: { en: 'time to record what was found', zh: '检查结果登记期限' },
  publish: { en: 'day to publish the result', zh: '检查结果公示期限' },
  hearing: { en: 'last day to ask for a hearing', zh: '要求听证截止日期' },
  heard: { en: 'day of the hearing', zh: '听证日期' },
  decide: { en: 'day to decide', zh: '作出决定期限' },
  promise: { en: 'day by which it is to be corrected, as promised', zh: '承诺改正期限' },
  deliver: { en: 'day to deliver the decision', zh: '决定书送达期限' },
  close: { en: 'day to close it', zh: '结案期限' },
  correct: { en: 'day by which it is to be corrected', zh: '改正期限' },
} as const;

/** What of a fine is to be paid by a day. */
const payment = (amount: string) => ({ en: `day to pay ${amount} yuan of the fine`, zh: `缴纳罚款${amount}元的期限` });

/** What of a promise to correct is still to be reported. */
const isPromised = ({ commitmentSignedAt, commitmentReportedAt }: Promised): boolean =>
  commitmentSignedAt !== null && commitmentReportedAt === null;

interface Promised {
  commitmentSignedAt: unknown;
  commitmentReportedAt: unknown;
}

/**
 * A fine waits for its authority until it is delivered, and while relief is asked for; for the rest for who pays it.
 */
function statusOfFine({ deliveredOn, settledOn }: RowOf<Fine>, reliefs: readonly RowOf<FineRelief>[]): string {
  if (settledOn !== null) return 'CLOSED';
  if (deliveredOn === null) return 'TO_DELIVER';
  return reliefs.some(({ state }) => state === 'APPLIED') ? 'RELIEF_ASKED' : 'OPEN';
}

const openUntil = (end: unknown): 'OPEN' | 'CLOSED' => (end === null ? 'OPEN' : 'CLOSED');

export const desk: Desk = {
  // A fine waits for its authority where that has to act.
  version: 2,
  processes: [
    deskProcess(InspectionVisit, {
      matter: 'INSPECTION_VISIT',
      name: { en: 'inspection visit', zh: '涉企现场检查' },
      states: 'InspectionState',
      // What was found waits to be published.
      status: ({ state, publishedAt }) => (state === 'REPORTED' && publishedAt !== null ? 'PUBLISHED' : state),
      called: { PUBLISHED: { en: 'result published', zh: '结果已公示' } },
      awaits: { REGISTERED: 'officer', CHECKED_IN: 'officer', REPORTED: 'officer' },
      number: ({ nationalVisitCode }) => nationalVisitCode,
      openedAt: ({ registeredAt }) => registeredAt,
      acceptedAt: ({ headApprovedAt }) => headApprovedAt,
      endedAt: ({ reportedAt }) => reportedAt,
      agency: ({ authority }) => authority,
      deadlines: ({ state, zone, plannedOn, checkedInAt, reportedAt }) => [
        state === 'REGISTERED' ? duty(DAYS.visit, plannedOn) : null,
        state === 'CHECKED_IN' && zone && checkedInAt
          ? duty(DAYS.record, recordDueAt(zoneOf(zone), checkedInAt))
          : null,
        state === 'REPORTED' && zone && reportedAt
          ? duty(DAYS.publish, publicationLimit(zoneOf(zone), reportedAt).day)
          : null,
      ],
    }),
    deskProcess(PenaltyCase, {
      matter: 'PENALTY',
      name: { en: 'penalty case', zh: '行政处罚' },
      states: 'PenaltyState',
      awaits: { NOTIFIED: 'officer' },
      number: ({ documentNo }) => documentNo,
      openedAt: ({ openedAt }) => openedAt,
      endedAt: ({ decidedAt }) => decidedAt,
      agency: ({ authority }) => authority,
      deadlines: penalty =>
        penalty.state === 'NOTIFIED'
          ? [
              rightUntil(DAYS.hearing, hearingLimit(penalty.zone, new Date(penalty.openedAt)).until),
              penalty.hearingNotice && penalty.hearingHeldOn === null
                ? rightUntil(DAYS.heard, penalty.hearingNotice.heldOn)
                : null,
              duty(DAYS.decide, decisionLimit(penalty.zone, localDate(new Date(penalty.openedAt))).until),
              isPromised(penalty) ? duty(DAYS.promise, penalty.commitmentDueOn) : null,
            ]
          : [],
      againstAt: ({ state, decidedAt }) => (state === 'PENALISED' ? decidedAt : null),
    }),
    deskProcess(Fine, {
      matter: 'FINE',
      name: { en: 'payment of a fine', zh: '罚款缴纳' },
      status: (fine, parts) => statusOfFine(fine, parts(FineRelief)),
      called: {
        TO_DELIVER: { en: 'to be delivered', zh: '待送达' },
        RELIEF_ASKED: { en: 'deferral or instalments asked for', zh: '延期或者分期缴纳待审批' },
        OPEN: { en: 'to be paid', zh: '待缴纳' },
        CLOSED: { en: 'paid', zh: '已缴清' },
      },
      awaits: { TO_DELIVER: 'officer', RELIEF_ASKED: 'officer', OPEN: 'enterprise' },
      agency: ({ authority }) => authority,
      openedAt: ({ decidedOn }) => decidedOn,
      acceptedAt: ({ deliveredOn }) => deliveredOn,
      endedAt: ({ settledOn }) => settledOn,
      parts: [casePart(FinePayment, 'fineId'), casePart(FineRelief, 'fineId')],
      deadlines: (fine, parts, at) => {
        const paid = { payments: parts(FinePayment), reliefs: parts(FineRelief) };
        const { instalments } = standingOf(fine, paid, localDate(at));
        return [
          fine.deliveredOn === null ? duty(DAYS.deliver, deliverBy(fine)) : null,
          ...instalments
            .filter(part => fen(part.paid) < fen(part.amount))
            .map(({ dueOn, amount }) => duty(payment(amount), dueOn)),
        ];
      },
    }),
    deskProcess(LabourCase, {
      matter: 'LABOUR_CASE',
      name: { en: 'labour case', zh: '劳动保障监察与劳动争议' },
      states: 'LabourCaseState',
      awaits: { OPEN: 'officer' },
      number: ({ caseNo }) => caseNo,
      openedAt: ({ openedOn }) => openedOn,
      endedAt: ({ closedOn }) => closedOn,
      deadlines: ({ state, zone, kind, openedOn }) =>
        state === 'OPEN' ? [duty(DAYS.close, labourLimit(zoneOf(zone), kind, openedOn).day)] : [],
    }),
    deskProcess(IpCase, {
      matter: 'IP_CASE',
      name: { en: 'protection of intellectual property', zh: '知识产权保护' },
      states: 'IpCaseState',
      awaits: { REQUESTED: 'officer', ACCEPTED: 'officer' },
      openedAt: ({ requestedAt }) => requestedAt,
      acceptedAt: ({ acceptedAt }) => acceptedAt,
      endedAt: ({ closedAt }) => closedAt,
    }),
    deskProcess(LegalAidRequest, {
      matter: 'LEGAL_AID',
      name: { en: 'legal aid', zh: '法律服务' },
      states: 'LegalAidState',
      awaits: { REQUESTED: 'officer', ASSIGNED: 'officer' },
      openedAt: ({ requestedAt }) => requestedAt,
      endedAt: ({ doneAt }) => doneAt,
    }),
    deskProcess(MisconductReport, {
      matter: 'MISCONDUCT_REPORT',
      name: { en: 'report of misconduct in an inspection', zh: '执法行为投诉举报' },
      states: 'MisconductState',
      awaits: { REPORTED: 'officer' },
      openedAt: ({ reportedAt }) => reportedAt,
      endedAt: ({ decidedAt }) => decidedAt,
    }),
    deskProcess(SoftMeasure, {
      matter: 'SOFT_MEASURE',
      name: { en: 'soft measure', zh: '柔性执法措施' },
      status: ({ closedAt }) => openUntil(closedAt),
      called: OPEN_OR_CLOSED,
      awaits: { OPEN: 'officer' },
      openedAt: ({ takenAt }) => takenAt,
      endedAt: ({ closedAt }) => closedAt,
      agency: ({ authority }) => authority,
      deadlines: ({ closedAt, correctBy }) => (closedAt === null ? [duty(DAYS.correct, correctBy)] : []),
    }),
    deskProcess(InspectionDraw, {
      matter: 'INSPECTION_DRAW',
      name: { en: 'random draw of inspections', zh: '“双随机”抽查' },
      states: 'DrawState',
      awaits: { POOL_PUBLISHED: 'officer' },
      openedAt: ({ publishedAt }) => publishedAt,
      endedAt: ({ drawnAt }) => drawnAt,
      agency: ({ authority }) => authority,
    }),
    deskProcess(PropertyRightsReview, {
      matter: 'PROPERTY_RIGHTS_REVIEW',
      name: { en: 'review of the protection of property rights', zh: '产权保护专项审查' },
      status: ({ concludedAt }) => openUntil(concludedAt),
      called: OPEN_OR_CLOSED,
      awaits: { OPEN: 'officer' },
      openedAt: ({ openedAt }) => openedAt,
      endedAt: ({ concludedAt }) => concludedAt,
      agency: ({ authority }) => authority,
    }),
  ],
  notDue: {
    'InspectionItemList.validTo': 'a published list, which the next one ends',
    'LeniencyList.validTo': 'a published list, which the next one ends',
    'CorrectionCommitment.dueOn': 'told with its penalty case',
    'FineInstalment.dueOn': 'told with its fine',
  },
  uncounted: {
    Sandbox: 'it stands as it was opened: the places in it count their moves',
    TriggerRule: 'it stands as it was published',
  },
  notCases: {
    TriggerRule: 'a published rule',
    Sandbox: 'a pilot of a zone, which takes enterprises in',
    SealedClue: 'it is under seal: no list shows it',
    SandboxPlace: 'a place in a pilot, which stands until the pilot ends',
    CorrectionCommitment: 'a part of its penalty case',
    FineRelief: 'a part of its fine',
  },
};
