import { refuse } from '../errors.ts';
import type { Text } from '../messages.ts';
import { MESSAGES } from './messages.ts';

/**
 * A state machine as data: for each state the actions it allows and the state that each leads to. A state without
 * actions is final.
 */
export type Machine<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>;

/** What states and actions are called. One that is not named stands as it is written in the machine. */
export type MachineLabels = Readonly<Record<string, Text>>;

/**
 * The state that `action` leads to. Throws the refusal ILLEGAL_TRANSITION, which names the actions allowed from here.
 */
export function advance<State extends string, Action extends string>(
  machine: Machine<State, Action>,
  from: State,
  action: Action,
  labels: MachineLabels = {},
): State {
  const to = machine[from][action];
  if (to !== undefined) return to;
  const called = (name: string): Text | string => labels[name] ?? name;
  const possible = Object.keys(machine[from]);
  // English lists actions with commas, as they always were.
  const allowed =
    possible.length > 0
      ? {
          en: possible.map(name => labels[name]?.en ?? name).join(', '),
          zh: possible.map(name => labels[name]?.zh ?? name).join('、'),
        }
      : MESSAGES.FINAL();
  throw refuse(
    'ILLEGAL_TRANSITION',
    MESSAGES.ILLEGAL_TRANSITION({ action: called(action), from: called(from), allowed }),
  );
}
