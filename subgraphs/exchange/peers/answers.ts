/** What an answer of another platform, once proven, makes of a case that was handed over: pure functions. */
import type { CarriedState } from './entities.ts';

/** What a case becomes. */
export interface Moved {
  state: CarriedState;
  registrationId: string | null;
  /** The status that it was decided with, or the code of the refusal. */
  outcome: string | null;
}

interface Received {
  data?: { result?: { __typename?: string; id?: string; code?: string } | null } | null;
}
interface Asked {
  data?: { registration?: { status?: string; decidedAt?: string | null } | null } | null;
}

/** The answer to an application; null where it is none, so that it is sent again. */
export function received(answer: object): Moved | null {
  const { __typename, id, code } = (answer as Received).data?.result ?? {};
  if (__typename === 'Refusal' && code !== undefined) return { state: 'REFUSED', registrationId: null, outcome: code };
  if (id === undefined) return null;
  return { state: 'RECEIVED', registrationId: id, outcome: null };
}

/** The answer to the question where the case stands; null where it is not decided. */
export function decided(answer: object, registrationId: string | null): Moved | null {
  const { status, decidedAt } = (answer as Asked).data?.registration ?? {};
  if (status === undefined || !decidedAt) return null;
  return { state: 'DECIDED', registrationId, outcome: status };
}
