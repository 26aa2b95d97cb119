/** What the department does by itself. */
import { deemOverdue, reportBroken } from '#shared/case/index.ts';
import type { BySilence } from '#shared/case/index.ts';
import type { Job } from '#shared/case/jobs.ts';
import { approveChangeBySilence } from '../changes/approval.ts';
import { CHANGE_MATTER } from '../changes/changes.ts';
import { lapseNotices } from '../deregistrations/lapse.ts';
import { endDormancies } from '../dormancies/ends.ts';
import { lapseObjections } from '../real-estate/objections.ts';
import { approveRegistrationBySilence } from '../registrations/approval.ts';
import { REGISTRATION_MATTER } from '../registrations/registrations.ts';

/**
 * Consent by silence (G60 超时默认), by matter: carries out an approval that no officer made in time. Cases of other
 * matters are never approved by silence.
 */
const BY_SILENCE: Readonly<Record<string, BySilence>> = {
  [REGISTRATION_MATTER]: approveRegistrationBySilence,
  [CHANGE_MATTER]: approveChangeBySilence,
};

export const jobs: readonly Job[] = [
  { name: 'consent by silence', run: context => deemOverdue(context, BY_SILENCE) },
  { name: 'report of broken promises', run: reportBroken },
  { name: 'objections that lapse', run: lapseObjections },
  { name: 'notices that lapse', run: lapseNotices },
  { name: 'dormancies that end', run: endDormancies },
];
