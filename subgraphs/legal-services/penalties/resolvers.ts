import { availableSteps } from '#shared/case/index.ts';
import { decisionLimit, hearingLimit } from '#shared/case/penalty-procedure.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { fineBlockers } from '../fines/rules.ts';
import { blockersOf } from '../inspections/rules.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { collectiveNeed } from './collective-rules.ts';
import { recordCollectiveDecision } from './collective.ts';
import { recordCorrection, reportCommitmentKept, signCorrectionCommitment, verifyCommitment } from './corrections.ts';
import { decidePenalty } from './decide.ts';
import { announcePenaltyHearing, openPenalty, pleadPenalty, recordPenaltyHearing } from './penalties.ts';
import { reviewPenalty } from './review.ts';
import { commitmentState, penaltyBlockers, stepsOf } from './rules.ts';

export const penaltyResolvers: Resolvers = {
  Query: {
    penaltyCase: async (_root, { id }, context) => own(await context.loaders.penalty.load(id), context),
  },
  Mutation: {
    openPenalty: mutation(openPenalty),
    pleadPenalty: mutation(pleadPenalty),
    announcePenaltyHearing: mutation(announcePenaltyHearing),
    recordPenaltyHearing: mutation(recordPenaltyHearing),
    reviewPenalty: mutation(reviewPenalty),
    decidePenalty: mutation(decidePenalty),
    recordCorrection: mutation(recordCorrection),
    signCorrectionCommitment: mutation(signCorrectionCommitment),
    reportCommitmentKept: mutation(reportCommitmentKept),
    verifyCommitment: mutation(verifyCommitment),
    recordCollectiveDecision: mutation(recordCollectiveDecision),
  },
  Enterprise: {
    penaltyCases: ({ creditCode }, args, { principal, department, loaders }) =>
      mayRead(principal, department, creditCode) ? loaders.penaltiesOf(creditCode, args) : null,
    inspectionBlockers: async ({ creditCode }, _args, { loaders, department, principal, now }) => {
      const visits = blockersOf(await loaders.openVisits.load(creditCode), { department, today: localDate(now) });
      if (!mayRead(principal, department, creditCode)) return visits;
      const [cases, fines] = await Promise.all([
        loaders.openPenalties.load(creditCode),
        loaders.unpaidFines.load(creditCode),
      ]);
      return [...visits, ...penaltyBlockers(cases, department), ...fineBlockers(fines, department)];
    },
  },
  PenaltyCase: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.penalty.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    visit: async ({ visitId }, _args, { loaders }) => {
      const visit = await loaders.visit.load(visitId);
      if (!visit) throw new Error(`visit ${visitId} of a penalty must be there`);
      return visit;
    },
    availableSteps: (penalty, _args, { principal, department, now }, info) => {
      const { creditCode, zone, openedAt } = penalty;
      const rules = zoneOf(zone);
      const need = collectiveNeed(penalty, {
        fine: penalty.proposedFine,
        zone: rules,
        on: localDate(new Date(openedAt)),
      });
      const steps = stepsOf(penalty, { today: localDate(now), body: need?.body ?? null });
      return availableSteps(steps, { info, rights, principal, department, owner: { creditCode } });
    },
    collectiveDecision: ({ collectiveHeldOn, collectiveNo, collectiveApproved, collectiveRecord }) =>
      collectiveHeldOn === null || collectiveNo === null || collectiveApproved === null
        ? null
        : {
            heldOn: collectiveHeldOn,
            documentNo: collectiveNo,
            approved: collectiveApproved,
            record: collectiveRecord ?? '',
          },
    commitment: (penalty, _args, { now }) => {
      const { commitment: text, commitmentDueOn: dueOn, commitmentSignedAt: signedAt } = penalty;
      const state = commitmentState(penalty, localDate(now));
      if (text === null || dueOn === null || signedAt === null || state === null) return null;
      return {
        text,
        dueOn,
        signedAt,
        state,
        report: penalty.commitmentReport,
        reportedAt: penalty.commitmentReportedAt,
        verifiedAt: penalty.commitmentVerifiedAt,
      };
    },
    hearingUntil: ({ zone, openedAt }) => hearingLimit(zone, new Date(openedAt)).until,
    decideUntil: ({ zone, openedAt }) => decisionLimit(zone, localDate(new Date(openedAt))).until,
  },
};
