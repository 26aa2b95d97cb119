/** Approval of a change of registration: by an officer, or by silence. */
import type { GraphQLResolveInfo } from 'graphql';
import { stepStored } from '#shared/case/index.ts';
import type { BySilence } from '#shared/case/index.ts';
import { MESSAGES } from '../cases/messages.ts';
import { decideCase, licenseRegistration } from '../cases/steps.ts';
import { judgedByCalendar, requireForwarded } from '../cross-city/cross-city.ts';
import { Enterprise } from '../enterprises/entities.ts';
import type { ChangeStepInput } from '../generated.ts';
import { askListings } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import { onEnterprise, openChangeOf, requireGoingOn, resultOf, subjectOf, feedChange } from './changes.ts';
import type { ChangeResult } from './changes.ts';
import { ChangeOfRegistration } from './entities.ts';
import { enterChange } from './entry.ts';

/** Approves the open change of an enterprise and enters it on the register. Refuses ENTERPRISE_NOT_OPERATING. */
export const approveChange = (
  context: RequestContext,
  input: ChangeStepInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  onEnterprise(
    { context, input, info, facts: ask => askListings(ask, input.creditCode) },
    async (write, enterprise, listed) => {
      const change = await openChangeOf(write, enterprise);
      requireGoingOn(enterprise);
      const { subject } = context.principal;
      const approved = await stepStored(
        write,
        { id: change.id, action: 'approve', actor: { subject } },
        feedChange(change.id, 'ChangeApproved'),
      );
      const entered = await enterChange(write, enterprise, change);
      await licenseRegistration(write, changed(change, approved.caseNo));
      decideCase(write, await judgedByCalendar(write, approved), {
        subject: subjectOf(change),
        outcome: 'APPROVED',
        facts: { changes: entered, ...listed },
        reasons: [MESSAGES.TWO_OFFICERS()],
      });
      return resultOf(change, approved);
    },
  );

/**
 * Where no officer acts in time on a change: it is accepted, and then entered, with the notice of it under the seal.
 * Refuses NOT_FORWARDED, and ENTERPRISE_NOT_OPERATING as an officer would.
 */
export const changeBySilence: BySilence = {
  async accepted(write, { id }) {
    await requireForwarded(write, id);
    return feedChange(id, 'ChangeAccepted');
  },
  async granted(write, { id, creditCode, caseNo }) {
    const change = await write.em.findOneOrFail(ChangeOfRegistration, { id });
    const enterprise = await write.em.findOneOrFail(Enterprise, { creditCode });
    requireGoingOn(enterprise);
    await enterChange(write, enterprise, change);
    await licenseRegistration(write, changed(change, caseNo));
    const subject = subjectOf({ id });
    return { type: 'ChangeApproved', subject, document: { ...subject, number: caseNo } };
  },
};

const changed = ({ id, creditCode, zone }: ChangeOfRegistration, documentNo: string) => ({
  creditCode,
  zone,
  subject: subjectOf({ id }),
  item: 'CHANGE_OF_REGISTRATION',
  documentNo,
});
