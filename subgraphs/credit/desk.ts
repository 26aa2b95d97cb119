/** Which things of credit are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import { deskProcess } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import { Commitment } from './commitments/entities.ts';
import { GovernmentPromise } from './government/entities.ts';
import { Listing } from './listings/entities.ts';
import { CreditRepair } from './repairs/entities.ts';
import { JointSanction } from './sanctions/entities.ts';

export const desk: Desk = {
  processes: [
    deskProcess(CreditRepair, {
      matter: 'CREDIT_REPAIR',
      name: { en: 'repair of credit', zh: '信用修复' },
      states: 'CreditRepairState',
      awaits: { OPEN: 'officer' },
      openedAt: ({ appliedAt }) => appliedAt,
      endedAt: ({ decidedAt }) => decidedAt,
    }),
    deskProcess(Listing, {
      matter: 'LISTING',
      name: { en: 'listing on the red or the black list', zh: '红黑名单认定' },
      states: 'ListingState',
      // What is listed waits for nobody until its period ends.
      awaits: { PROPOSED: 'officer', LISTED: null },
      openedAt: ({ proposedAt, listedOn }) => proposedAt ?? listedOn,
      acceptedAt: ({ listedOn }) => listedOn,
      endedAt: ({ delistedOn }) => delistedOn,
    }),
    deskProcess(JointSanction, {
      matter: 'JOINT_SANCTION',
      name: { en: 'joint sanction', zh: '联合惩戒' },
      states: 'JointSanctionState',
      awaits: { NOTIFIED: 'officer', IMPOSED: null },
      openedAt: ({ notifiedAt }) => notifiedAt,
      acceptedAt: ({ imposedOn }) => imposedOn,
      endedAt: ({ liftedOn }) => liftedOn,
    }),
    deskProcess(Commitment, {
      matter: 'COMMITMENT',
      name: { en: 'credit commitment', zh: '信用承诺' },
      states: 'CommitmentState',
      awaits: { SIGNED: 'enterprise' },
      openedAt: ({ signedAt }) => signedAt,
      endedAt: ({ performedAt }) => performedAt,
    }),
    deskProcess(GovernmentPromise, {
      matter: 'GOVERNMENT_PROMISE',
      name: { en: 'promise of an authority', zh: '政务承诺' },
      states: 'GovernmentPromiseState',
      awaits: { OPEN: 'officer', DISHONEST: 'officer' },
      openedAt: ({ madeOn }) => madeOn,
      endedAt: ({ keptOn, treatedOn }) => keptOn ?? treatedOn,
      agency: ({ authority }) => authority,
    }),
  ],
  notCases: {
    BrokenPromise: 'a record: who wants it repaired applies, and that is a case',
    ReportVerification: 'the result of one question, which nobody works on',
  },
};
