/** GraphiQL at `/`: one page that needs no outside address, for networks without internet. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { withBar } from './ide-bar.ts';
import { sendTagged, tagged } from './tagged.ts';
import type { Tagged } from './tagged.ts';

/**
 * What the page may do, as its browser enforces it: send requests to this gateway, and run its own script; nothing from
 * any other address.
 */
const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Phones show the page at their own width. */
const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';

interface Page extends Tagged {
  zipped: Buffer;
}

/**
 * Adds the page at `/`. It is made when it is first requested: it is large, and most gateways never show it.
 * @param operations folder of `<Operation>.graphql` files, each with its variables in `<Operation>.json` if it has any:
 * the tabs of a new visitor
 */
export function addIdeRoute(app: FastifyInstance, operations: string | undefined): void {
  let page: Promise<Page> | undefined;
  app.get('/', async (request, reply) => {
    page ??= makePage(operations);
    const { text, etag, zipped } = await page;
    void reply.headers({ 'content-security-policy': POLICY, vary: 'accept-encoding' }).type('text/html; charset=utf-8');
    if (!String(request.headers['accept-encoding']).includes('gzip')) return sendTagged(request, reply, { text, etag });
    void reply.header('content-encoding', 'gzip');
    return sendTagged(request, reply, { text: zipped, etag });
  });
}

interface Tab {
  query: string;
  variables?: string;
}

async function makePage(operations: string | undefined): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: 'Enterprise lifecycle graph',
    endpoint: '/graphql',
    // A token that somebody enters is forgotten with the page, unless they ask for it to be kept: desks are shared.
    shouldPersistHeaders: false,
    ...(operations && tabsOf(operations)),
  }).replace('<head>', `<head>${VIEWPORT}`);
  const html = withBar(page);
  return { ...tagged(html), zipped: await promisify(gzip)(html) };
}

/**
 * The options of GraphiQL for its tabs. It fills the first tab's query from them, but its variables from `variables`.
 */
function tabsOf(folder: string): { defaultTabs?: Tab[]; variables?: string | undefined } {
  const defaultTabs = readOperations(folder);
  const [first] = defaultTabs;
  return first ? { defaultTabs, variables: first.variables } : {};
}

function readOperations(folder: string): Tab[] {
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.graphql'))
    .sort();
  return files.map(file => {
    const variables = join(folder, file.replace(/\.graphql$/, '.json'));
    return {
      query: readFileSync(join(folder, file), 'utf8'),
      ...(existsSync(variables) && { variables: readFileSync(variables, 'utf8') }),
    };
  });
}
