/**
 * The two ways of asking that a page needs beside plain requests: a response in parts (`@defer`), and events. Nothing
 * but `fetch`: copy it, or use one of the clients of docs/clients.md.
 */

/**
 * Sends an operation and calls `onData` with all data so far, each time that a part of it has come.
 * @param {{ url: string, token?: string, purpose?: string, query: string, variables?: object, signal?: AbortSignal }} operation
 * @param {(state: { data: any, errors: any[], hasNext: boolean }) => void} onData
 */
export async function ask(operation, onData) {
  const accept = 'multipart/mixed;deferSpec=20220824, application/json';
  const response = await send({ ...operation, accept });
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/mixed')) {
    const { data = null, errors = [] } = await response.json();
    onData({ data, errors, hasNext: false });
    return;
  }
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1] ?? '-';
  let data = null;
  const errors = [];
  for await (const block of blocks(response.body, `\r\n--${boundary}`)) {
    const text = block.slice(block.indexOf('\r\n\r\n') + 4);
    // Before the first part and after the last stands no object.
    if (!text.startsWith('{')) continue;
    const part = JSON.parse(text);
    if ('data' in part) data = part.data;
    errors.push(...(part.errors ?? []));
    for (const { path, data: deferred, errors: own = [] } of part.incremental ?? []) {
      errors.push(...own);
      if (deferred) merge(objectAt(data, path), deferred);
    }
    onData({ data, errors, hasNext: part.hasNext });
  }
}

/**
 * The events of a subscription, each a response with data and errors. Ends with it.
 * @param {{ url: string, token?: string, purpose?: string, query: string, variables?: object, signal?: AbortSignal }} operation
 * @param {() => void} onOpen called once events can come
 */
export async function* follow(operation, onOpen) {
  const response = await send({ ...operation, accept: 'text/event-stream' });
  if (!(response.headers.get('content-type') ?? '').startsWith('text/event-stream')) {
    yield await response.json();
    return;
  }
  onOpen();
  for await (const block of blocks(response.body, '\n\n')) {
    const lines = block.split('\n');
    if (lines.includes('event: complete')) return;
    const data = lines.filter(line => line.startsWith('data: ')).map(line => line.slice(6));
    if (data.length > 0) yield JSON.parse(data.join('\n'));
  }
}

function send({ url, token, purpose, query, variables, signal, accept }) {
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept,
      'x-client-name': 'example-portal',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(purpose && { 'x-access-purpose': encodeURIComponent(purpose) }),
    },
    body: JSON.stringify({ query, variables }),
    signal,
  });
}

/** The blocks of a stream between separators, each as soon as it is whole. */
async function* blocks(stream, separator) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      text += value;
      const whole = text.split(separator);
      text = whole.pop();
      yield* whole;
    }
  } finally {
    await reader.cancel();
  }
}

const objectAt = (data, path) => path.reduce((object, element) => object?.[element], data);

function merge(object, more) {
  for (const [name, value] of Object.entries(more)) {
    const known = object[name];
    if (known && value && typeof known === 'object' && typeof value === 'object') merge(known, value);
    else object[name] = value;
  }
}
