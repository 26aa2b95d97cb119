/**
 * The page of examples/portal in Chromium, from another origin than the gateway's: what it shows at once, what comes
 * later, what happens meanwhile, and after a reload; and the IDE, which needs nobody but the gateway. Without Chromium
 * on the machine it is left out; `CHROMIUM` says where it is.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TEST_TODAY, sampleLives } from '../shared/testing/department.ts';
import { officers } from './acting.ts';
import { CHROMIUM, startBrowser } from './browser.ts';
import type { Browser, Page } from './browser.ts';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';

const FILES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
const PANELS = ['credit', 'projects', 'finance', 'inspections'];
const [CODE = '', OTHER_CODE = ''] = sampleLives(2).map(({ creditCode }) => creditCode);
const [officer] = officers('credit');
const WAITING = '正在读取…';

const textOf = (id: string): string => `document.getElementById('${id}')?.textContent`;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '' && value !== '—';

/** Serves the page, as any server of files. */
async function servePortal(): Promise<{ server: Server; origin: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://files.invalid');
    const file = pathname === '/' ? '/index.html' : pathname;
    response.setHeader('content-type', FILES[extname(file)] ?? 'text/plain');
    response.end(readFileSync(new URL(`../examples/portal${file}`, import.meta.url)));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const described = CHROMIUM === undefined ? describe.skip : describe;
if (CHROMIUM === undefined)
  process.stdout.write('there is no Chromium here: the page of examples/portal is not tried\n');

described('a page of another origin, in Chromium', () => {
  let portal: { server: Server; origin: string };
  let stranger: { server: Server; origin: string };
  let platform: Platform;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [portal, stranger] = await Promise.all([servePortal(), servePortal()]);
    platform = await openPlatform({ sample: 2, settings: { CORS_ORIGINS: portal.origin } });
    browser = await startBrowser(CHROMIUM ?? '');
    page = await browser.open();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await platform.close();
    for (const { server } of [portal, stranger]) {
      server.close();
      server.closeAllConnections();
    }
  });

  const addressOf = ({ origin }: { origin: string }, code: string): string =>
    `${origin}/?gateway=${encodeURIComponent(new URL(platform.url).origin)}&creditCode=${code}`;

  /** The name, and what each panel says once it is there. */
  async function shown(): Promise<string[]> {
    const name = await page.until(textOf('name'), isText);
    const panels = await Promise.all(
      PANELS.map(panel => page.until(textOf(panel), value => isText(value) && value !== WAITING)),
    );
    return [name, ...panels].map(String);
  }

  test('shows an enterprise with the part of each department', async () => {
    await page.goto(addressOf(portal, CODE));
    const [name, ...panels] = await shown();
    const { data } = await platform.execute<{ enterprise: { name: string } }>(
      'query ($code: CreditCode!) { enterprise(creditCode: $code) { name } }',
      { code: CODE },
    );
    expect(name).toContain(data?.enterprise.name);
    expect(panels.filter(text => text.includes('暂时无法提供'))).toEqual([]);
    expect(panels[0]).toContain('信用等级：');
  });

  test('shows the rest at once while a department is slow, then its part', async () => {
    const { app } = platform.subgraphs.credit!;
    let answer: () => void = () => {};
    const gate = new Promise<void>(resolve => {
      answer = resolve;
    });
    const { server } = app;
    const listeners = server.listeners('request') as ((...args: unknown[]) => void)[];
    server.removeAllListeners('request');
    server.on('request', async (...args) => {
      await gate;
      for (const listener of listeners) listener(...args);
    });
    try {
      await page.goto(addressOf(portal, OTHER_CODE));
      await page.until(textOf('projects'), value => isText(value) && value !== WAITING);
      expect(await page.evaluate(textOf('credit'))).toBe(WAITING);
    } finally {
      answer();
      server.removeAllListeners('request');
      for (const listener of listeners) server.on('request', listener);
    }
    expect(await page.until(textOf('credit'), value => value !== WAITING)).toContain('信用等级：');
  });

  test('shows what happens meanwhile, and the same after a reload', async () => {
    await page.goto(addressOf(portal, CODE));
    await shown();
    await page.until(textOf('live'), value => value === '实时更新');
    const input = {
      creditCode: CODE,
      // The one grade of taxes that the public is told of.
      scheme: 'TAX',
      level: 'A',
      authority: '示例税务机关',
      validFrom: TEST_TODAY,
      facts: [{ name: '评价得分', value: '95' }],
    };
    expect(
      await platform.execute(
        'mutation ($i: RecordGradeInput!) { recordGrade(input: $i) { __typename ... on Refusal { code message } } }',
        { i: input },
        officer,
      ),
    ).toEqual({ data: { recordGrade: { __typename: 'SchemeGrade' } } });
    await platform.consolidate();
    expect(await page.until('document.querySelector("#timeline .new")?.textContent', isText)).toContain('信用');
    const before = await shown();
    await page.reload();
    await page.until('document.querySelectorAll("#timeline .new").length', count => count === 0);
    expect(await shown()).toEqual(before);
  });

  test('shows nothing to a page of an origin that is not listed', async () => {
    await page.goto(addressOf(stranger, CODE));
    expect(await page.until(textOf('name'), isText)).toContain('无法连接');
  });

  test('the IDE asks nobody but the gateway', async () => {
    const ide = await browser.open();
    await ide.goto(new URL('/', platform.url).href);
    await ide.until(
      'document.querySelectorAll(".graphiql-container, .graphiql-editor").length',
      count => Number(count) > 0,
    );
    await ide.until('document.body.innerText', text => String(text).includes('EnterpriseLifecycle'));
    const foreign = ide
      .asked()
      .filter(url => !/^(data|blob):/.test(url) && !url.startsWith(new URL('/', platform.url).href));
    expect(foreign).toEqual([]);
  });
});
