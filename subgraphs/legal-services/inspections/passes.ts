/** The pass of a visit as it is checked online. */
import { localDate } from '#shared/clock/index.ts';
import type { Message } from '#shared/messages.ts';
import type { SignatureState } from '#shared/signing/index.ts';
import type { RequestContext } from '../loaders.ts';
import { MESSAGES } from './ground-messages.ts';
import { readOwnPass } from './pass.ts';
import type { InspectionVisitRow } from './rows.ts';
import { isUrgent, urgencyOf } from './rules.ts';
import { stateText } from './terms.ts';

/** What a check of a pass says. */
export interface PassCheck {
  signature: SignatureState;
  visit: InspectionVisitRow | null;
  valid: boolean;
  explanation: Message;
}

/** Checks the text of a pass: its signature, and the visit as it stands. */
export async function passCheck(text: string, { database, loaders, now }: RequestContext): Promise<PassCheck> {
  const { signature, content } = await readOwnPass(database, text);
  const visit = content && (await loaders.visit.load(content.visitId));
  if (!content || !visit) {
    const state = signature === 'UNKNOWN_KEY' ? 'UNKNOWN_KEY' : 'FORGED';
    return { signature: state, visit: null, valid: false, explanation: MESSAGES[state]() };
  }
  return { signature, visit, ...standing(visit, localDate(now)) };
}

/** Whether the pass of a visit lets anybody in today, and why. */
function standing(visit: InspectionVisitRow, today: string): Pick<PassCheck, 'valid' | 'explanation'> {
  const { state, plannedOn, headApprovedAt } = visit;
  const isOver = state !== 'REGISTERED' && state !== 'CHECKED_IN';
  if (isOver) return { valid: false, explanation: MESSAGES.NO_LONGER({ state: stateText(state) }) };
  if (plannedOn !== today) return { valid: false, explanation: MESSAGES.NOT_TODAY({ plannedOn, today }) };
  const valid = headApprovedAt !== null || isUrgent(urgencyOf(visit));
  return { valid, explanation: MESSAGES.LETS_IN({ today }) };
}
