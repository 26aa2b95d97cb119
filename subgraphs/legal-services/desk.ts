/** Which things of legal services are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import { deskProcess } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import { InspectionDraw } from './draws/entities.ts';
import { Fine } from './fines/entities.ts';
import { InspectionVisit } from './inspections/entities.ts';
import { IpCase } from './ip-cases/entities.ts';
import { LabourCase } from './labour/entities.ts';
import { LegalAidRequest } from './legal-aid/entities.ts';
import { MisconductReport } from './misconduct/entities.ts';
import { PenaltyCase } from './penalties/entities.ts';
import { PropertyRightsReview } from './property-rights/entities.ts';
import { SoftMeasure } from './soft-measures/entities.ts';

/** Where a thing stands that has no states of its own. */
const OPEN_OR_CLOSED = {
  OPEN: { en: 'open', zh: '办理中' },
  CLOSED: { en: 'closed', zh: '已办结' },
};

const openUntil = (end: unknown): 'OPEN' | 'CLOSED' => (end === null ? 'OPEN' : 'CLOSED');

export const desk: Desk = {
  processes: [
    deskProcess(InspectionVisit, {
      matter: 'INSPECTION_VISIT',
      name: { en: 'inspection visit', zh: '涉企现场检查' },
      states: 'InspectionState',
      awaits: { REGISTERED: 'officer', CHECKED_IN: 'officer' },
      number: ({ nationalVisitCode }) => nationalVisitCode,
      openedAt: ({ registeredAt }) => registeredAt,
      acceptedAt: ({ headApprovedAt }) => headApprovedAt,
      endedAt: ({ reportedAt }) => reportedAt,
      agency: ({ authority }) => authority,
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
    }),
    deskProcess(Fine, {
      matter: 'FINE',
      name: { en: 'payment of a fine', zh: '罚款缴纳' },
      status: ({ settledOn }) => openUntil(settledOn),
      called: OPEN_OR_CLOSED,
      awaits: { OPEN: 'enterprise' },
      openedAt: ({ decidedOn }) => decidedOn,
      acceptedAt: ({ deliveredOn }) => deliveredOn,
      endedAt: ({ settledOn }) => settledOn,
    }),
    deskProcess(LabourCase, {
      matter: 'LABOUR_CASE',
      name: { en: 'labour case', zh: '劳动保障监察与劳动争议' },
      states: 'LabourCaseState',
      awaits: { OPEN: 'officer' },
      number: ({ caseNo }) => caseNo,
      openedAt: ({ openedOn }) => openedOn,
      endedAt: ({ closedOn }) => closedOn,
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
  notCases: {
    SealedClue: 'it is under seal: no list shows it',
    SandboxPlace: 'a place in a pilot, which stands until the pilot ends',
    CorrectionCommitment: 'a part of its penalty case',
    FineRelief: 'a part of its fine',
  },
};
