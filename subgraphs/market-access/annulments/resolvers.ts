import { readCase, statusCode } from '#shared/case/index.ts';
import type { CaseOperations } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import { stepsFor, stepsOfCase } from '../cases/available.ts';
import type { DepartmentStep } from '../cases/available.ts';
import type { SteppingCase } from '../cases/rows.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { readsCase } from '../rights.ts';
import {
  acceptAnnulment,
  applyForAnnulment,
  extendAnnulment,
  resumeAnnulment,
  suspendAnnulment,
  withdrawAnnulment,
} from './annulments.ts';
import { approveAnnulment, rejectAnnulment, reverseAnnulment } from './decisions.ts';
import { objectToAnnulment, publishSuspectedRegistration } from './notice.ts';
import type { RegistrationAnnulmentRow } from './rows.ts';
import { acceptByOf, barredUntil, noticeOf } from './rules.ts';
import { isPublic } from './steps.ts';

const visible = (
  context: RequestContext,
  annulment: RegistrationAnnulmentRow | null,
): RegistrationAnnulmentRow | null =>
  annulment && (isPublic(annulment) || readsCase(context, annulment)) ? annulment : null;

/** The operations that take the steps of an annulment's case. */
const OPERATIONS: CaseOperations = {
  acceptInDepartment: 'acceptAnnulment',
  startSpecialProcedure: 'suspendAnnulment',
  endSpecialProcedure: 'resumeAnnulment',
  approve: 'approveAnnulment',
  reject: 'rejectAnnulment',
  refuseAcceptance: 'rejectAnnulment',
  retract: 'withdrawAnnulment',
  askToWithdraw: 'withdrawAnnulment',
  confirmWithdrawal: 'withdrawAnnulment',
  revoke: 'reverseAnnulment',
};

/** The steps that are open on a day: those of the case, and of its investigation. */
function openSteps(annulment: RegistrationAnnulmentRow, one: SteppingCase, today: string): DepartmentStep[] {
  const { id, version, zone, notice, objection, extension, decidedAt } = annulment;
  const steps = stepsOfCase(one, OPERATIONS, { annulmentId: id });
  if (decidedAt !== null || one.acceptedBy === null) return steps;
  const input = { annulmentId: id, version };
  const stands = notice !== null && today <= noticeOf(zone, notice).until;
  const own: [boolean, DepartmentStep][] = [
    [notice === null, { operation: 'publishSuspectedRegistration', input }],
    [stands && objection === null, { operation: 'objectToAnnulment', input }],
    [extension === null, { operation: 'extendAnnulment', input }],
  ];
  return [...steps, ...own.flatMap(([open, step]) => (open ? [step] : []))];
}

export const annulmentResolvers: Resolvers = {
  Query: {
    registrationAnnulment: async (_root, { id }, context) => visible(context, await context.loaders.annulment.load(id)),
  },
  Mutation: {
    applyForAnnulment: mutation(applyForAnnulment),
    acceptAnnulment: mutation(acceptAnnulment),
    publishSuspectedRegistration: mutation(publishSuspectedRegistration),
    objectToAnnulment: mutation(objectToAnnulment),
    suspendAnnulment: mutation(suspendAnnulment),
    resumeAnnulment: mutation(resumeAnnulment),
    extendAnnulment: mutation(extendAnnulment),
    approveAnnulment: mutation(approveAnnulment),
    rejectAnnulment: mutation(rejectAnnulment),
    withdrawAnnulment: mutation(withdrawAnnulment),
    reverseAnnulment: mutation(reverseAnnulment),
  },
  Enterprise: {
    annulments: async ({ creditCode }, _args, context) => {
      const all = await context.loaders.annulmentsOf.load(creditCode);
      return all.filter(one => visible(context, one) !== null);
    },
  },
  RegistrationAnnulment: {
    __resolveReference: async ({ id }, context) => visible(context, await context.loaders.annulment.load(id)),
    statusCode: ({ status }) => statusCode(status),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
    reason: (annulment, _args, context) => (readsCase(context, annulment) ? annulment.reason : null),
    evidenceDigest: (annulment, _args, context) => (readsCase(context, annulment) ? annulment.evidenceDigest : null),
    acceptBy: annulment => acceptByOf(annulment),
    clock: (annulment, _args, { now }) => readCase(annulment, now),
    notice: ({ zone, notice }) => notice && noticeOf(zone, notice),
    barredUntil: ({ zone, annulledOn, reversedOn, responsible }) =>
      annulledOn && !reversedOn && responsible.length > 0 ? barredUntil(zone, annulledOn) : null,
    availableSteps: async (annulment, _args, context, info) => {
      const { creditCode, applicant, id } = annulment;
      const one = await context.loaders.steppingCase.load(id);
      const steps = one ? openSteps(annulment, one, localDate(context.now)) : [];
      return stepsFor(steps, context, { creditCode, applicant }, info);
    },
  },
};
