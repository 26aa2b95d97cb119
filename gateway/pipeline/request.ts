/** The parameters of a GraphQL over HTTP request, wherever they stand: the body of a POST, the address of a GET. */
import type { HTTPGraphQLRequest } from '@apollo/server';

/** The request parameters that decide which operation is requested; not validated yet. */
export interface RequestParameters {
  query?: unknown;
  variables?: unknown;
  /** An operation's id by the GraphQL over HTTP draft, or as Relay's examples name it. */
  documentId?: unknown;
  doc_id?: unknown;
  extensions?: unknown;
}

/** Reads the parameters. What is malformed is left out: Apollo Server refuses it and says why. */
export function readParameters({ method, body, search }: HTTPGraphQLRequest): RequestParameters {
  if (method !== 'GET') return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  const parameters = new URLSearchParams(search);
  return {
    query: textIn(parameters, 'query'),
    documentId: textIn(parameters, 'documentId'),
    doc_id: textIn(parameters, 'doc_id'),
    variables: jsonIn(parameters, 'variables'),
    extensions: jsonIn(parameters, 'extensions'),
  };
}

/** Replaces an operation's id by its text, in place. */
export function replaceIdByText(request: HTTPGraphQLRequest, query: string): void {
  if (request.method !== 'GET') {
    const { documentId: _documentId, doc_id: _docId, extensions, ...rest } = request.body as Record<string, unknown>;
    const { persistedQuery: _persistedQuery, ...others } = (extensions ?? {}) as Record<string, unknown>;
    request.body = { ...rest, extensions: others, query };
    return;
  }
  const parameters = new URLSearchParams(request.search);
  for (const name of ['documentId', 'doc_id', 'extensions']) parameters.delete(name);
  parameters.set('query', query);
  request.search = `?${parameters}`;
}

function textIn(parameters: URLSearchParams, name: string): string | undefined {
  return parameters.get(name) ?? undefined;
}

function jsonIn(parameters: URLSearchParams, name: string): unknown {
  const text = parameters.get(name);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
