/**
 * Consent by silence (G60 超时默认): what the office's own approval does, where the rule of a matter lists it for that.
 * Other matters are never granted by silence.
 */
import type { BySilence } from '#shared/case/index.ts';
import { MATTER as CHANGE, subjectOf as changeSubject } from './changes/changes.ts';
import { enterChanges } from './changes/entry.ts';
import { ChangeOfRegistration, Enterprise, Registration } from './entities.ts';
import { enterOnRegister } from './registrations/approval.ts';
import {
  REGISTRATION_MATTER as REGISTRATION,
  subjectOf as registrationSubject,
} from './registrations/registrations.ts';
import { leadStartup } from './startups/licence.ts';

/** By matter: carries out an approval that nobody made, and says how it is told. For {@link deemOverdue}. */
export const BY_SILENCE: Readonly<Record<string, BySilence>> = {
  [REGISTRATION]: async (write, approved) => {
    await leadStartup(write, approved);
    enterOnRegister(write, await write.em.findOneOrFail(Registration, { id: approved.id }));
    return { type: 'RegistrationApproved', subject: registrationSubject(approved), payload: { bySilence: true } };
  },
  [CHANGE]: async (write, { id, creditCode }) => {
    const change = await write.em.findOneOrFail(ChangeOfRegistration, { id });
    await enterChanges(write, await write.em.findOneOrFail(Enterprise, { creditCode }), change.changes);
    return { type: 'ChangeApproved', subject: changeSubject({ id }), payload: { bySilence: true } };
  },
};
