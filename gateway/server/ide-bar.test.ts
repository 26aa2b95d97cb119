import { expect, test } from '@jest/globals';
import { createContext, runInContext } from 'node:vm';
import { withBar } from './ide-bar.ts';

const ORIGIN = 'http://127.0.0.1:4000';

interface Page {
  /** What the page sends: address and headers. */
  sent: { address: string; headers: Record<string, string> }[];
  /** What the browser keeps of this window. */
  kept: Map<string, string>;
  /** Titles of the history. */
  history(): string[];
  token: { value: string };
  purpose: { value: string };
  fetch(address: string, options?: object): unknown;
}

/** The page's script in a window of its own. */
function open(): Page {
  const html = withBar('<html><head></head><body id="body"></body></html>');
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
  const sent: Page['sent'] = [];
  const kept = new Map<string, string>();
  const options = [{ text: 'History' }];
  const [token, purpose] = [{ value: '' }, { value: '' }];
  const list = {
    options,
    replaceChildren: (...all: { text: string }[]) => options.splice(0, options.length, ...all),
    addEventListener: () => {},
  };
  const window = {
    fetch: (address: string, { headers = {} }: { headers?: Record<string, string> | Headers } = {}) =>
      sent.push({ address, headers: Object.fromEntries(new Headers(headers)) }),
  };
  class Option {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const context = createContext({
    window,
    document: { getElementById: (id: string) => ({ token, purpose })[id] ?? list },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    },
    location: { origin: ORIGIN, href: `${ORIGIN}/` },
    Option,
    Headers,
    URL,
  });
  runInContext(script, context);
  return {
    sent,
    kept,
    token,
    purpose,
    history: () => options.slice(1).map(({ text }) => text),
    fetch: (address, options) => window.fetch(address, options as never),
  };
}
const bodyOf = (query: string): object => ({ body: JSON.stringify({ query }) });

test('a token goes to this gateway alone, where the request has none, and is kept nowhere', () => {
  const page = open();
  page.fetch('/graphql', bodyOf('{ a }'));
  page.token.value = ' Bearer secret ';
  page.fetch('/graphql', bodyOf('{ a }'));
  page.fetch('/graphql', { ...bodyOf('{ a }'), headers: { authorization: 'Bearer own' } });
  page.fetch('https://elsewhere.example/graphql', bodyOf('{ a }'));
  expect(page.sent.map(({ headers }) => headers.authorization)).toEqual([
    undefined,
    'Bearer secret',
    'Bearer own',
    undefined,
  ]);
  expect(JSON.stringify([...page.kept])).not.toContain('secret');
});

test('what is read for goes with each request to this gateway, percent-encoded', () => {
  const page = open();
  page.fetch('/graphql', bodyOf('{ a }'));
  page.purpose.value = ' 信用核查 ';
  page.fetch('/graphql', bodyOf('{ a }'));
  page.fetch('https://elsewhere.example/graphql', bodyOf('{ a }'));
  const stated = page.sent.map(({ headers }) => headers['x-access-purpose']);
  expect(stated).toEqual([undefined, encodeURIComponent('信用核查'), undefined]);
});

test('what was run is offered again, each once, the last first; questions about the schema are not', () => {
  const page = open();
  for (const query of ['query First { a }', '{ b }', 'query First { a }', '{ __schema { queryType { name } } }'])
    page.fetch('/graphql', bodyOf(query));
  page.fetch('/graphql', { body: 'no JSON' });
  expect(page.history()).toEqual(['First', '{ b }']);
});
