/** What a decision keeps beside its facts: who decided, on what basis, and the rule as it was. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PUBLIC } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import { Misuse } from '../process/misuse.ts';
import { TEST_NOW, makeTestDatabase } from '../testing/department.ts';
import { loadZones, ruleReference, zone, zoneCodes } from '../zones/index.ts';
import { checkAppliedRules } from './applied-rules.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { write } from './write.ts';
import type { NewDecision } from './write.ts';

let database: Database;
const rule = zone('gedian').rule('STARTUP_LICENCE', '2026-03-02');
const national = zone('gedian').rule('DEREG_APPLY', '2026-03-02');

beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('decided'), entities: [], migrations: [] });
});
afterAll(() => database.close());

type Kept = Record<'authority' | 'basis' | 'rule_hash', unknown>;

async function decide(
  { principal = PUBLIC, department }: { principal?: Principal; department?: string },
  more: Partial<NewDecision> = {},
): Promise<Kept | undefined> {
  const subject = { type: 'Note', id: 'n' };
  let id = '';
  await write(
    { database, principal, department, now: TEST_NOW, lock: 'E', request: { operation: 'test', input: {} } },
    async one => {
      id = one.decide({
        creditCode: 'E',
        subject,
        outcome: 'GRANTED',
        rule: ruleReference(rule),
        facts: {},
        reasons: ['because'],
        ...more,
      });
      one.record({ type: 'T', creditCode: 'E', subject, payload: {} });
      return {};
    },
  );
  const [row] = await database.query<Kept>('select authority, basis, rule_hash from decision where id = $1', [id]);
  return row;
}

const officer: Principal = { ...PUBLIC, role: 'officer', subject: 'o', department: 'market-access' };

describe('who decides', () => {
  test("the zone's authority of the department, where the officer speaks for no agency", async () => {
    const name = zone('gedian').authorityOf('market-access').name;
    expect(await decide({ department: 'market-access' })).toMatchObject({ authority: { ...name, appealable: true } });
    expect(await decide({ principal: officer })).toMatchObject({ authority: { ...name, appealable: true } });
  });

  test('the agency that the officer speaks for', async () => {
    const principal = { ...officer, agency: '公安机关' };
    expect(await decide({ principal, department: 'market-access' })).toMatchObject({
      authority: { zh: '公安机关', en: '公安机关', appealable: true },
    });
  });

  test('whom the decision names', async () => {
    expect(await decide({ department: 'market-access' }, { authority: '区人民政府' })).toMatchObject({
      authority: { zh: '区人民政府', appealable: true },
    });
  });

  test('a bank for itself: it is no authority', async () => {
    const principal: Principal = { ...PUBLIC, role: 'bank', subject: 'b', creditCodes: ['91420703MA00000001'] };
    expect(await decide({ principal, department: 'finance-matchmaking' })).toMatchObject({
      authority: { zh: '金融机构（统一社会信用代码：91420703MA00000001）', appealable: false },
    });
  });

  test('the zone itself for a department that its profile does not name', () => {
    expect(zone('gedian').authorityOf('environment').name.zh).toBe('葛店经济技术开发区管理委员会');
  });
});

describe('the rule as it was', () => {
  test('stands with each decision by its hash, and once among the rules applied', async () => {
    expect(await decide({}, { basis: '《市场主体登记管理条例》第十七条' })).toMatchObject({
      basis: '《市场主体登记管理条例》第十七条',
      rule_hash: rule.hash,
    });
    await decide({}, { rule: ruleReference(national) });
    const applied = await database.query('select file, code, version, hash from rule_applied order by file');
    expect(applied).toEqual([
      { file: 'gedian.yaml', code: 'STARTUP_LICENCE', version: rule.version, hash: rule.hash },
      { file: 'national.yaml', code: 'DEREG_APPLY', version: national.version, hash: national.hash },
    ]);
  });

  test('lets a department start where nothing was edited', async () => {
    await expect(checkAppliedRules(database)).resolves.toBeUndefined();
  });

  test.each([
    ['was edited', { hash: 'other' }],
    ['is gone', null],
  ])('refuses a start where it %s, and says what to do in one line', async (what, found) => {
    const find = ({ code }: { code: string }) => (code === 'DEREG_APPLY' ? { hash: national.hash } : found);
    const refused = await checkAppliedRules(database, find).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Misuse);
    expect((refused as Misuse).message).toBe(
      `rules that decisions rest on must stay as they were: version ${rule.version} of rule STARTUP_LICENCE in shared/zones/gedian.yaml ${what}: ` +
        `put it back as it was, and write what changes as version ${rule.version + 1} with a validFrom of its own`,
    );
  });

  test('has one hash, however often and in whatever order it is read, and none that another version has', () => {
    const again = loadZones();
    const hashes = new Map<string, string>();
    for (const code of zoneCodes) {
      for (const name of zone(code).ruleCodes) {
        for (const [index, one] of zone(code).versions(name).entries()) {
          expect(again.zone(code).versions(name)[index]?.hash).toBe(one.hash);
          const key = `${one.file} ${one.code} ${one.version}`;
          expect(hashes.get(key) ?? one.hash).toBe(one.hash);
          hashes.set(key, one.hash);
        }
      }
    }
    expect(hashes.size).toBeGreaterThan(300);
  });
});
