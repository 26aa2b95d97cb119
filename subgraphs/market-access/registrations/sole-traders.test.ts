import { describe, expect, test } from '@jest/globals';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY, sampleLives } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { FIRST, SECOND } from '../testing.ts';
import { RegistrationCalls } from './testing.ts';

const office = departmentOn(`${TEST_TODAY} 10:00`, department, { sample: 50 });
const { apply, step } = new RegistrationCalls(office);

const trader = (changes: object = {}) => ({
  kind: 'SOLE_TRADER',
  name: '葛店张三网事商行',
  brand: '张三网事',
  industry: 'F52',
  employees: 1,
  annualRevenue: '300000.00',
  ...changes,
});

async function found(creditCode: string): Promise<Record<string, unknown> | undefined> {
  const { data } = await office.subgraph.execute<{ enterprise: Record<string, unknown> }>(
    'query ($c: CreditCode!) { enterprise(creditCode: $c) { kind name sizeClass webAddress legalRepresentative { value } } }',
    { c: creditCode },
  );
  return data?.enterprise;
}

describe('G27: a sole trader (个体工商户)', () => {
  test('is registered under a code of kind 92, with a web address as its premises', async () => {
    const webAddress = 'https://shop.example.cn/zhangsan';
    const applied = await apply(trader({ webAddress, onlineOnly: true }));
    expect(applied).toMatchObject({ status: 'RECEIVED', creditCode: expect.stringMatching(/^92420703/) });
    await step('acceptRegistration', applied, FIRST);
    expect(await step('approveRegistration', applied, SECOND)).toMatchObject({ status: 'APPROVED' });
    expect(await found(applied.creditCode)).toMatchObject({
      kind: 'SOLE_TRADER',
      name: '葛店张三网事商行',
      webAddress,
    });
    const [change] = await office.subgraph.database.query<{ payload: object }>(
      `select payload from change where type = 'EnterpriseRegistered' and credit_code = $1`,
      [applied.creditCode],
    );
    expect(change?.payload).toMatchObject({ kind: 'SOLE_TRADER' });
  });

  test('is no enterprise, nor is an enterprise one: names and premises of each are refused to the other', async () => {
    expect(await apply(trader({ name: '葛店张三网事有限公司' }))).toMatchObject({
      code: 'NAME_NOT_ALLOWED',
      rule: { code: 'SOLE_TRADER_NAME_BARRED' },
    });
    expect(await apply(trader({ kind: 'ENTERPRISE' }))).toMatchObject({
      code: 'NAME_NOT_ALLOWED',
      rule: { code: 'NAME_FORMS' },
    });
    expect(await apply({ webAddress: 'https://shop.example.cn', onlineOnly: true })).toMatchObject({
      code: 'SOLE_TRADERS_ONLY',
    });
    expect(await apply(trader({ brand: '张三网', webAddress: 'https://shop.example.cn' }))).toMatchObject({
      code: 'ONLINE_ONLY',
    });
  });

  test('is among the sample enterprises, and they are enterprises otherwise', async () => {
    const lives = sampleLives(50);
    const traders = lives.filter(({ creditCode }) => creditCode.startsWith('92'));
    expect(traders.length).toBeGreaterThan(0);
    for (const { creditCode } of traders) expect(await found(creditCode)).toMatchObject({ kind: 'SOLE_TRADER' });
    const { creditCode } = lives.find(one => one.creditCode.startsWith('91'))!;
    expect(await found(creditCode)).toMatchObject({ kind: 'ENTERPRISE' });
  });
});

describe('a name that was given up (企业名称登记管理规定 art. 17)', () => {
  const name = '葛店旧名光电科技有限公司';
  const ended = (on: string) =>
    office.subgraph.database.query(
      `update enterprise set name = $1, brand = '旧名', division = '39', zone = 'gedian', status = 'DEREGISTERED', ended_on = $2
       where credit_code = $3`,
      [name, on, sampleLives(50)[0]!.creditCode],
    );

  test('by an enterprise that was struck off is free a year later, not a day before', async () => {
    await ended('2025-11-20');
    for (const wanted of [name, '葛店旧名新能源有限公司'])
      expect(await apply({ name: wanted, brand: '旧名' })).toMatchObject({
        code: 'NAME_TAKEN',
        rule: { code: 'NAME_HELD_AFTER' },
      });
    await ended('2025-11-19');
    expect(await apply({ name, brand: '旧名' })).toMatchObject({ status: 'RECEIVED' });
  });

  test('for another name is held for others, by name and by brand, and not for who gave it up', async () => {
    const [, , holder] = sampleLives(50);
    const give = (until: string) =>
      office.subgraph.database.query(
        `insert into former_name (credit_code, name, tail, pinyin, initials, until, zone, status, division)
         values ($1, '葛店前名光电科技有限公司', '前名光电科技有限公司', 'qianming', 'qm', $2, 'gedian', 'OPERATING', '39')
         on conflict do nothing`,
        [holder!.creditCode, until],
      );
    await give('2025-11-20');
    for (const wanted of ['葛店前名光电科技有限公司', '葛店前名新能源有限公司'])
      expect(await apply({ name: wanted, brand: '前名' })).toMatchObject({
        code: 'NAME_TAKEN',
        message: expect.stringMatching(/葛店前名光电科技有限公司|gave it up less than a year ago/),
        rule: { code: 'NAME_HELD_AFTER' },
      });
    await office.subgraph.database.query(`update former_name set until = '2025-11-19' where pinyin = 'qianming'`);
    expect(await apply({ name: '葛店前名光电科技有限公司', brand: '前名' })).toMatchObject({ status: 'RECEIVED' });
  });
});
