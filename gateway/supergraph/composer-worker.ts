/** The composer's thread: it receives contracts, and sends supergraphs. composer.ts talks to it. */
import '../compile-cache.ts';
import { parentPort } from 'node:worker_threads';
import { canonicalForm } from './canonical.ts';
import { composeContracts } from './compose.ts';
import type { Composed, ComposerRequest, ComposerResponse } from './composer.ts';
import { servedSupergraph } from './read.ts';

parentPort?.on('message', (request: ComposerRequest) => {
  const result = request.kind === 'compose' ? compose(request) : canonicalForm(request.sdl);
  parentPort?.postMessage({ id: request.id, result } satisfies ComposerResponse);
});

function compose({ newest, previous }: ComposerRequest & { kind: 'compose' }): Composed {
  const composition = composeContracts(newest, previous);
  return { composition, supergraph: composition.supergraph && servedSupergraph(composition.supergraph) };
}
