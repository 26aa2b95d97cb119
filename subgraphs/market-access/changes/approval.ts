/** Approval of a change of registration: by an officer, or by silence. */
import type { GraphQLResolveInfo } from 'graphql';
import { stepStored } from '#shared/case/index.ts';
import type { BySilence } from '#shared/case/index.ts';
import { decideCase } from '../cases/steps.ts';
import { judgedByCalendar } from '../cross-city/cross-city.ts';
import { Enterprise } from '../enterprises/entities.ts';
import type { ChangeStepInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { onEnterprise, openChangeOf, requireGoingOn, resultOf, subjectOf, feedChange } from './changes.ts';
import type { ChangeResult } from './changes.ts';
import { ChangeOfRegistration } from './entities.ts';
import { enterChanges } from './entry.ts';

/** Approves the open change of an enterprise and enters it on the register. Refuses ENTERPRISE_NOT_OPERATING. */
export const approveChange = (
  context: RequestContext,
  input: ChangeStepInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  onEnterprise(context, input, info, async (write, enterprise) => {
    const change = await openChangeOf(write, enterprise);
    requireGoingOn(enterprise);
    const { subject } = context.principal;
    const approved = await stepStored(
      write,
      { id: change.id, action: 'approve', actor: { subject } },
      feedChange(change.id, 'ChangeApproved'),
    );
    const entered = await enterChanges(write, enterprise, change.changes);
    decideCase(write, await judgedByCalendar(write, approved), {
      subject: subjectOf(change),
      outcome: 'APPROVED',
      facts: { changes: entered },
      reasons: ['accepted and decided by two officers'],
    });
    return resultOf(change, approved);
  });

/** Enters a change that no officer decided in time. */
export const approveChangeBySilence: BySilence = async (write, { id, creditCode }) => {
  const change = await write.em.findOneOrFail(ChangeOfRegistration, { id });
  await enterChanges(write, await write.em.findOneOrFail(Enterprise, { creditCode }), change.changes);
  return { type: 'ChangeApproved', subject: subjectOf({ id }), payload: { bySilence: true } };
};
