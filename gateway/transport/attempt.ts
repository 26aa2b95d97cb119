/** One attempt at a request, as a guard runs it, and runs it again: a span where traces are kept. */
import { traced } from '#shared/process/tracing.ts';
import type { DepartmentRequest, Exchange } from './exchange.ts';
import type { SubgraphResponse } from './subgraph-request.ts';

export function attemptOf(exchange: Exchange, request: DepartmentRequest): () => Promise<SubgraphResponse> {
  const { department } = request;
  const post = exchange.postOf(request);
  return () => traced(`department ${department}`, () => ({ 'peer.service': department }), post);
}
