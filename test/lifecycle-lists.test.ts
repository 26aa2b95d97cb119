/** What lifecycle lists and exports, through the gateway: as the departments themselves say it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Principal } from '../shared/identity/principal.ts';
import { loadDepartment } from '../shared/departments.ts';
import { sampleLives } from '../shared/testing/department.ts';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';

const LIVES = 60;
let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform({ sample: LIVES });
  // Grades of the sample that are over end by a job of credit.
  await platform.subgraphs.credit?.runJobs();
  await platform.consolidate();
}, 180_000);
afterAll(() => platform?.close());

interface Listed {
  creditCode: string;
  name: string;
  zone: string;
  status: string;
  sizeClass: string;
  foundedOn: string;
  industry: { divisionCode: string };
  creditGrade: { level: string } | null;
  listings: { colour: string }[];
  projects: { nodes: { state: string }[] };
  lifecycle: { stage: string | null };
}
interface Page {
  portfolio: { totalCount: number; totalCountIsExact: boolean; nodes: Listed[] };
}

const FACTS = `creditCode name zone status sizeClass foundedOn industry { divisionCode } creditGrade { level }
  listings { colour } projects(first: 20) { nodes { state } } lifecycle { stage }`;

async function portfolio(args: string, selection = FACTS): Promise<Page['portfolio']> {
  const query = `{ portfolio(${args}) { totalCount totalCountIsExact nodes { ${selection} } } }`;
  const { data, errors } = await platform.execute<Page>(query);
  expect(errors).toBeUndefined();
  return data!.portfolio;
}

const CLOSED: ReadonlySet<string> = new Set(['APPROVED', 'REJECTED', 'WITHDRAWN', 'REVOKED']);
const hasOpenProject = ({ projects }: Listed): boolean => projects.nodes.some(({ state }) => !CLOSED.has(state));
const isOn =
  (colour: string) =>
  ({ listings }: Listed): boolean =>
    listings.some(listing => listing.colour === colour);

test('portfolio lists every enterprise, and one query goes on into the departments that own the rest', async () => {
  const { nodes, ...count } = await portfolio('first: 100');
  expect(count).toEqual({ totalCount: LIVES, totalCountIsExact: true });
  expect(nodes.map(({ creditCode }) => creditCode)).toEqual(
    sampleLives(LIVES)
      .map(({ creditCode }) => creditCode)
      .sort(),
  );
});

test('each filter lets through exactly those of whom the departments say so', async () => {
  const { nodes: all } = await portfolio('first: 100');
  const filters: [string, (one: Listed) => boolean][] = [
    ['zones: ["gedian", "yili"]', ({ zone }) => ['gedian', 'yili'].includes(zone)],
    ['statuses: [DEREGISTERED]', ({ status }) => status === 'DEREGISTERED'],
    ['sizeClasses: [SMALL]', ({ sizeClass }) => sizeClass === 'SMALL'],
    ['industries: ["C"]', one => one.industry.divisionCode >= '13' && one.industry.divisionCode <= '43'],
    ['foundedFrom: "2022-01-01"', ({ foundedOn }) => foundedOn >= '2022-01-01'],
    ['grades: [A, B]', ({ creditGrade }) => ['A', 'B'].includes(creditGrade?.level ?? '')],
    ['grades: [C, D]', ({ creditGrade }) => ['C', 'D'].includes(creditGrade?.level ?? '')],
    ['listed: RED', isOn('RED')],
    ['listed: BLACK', isOn('BLACK')],
    ['hasOpenProjects: true', hasOpenProject],
    ['hasOpenProjects: false', one => !hasOpenProject(one)],
    ['stages: [REGISTRATION]', ({ lifecycle }) => lifecycle.stage === 'REGISTRATION'],
    ['stages: [EXIT]', ({ lifecycle }) => lifecycle.stage === 'EXIT'],
  ];
  const wrong: unknown[] = [];
  for (const [filter, fits] of filters) {
    const { nodes, totalCount } = await portfolio(`first: 100, filter: { ${filter} }`, 'creditCode');
    const found = nodes.map(({ creditCode }) => creditCode);
    const expected = all.filter(fits).map(({ creditCode }) => creditCode);
    const missing = expected.filter(code => !found.includes(code));
    const foreign = found.filter(code => !expected.includes(code));
    if (missing.length + foreign.length > 0 || totalCount !== expected.length) wrong.push({ filter, missing, foreign });
    expect([filter, found]).toEqual([filter, [...found].sort()]);
  }
  expect(wrong).toEqual([]);
});

test('portfolio and the register find the same by a part of a name', async () => {
  for (const search of ['科技', '有限', 'x', '9142']) {
    const query = `{ enterprises(first: 100, sort: CREDIT_CODE, search: "${search}") { totalCount nodes { creditCode } } }`;
    const { data } = await platform.execute<{ enterprises: Page['portfolio'] }>(query);
    const { nodes, totalCount } = await portfolio(`first: 100, search: "${search}"`, 'creditCode');
    expect([search, nodes, totalCount]).toEqual([search, data!.enterprises.nodes, data!.enterprises.totalCount]);
  }
});

interface Line {
  op: string;
  id: string;
  cursor: string;
  department: string;
  isEnd?: boolean;
}

/** All pages of the export through the gateway's front door. */
async function exported(path: string, as: Partial<Principal>): Promise<Line[]> {
  const authorization = `Bearer ${await platform.tokenOf(as)}`;
  const lines: Line[] = [];
  for (let after = ''; ; after = lines.at(-1)?.cursor ?? '') {
    const url = new URL(`/departments/lifecycle/changes/export${path}?limit=500&after=${after}`, platform.url);
    const response = await fetch(url, { headers: { authorization } });
    expect(response.status).toBe(200);
    const page = (await response.text()).split('\n').filter(Boolean);
    lines.push(...page.map(line => JSON.parse(line) as Line));
    if (lines.at(-1)?.isEnd) return lines.filter(({ op }) => op !== 'HEARTBEAT');
  }
}

test("what all departments told is exported through the gateway's front door, once each", async () => {
  await platform.consolidate();
  const as = { role: 'service', subject: 'province' } as const;
  const lines = await exported('', as);
  const ids = lines.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await exported('/snapshot', as)).toEqual(lines);
  for (const [name, { database }] of Object.entries(platform.subgraphs)) {
    // What is sealed goes to officers of its department alone.
    const { changes = {} } = await loadDepartment(name);
    const sealed = Object.keys(changes).filter(type => changes[type]?.sealed);
    const [told] = await database.query<{ n: number }>(
      'select count(*)::int as n from change where type <> all($1::text[])',
      [sealed],
    );
    const exportedOf = lines.filter(({ department }) => department === name).length;
    if (name !== 'lifecycle') expect([name, exportedOf]).toEqual([name, told?.n]);
  }
  const ofPublic = await exported('', {});
  expect(ofPublic.length).toBeLessThan(lines.length);
});
