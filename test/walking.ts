/**
 * For walks: a person who knows what stands on his desk, and of each case there the steps that it offers him. A page
 * opens a case by the fragment that the artefacts have for front ends.
 */
import { expect } from '@jest/globals';
import { artefactsOf, clientGraph } from '../gateway/check/artefacts.ts';
import type { Principal } from '../shared/identity/principal.ts';
import type { OnDay, Result, Step } from './acting.ts';

type As = Partial<Principal>;

/** A case as a desk shows it. */
export interface DeskCase {
  id: string;
  number: string;
  matter: string;
  status: string;
  statusName: { zh: string };
  awaitsMe: boolean;
  enterprise: { creditCode: string } | null;
  deadlines: { name: { zh: string }; date: string }[];
  subject: { availableSteps: Step[] } | null;
}

const CASE = `id number matter status statusName { zh } awaitsMe enterprise { creditCode }
  deadlines { name { zh } date } subject { ...LifeSubjectSteps }`;

/** Which case: its matter, and whose it is; of no enterprise by default. */
export interface Which {
  matter: string;
  of?: string;
}

/** A step of the one case of a matter. */
export type StepOf = Which & { operation: string };

/** What a person does at his desk. */
export interface AtDesk {
  /** The cases of a matter on the caller's desk that await him. */
  waiting(as: As, which: Which): Promise<DeskCase[]>;
  /** All cases of a matter on the caller's desk. */
  onDesk(as: As, which: Which): Promise<DeskCase[]>;
  /** Opens the one case of a matter that awaits the caller, and takes a step that it offers him. */
  fromDesk(as: As, step: StepOf, added?: Record<string, unknown>): Promise<Result>;
  /** The same with a case that waits for somebody else. */
  beforeOthers(as: As, step: StepOf, added?: Record<string, unknown>): Promise<Result>;
}

/** Desks of a platform, each as new as what departments have told. */
export function desksOf({ platform, perform }: Pick<OnDay, 'platform' | 'perform'>): AtDesk {
  const fragment = (artefactsOf(clientGraph())['steps.graphql'] ?? '')
    .split('\n\n')
    .find(text => text.startsWith('fragment LifeSubjectSteps '));
  const read = async (as: As, { matter, of }: Which, more: string) => {
    await platform().consolidate();
    const { data, errors } = await platform().execute<{ viewer: { cases: { nodes: DeskCase[] } } }>(
      `${fragment} query ($matter: String!) {
        viewer { cases(first: 100, sort: OPENED, filter: { matter: $matter${more} }) { nodes { ${CASE} } } } }`,
      { matter },
      as,
    );
    expect(errors).toBeUndefined();
    return (data?.viewer.cases.nodes ?? []).filter(
      ({ enterprise }) => (enterprise?.creditCode ?? null) === (of ?? null),
    );
  };
  const waiting: AtDesk['waiting'] = (as, which) => read(as, which, ', awaitingMe: true');
  const onDesk: AtDesk['onDesk'] = (as, which) => read(as, which, '');
  const open = async (as: As, { operation, matter }: StepOf, [found, ...others]: readonly DeskCase[]) => {
    expect([matter, found === undefined, others]).toEqual([matter, false, []]);
    const offered = found?.subject?.availableSteps ?? [];
    const step = offered.find(one => one.operation === operation && one.yours);
    if (!step)
      throw new Error(`${matter} must offer ${as.subject} ${operation}, but offers ${JSON.stringify(offered)}`);
    return step;
  };
  return {
    waiting,
    onDesk,
    fromDesk: async (as, step, added) => perform(as, await open(as, step, await waiting(as, step)), added),
    beforeOthers: async (as, step, added) => {
      const all = await onDesk(as, step);
      return perform(
        as,
        await open(
          as,
          step,
          all.filter(({ awaitsMe }) => !awaitsMe),
        ),
        added,
      );
    },
  };
}
