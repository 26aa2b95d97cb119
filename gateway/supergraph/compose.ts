/**
 * Composition: many departments' contracts into one supergraph. A contract that does not compose never affects the
 * others: its last version that composed stays in force, or it is left out, and the reason is reported.
 */
import { composeServices } from '@apollo/composition';
import { subgraphsFromServiceList } from '@apollo/federation-internals';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { isSame } from './contracts.ts';
import type { Contract } from './contracts.ts';
import { readSupergraph } from './read.ts';
import type { WholeSupergraph } from './read.ts';

/** Why a contract is not in force. */
export interface Problem {
  department: string;
  message: string;
}

export interface Composition {
  /** Null where no contract composes. */
  supergraph: WholeSupergraph | null;
  /** The contracts in force, by name. */
  contracts: readonly Contract[];
  problems: readonly Problem[];
}

/** The composition of no contracts. */
const NOTHING: Composition = { supergraph: null, contracts: [], problems: [] };

/**
 * Composes the newest contracts. Where one does not compose, its version in `previous` stays in force (none, where
 * there is none); where two contradict each other, the later by name is left out. Never throws.
 * @param newest every department's newest contract, in order of name
 */
export function composeContracts(newest: readonly Contract[], previous: Composition = NOTHING): Composition {
  const whole = attempt(newest);
  if (typeof whole === 'object') return { supergraph: whole, contracts: newest, problems: [] };
  const before = new Map(previous.contracts.map(contract => [contract.name, contract]));
  const changed = newest.filter(contract => before.get(contract.name)?.sdl !== contract.sdl);
  const problems = changed.flatMap(wrongAlone);
  const wrong = new Set(problems.map(({ department }) => department));
  const right = newest.flatMap(contract => (wrong.has(contract.name) ? (before.get(contract.name) ?? []) : contract));
  const rest = areSame(right, previous.contracts)
    ? { ...previous, problems: [] }
    : composeRight(right, previous, problems.length > 0 ? attempt(right) : whole);
  return { ...rest, problems: [...problems, ...rest.problems].sort(byDepartment) };
}

/** Whether contracts are those that are in force already. */
export const areSame = (contracts: readonly Contract[], inForce: readonly Contract[]): boolean =>
  contracts.length === inForce.length && contracts.every((contract, index) => isSame(contract, inForce[index]));

const byDepartment = (one: Problem, other: Problem): number => (one.department < other.department ? -1 : 1);

/**
 * What is wrong with a contract whatever the others say: it is no subgraph. Such contracts are left out first, since
 * the others may compose only together.
 */
function wrongAlone({ name, url, sdl }: Contract): Problem[] {
  try {
    const found = subgraphsFromServiceList([{ name, url, typeDefs: parseContract(name, sdl) }]);
    const message = Array.isArray(found) ? found.map(error => error.message).join('\n') : '';
    return message === '' ? [] : [{ department: name, message }];
  } catch (error) {
    return [{ department: name, message: (error as Error).message }];
  }
}

/** Composes contracts of which each is a subgraph; `whole` is what came of all of them together. */
function composeRight(
  newest: readonly Contract[],
  previous: Composition,
  whole: WholeSupergraph | string,
): Composition {
  if (typeof whole === 'object') return { supergraph: whole, contracts: newest, problems: [] };
  const before = new Map(previous.contracts.map(contract => [contract.name, contract]));
  const changed = newest.filter(contract => before.get(contract.name)?.sdl !== contract.sdl);
  return withoutOne(newest, changed, before, whole) ?? oneByOne(changed, previous);
}

/**
 * The composition where one contract alone is wrong: all others compose without it. It is tried first, since contracts
 * that need each other compose only together. Undefined where several are wrong.
 * @param reason why the newest contracts do not compose
 */
function withoutOne(
  newest: readonly Contract[],
  changed: readonly Contract[],
  before: ReadonlyMap<string, Contract>,
  reason: string,
): Composition | undefined {
  for (const wrong of changed.toReversed()) {
    const contracts = newest.flatMap(contract => (contract === wrong ? (before.get(contract.name) ?? []) : contract));
    const supergraph = attempt(contracts);
    if (typeof supergraph === 'object')
      return { supergraph, contracts, problems: [{ department: wrong.name, message: reason }] };
  }
  return undefined;
}

/** Adds the changed contracts to those in force, one after the other, until no other one composes. */
function oneByOne(changed: readonly Contract[], previous: Composition): Composition {
  let { supergraph, contracts } = previous;
  let left = changed;
  let pending: readonly Contract[];
  let problems: Problem[];
  do {
    pending = left;
    problems = [];
    left = pending.filter(contract => {
      const next = withContract(contracts, contract);
      const result = attempt(next);
      if (typeof result === 'string') {
        problems.push({ department: contract.name, message: result });
        return true;
      }
      supergraph = result;
      contracts = next;
      return false;
    });
  } while (left.length < pending.length);
  return { supergraph, contracts, problems };
}

/** The contracts with this one in the place of its older version, in order of name. */
function withContract(contracts: readonly Contract[], contract: Contract): Contract[] {
  return [...contracts.filter(({ name }) => name !== contract.name), contract].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

/** The supergraph of exactly these contracts, or why there is none. */
function attempt(contracts: readonly Contract[]): WholeSupergraph | string {
  try {
    const { supergraphSdl, errors } = composeServices(
      contracts.map(({ name, url, sdl }) => ({ name, url, typeDefs: parseContract(name, sdl) })),
    );
    if (errors) return errors.map(error => error.message).join('\n');
    const decided = new Set(contracts.flatMap(({ labels = [] }) => labels));
    return readSupergraph(supergraphSdl, { refuseTraps: true, decided });
  } catch (error) {
    return (error as Error).message;
  }
}

function parseContract(name: string, sdl: string): DocumentNode {
  try {
    return parse(sdl);
  } catch (error) {
    throw new Error(`[${name}] ${(error as Error).message}`);
  }
}
