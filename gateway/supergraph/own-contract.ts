/** The contract of the gateway's own subgraph (department-status.ts): its name, its address and its SDL. */
import { readFileSync } from 'node:fs';
import type { Contract } from './contracts.ts';
import { nodeTypes, nodesSdl, declaredIn } from './nodes.ts';
import type { NodeType } from './nodes.ts';

/** The subgraph's name in the supergraph; a department cannot have it. */
export const OWN_NAME = 'gateway';
/** The subgraph's address. No server listens there: the transport calls the subgraph in the process. */
export const OWN_URL = 'http://gateway.invalid/sources';

const STATUS_SDL = readFileSync(new URL('./department-status.graphql', import.meta.url), 'utf8');
const STATUS_TYPES = declaredIn(STATUS_SDL);

/** The contract's text, with global ids for these entities. */
export const ownSdl = (nodes: readonly NodeType[]): string => `${STATUS_SDL}${nodesSdl(nodes, STATUS_TYPES)}`;

/** The gateway's own contract, to be composed with these; none where they have no enterprise that it could extend. */
export function ownContracts(contracts: readonly { name: string; sdl: string }[]): Contract[] {
  const hasEnterprise = contracts.some(({ sdl }) => /\btype Enterprise\b[^{]*@key\(fields: "creditCode"/.test(sdl));
  return hasEnterprise && !contracts.some(({ name }) => name === OWN_NAME)
    ? [{ name: OWN_NAME, url: OWN_URL, sdl: ownSdl(nodeTypes(contracts)) }]
    : [];
}
