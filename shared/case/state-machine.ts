import { refuse } from '../errors.ts';

/**
 * A state machine as data: for each state the actions it allows and the state that each leads to. A state without
 * actions is final.
 */
export type Machine<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>;

/**
 * The state that `action` leads to. Throws the refusal ILLEGAL_TRANSITION, which names the actions allowed from here.
 */
export function advance<State extends string, Action extends string>(
  machine: Machine<State, Action>,
  from: State,
  action: Action,
): State {
  const to = machine[from][action];
  if (to !== undefined) return to;
  const allowed = Object.keys(machine[from]);
  throw refuse(
    'ILLEGAL_TRANSITION',
    `${action} is not possible in state ${from}; possible: ${allowed.length > 0 ? allowed.join(', ') : 'nothing, it is final'}`,
  );
}
