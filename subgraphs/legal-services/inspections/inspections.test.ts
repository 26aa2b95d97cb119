import { describe, expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { INSPECTORS, LegalTest, OFFICER, bodyCode, inspectorOf, newCode, visitInput } from '../testing.ts';

const legal = new LegalTest();
const { approved, register, visitStep } = legal;

const count = async () =>
  (
    await legal.subgraph.database.query<{ n: number }>(
      'select (select count(*) from inspection_visit)::int + (select count(*) from decision)::int + (select count(*) from change)::int as n',
    )
  )[0]!.n;

describe('registering a visit', () => {
  test('X11, X12: it is registered, inspectors masked, each rule a decision with its facts, and recorded in the feed', async () => {
    const creditCode = newCode();
    const registered = await register({ creditCode });
    expect(registered).toMatchObject({
      __typename: 'InspectionVisit',
      state: 'REGISTERED',
      plannedOn: '2026-11-23',
      registeredAt: '2026-11-19T10:00:00+08:00',
      enterprise: { creditCode },
      result: null,
      inspectors: [
        { value: '顾**', masked: true },
        { value: '沈*', masked: true },
      ],
    });
    const decisions = await legal.subgraph.database.query<{
      rule: { code: string };
      facts: object;
      subject_id: string;
    }>(`select rule, facts, subject_id from decision where credit_code = $1 order by rule ->> 'code'`, [creditCode]);
    expect(decisions.map(({ rule }) => rule.code)).toEqual([
      'INSPECTION_FREQUENCY',
      'INSPECTION_INSPECTORS',
      // What is inspected, and what it rests on.
      'INSPECTION_ITEMS',
      'INSPECTION_ITEMS',
      'INSPECTION_MERGE',
      'INSPECTION_PREREGISTER',
      'QUIET_WINDOW',
    ]);
    for (const { facts, subject_id } of decisions) {
      expect(facts).toMatchObject({
        zone: 'xinjian',
        status: 'OPERATING',
        foundedOn: '2015-06-01',
        creditLevel: 'B',
        visits: [],
        plannedOn: '2026-11-23',
        authorityCode: bodyCode(0),
        inspectors: 2,
      });
      expect(JSON.stringify(facts)).not.toContain('顾');
      expect(subject_id).toBe(registered.id);
    }
    const change = (await legal.subgraph.changes({ limit: '1000' })).at(-1)!;
    expect(change).toMatchObject({
      type: 'InspectionRegistered',
      creditCode,
      restricted: false,
      payload: { plannedOn: '2026-11-23', items: ['安全生产台账'] },
    });
    expect(JSON.stringify(change)).not.toContain('顾');
  });

  test('X11: the 20th is refused with rule, window and first free working day; the 21st is accepted', async () => {
    legal.now = new Date('2026-10-12T10:00:00+08:00');
    expect(await register({ plannedOn: '2026-10-20' })).toEqual({
      __typename: 'Refusal',
      code: 'QUIET_DAY_VIOLATION',
      message:
        'days 1 to 20 of every month are quiet days in xinjian, and 2026-10-20 is one of them; no exception is claimed (work safety, environmental protection, emergencies)',
      rule: { code: 'QUIET_WINDOW', clause: '§8', zone: 'xinjian', inherited: false },
      remedy: 'plan it on 2026-10-21, the first free working day, or later',
    });
    expect(await register({ plannedOn: '2026-10-21' })).toMatchObject({ state: 'REGISTERED' });
    expect(await register({ plannedOn: '2026-10-20', exceptionReason: 'EMERGENCY' })).toMatchObject({
      state: 'REGISTERED',
      exceptionReason: 'EMERGENCY',
    });
    expect(
      await register({ plannedOn: '2026-10-20', exceptionReason: 'OTHER', exceptionNote: '重大活动' }),
    ).toMatchObject({ code: 'QUIET_DAY_VIOLATION' });
    expect(
      await register({
        plannedOn: '2026-10-20',
        exceptionReason: 'OTHER',
        exceptionNote: '重大活动',
        approvedBy: '经开区管委会',
      }),
    ).toMatchObject({ approvedBy: '经开区管委会' });
  });

  test('X12: until midnight in China it is in time, from midnight on it is late', async () => {
    legal.now = new Date('2026-11-23T23:59:59.999+08:00');
    expect(await register({ plannedOn: '2026-11-24' })).toMatchObject({ state: 'REGISTERED' });
    legal.now = new Date('2026-11-24T00:00:00+08:00');
    expect(await register({ plannedOn: '2026-11-24' })).toMatchObject({
      code: 'LATE_REGISTRATION',
      rule: { code: 'INSPECTION_PREREGISTER', clause: '§9', zone: 'xinjian' },
      remedy: 'the earliest day allowed is 2026-11-25',
      message:
        'a visit must be registered at least 1 calendar day(s) before it is made: on 2026-11-24 for 2026-11-25 or later, but got: 2026-11-24',
    });
  });

  test('G54: the cap of the year holds for each authority; a complaint does not count, a cancelled visit gives its place back', async () => {
    const creditCode = newCode();
    const first = await register({ creditCode });
    await register({ creditCode, plannedOn: '2026-11-24' });
    const third = await register({ creditCode, plannedOn: '2026-11-25' });
    expect(third).toMatchObject({
      code: 'QUOTA_EXCEEDED',
      rule: { code: 'INSPECTION_FREQUENCY', inherited: true },
      message: expect.stringContaining('2 of 2 visits of 2026 are spent by 新建应急管理局'),
      remedy: expect.stringContaining('COMPLAINT'),
    });
    expect(await register({ creditCode, plannedOn: '2026-11-25', ground: 'COMPLAINT' })).toMatchObject({
      state: 'REGISTERED',
    });
    const another = { creditCode, plannedOn: '2026-11-25', authority: '新建生态环境分局', authorityCode: bodyCode(1) };
    expect(await register(another)).toMatchObject({ state: 'REGISTERED' });
    expect(await register({ creditCode, plannedOn: '2027-01-21' })).toMatchObject({ state: 'REGISTERED' });
    await visitStep('cancelVisit', { creditCode, visitId: first.id, reason: '与其他检查合并' });
    expect(await register({ creditCode, plannedOn: '2026-11-25' })).toMatchObject({ state: 'REGISTERED' });
  });

  test('G54: the cap does not fall to another spelling of the authority', async () => {
    const creditCode = newCode();
    await register({ creditCode });
    expect(await register({ creditCode, plannedOn: '2026-11-24', authority: '新建应急 管理局' })).toMatchObject({
      authority: '新建应急管理局',
    });
    const refused = 'this is for officers of the agency';
    for (const authority of ['新建应急管理局', '新建 应急管理局', '新建\u3000应急管理局']) {
      const visit = { creditCode, plannedOn: '2026-11-25', authority };
      expect(await register(visit, OFFICER)).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    }
    for (const authority of ['新建应急管理局。', '新建應急管理局', '新建应急管理局分队']) {
      const visit = { creditCode, plannedOn: '2026-11-25', authority };
      expect(await register(visit, OFFICER)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining(refused),
      });
    }
  });

  test('G54: new and trusted enterprises are not visited without a lead', async () => {
    legal.facts = { ...legal.facts, foundedOn: '2023-11-23', creditGrade: { level: 'A' } };
    expect(await register()).toMatchObject({
      code: 'QUOTA_EXCEEDED',
      message: expect.stringContaining('0 of 0 visits of 2026 are spent'),
    });
    legal.facts = { ...legal.facts, foundedOn: '2023-11-22' };
    expect(await register()).toMatchObject({ state: 'REGISTERED' });
  });

  test('without the facts of other departments nothing is decided and nothing written', async () => {
    const before = await count();
    for (const facts of [null, { zone: 'xinjian', status: 'OPERATING', foundedOn: null, creditGrade: null }]) {
      legal.facts = facts;
      expect(await register()).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    }
    expect(await count()).toBe(before);
  });

  test('repeating a request with its key changes nothing and returns the first result', async () => {
    const input = visitInput({ idempotencyKey: 'visit-1', ground: 'KEY_ITEM' });
    await legal.publish('xinjian', input.authority, input.items);
    const first = await visitStep('registerInspection', input);
    const before = await count();
    expect(await visitStep('registerInspection', input)).toEqual(first);
    expect(await count()).toBe(before);
    expect(await visitStep('registerInspection', { ...input, plannedOn: '2026-11-24' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test.each([
    ['the public', {}, {}, 'NOT_ENTITLED', `this is for officers of Legal services, but the caller is: public`],
    [
      'an officer of another department',
      {},
      officerOf('credit'),
      'NOT_ENTITLED',
      `this is for officers of Legal services, but the caller is: officer of Credit`,
    ],
    ['no items', { items: [] }, OFFICER, 'INVALID_INPUT', 'items must have 1 to 50 entries, but got: 0'],
    [
      'one inspector',
      { inspectors: ['顾清扬'] },
      OFFICER,
      'TOO_FEW_INSPECTORS',
      'at least 2 different inspectors must be named, but got: 1',
    ],
    [
      'nine inspectors',
      { inspectors: [...'甲乙丙丁戊己庚辛壬'] },
      OFFICER,
      'INVALID_INPUT',
      'inspectors must have 1 to 8 entries, but got: 9',
    ],
    ['no inspectors', { inspectors: [] }, OFFICER, 'INVALID_INPUT', 'inspectors must have 1 to 50 entries, but got: 0'],
    [
      'an empty item',
      { items: ['台账', '  '] },
      OFFICER,
      'INVALID_INPUT',
      'items[1] must have 1 to 100 characters, but got: 0',
    ],
  ])('is refused for %s', async (_who, changes, as, code, message) => {
    expect(await register(changes, as)).toMatchObject({ code, message });
  });

  test.each([
    ['an enterprise that is not on the register', {}, 'NOT_FOUND'],
    [
      'an enterprise that was deregistered',
      { zone: 'xinjian', status: 'DEREGISTERED', foundedOn: '2015-06-01', creditGrade: null },
      'ENTERPRISE_DEREGISTERED',
    ],
  ])('is refused for %s', async (_who, facts, code) => {
    legal.facts = facts;
    expect(await register()).toMatchObject({ code });
  });
});

describe('a visit’s steps', () => {
  test('checked in on its day, reported once; findings are for the enterprise and officers', async () => {
    const creditCode = newCode();
    const { id: visitId } = await approved({ creditCode });
    expect(
      await visitStep('reportVisit', { creditCode, visitId, result: 'MINOR', findings: '台账不全' }),
    ).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'reportVisit is not possible in state REGISTERED; possible: checkInVisit, cancelVisit, endVisit',
    });
    expect(await visitStep('checkInVisit', { creditCode, visitId, inspectors: INSPECTORS })).toMatchObject({
      code: 'WRONG_DAY',
      remedy: 'come on the planned day',
    });
    legal.now = new Date('2026-11-23T09:00:00+08:00');
    expect(await visitStep('checkInVisit', { creditCode, visitId, inspectors: INSPECTORS })).toMatchObject({
      state: 'CHECKED_IN',
      presentInspectors: [{ value: '顾**' }, { value: '沈*' }],
      checkedInAt: '2026-11-23T09:00:00+08:00',
    });
    expect(await visitStep('cancelVisit', { creditCode, visitId, reason: '改期' })).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    expect(
      await visitStep('reportVisit', { creditCode, visitId, result: 'MINOR', findings: '台账不全' }),
    ).toMatchObject({
      state: 'REPORTED',
      result: 'MINOR',
      findings: '台账不全',
    });
    expect(await visitStep('reportVisit', { creditCode, visitId, result: 'SERIOUS', findings: '改' })).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'reportVisit is not possible in state REPORTED; possible: nothing, it is final',
    });
    const change = (await legal.subgraph.changes({ limit: '1000' })).at(-1)!;
    expect(change).toMatchObject({ type: 'InspectionReported', creditCode, payload: { result: 'MINOR' } });
    for (const [as, findings] of [
      [{}, null],
      [enterpriseOf(newCode()), null],
      [enterpriseOf(creditCode), '台账不全'],
      [OFFICER, '台账不全'],
    ] as const) {
      const { data } = await legal.subgraph.execute<never>(
        'query ($id: ID!) { inspectionVisit(id: $id) { result findings inspectors { value } } }',
        { id: visitId },
        as,
      );
      expect(data).toEqual({
        inspectionVisit: { result: 'MINOR', findings, inspectors: [{ value: '顾**' }, { value: '沈*' }] },
      });
    }
  });

  test('an authority plans and makes its own visits, and those of no other', async () => {
    const creditCode = newCode();
    const { id: visitId } = await register({ creditCode });
    const none = officerOf(department.name);
    const other = inspectorOf('新建生态环境分局');
    const steps = [
      ['registerInspection', visitInput({ creditCode, plannedOn: '2026-11-24' })],
      ['approveVisit', { creditCode, visitId }],
      ['checkInVisit', { creditCode, visitId, inspectors: INSPECTORS }],
      ['reportVisit', { creditCode, visitId, result: 'MINOR', findings: '台账不全' }],
      ['cancelVisit', { creditCode, visitId, reason: '改期' }],
    ] as const;
    for (const [field, input] of steps) {
      for (const [as, agency] of [
        [other, '新建生态环境分局'],
        [none, 'no agency'],
      ] as const) {
        expect([field, await visitStep(field, input, as)]).toMatchObject([
          field,
          {
            code: 'NOT_ENTITLED',
            message: `this is for officers of the agency 新建应急管理局, but the caller works for: ${agency}`,
          },
        ]);
      }
    }
    expect(await visitStep('cancelVisit', { creditCode, visitId, reason: '改期' })).toMatchObject({
      state: 'CANCELLED',
    });
    expect((await legal.subgraph.changes({ limit: '1000' })).at(-1)).toMatchObject({
      type: 'InspectionCancelled',
      payload: { authority: '新建应急管理局' },
    });
  });

  test('another enterprise’s visit is not found, nor one that is no id', async () => {
    const { id: visitId } = await register();
    for (const input of [
      { creditCode: newCode(), visitId },
      { creditCode: newCode(), visitId: 'x' },
    ])
      expect(await visitStep('checkInVisit', { ...input, inspectors: INSPECTORS })).toMatchObject({
        code: 'NOT_FOUND',
      });
    expect((await legal.subgraph.execute<never>('{ inspectionVisit(id: "x") { id } }')).data).toEqual({
      inspectionVisit: null,
    });
  });
});
