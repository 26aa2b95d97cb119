/** The composer's thread: it receives contracts, and sends supergraphs. composer.ts talks to it. */
import '../compile-cache.ts';
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { canonicalForm } from './canonical.ts';
import { areSame, composeContracts } from './compose.ts';
import type { Composition } from './compose.ts';
import type { Contract } from './contracts.ts';
import type { ComposerRequest, ComposerResponse, ComposingResult } from './composer.ts';
import { servedSupergraph } from './read.ts';

/** What was composed last. Its texts stay here: they are megabytes that nobody else reads. */
let last: Composition | undefined;

parentPort?.on('message', (request: ComposerRequest) => {
  const result = request.kind === 'compose' ? compose(request) : canonicalForm(request.sdl);
  parentPort?.postMessage({ id: request.id, result } satisfies ComposerResponse);
});

function compose({ newest, inForce }: ComposerRequest & { kind: 'compose' }): ComposingResult {
  last = composeContracts(newest, compositionOf(inForce));
  const { supergraph, contracts, problems } = last;
  const sent = [...newest, ...inForce];
  return {
    supergraph: supergraph && servedSupergraph(supergraph),
    fingerprint: supergraph && createHash('sha256').update(supergraph.text).digest('hex'),
    inForce: contracts.map(contract => sent.indexOf(contract)),
    problems,
  };
}

/** The composition of contracts that are in force. A new thread composes them again, where that is needed. */
function compositionOf(contracts: readonly Contract[]): Composition {
  const known = last;
  return {
    contracts,
    problems: [],
    get supergraph() {
      return known && areSame(contracts, known.contracts) ? known.supergraph : composeContracts(contracts).supergraph;
    },
  };
}
