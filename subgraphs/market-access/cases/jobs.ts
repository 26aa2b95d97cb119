/** What the department does by itself. */
import { acceptOverdue, deemOverdue, licencesToCredit, reportBroken } from '#shared/case/index.ts';
import type { BySilence } from '#shared/case/index.ts';
import type { Job } from '#shared/case/jobs.ts';
import { changeBySilence } from '../changes/approval.ts';
import { CHANGE_MATTER } from '../changes/changes.ts';
import { lapseNotices } from '../deregistrations/lapse.ts';
import { endDormancies } from '../dormancies/ends.ts';
import { lapseObjections } from '../real-estate/objections.ts';
import { registrationBySilence } from '../registrations/approval.ts';
import { REGISTRATION_MATTER } from '../registrations/registrations.ts';
import { revocationsToCredit } from '../revocations/credit.ts';

/**
 * What happens by silence (行政许可法 32; G60 超时默认), by matter: an acceptance and an approval that no officer made in time.
 * Cases of other matters wait for an officer.
 */
const BY_SILENCE: Readonly<Record<string, BySilence>> = {
  [REGISTRATION_MATTER]: registrationBySilence,
  [CHANGE_MATTER]: changeBySilence,
};

export const jobs: readonly Job[] = [
  { name: 'acceptance by silence', run: context => acceptOverdue(context, BY_SILENCE) },
  { name: 'consent by silence', run: context => deemOverdue(context, BY_SILENCE) },
  { name: 'report of broken promises', run: reportBroken },
  licencesToCredit({ department: 'market-access', open: ['IndustryLicence'] }),
  revocationsToCredit,
  { name: 'objections that lapse', run: lapseObjections },
  { name: 'notices that lapse', run: lapseNotices },
  { name: 'dormancies that end', run: endDormancies },
];
