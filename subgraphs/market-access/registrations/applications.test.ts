import { describe, expect, test } from '@jest/globals';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, officerOf, sampleLives } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { FIRST, FOUNDER } from '../testing.ts';
import { RegistrationCalls } from './testing.ts';

const office = departmentOn(`${TEST_TODAY} 10:00`, department, { sample: 50 });
const { apply, step, read } = new RegistrationCalls(office);

describe('names', () => {
  test('a name is given once in a zone, however it is written; a rejected or withdrawn application gives it back', async () => {
    const name = '葛店（湖北）云海光电有限公司';
    const brand = '云海';
    const first = await apply({ name, brand });
    const taken = {
      code: 'NAME_TAKEN',
      message: `a name is given once in a zone, but ${name} is that of an application that is not decided`,
      remedy: expect.any(String),
    };
    expect(await apply({ name: '葛店 (湖北) 云海光电有限公司', brand })).toMatchObject(taken);
    expect(await apply({ name, brand, zone: 'xinjian' })).toMatchObject({ status: 'RECEIVED' });
    expect(
      await step('rejectRegistration', first, FIRST, {
        reasons: ['住所不符'],
        basis: '《市场主体登记管理条例》第十七条',
      }),
    ).toMatchObject({
      status: 'ACCEPTANCE_REFUSED',
      statusCode: 5,
      reasons: ['住所不符'],
    });
    const second = await apply({ name, brand });
    expect(await step('withdrawRegistration', second, FOUNDER)).toMatchObject({
      status: 'RETRACTED',
      clock: { paused: false },
    });
    expect(await apply({ name, brand })).toMatchObject({ status: 'RECEIVED' });
  });

  test('a brand is given once in a trade of a zone, whatever stands before and behind it', async () => {
    expect(await apply({ name: '葛店晨川光电科技有限公司', brand: '晨川' })).toMatchObject({ status: 'RECEIVED' });
    for (const name of ['葛店晨川光电科技股份有限公司', '鄂州晨川光电科技有限公司']) {
      expect(await apply({ name, brand: '晨川' })).toMatchObject({
        code: 'NAME_TAKEN',
        message:
          'a brand is given once in a trade of a zone (企业名称登记管理规定 art. 17), but 晨川 in division 39 is that of an application that is not decided',
      });
    }
    expect(await apply({ name: '鄂州晨川光电科技有限公司', brand: '晨川', zone: 'xinjian' })).toMatchObject({
      status: 'RECEIVED',
    });
  });

  test('of two who ask for one brand at once under different names, one gets it', async () => {
    const names = ['葛店并川光电有限公司', '鄂州并川光电有限公司'];
    const results = await Promise.all(names.map(name => apply({ name, brand: '并川' })));
    expect(results.map(({ status, code }) => status ?? code).sort()).toEqual(['NAME_TAKEN', 'RECEIVED']);
  });

  test('a name of the register is taken, that of a deregistered enterprise free a year later', async () => {
    const lives = sampleLives(50);
    const [alive, gone] = [
      lives.find(({ stage }) => stage === 'OPERATING')!,
      lives.find(({ stage }) => stage === 'DEREGISTERED')!,
    ];
    expect(await apply({ zone: alive.zone.code, name: alive.name, brand: alive.brand })).toMatchObject({
      code: 'NAME_TAKEN',
      message: expect.stringContaining('an enterprise of the register'),
    });
    await office.subgraph.database.query(`update enterprise set ended_on = '2025-11-19' where credit_code = $1`, [
      gone.creditCode,
    ]);
    expect(await apply({ zone: gone.zone.code, name: gone.name, brand: gone.brand })).toMatchObject({
      status: 'RECEIVED',
    });
  });

  test('of many who ask for one name at once, one gets it', async () => {
    const name = '葛店同名光电有限公司';
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, n) => apply({ name, brand: '同名' }, { ...FOUNDER, subject: `founder-${n}` })),
    );
    expect(results.map(({ status, code }) => status ?? code).sort()).toEqual(
      [...Array<string>(7).fill('NAME_TAKEN'), 'RECEIVED'].sort(),
    );
  });
});

describe('an application is refused', () => {
  test.each([
    [{ zone: 'mars' }, 'zone must be one of district, gedian, xinjian, yili, zhundong, but got: mars'],
    [{ name: 'Galaxy Ltd' }, 'name must be in Chinese characters (企业名称登记管理规定 art. 5), but got: GalaxyLtd'],
    [
      { name: '葛店星河', brand: '星河' },
      'name must go on after its brand, with industry and form (企业名称登记管理规定 art. 6), but got: 葛店星河',
    ],
    [{ brand: '星' }, 'brand must be two or more Chinese characters (企业名称登记管理规定 art. 8), but got: 星'],
    [
      { name: '有限公司', brand: '有限' },
      'brand must be more than words of an organisational form (企业名称登记管理规定 art. 6), but got: 有限',
    ],
    [
      { name: '葛店雲晨光電科技有限公司', brand: '雲晨' },
      'name must be in standard characters (规范汉字, 企业名称登记管理规定 art. 5), but got: 雲 in 葛店雲晨光電科技有限公司',
    ],
    [{ legalRepresentative: '张😀' }, 'legalRepresentative must be the name of a person, in letters, but got: "张😀"'],
    [{ brand: '云海' }, /^brand must be a part of the name 葛店星河.*, but got: 云海$/],
    [{ industry: 'C' }, 'industry must name at least a division of two digits, but got: C'],
    [{ industry: 'A39' }, 'industry section A has divisions 01 to 05, but got: 39, which is in section C'],
    [
      { employees: null },
      'the size class (工信部联企业〔2011〕300号) cannot be determined: 工业 needs employees as a number of 0 or more, but got: nothing',
    ],
    [
      { annualRevenue: null },
      'the size class (工信部联企业〔2011〕300号) cannot be determined: 工业 needs annualRevenue as a number of 0 or more, but got: nothing',
    ],
    [{ registeredCapital: '0.00' }, 'registeredCapital must be above 0, but got: 0.00'],
    [{ address: ' ' }, 'address must have 1 to 200 characters, but got: 0'],
    [{ address: '路'.repeat(201) }, 'address must have 1 to 200 characters, but got: 201'],
    [{ legalRepresentative: '' }, 'legalRepresentative must have 1 to 200 characters, but got: 0'],
  ])('for %j', async (changes, message) => {
    expect(await apply(changes)).toMatchObject({
      __typename: 'Refusal',
      code: 'INVALID_INPUT',
      message: message instanceof RegExp ? expect.stringMatching(message) : message,
    });
  });
});

describe('rights', () => {
  test.each([
    ['public', {}],
    ['bank', { role: 'bank' as const }],
    ['auditor', { role: 'auditor' as const }],
    ['officer of another-department', officerOf('another-department')],
  ])('callers of role enterprise and officers may apply, no %s', async (who, as) => {
    expect(await apply({}, FIRST)).toMatchObject({ status: 'RECEIVED' });
    expect(await apply({}, as)).toMatchObject({
      code: 'NOT_ENTITLED',
      message: `this is for callers of role enterprise or officers of Market access, but the caller is: ${who}`,
    });
  });

  test('steps of the office are the officers’; steps of the applicant are the applicant’s alone', async () => {
    const applied = await apply();
    for (const [mutation, duty] of [
      ['acceptRegistration', 'acceptor 受理人'],
      ['approveRegistration', 'approver 审批人'],
    ] as const)
      expect(await step(mutation, applied, FOUNDER)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: `this is for officers of Market access with the duty ${duty}, but the caller is: enterprise`,
      });
    for (const stranger of [
      { ...FOUNDER, subject: 'founder-2' },
      { role: 'auditor' as const },
      { role: 'bank' as const, creditCodes: [applied.creditCode] },
    ]) {
      const refused = await step('withdrawRegistration', applied, stranger);
      expect(refused).toMatchObject({ code: 'NOT_ENTITLED' });
      // They hear the same of what is not theirs and of what is not there.
      expect(await step('withdrawRegistration', { id: 'nonsense' }, stranger)).toEqual(refused);
    }
    expect(await step('withdrawRegistration', applied, FOUNDER)).toMatchObject({ status: 'RETRACTED' });
  });

  test('a case is seen by its applicant, the enterprise, officers, services and auditors; by others not', async () => {
    const { id, creditCode } = await apply();
    for (const as of [
      FOUNDER,
      enterpriseOf(creditCode),
      FIRST,
      { role: 'service' as const, department: 'lifecycle' },
      { role: 'auditor' as const },
    ]) {
      expect(await read(id, as)).toMatchObject({ id, legalRepresentative: { value: '张**', masked: true } });
    }
    for (const as of [
      {},
      { ...FOUNDER, subject: 'founder-2' },
      { subject: FOUNDER.subject! },
      officerOf('another-department'),
      { role: 'partner' as const },
    ])
      expect(await read(id, as)).toBeNull();
    const reference = [{ __typename: 'EnterpriseRegistration', id }];
    const ENTITY =
      'query ($reference: [_Any!]!) { _entities(representations: $reference) { ... on EnterpriseRegistration { id } } }';
    expect((await office.subgraph.execute(ENTITY, { reference })).data).toEqual({ _entities: [null] });
    expect((await office.subgraph.execute(ENTITY, { reference }, FIRST)).data).toEqual({ _entities: [{ id }] });
  });
});
