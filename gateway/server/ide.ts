/** GraphiQL at `/`: one page that needs no outside address, for networks without internet. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/**
 * What the page may do, as its browser enforces it: talk to this gateway, run its own script; nothing from anywhere
 * else.
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

export interface IdeOptions {
  /**
   * Folder of `<Operation>.graphql` files, each with its variables in `<Operation>.json` if it has any: the tabs of a
   * new visitor.
   */
  operations?: string | undefined;
}

/** Serves the page, which is made when first asked for: it is large, and most gateways never show it. */
export function ideRoute(app: FastifyInstance, { operations }: IdeOptions): void {
  let page: Promise<{ html: string; zipped: Buffer; etag: string }> | undefined;
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

async function makePage(operations: string | undefined): Promise<{ html: string; zipped: Buffer; etag: string }> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const tabs = operations ? readOperations(operations) : [];
  // GraphiQL fills the first tab's query from its tabs, but its variables only from the option of that name.
  const html = renderGraphiQL({
    title: 'Enterprise lifecycle graph',
    endpoint: '/graphql',
    ...(tabs.length > 0 && { defaultTabs: tabs, variables: tabs[0]!.variables }),
  } as never);
  const zipped = await promisify(gzip)(html);
  return { html, zipped, etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 20)}"` };
}

function readOperations(folder: string): { query: string; variables?: string }[] {
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
