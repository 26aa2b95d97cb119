/** GraphiQL at `/`: one page that needs no outside address, for networks without internet. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

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

interface Page {
  html: string;
  zipped: Buffer;
  etag: string;
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
    const { html, zipped, etag } = await page;
    void reply
      .headers({ 'content-security-policy': POLICY, etag, 'cache-control': 'no-cache', vary: 'accept-encoding' })
      .type('text/html; charset=utf-8');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    if (!String(request.headers['accept-encoding']).includes('gzip')) return reply.send(html);
    return reply.header('content-encoding', 'gzip').send(zipped);
  });
}

interface Tab {
  query: string;
  variables?: string;
}

async function makePage(operations: string | undefined): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Enterprise lifecycle graph',
    endpoint: '/graphql',
    ...(operations && tabsOf(operations)),
  });
  const zipped = await promisify(gzip)(html);
  return { html, zipped, etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 20)}"` };
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
