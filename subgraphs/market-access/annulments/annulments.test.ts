import { describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { departmentOn, oneByOne } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, sampleLives } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { BEFORE_FROM_LOG } from '../migrations/Migration20261129155200_annulments_of_changes.ts';
import { CREDIT_HAS_NOTHING, FIRST, FOUNDER, SECOND } from '../testing.ts';

const SAMPLE = 600;
const lives = sampleLives(SAMPLE);
const operating = oneByOne(lives.filter(({ stage, index }) => stage === 'OPERATING' && index % 97 !== 41));
const ended = oneByOne(lives.filter(({ stage }) => stage === 'DEREGISTERED'));
/** An enterprise of the sample that does business, a new one each time. */
const next = () => operating('gedian');
const office = departmentOn(`${TEST_TODAY} 10:00`, department, {
  sample: SAMPLE,
  // A query's result has the type that its caller expects.
  graph: async () => ({ enterprise: { ...CREDIT_HAS_NOTHING.enterprise, deregistrationBlockers: [] } }) as never,
});
const day = (date: string, time = '10:00'): void => office.at(`${date} ${time}`);

const AFFECTED: Partial<Principal> = { role: 'enterprise', creditCodes: [], subject: 'affected-1' };
const FIELDS = `... on RegistrationAnnulment { id status registration ofOffice reason acceptBy clock { dueDate paused }
    extension { reason } suspension { ground } notice { ground until } objection { reason } reasons
    finding annulledOn barredUntil reversedOn changeId items bar
    enterprise { status endedOn mayBegin name brand address additionalAddresses } } ... on Refusal { code message remedy rule { code } }`;
const INPUTS: Readonly<Record<string, string>> = {
  applyForAnnulment: 'ApplyForAnnulmentInput',
  publishSuspectedRegistration: 'PublishSuspectedRegistrationInput',
  objectToAnnulment: 'ObjectToAnnulmentInput',
  suspendAnnulment: 'SuspendAnnulmentInput',
  extendAnnulment: 'ExtendAnnulmentInput',
  approveAnnulment: 'ApproveAnnulmentInput',
  rejectAnnulment: 'RejectAnnulmentInput',
  reverseAnnulment: 'ReverseAnnulmentInput',
};
type Result = Record<string, unknown> & { id: string };
const ask = (name: string, input: object, as: Partial<Principal> = FIRST): Promise<Result> =>
  office.subgraph.mutate(`${name}:${INPUTS[name] ?? 'AnnulmentInput'}`, input, FIELDS, as);
const apply = (creditCode: string, registration = 'ESTABLISHMENT', as: Partial<Principal> = AFFECTED) =>
  ask(
    'applyForAnnulment',
    { creditCode, registration, reason: '冒用本人身份办理登记', evidenceDigest: 'AB'.repeat(32) },
    as,
  );
/** Applied for and taken up; its id. */
async function investigated(creditCode: string, registration?: string): Promise<string> {
  const { id: annulmentId } = await apply(creditCode, registration);
  expect(await ask('acceptAnnulment', { annulmentId })).toMatchObject({ status: 'DEPARTMENT_ACCEPTED' });
  return annulmentId;
}
const approve = (annulmentId: string, more: object = {}, as: Partial<Principal> = SECOND) =>
  ask(
    'approveAnnulment',
    { annulmentId, finding: 'FALSE_REGISTRATION', reasons: ['设立登记材料中的签名系伪造'], ...more },
    as,
  );
const REVERSAL = { reasons: ['撤销决定认定事实错误'], basis: '《市场主体登记管理条例》第四十二条' };
const shown = async (creditCode: string, as: Partial<Principal> = FIRST) => {
  const { data, errors } = await office.subgraph.execute<{ enterprise: Record<string, unknown> }>(
    `query ($c: CreditCode!) { enterprise(creditCode: $c) { status endedOn deregistration { state }
      annulments { status reason availableSteps { operation yours } }
      registrationLog(first: 1) { nodes { event } }
      registerDecisions(first: 1) { nodes { outcome ground { zh } reasons rule { code } } } } }`,
    { c: creditCode },
    as,
  );
  expect(errors).toBeUndefined();
  return data?.enterprise;
};
const told = async (creditCode: string): Promise<[string, boolean][]> =>
  (
    await office.subgraph.database.query<{ type: string; restricted: boolean }>(
      'select type, restricted from change where credit_code = $1 order by xid, seq',
      [creditCode],
    )
  ).map(({ type, restricted }) => [type, restricted]);

describe('an establishment that was obtained by deceit (市场主体登记管理条例 40)', () => {
  test('is annulled by two officers on what was found: the enterprise is to be wound up, who is responsible is barred', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    const applied = await apply(creditCode);
    expect(applied).toMatchObject({
      status: 'RECEIVED',
      ofOffice: false,
      acceptBy: '2026-11-24',
      clock: { paused: true },
      enterprise: { status: 'OPERATING' },
    });
    expect(await apply(creditCode)).toMatchObject({ code: 'ANNULMENT_OPEN' });
    const { id: annulmentId } = applied;
    expect(await approve(annulmentId)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await ask('acceptAnnulment', { annulmentId }, enterpriseOf(creditCode))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    // Three months count from the acceptance.
    expect(await ask('acceptAnnulment', { annulmentId })).toMatchObject({ clock: { dueDate: '2027-02-19' } });
    expect(await approve(annulmentId, {}, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await approve(annulmentId, { items: ['NAME'] })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'items must be given for the annulment of a change alone',
    });
    expect((await shown(creditCode, {}))?.annulments).toEqual([]);
    expect(await approve(annulmentId, { responsible: ['founder-1'] })).toMatchObject({
      status: 'APPROVED',
      finding: 'FALSE_REGISTRATION',
      annulledOn: '2026-11-19',
      barredUntil: '2029-11-19',
      enterprise: { status: 'ANNULLED', endedOn: null, mayBegin: false },
    });
    // An annulment is public (实施细则 56); what who applied said is not.
    expect(await shown(creditCode, {})).toMatchObject({ annulments: [{ status: 'APPROVED', reason: null }] });
    expect(await shown(creditCode)).toMatchObject({
      annulments: [{ reason: '冒用本人身份办理登记' }],
      registrationLog: { nodes: [{ event: 'ESTABLISHMENT_ANNULLED' }] },
      registerDecisions: {
        nodes: [
          {
            outcome: 'REGISTRATION_ANNULLED',
            rule: { code: 'ANNULMENT_INVESTIGATION' },
            reasons: expect.arrayContaining([
              '设立登记材料中的签名系伪造',
              'the enterprise is to be wound up and deregistered (公司法 229, 232)',
            ]),
          },
        ],
      },
    });
    expect((await told(creditCode)).slice(-4)).toEqual([
      ['AnnulmentAppliedFor', true],
      ['AnnulmentAccepted', true],
      ['AnnulmentApproved', false],
      ['EnterpriseEstablishmentAnnulled', false],
    ]);
    expect(await apply(creditCode)).toMatchObject({ code: 'ALREADY_ANNULLED' });
  });

  const register = () =>
    office.subgraph.mutate<Record<string, unknown>>(
      'registerEnterprise:RegisterEnterpriseInput',
      {
        zone: 'gedian',
        name: '武汉撤销试验科技有限公司',
        brand: '撤销试验',
        industry: '6510',
        employees: 5,
        annualRevenue: '100000.00',
        registeredCapital: '1000000.00',
        address: '创业一路1号',
        legalRepresentative: '张三',
      },
      '... on EnterpriseRegistration { status } ... on Refusal { code message rule { code } }',
      FOUNDER,
    );

  test('bars who is responsible from applying through the same day three years later', async () => {
    day('2029-11-19');
    expect(await register()).toMatchObject({
      code: 'BARRED_FROM_APPLYING',
      message: expect.stringContaining('through 2029-11-19'),
      rule: { code: 'FALSE_REGISTRATION_BAR' },
    });
    day('2029-11-20');
    expect(await register()).toMatchObject({ status: 'RECEIVED' });
  });

  test('is annulled on silence after a notice of 45 days, and never where somebody objected', async () => {
    day('2026-11-19');
    const silent = await investigated(next().creditCode);
    const disputed = await investigated(next().creditCode);
    const silence = { finding: 'NO_OBJECTION', reasons: ['公示期内无异议'] };
    expect(await approve(silent, silence)).toMatchObject({ code: 'NOT_PUBLISHED' });
    for (const annulmentId of [silent, disputed]) {
      expect(await ask('publishSuspectedRegistration', { annulmentId, ground: 'UNREACHABLE' })).toMatchObject({
        notice: { ground: 'UNREACHABLE', until: '2027-01-03' },
      });
    }
    expect(await ask('publishSuspectedRegistration', { annulmentId: silent, ground: 'UNCOOPERATIVE' })).toMatchObject({
      code: 'ALREADY_PUBLISHED',
    });
    day('2027-01-03', '23:59');
    const objection = { annulmentId: disputed, reason: '登记属实，有租赁合同为证' };
    expect(await ask('objectToAnnulment', objection, enterpriseOf(next().creditCode))).toMatchObject({
      objection: { reason: '登记属实，有租赁合同为证' },
    });
    expect(await ask('objectToAnnulment', objection, AFFECTED)).toMatchObject({ code: 'ALREADY_OBJECTED' });
    expect(await approve(silent, silence)).toMatchObject({
      code: 'NOTICE_RUNNING',
      rule: { code: 'ANNULMENT_NOTICE' },
    });
    day('2027-01-04');
    expect(await ask('objectToAnnulment', { ...objection, annulmentId: silent }, AFFECTED)).toMatchObject({
      code: 'NOTICE_OVER',
    });
    expect(await approve(disputed, silence)).toMatchObject({ code: 'OBJECTION_STANDS' });
    expect(await approve(silent, silence)).toMatchObject({
      finding: 'NO_OBJECTION',
      barredUntil: null,
      enterprise: { status: 'ANNULLED' },
    });
    expect(await approve(disputed)).toMatchObject({ enterprise: { status: 'ANNULLED' } });
  });

  test('is investigated for three months and once three more; a suspension stops the clock (实施细则 53, 54)', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    const { id: annulmentId } = await apply(creditCode, 'ESTABLISHMENT', FIRST);
    expect(await ask('publishSuspectedRegistration', { annulmentId, ground: 'UNREACHABLE' })).toMatchObject({
      code: 'INVESTIGATION_NOT_BEGUN',
      message: 'a registration is published in its investigation, but the application is not accepted',
    });
    const extend = () => ask('extendAnnulment', { annulmentId, reason: '涉及多份材料的鉴定' }, SECOND);
    expect(await extend()).toMatchObject({ code: 'INVESTIGATION_NOT_BEGUN' });
    expect(await ask('acceptAnnulment', { annulmentId })).toMatchObject({ ofOffice: true });
    expect(await extend()).toMatchObject({
      clock: { dueDate: '2027-05-19' },
      extension: { reason: '涉及多份材料的鉴定' },
    });
    expect(await extend()).toMatchObject({ code: 'ALREADY_EXTENDED' });
    expect(await ask('suspendAnnulment', { annulmentId, ground: 'SUIT_OR_ARBITRATION' })).toMatchObject({
      status: 'SPECIAL_PROCEDURE_STARTED',
      suspension: { ground: 'SUIT_OR_ARBITRATION' },
      clock: { paused: true },
    });
    expect(await approve(annulmentId)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    day('2026-11-29');
    expect(await ask('resumeAnnulment', { annulmentId })).toMatchObject({
      suspension: null,
      clock: { dueDate: '2027-05-28', paused: false },
    });
  });

  test('stays where the law lets it stay, with reasons and the law; who applied may take the application back', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    const annulmentId = await investigated(creditCode);
    const withdraw = (id: string, as: Partial<Principal>) => ask('withdrawAnnulment', { annulmentId: id }, as);
    // The enterprise that it is about does not take it back.
    expect(await withdraw(annulmentId, enterpriseOf(creditCode))).toMatchObject({ code: 'NOT_ENTITLED' });
    // Once it is investigated, the office must confirm that it is taken back.
    const investigatedToo = await investigated(next().creditCode);
    expect(await withdraw(investigatedToo, AFFECTED)).toMatchObject({ status: 'WITHDRAWAL_PENDING' });
    expect(await withdraw(investigatedToo, AFFECTED)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await withdraw(investigatedToo, SECOND)).toMatchObject({ status: 'WITHDRAWN', annulledOn: null });
    const basis = '《市场主体登记管理条例》第四十一条第（一）项';
    const refusal = { annulmentId, reasons: ['撤销将使数千名购房人的合同无法履行'], basis };
    expect(await ask('rejectAnnulment', { ...refusal, bar: 'PUBLIC_INTEREST' }, SECOND)).toMatchObject({
      status: 'REJECTED',
      bar: 'PUBLIC_INTEREST',
      annulledOn: null,
      enterprise: { status: 'OPERATING' },
    });
    expect(await shown(creditCode)).toMatchObject({
      registerDecisions: {
        nodes: [
          {
            outcome: 'NOT_ANNULLED',
            ground: { zh: basis },
            rule: { code: 'ANNULMENT_BARS' },
            reasons: expect.arrayContaining([
              'the registration stays: The annulment may do serious harm to the public interest',
            ]),
          },
        ],
      },
    });
    const { id } = await apply(creditCode);
    expect(await withdraw(id, AFFECTED)).toMatchObject({ status: 'RETRACTED' });
    const again = await apply(creditCode);
    const barred = { ...refusal, annulmentId: again.id, bar: 'OTHER_LAW' };
    expect(await ask('rejectAnnulment', barred, SECOND)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await ask('rejectAnnulment', { ...refusal, annulmentId: again.id }, SECOND)).toMatchObject({
      status: 'ACCEPTANCE_REFUSED',
    });
  });

  test('stands again where the annulment was wrong, by another officer (条例 42)', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    const annulmentId = await investigated(creditCode);
    await approve(annulmentId, { responsible: ['founder-2'] });
    const reverse = (as: Partial<Principal>) => ask('reverseAnnulment', { annulmentId, ...REVERSAL }, as);
    expect(await reverse(SECOND)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await shown(creditCode)).toMatchObject({
      annulments: [{ availableSteps: [{ operation: 'reverseAnnulment', yours: true }] }],
    });
    const third = { ...SECOND, subject: 'third' };
    day('2026-11-19', '11:00');
    expect(await reverse(third)).toMatchObject({
      status: 'REVOKED',
      reversedOn: '2026-11-19',
      barredUntil: null,
      enterprise: { status: 'OPERATING', mayBegin: true },
    });
    expect(await shown(creditCode)).toMatchObject({
      registerDecisions: { nodes: [{ outcome: 'ANNULMENT_REVERSED', rule: { code: 'ANNULMENT_REVERSAL' } }] },
    });
    expect(await reverse(third)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    const licences = await office.subgraph.database.query<{ withdrawn: boolean }>(
      'select withdrawn_on is not null as withdrawn from granted_licence where credit_code = $1 and subject_id = $2',
      [creditCode, annulmentId],
    );
    expect(licences).toEqual([{ withdrawn: false }]);
  });

  const announce = (creditCode: string, kind: string) =>
    office.subgraph.mutate<Record<string, unknown>>(
      'announceDeregistration:AnnounceDeregistrationInput',
      { creditCode, kind, promisedByAllInvestors: true },
      '... on Deregistration { state } ... on Refusal { code }',
      enterpriseOf(creditCode),
    );
  const force = (creditCode: string) =>
    office.subgraph.mutate<Record<string, unknown>>(
      'announceForcedDeregistration:AnnounceForcedDeregistrationInput',
      { creditCode },
      '... on Deregistration { state noticeUntil } ... on Refusal { code message }',
      SECOND,
    );

  test('leads to the general route or, after three years, to the one by force (实施细则 48, 公司法 241)', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    await approve(await investigated(creditCode));
    expect(await announce(creditCode, 'SIMPLE')).toMatchObject({ code: 'SIMPLE_ROUTE_CLOSED' });
    day('2029-11-18');
    expect(await force(creditCode)).toMatchObject({ code: 'REVOKED_RECENTLY' });
    day('2029-11-19');
    expect(await force(creditCode)).toMatchObject({ state: 'NOTICE' });
  });

  test('is not annulled while the notice of a simple deregistration stands, which is closed to it', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    expect(await announce(creditCode, 'SIMPLE')).toMatchObject({ state: 'NOTICE' });
    expect(await approve(await investigated(creditCode))).toMatchObject({
      code: 'SIMPLE_NOTICE_OPEN',
      message: 'a simple deregistration of it is under way, which is closed to who was annulled',
      remedy: 'objectToDeregistration, or reject its closing',
    });
  });

  test('is annulled while a liquidation goes on, which then gives back no business', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    expect(await announce(creditCode, 'GENERAL')).toMatchObject({ state: 'LIQUIDATING' });
    expect(await approve(await investigated(creditCode))).toMatchObject({ enterprise: { status: 'DEREGISTERING' } });
    const back = await office.subgraph.mutate<Record<string, unknown>>(
      'withdrawDeregistration:WithdrawDeregistrationInput',
      { creditCode, dissolutionRevokedOn: '2026-11-19' },
      '... on Refusal { code message }',
      enterpriseOf(creditCode),
    );
    expect(back).toMatchObject({
      code: 'LIQUIDATION_GOES_ON',
      message: expect.stringContaining('its establishment was annulled'),
    });
  });
});

describe('a deregistration that was obtained by deceit', () => {
  test('is annulled: the enterprise is again what it was; its reversal strikes it off as of then', async () => {
    day('2026-11-19');
    const { creditCode, endedOn } = ended('gedian');
    expect(await apply(creditCode)).toMatchObject({ code: 'ENTERPRISE_DEREGISTERED' });
    expect(await apply(next().creditCode, 'DEREGISTRATION')).toMatchObject({ code: 'NOT_DEREGISTERED' });
    const annulmentId = await investigated(creditCode, 'DEREGISTRATION');
    expect(await approve(annulmentId)).toMatchObject({ enterprise: { status: 'OPERATING', endedOn: null } });
    expect(await shown(creditCode)).toMatchObject({
      deregistration: { state: 'ANNULLED' },
      registrationLog: { nodes: [{ event: 'DEREGISTRATION_ANNULLED' }] },
    });
    day('2026-11-19', '11:00');
    expect(await ask('reverseAnnulment', { annulmentId, ...REVERSAL }, { ...SECOND, subject: 'third' })).toMatchObject({
      enterprise: { status: 'DEREGISTERED', endedOn },
    });
    expect(await shown(creditCode)).toMatchObject({
      deregistration: { state: 'DEREGISTERED' },
      registrationLog: { nodes: [{ event: 'DEREGISTRATION_RESTORED' }] },
    });
    expect((await told(creditCode)).map(([type]) => type).slice(-6)).toEqual([
      'AnnulmentApproved',
      'EnterpriseDeregistrationAnnulled',
      'DeregistrationAnnulled',
      'AnnulmentReversed',
      'EnterpriseDeregistrationRestored',
      'DeregistrationRestored',
    ]);
  });

  test('is not annulled where another enterprise has the name by now', async () => {
    day('2026-11-19');
    const { creditCode, zone } = ended('gedian');
    const annulmentId = await investigated(creditCode, 'DEREGISTRATION');
    await office.subgraph.database.query(
      `update enterprise set name = (select name from enterprise where credit_code = $1), zone = $3 where credit_code = $2`,
      [creditCode, next().creditCode, zone.code],
    );
    expect(await approve(annulmentId)).toMatchObject({ code: 'NAME_TAKEN' });
    expect(await shown(creditCode)).toMatchObject({ status: 'DEREGISTERED' });
  });
});

describe('a change that was obtained by deceit (市场主体登记管理条例 40, 实施细则 57)', () => {
  /** A change that was applied for and approved; its id. */
  async function changed(creditCode: string, changes: object): Promise<string> {
    const named = { creditCode };
    const step = (name: string, input: object, as: Partial<Principal>) =>
      office.subgraph.mutate<{ id: string }>(
        `${name}:${name === 'applyForChange' ? 'ApplyForChangeInput' : 'ChangeStepInput'}`,
        input,
        '... on ChangeOfRegistration { id status } ... on Refusal { code message }',
        as,
      );
    const { id } = await step('applyForChange', { ...named, changes }, enterpriseOf(creditCode));
    await step('acceptChange', named, FIRST);
    expect(await step('approveChange', named, SECOND)).toMatchObject({ status: 'APPROVED' });
    return id;
  }
  const ofChange = async (creditCode: string, more: object = {}): Promise<string> => {
    const said = { reason: '变更材料中的签名系伪造', evidenceDigest: 'cd'.repeat(32) };
    const { id: annulmentId } = await ask(
      'applyForAnnulment',
      { creditCode, registration: 'CHANGE', ...said, ...more },
      AFFECTED,
    );
    await ask('acceptAnnulment', { annulmentId });
    return annulmentId;
  };
  const registered = async (creditCode: string) => {
    const { data } = await office.subgraph.execute<{ enterprise: Record<string, unknown> }>(
      `query ($c: CreditCode!) { enterprise(creditCode: $c) { name brand address additionalAddresses
        registrationLog(first: 1) { nodes { event changes { field before after } } } } }`,
      { c: creditCode },
    );
    return data?.enterprise;
  };

  test('is known with what was before, from the log, where it was entered before that was kept', async () => {
    const { query } = office.subgraph.database;
    const known = `select id, before->>'name' as name, before->'additionalAddresses' as further
      from change_of_registration where before is not null order by id`;
    const kept = await query(known);
    await query('update change_of_registration set before = null');
    await query(BEFORE_FROM_LOG);
    expect(await query(known)).toEqual(kept);
    expect(kept.length).toBeGreaterThan(10);
  });

  test('is one that is on the register, with what was before', async () => {
    const { creditCode } = next();
    const sought = {
      creditCode,
      registration: 'CHANGE',
      changeId: '0190a1b2-0000-4000-8000-000000000000',
      reason: '变更材料中的签名系伪造',
      evidenceDigest: 'cd'.repeat(32),
    };
    for (const changeId of [sought.changeId, 'nonsense']) {
      expect(await ask('applyForAnnulment', { ...sought, changeId }, AFFECTED)).toMatchObject({
        code: 'NOT_FOUND',
        message: `${creditCode} has no such change on the register of which it is kept what was before`,
      });
    }
  });

  test('is annulled in part: what is false is again what it was, and the rest stays', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    const before = await registered(creditCode);
    const changeId = await changed(creditCode, {
      name: '葛店撤销曜石光电有限公司',
      brand: '撤销曜石',
      address: '创业大道88号',
    });
    day('2026-11-19', '10:30');
    const annulmentId = await ofChange(creditCode);
    expect(await approve(annulmentId, { items: ['WEB_ADDRESS'] })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await approve(annulmentId, { items: ['NAME'] })).toMatchObject({
      status: 'APPROVED',
      changeId,
      items: ['NAME'],
      enterprise: { status: 'OPERATING', name: before?.name, brand: before?.brand, address: '创业大道88号' },
    });
    expect(await registered(creditCode)).toMatchObject({
      registrationLog: {
        nodes: [
          {
            event: 'CHANGE_ANNULLED',
            changes: expect.arrayContaining([
              { field: 'name', before: '葛店撤销曜石光电有限公司', after: before?.name },
            ]),
          },
        ],
      },
    });
    const decided = await office.subgraph.database.query(
      `select subject_type as type, outcome from decision
        where credit_code = $1 and outcome = 'REGISTRATION_ANNULLED' order by 1`,
      [creditCode],
    );
    expect(decided).toEqual([
      { type: 'ChangeOfRegistration', outcome: 'REGISTRATION_ANNULLED' },
      { type: 'RegistrationAnnulment', outcome: 'REGISTRATION_ANNULLED' },
    ]);
    const again = { creditCode, registration: 'CHANGE', reason: '再次申请', evidenceDigest: 'cd'.repeat(32) };
    expect(await ask('applyForAnnulment', again, AFFECTED)).toMatchObject({ code: 'ALREADY_ANNULLED' });
    day('2026-11-19', '11:00');
    const third = { ...SECOND, subject: 'third' };
    expect(await ask('reverseAnnulment', { annulmentId, ...REVERSAL }, third)).toMatchObject({
      status: 'REVOKED',
      enterprise: { name: '葛店撤销曜石光电有限公司', brand: '撤销曜石' },
    });
    expect(await registered(creditCode)).toMatchObject({
      registrationLog: { nodes: [{ event: 'CHANGE_RESTORED' }] },
    });
  });

  test('is annulled whole, with the licence that came of it; a later change of the same stands in the way', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    const before = await registered(creditCode);
    const first = await changed(creditCode, { address: '创业大道90号', additionalAddresses: ['三号厂房'] });
    day('2026-11-20');
    const second = await changed(creditCode, { address: '创业大道92号' });
    const annulmentId = await ofChange(creditCode, { changeId: first });
    expect(await approve(annulmentId)).toMatchObject({ code: 'LATER_CHANGE', rule: { code: 'ANNULMENT_BARS' } });
    expect(await approve(annulmentId, { items: ['ADDITIONAL_ADDRESSES'] })).toMatchObject({
      enterprise: { address: '创业大道92号', additionalAddresses: before?.additionalAddresses },
    });
    // Without an id the last one is meant.
    expect(await approve(await ofChange(creditCode))).toMatchObject({
      changeId: second,
      items: ['ADDRESS'],
      enterprise: { address: '创业大道90号' },
    });
    const licences = await office.subgraph.database.query(
      'select subject_id as id from granted_licence where subject_id = any($1) and withdrawn_on is not null',
      [[first, second]],
    );
    expect(licences).toEqual([{ id: second }]);
  });

  test('is not annulled where another enterprise has the name of before by now', async () => {
    day('2026-11-19');
    const { creditCode, zone } = next();
    const before = await registered(creditCode);
    await changed(creditCode, { name: '葛店撤销琥珀光电有限公司', brand: '撤销琥珀' });
    const annulmentId = await ofChange(creditCode);
    await office.subgraph.database.query('update enterprise set name = $1, zone = $3 where credit_code = $2', [
      before?.name,
      next().creditCode,
      zone.code,
    ]);
    expect(await approve(annulmentId)).toMatchObject({ code: 'NAME_TAKEN', rule: { code: 'ANNULMENT_BARS' } });
  });
});
