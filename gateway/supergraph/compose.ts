/**
 * Composition: many departments' contracts into one supergraph. One wrong contract never spoils the others: it is left
 * out, or stays as it was when it last composed, and the reason is told.
 */
import { composeServices } from '@apollo/composition';
import { parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { readAccess } from './access-rules.ts';
import type { AccessRules } from './access-rules.ts';
import { requiresTraps } from './join.ts';

/** One department's part of the supergraph. */
export interface Contract {
  name: string;
  /** Address that is written into the supergraph. */
  url: string;
  sdl: string;
}

/** A supergraph as the executor takes it. */
export interface Supergraph {
  /** Without the directives that the planner does not know. */
  sdl: string;
  rules: AccessRules;
}

/** One with its whole text, in which two differ that differ in rights alone. */
export interface WholeSupergraph extends Supergraph {
  text: string;
}

/** Why a contract is not in force. */
export interface Problem {
  department: string;
  message: string;
}

export interface Composition {
  /** Null where not one contract composes. */
  supergraph: WholeSupergraph | null;
  /** The contracts in force, by name. */
  contracts: readonly Contract[];
  problems: readonly Problem[];
}

/** No contracts at all. */
export const NOTHING: Composition = { supergraph: null, contracts: [], problems: [] };

/**
 * Composes what composes. Of a contract that does not, the version in `previous` stays in force (none, where there is
 * none); of two that only contradict each other, the one later by name is left out. Never throws.
 * @param wanted every department's newest contract, in order of name
 */
export function composeContracts(wanted: readonly Contract[], previous: Composition = NOTHING): Composition {
  const before = new Map(previous.contracts.map(contract => [contract.name, contract]));
  const whole = attempt(wanted);
  if (typeof whole === 'object') return { supergraph: whole, contracts: wanted, problems: [] };

  // One culprit: all the others compose without it. Looked for first, since contracts that need each other only ever
  // compose together.
  const changed = wanted.filter(contract => before.get(contract.name)?.sdl !== contract.sdl);
  for (const culprit of changed.toReversed()) {
    const contracts = wanted.flatMap(contract => (contract === culprit ? (before.get(contract.name) ?? []) : contract));
    const rest = attempt(contracts);
    if (typeof rest === 'object')
      return { supergraph: rest, contracts, problems: [{ department: culprit.name, message: whole }] };
  }

  // Several: from what is in force, one after the other as long as one more composes.
  let { supergraph, contracts } = previous;
  const problems = new Map<string, string>();
  let left = changed;
  for (let tried = -1; tried !== left.length; ) {
    tried = left.length;
    left = left.filter(contract => {
      const next = [...contracts.filter(({ name }) => name !== contract.name), contract].sort((a, b) =>
        a.name < b.name ? -1 : 1,
      );
      const result = attempt(next);
      if (typeof result === 'object') [supergraph, contracts] = [result, next];
      else problems.set(contract.name, result);
      return typeof result !== 'object';
    });
  }
  return {
    supergraph,
    contracts,
    problems: left.map(({ name }) => ({ department: name, message: problems.get(name)! })),
  };
}

/** The supergraph of exactly these contracts, or why there is none. */
function attempt(contracts: readonly Contract[]): WholeSupergraph | string {
  try {
    const { supergraphSdl, errors } = composeServices(
      contracts.map(({ name, url, sdl }) => ({ name, url, typeDefs: parseContract(name, sdl) })),
    );
    if (errors)
      return errors
        .slice(0, 5)
        .map(error => error.message)
        .join('; ');
    return readSupergraph(supergraphSdl, { refuseTraps: true });
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

/**
 * Reads the text of a supergraph. Throws where it is no GraphQL, needs what we do not support, or (if told so) holds a
 * planner's trap.
 */
export function readSupergraph(text: string, { refuseTraps }: { refuseTraps: boolean }): WholeSupergraph {
  const whole = parse(text);
  const traps = refuseTraps ? requiresTraps(whole) : [];
  if (traps.length > 0) throw new Error(traps.join('; '));
  const { document, rules } = readAccess(whole);
  return { text, sdl: document === whole ? text : print(document), rules };
}
