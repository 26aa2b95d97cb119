/**
 * For tests that open many gateways: the contracts of the same departments are composed once in a process. What differs
 * between two platforms are the departments' addresses, which composition carries along and does not read.
 */
import type { Contract } from '../gateway/supergraph/contracts.ts';
import { openComposer } from '../gateway/supergraph/composer.ts';
import type { Composed, Composer } from '../gateway/supergraph/composer.ts';

const composed = new Map<string, Promise<Composed>>();
const canonical = new Map<string, Promise<string>>();

/** An address that stands for a department's own. */
const addressOf = ({ name }: Contract): string => `http://${name}.invalid/graphql`;
const placed = (contract: Contract): Contract => ({ ...contract, url: addressOf(contract) });

/** A composer for one gateway, which remembers what any other of this process has composed. */
export function rememberingComposer(): Composer {
  const composer = openComposer();
  return {
    compose: async (newest, inForce) => {
      const contracts = [...newest, ...inForce];
      const sent = [newest.map(placed), inForce.map(placed)] as const;
      const key = JSON.stringify(sent);
      const known = composed.get(key) ?? composer.compose(...sent);
      composed.set(key, known);
      known.catch(() => composed.delete(key));
      return withAddresses(await known, contracts);
    },
    canonical: sdl => {
      const known = canonical.get(sdl) ?? composer.canonical(sdl);
      canonical.set(sdl, known);
      known.catch(() => canonical.delete(sdl));
      return known;
    },
    close: () => composer.close(),
  };
}

/** What was composed, with the departments' own addresses. */
function withAddresses({ supergraph, contracts, ...rest }: Composed, own: readonly Contract[]): Composed {
  const find = ({ name, sdl }: Contract) => own.find(contract => contract.name === name && contract.sdl === sdl);
  const inForce = contracts.map(contract => find(contract) ?? contract);
  const withOwn = (part: string): string =>
    inForce.reduce((text, contract) => text.replace(addressOf(contract), contract.url), part);
  return {
    ...rest,
    contracts: inForce,
    supergraph: supergraph && { ...supergraph, parts: supergraph.parts.map(withOwn) },
  };
}
