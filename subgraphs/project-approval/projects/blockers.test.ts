import { describe, expect, test } from '@jest/globals';
import { officerOf } from '#shared/testing/department.ts';
import { CALLERS } from '#shared/testing/rights.ts';
import { department } from '../index.ts';
import { CODE, ENTERPRISE, callsOf, openProjects } from '../testing.ts';
import type { Fields } from '../testing.ts';

const projects = openProjects('2026-11-16 10:00');
const calls = callsOf(projects);

const BLOCKERS = `query ($of: [_Any!]!) {
  _entities(representations: $of) { ... on Enterprise { projectBlockers { code message operation } } }
}`;

/** What a caller reads of the blockers of the enterprise. */
async function blockersFor(as: object): Promise<Fields[]> {
  const of = [{ __typename: 'Enterprise', creditCode: CODE }];
  const { data } = await projects.subgraph.execute<{ _entities: { projectBlockers: Fields[] }[] }>(
    BLOCKERS,
    { of },
    as,
  );
  return data!._entities[0]!.projectBlockers;
}

/** Callers who may read the rows of an enterprise. */
const READERS: readonly Parameters<typeof blockersFor>[0][] = [
  ENTERPRISE,
  officerOf(department.name),
  { role: 'service', subject: 'service', department: 'market-access' },
  { role: 'auditor', subject: 'auditor' },
];
const PRIVATE = ['OPEN_UTILITY', 'OPEN_EXTERNAL_LINE'];
const SECRET_TITLE = '保密工程招标';
const ROUTE = '创业大道';

describe('G28: blockers obey the rights of the rows that they are about', () => {
  test('what is private or under secrecy is for those alone who may read its row', async () => {
    const { projectCode } = await projects.apply();
    const open = (title: string, secret: boolean) =>
      calls.call('openTender', 'id', { projectCode, title, compulsory: true, secret }, ENTERPRISE);
    const secret = await open(SECRET_TITLE, true);
    await open('厂房施工总承包', false);
    const connection = await calls.call(
      'applyForUtility',
      'id caseNo',
      { creditCode: CODE, kind: 'POWER', class: 'HIGH_VOLTAGE', area: 'URBAN', capacityKw: 500 },
      ENTERPRISE,
    );
    const line = await calls.call(
      'applyForExternalLine',
      'id',
      { creditCode: CODE, kind: 'POWER', route: ROUTE, roadCrossing: 30, lineLength: 400, commitment: false },
      ENTERPRISE,
    );
    for (const reader of READERS) {
      const codes = (await blockersFor(reader)).map(({ code }) => code);
      expect(codes).toEqual(['OPEN_PROJECT', ...PRIVATE, 'OPEN_TENDER', 'OPEN_TENDER']);
    }
    const texts = [SECRET_TITLE, ROUTE, secret.id, connection.id, connection.caseNo, line.id].map(String);
    for (const [who, as] of CALLERS) {
      const principal = as(CODE, department.name);
      const entitled =
        principal.role === 'service' ||
        principal.role === 'auditor' ||
        (principal.role === 'officer' && principal.department === department.name) ||
        (principal.role === 'enterprise' && principal.creditCodes?.includes(CODE));
      if (entitled) continue;
      const shown = JSON.stringify(await blockersFor(principal));
      expect([who, texts.filter(text => shown.includes(text)), JSON.parse(shown)]).toEqual([
        who,
        [],
        [expect.objectContaining({ code: 'OPEN_PROJECT' }), expect.objectContaining({ code: 'OPEN_TENDER' })],
      ]);
    }
  });
});
