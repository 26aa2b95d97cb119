/**
 * The rows of the plans that legal services do beside visits, through the gateway: with the plan's numbers, and on both
 * sides of each boundary.
 */
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '../shared/testing/department.ts';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import { actingOn } from './acting.ts';
import type { Result } from './acting.ts';
import { PLACE, listOf } from './inspecting.ts';

const DAY = '2026-11-19';
const { act, done, of, query, at, next, platform, steps } = actingOn(DAY, 160);
const LEGAL = 'legal-services';
const AGENCY = '沐岚市场监督管理局';
const CODE = makeCreditCode({ authority: '1', kind: '1', divisionCode: '654004', serial: 61 });
const inspector = officerOf(LEGAL, 'inspector-1', AGENCY);
const head = officerOf(LEGAL, 'head-1', AGENCY);
const anybody = officerOf(LEGAL, 'office-1', '沐岚司法局');
const second = officerOf(LEGAL, 'office-2', '沐岚司法局');
const BASIS = '《中华人民共和国行政处罚法》第三十三条';

/** A visit whose result is on record: how it came about is the firewall's matter (visit-rows.test.ts). */
async function visitOf(creditCode: string, zone: string, found: { result?: string; findings?: string } = {}) {
  const id = randomUUID();
  const { result = 'MINOR', findings = '广告用语不规范' } = found;
  await platform().subgraphs[LEGAL]?.database.query(
    `insert into inspection_visit (id, credit_code, zone, authority, items, inspectors, ground, planned_on,
       registered_at, registered_by, without_notice, state, checked_in_at, reported_at, result, findings)
     values ($1, $2, $3, $4, '{广告检查}', '{甲乙,丙丁}', 'RANDOM_DRAW', '2026-11-16', '2026-11-12T10:00:00+08:00', 'inspector-1', false,
       'REPORTED', '2026-11-16T09:00:00+08:00', '2026-11-16T11:00:00+08:00', $5, $6)`,
    [id, creditCode, zone, AGENCY, result, findings],
  );
  return id;
}

interface Case {
  creditCode: string;
  penaltyId: string;
  visitId: string;
  own: ReturnType<typeof enterpriseOf>;
}

/** The case of what a visit found, opened and stated by the enterprise. */
async function caseOf(creditCode: string, zone: string, terms: object = {}): Promise<Case> {
  const visitId = await visitOf(creditCode, zone, { ...('result' in terms && { result: String(terms.result) }) });
  const { result: _result, ...proposed } = terms as { result?: string };
  const own = enterpriseOf(creditCode);
  const opened = await done(
    inspector,
    'openPenalty',
    { creditCode, visitId, basis: BASIS, proposedFine: '50000.00', ...proposed },
    '... on PenaltyCase { id }',
  );
  const penaltyId = String(opened.id);
  await done(own, 'pleadPenalty', { creditCode, penaltyId, statement: '无异议' });
  return { creditCode, penaltyId, visitId, own };
}

const CASE = `... on PenaltyCase { state fine leniency correctedOn commitment { state dueOn }
  collectiveDecision { approved documentNo } fineCase { id } }`;
let documents = 0;
const penalise = ({ creditCode, penaltyId }: Case, fine: string | null, as: object = head): Promise<Result> => {
  documents += 1;
  const documentNo = `沐市监罚〔2026〕${documents}号`;
  return act(
    as,
    'decidePenalty',
    { creditCode, penaltyId, penalise: true, documentNo, fine, reason: '事实清楚' },
    CASE,
  );
};
const spare = ({ creditCode, penaltyId }: Case): Promise<Result> =>
  act(head, 'decidePenalty', { creditCode, penaltyId, penalise: false, reason: '不予处罚' }, CASE);
const correct = ({ creditCode, penaltyId }: Case, correctedOn = DAY): Promise<Result> =>
  act(inspector, 'recordCorrection', { creditCode, penaltyId, correctedOn }, CASE);

const entry = (code: string, more: object = {}) => ({
  code,
  violation: '广告用语不规范',
  field: 'MARKET_REGULATION',
  basis: '《中华人民共和国广告法》第九条',
  whenCorrected: true,
  ...more,
});
const LIST = '... on LeniencyList { kind version validFrom entries { code } rule { code zone } }';
const publish = (zone: string, kind: string, entries: object[], as: object = head): Promise<Result> =>
  act(as, 'publishLeniencyList', { zone, kind, entries }, LIST);

test('Z16: of three published lists a case has the furthest leniency whose conditions hold', async () => {
  const { creditCode } = next('yili');
  const check = () =>
    query(
      `checkFirstOffence(creditCode: "${creditCode}", zone: "yili", violationCode: "AD_FIRST") {
        applies earlierCases reasons }`,
      enterpriseOf(creditCode),
    );
  // Before the first list was published.
  at('10:00', '2024-03-25');
  expect(await check()).toMatchObject({
    applies: false,
    reasons: [expect.stringMatching(/ has published no first-offence list that is in force on 2024-03-25$/)],
  });
  at('10:00');
  expect(await publish('yili', 'LIGHTER', [entry('AD_TWICE'), entry('AD_TWICE')])).toMatchObject({
    code: 'INVALID_INPUT',
    message: 'entries must name each code once, but got twice: AD_TWICE',
  });
  for (const [kind, code] of [
    ['FIRST_OFFENCE', 'AD_FIRST'],
    ['LIGHTER', 'AD_LIGHTER'],
    ['REDUCED', 'AD_REDUCED'],
  ] as const) {
    expect(await publish('yili', kind, [entry(code, { whenCorrected: kind !== 'LIGHTER' })])).toMatchObject({
      kind,
      validFrom: DAY,
      entries: [{ code }],
      rule: { code: 'LENIENCY_LISTS', zone: 'yili' },
    });
  }
  expect(await check()).toMatchObject({ applies: true, earlierCases: 0 });
  const first = await caseOf(creditCode, 'yili', { violationCode: 'AD_FIRST' });
  // Corrected: from the day of the visit to today.
  expect(await correct(first, '2026-11-15')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await correct(first, '2026-11-20')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await correct(first, '2026-11-16')).toMatchObject({ correctedOn: '2026-11-16' });
  expect(await correct(first, '2026-11-17')).toMatchObject({
    code: 'CORRECTED_ALREADY',
    message: 'it is on record as corrected on 2026-11-16 already',
  });
  expect(await penalise(first, '5000.00')).toMatchObject({ code: 'FIRST_OFFENCE_SPARED' });
  expect(await spare(first)).toMatchObject({ state: 'NOT_PENALISED', leniency: 'FIRST_OFFENCE', fine: null });
  expect(await check()).toMatchObject({ applies: false, earlierCases: 1 });
  // The second time it is no first offence any more.
  const again = await caseOf(creditCode, 'yili', { violationCode: 'AD_FIRST' });
  await correct(again);
  expect(await penalise(again, '5000.00')).toMatchObject({ state: 'PENALISED', leniency: null, fine: '5000.00' });
  // A first offence that was not corrected, or is not minor, is penalised.
  const other = next('yili').creditCode;
  const open = await caseOf(other, 'yili', { violationCode: 'AD_FIRST' });
  expect(await penalise(open, '100.00')).toMatchObject({ state: 'PENALISED', leniency: null });
  const grave = await caseOf(next('yili').creditCode, 'yili', { violationCode: 'AD_FIRST', result: 'ORDINARY' });
  await correct(grave);
  expect(await penalise(grave, '100.00')).toMatchObject({ state: 'PENALISED', leniency: null });
});

test('Z16: a lighter fine is in the lower 30 % of what the law sets, a reduced one below it, any other within it', async () => {
  const span = { fineLeast: '10000.00', fineMost: '110000.00', proposedFine: '200000.00' };
  const fineOf = async (violationCode: string | null, fine: string, corrected: boolean) => {
    const one = await caseOf(next('yili').creditCode, 'yili', { ...span, violationCode });
    if (corrected) await correct(one);
    const { code, leniency, fine: imposed } = await penalise(one, fine);
    return code ?? [leniency, imposed];
  };
  expect(await fineOf('AD_LIGHTER', '40000.01', false)).toBe('FINE_NOT_LENIENT');
  expect(await fineOf('AD_LIGHTER', '40000.00', false)).toEqual(['LIGHTER', '40000.00']);
  expect(await fineOf('AD_REDUCED', '10000.00', true)).toBe('FINE_NOT_LENIENT');
  expect(await fineOf('AD_REDUCED', '9999.99', true)).toEqual(['REDUCED', '9999.99']);
  // Not corrected: the list does not hold, and the law's span does.
  expect(await fineOf('AD_REDUCED', '9999.99', false)).toBe('FINE_OUT_OF_RANGE');
  expect(await fineOf(null, '110000.01', true)).toBe('FINE_OUT_OF_RANGE');
  expect(await fineOf(null, '110000.00', true)).toEqual([null, '110000.00']);
});

test('Z16: a first-offence list covers seven fields in xinjian, and nothing grave in zhundong', async () => {
  const fields = [
    'MARKET_REGULATION',
    'ECOLOGY_AND_ENVIRONMENT',
    'TRANSPORT',
    'EMERGENCY_MANAGEMENT',
    'URBAN_MANAGEMENT',
    'URBAN_AND_RURAL_CONSTRUCTION',
    'LAND_AND_PLANNING',
  ];
  const entries = fields.map((field, n) => entry(`FIELD_${n}`, { field }));
  expect(await publish('xinjian', 'FIRST_OFFENCE', entries)).toMatchObject({ kind: 'FIRST_OFFENCE' });
  expect(await publish('xinjian', 'FIRST_OFFENCE', [entry('X', { field: 'OTHER' })])).toMatchObject({
    code: 'FIELD_NOT_COVERED',
  });
  expect(await publish('gedian', 'FIRST_OFFENCE', [entry('X', { field: 'OTHER' })])).toMatchObject({
    rule: { code: 'FIRST_OFFENCE_CONDITIONS' },
  });
  for (const concern of ['MAJOR_MATTER', 'LIFE_AND_PROPERTY_SAFETY']) {
    expect(await publish('zhundong', 'FIRST_OFFENCE', [entry('X', { concerns: [concern] })])).toMatchObject({
      code: 'EXCLUDED_FROM_LIST',
    });
  }
  await publish('zhundong', 'FIRST_OFFENCE', [entry('AD')]);
  const grave = await caseOf(next('zhundong').creditCode, 'zhundong', {
    violationCode: 'AD',
    concerns: ['LIFE_AND_PROPERTY_SAFETY'],
  });
  await correct(grave);
  expect(await penalise(grave, '100.00')).toMatchObject({ state: 'PENALISED', leniency: null });
  const minor = await caseOf(next('zhundong').creditCode, 'zhundong', { violationCode: 'AD' });
  await correct(minor);
  expect(await penalise(minor, '100.00')).toMatchObject({ code: 'FIRST_OFFENCE_SPARED' });
});

test('Z17: in four trades a fine, a closure or a seal is decided by the leading group first', async () => {
  const GROUP = '优化营商环境服务领导小组';
  const group = officerOf(LEGAL, 'group-1', GROUP);
  const decideIn = (one: Case, approved: boolean, as: object = group) =>
    act(
      as,
      'recordCollectiveDecision',
      {
        creditCode: one.creditCode,
        penaltyId: one.penaltyId,
        heldOn: DAY,
        documentNo: '会议纪要〔2026〕3号',
        approved,
        record: '经讨论',
      },
      CASE,
    );
  const zhundong = () => next('zhundong').creditCode;
  for (const trade of ['COURIER', 'NIGHT_ECONOMY', 'STREET_STALL', 'FLEA_MARKET']) {
    const one = await caseOf(zhundong(), 'zhundong', { trade });
    expect(await penalise(one, '50000.00')).toMatchObject({ code: 'COLLECTIVE_DECISION_NEEDED' });
    expect(await decideIn(one, true, anybody)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await steps(group, `penaltyCase(id: "${one.penaltyId}")`)).toContainEqual(
      expect.objectContaining({ operation: 'recordCollectiveDecision', yours: true }),
    );
    expect(await decideIn(one, true)).toMatchObject({ collectiveDecision: { approved: true } });
    expect(await decideIn(one, false)).toMatchObject({ code: 'COLLECTIVE_ON_RECORD' });
    expect(await penalise(one, '50000.00')).toMatchObject({ state: 'PENALISED' });
  }
  // A seal without a fine needs it too, and its no binds.
  const sealed = await caseOf(zhundong(), 'zhundong', { trade: 'COURIER', proposedFine: null, measures: ['SEAL'] });
  expect(await penalise(sealed, null)).toMatchObject({ code: 'COLLECTIVE_DECISION_NEEDED' });
  await decideIn(sealed, false);
  expect(await penalise(sealed, null)).toMatchObject({ code: 'COLLECTIVE_DECISION_AGAINST' });
  expect(await spare(sealed)).toMatchObject({ state: 'NOT_PENALISED' });
  // A warning needs none, nor another trade, nor another zone.
  const warned = await caseOf(zhundong(), 'zhundong', { trade: 'COURIER', proposedFine: null });
  expect(await penalise(warned, null)).toMatchObject({ state: 'PENALISED' });
  const plain = await caseOf(zhundong(), 'zhundong');
  expect(await decideIn(plain, true)).toMatchObject({ code: 'NO_COLLECTIVE_DECISION' });
  expect(await penalise(plain, '50000.00')).toMatchObject({ state: 'PENALISED' });
  const elsewhere = await caseOf(next('gedian').creditCode, 'gedian', { trade: 'COURIER' });
  expect(await penalise(elsewhere, '50000.00')).toMatchObject({ state: 'PENALISED' });
});

test('X09: a written commitment takes the place of a fine, is reported by its day, and verified by a second person', async () => {
  const sign = (one: Case, dueOn: string) =>
    act(
      one.own,
      'signCorrectionCommitment',
      { creditCode: one.creditCode, penaltyId: one.penaltyId, text: '承诺规范广告用语', dueOn },
      CASE,
    );
  const named = ({ creditCode, penaltyId }: Case) => ({ creditCode, penaltyId });
  const report = (one: Case) => act(one.own, 'reportCommitmentKept', { ...named(one), report: '已更换' }, CASE);
  const verify = (one: Case, kept: boolean, as: object = head) =>
    act(as, 'verifyCommitment', { ...named(one), kept, findings: '已查看' }, CASE);
  const promised = async () => {
    const one = await caseOf(next('xinjian').creditCode, 'xinjian');
    expect(await sign(one, DAY)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await sign(one, '2026-11-30')).toMatchObject({ commitment: { state: 'SIGNED', dueOn: '2026-11-30' } });
    expect(await sign(one, '2026-11-30')).toMatchObject({ code: 'COMMITMENT_SIGNED' });
    expect(await spare(one)).toMatchObject({ state: 'NOT_PENALISED', commitment: { state: 'OWED' } });
    return one;
  };
  const reopen = ({ creditCode, visitId }: Case) =>
    act(inspector, 'openPenalty', { creditCode, visitId, basis: BASIS }, '... on PenaltyCase { state }');
  const kept = await promised();
  expect(await reopen(kept)).toMatchObject({ code: 'COMMITMENT_STANDS' });
  expect(await verify(kept, true)).toMatchObject({ code: 'COMMITMENT_RUNNING' });
  at('23:59', '2026-11-30');
  expect(await report(kept)).toMatchObject({ commitment: { state: 'REPORTED' } });
  expect(await verify(kept, true, { ...head, subject: 'inspector-1' })).toMatchObject({ code: 'SAME_OFFICER' });
  expect(await verify(kept, true)).toMatchObject({ commitment: { state: 'KEPT' } });
  const ended = { code: 'COMMITMENT_ENDED', message: 'the commitment is not waiting for this, it is: KEPT' };
  expect(await report(kept)).toMatchObject(ended);
  expect(await verify(kept, false)).toMatchObject(ended);
  expect(await reopen(kept)).toMatchObject({ code: 'COMMITMENT_STANDS' });
  at('10:00');
  const broken = await promised();
  at('00:00', '2026-12-01');
  expect(await report(broken)).toMatchObject({ code: 'COMMITMENT_OVERDUE' });
  expect(await verify(broken, false)).toMatchObject({ commitment: { state: 'BROKEN' } });
  // Credit is told of the one that was not kept, once, and grants nothing more on a promise.
  const told = async () =>
    (await platform().subgraphs['legal-services']?.runJobs())?.['broken commitments that credit is told of'];
  expect([await told(), await told()]).toEqual([1, 0]);
  expect(
    await of(broken.creditCode, 'brokenPromises { nodes { id matter owed dueOn } } promiseStanding { mayPromise }'),
  ).toEqual({
    brokenPromises: {
      nodes: [{ id: broken.penaltyId, matter: '违法行为整改', owed: ['书面整改承诺'], dueOn: '2026-11-30' }],
    },
    promiseStanding: { mayPromise: false },
  });
  expect(await of(kept.creditCode, 'brokenPromises { nodes { id } }')).toEqual({ brokenPromises: { nodes: [] } });
  expect(await reopen(broken)).toMatchObject({ state: 'NOTIFIED' });
  // Where the case ends with a penalty, nothing is owed of what was promised.
  at('10:00');
  const released = await caseOf(next('xinjian').creditCode, 'xinjian');
  await sign(released, '2026-11-30');
  at('10:01');
  expect(await penalise(released, '100.00')).toMatchObject({ state: 'PENALISED', commitment: { state: 'RELEASED' } });
  const decisions = await of(released.creditCode, 'legalDecisions(first: 1) { nodes { reasons } }', released.own);
  expect(decisions.legalDecisions).toMatchObject({
    nodes: [{ reasons: expect.arrayContaining(['the written commitment ends with the penalty']) }],
  });
});

const FINE = `... on Fine { id deliveredOn deliverBy payBy paid outstanding addition dueNow settledOn
  instalments { dueOn amount paid overdue } relief { kind state missedOn } }`;
const fineStep = (as: object, name: string, fine: { creditCode: string; fineId: string }, more: object) =>
  act(as, name, { ...fine, ...more }, FINE);
const fineNow = async (fineId: string, as: object) =>
  query(`fine(id: "${fineId}") { ${FINE.replace('... on Fine {', '').replace(/\}$/, '')} }`, as);

/** A fine that was imposed and delivered on {@link DAY}: to be paid by 2026-12-04, fifteen days later. */
async function fined(zone: string, fine: string) {
  const one = await caseOf(next(zone).creditCode, zone, { proposedFine: fine });
  const { fineCase } = (await penalise(one, fine)) as unknown as { fineCase: { id: string } };
  const named = { creditCode: one.creditCode, fineId: fineCase.id };
  expect(await fineStep(inspector, 'deliverFine', named, { deliveredOn: DAY })).toMatchObject({
    deliveredOn: DAY,
    deliverBy: '2026-11-30',
    payBy: '2026-12-04',
    dueNow: '0.00',
  });
  expect(await fineStep(inspector, 'deliverFine', named, { deliveredOn: DAY })).toMatchObject({
    code: 'FINE_DELIVERED',
    message: 'the decision was delivered on 2026-11-19 already',
  });
  return { ...one, named };
}

test('X10: nothing is added to a fine while its decision is under review or before a court (行政处罚法 73)', async () => {
  const { own, named } = await fined('xinjian', '10000.00');
  const review = { kind: 'REVIEW', caseNo: '新复〔2026〕1号', startedOn: '2026-12-05' };
  // Two days past the time, at 3 % a day.
  at('10:00', '2026-12-06');
  expect(await fineNow(named.fineId, own)).toMatchObject({ addition: '600.00' });
  expect(await fineStep(own, 'recordFineReview', named, review)).toMatchObject({ code: 'NOT_ENTITLED' });
  expect(await fineStep(inspector, 'recordFineReview', named, { ...review, startedOn: '2026-12-07' })).toMatchObject({
    code: 'INVALID_INPUT',
  });
  expect(await fineStep(inspector, 'endFineReview', named, { endedOn: '2026-12-06', outcome: '维持' })).toMatchObject({
    code: 'NO_REVIEW',
  });
  expect(await fineStep(inspector, 'recordFineReview', named, review)).toMatchObject({
    addition: '0.00',
    dueNow: '10000.00',
  });
  expect(await fineStep(inspector, 'recordFineReview', named, review)).toMatchObject({ code: 'REVIEW_OPEN' });
  at('10:00', '2026-12-20');
  expect(await fineNow(named.fineId, own)).toMatchObject({ addition: '0.00' });
  expect(
    await fineStep(inspector, 'endFineReview', named, { endedOn: '2026-12-18', outcome: '维持原决定' }),
  ).toMatchObject({
    addition: '600.00',
    dueNow: '10600.00',
  });
  // Nor while the enterprise sues after the review.
  at('10:01', '2026-12-20');
  const suit = { kind: 'LITIGATION', caseNo: '（2026）赣0112行初1号', startedOn: '2026-12-19' };
  expect(await fineStep(inspector, 'recordFineReview', named, suit)).toMatchObject({ addition: '0.00' });
  const decisions = await of(named.creditCode, 'legalDecisions(first: 1) { nodes { reasons } }', own);
  expect(decisions.legalDecisions).toEqual({
    nodes: [{ reasons: ['suit in court （2026）赣0112行初1号 from 2026-12-19 on: nothing is added while it lasts'] }],
  });
});

test('X10: whoever is in hardship pays later or by instalments; a missed part makes the rest due, with its addition', async () => {
  const { own, named } = await fined('xinjian', '10000.00');
  const plan = ['2026-12-31', '2027-01-29', '2027-02-26'].map((dueOn, n) => ({
    dueOn,
    amount: n === 2 ? '4000.00' : '3000.00',
  }));
  const ask = (more: object) =>
    fineStep(own, 'applyForFineRelief', named, { kind: 'INSTALMENTS', reason: '停产', plan, ...more });
  const decide = (hardship: boolean, as: object = head) =>
    fineStep(as, 'decideFineRelief', named, { hardship, reason: '已核实' });
  expect(await decide(true)).toMatchObject({
    code: 'NO_RELIEF_ASKED',
    message: 'nobody asked for deferral or instalments',
  });
  expect(await ask({ kind: 'DEFERRAL' })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await ask({ plan: plan.slice(0, 2) })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await ask({ plan: [{ ...plan[0], dueOn: DAY }, ...plan.slice(1)] })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await ask({ plan: [...plan].reverse() })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await ask({})).toMatchObject({ relief: { state: 'APPLIED' } });
  expect(await ask({})).toMatchObject({ code: 'RELIEF_OPEN' });
  expect(await decide(true, officerOf(LEGAL, 'head-2', '沐岚生态环境局'))).toMatchObject({ code: 'NOT_ENTITLED' });
  expect(await decide(true)).toMatchObject({
    relief: { state: 'GRANTED', missedOn: null },
    dueNow: '0.00',
    instalments: [{ dueOn: '2026-12-31', amount: '3000.00', overdue: false }, {}, {}],
  });
  const pay = (amount: string, paidOn: string) => fineStep(inspector, 'recordFinePayment', named, { amount, paidOn });
  at('23:59', '2026-12-31');
  expect(await fineNow(named.fineId, own)).toMatchObject({ dueNow: '3000.00', addition: '0.00' });
  expect(await pay('3000.00', '2026-12-31')).toMatchObject({ outstanding: '7000.00', dueNow: '0.00' });
  // The second part is missed: on its day it still holds, the day after it does not.
  at('23:59', '2027-01-29');
  expect(await fineNow(named.fineId, own)).toMatchObject({ relief: { state: 'GRANTED' }, dueNow: '3000.00' });
  expect((await platform().subgraphs[LEGAL]?.runJobs())?.['plans to pay that lapse']).toBe(0);
  at('00:00', '2027-01-30');
  expect(await fineNow(named.fineId, own)).toMatchObject({
    relief: { state: 'LAPSED', missedOn: '2027-01-29' },
    outstanding: '7000.00',
    // 3 % of the 7,000 yuan that are due.
    addition: '210.00',
    dueNow: '7210.00',
  });
  expect((await platform().subgraphs[LEGAL]?.runJobs())?.['plans to pay that lapse']).toBe(1);
  expect((await platform().subgraphs[LEGAL]?.runJobs())?.['plans to pay that lapse']).toBe(0);
  expect(await pay('7210.01', '2027-01-30')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await pay('7209.99', '2027-01-30')).toMatchObject({ dueNow: '0.01', settledOn: null });
  // What was paid before comes on record after: it is settled on the day of the last payment, not of the last record.
  expect(await pay('0.01', '2027-01-29')).toMatchObject({ outstanding: '0.00', settledOn: '2027-01-30' });
  expect(await pay('0.01', '2027-01-30')).toMatchObject({ code: 'FINE_SETTLED' });
  const { legalDecisions } = (await of(
    named.creditCode,
    'legalDecisions(first: 20) { nodes { outcome } }',
    own,
  )) as never as {
    legalDecisions: { nodes: { outcome: string }[] };
  };
  expect(legalDecisions.nodes.map(({ outcome }) => outcome)).toEqual(
    expect.arrayContaining(['DELIVERED', 'RECEIVED', 'GRANTED', 'RELIEF_LAPSED', 'FINE_PAID']),
  );
});

test('X10: without relief a fine is due after fifteen days, and its addition is never above it', async () => {
  const { own, named } = await fined('gedian', '1000.00');
  at('23:59', '2026-12-04');
  expect(await fineNow(named.fineId, own)).toMatchObject({ addition: '0.00', instalments: [{ overdue: false }] });
  at('00:00', '2026-12-05');
  expect(await fineNow(named.fineId, own)).toMatchObject({
    addition: '30.00',
    dueNow: '1030.00',
    instalments: [{ dueOn: '2026-12-04', overdue: true }],
  });
  // 33 days are 990 yuan, 34 days 1,020: more than the fine.
  at('12:00', '2027-01-06');
  expect(await fineNow(named.fineId, own)).toMatchObject({ addition: '990.00' });
  at('12:00', '2027-01-07');
  expect(await fineNow(named.fineId, own)).toMatchObject({ addition: '1000.00' });
  // No hardship: not granted, and it may be asked for again.
  const plan = [{ dueOn: '2027-02-26', amount: '1000.00' }];
  const ask = () => fineStep(own, 'applyForFineRelief', named, { kind: 'DEFERRAL', reason: '资金周转困难', plan });
  await ask();
  expect(await fineStep(head, 'decideFineRelief', named, { hardship: false, reason: '账面资金充足' })).toMatchObject({
    relief: { state: 'REFUSED' },
  });
  expect(await ask()).toMatchObject({ relief: { state: 'APPLIED', kind: 'DEFERRAL' } });
});

test('Q10: every fine and fee on an enterprise of the district is filed, once, and the unfiled ones are named', async () => {
  const summary = (zone: string, as: object = anybody) =>
    query(
      `enforcementFilings(zone: "${zone}", from: "${DAY}", to: "${DAY}") {
        fines filedFines filedFees rate met unfiled { id } rule { code clause } }`,
      as,
    );
  expect(await summary('district')).toMatchObject({ fines: 0, rate: null, met: true });
  const one = await fined('district', '2000.00');
  expect(await summary('district')).toMatchObject({
    fines: 1,
    rate: 0,
    met: false,
    unfiled: [{ id: one.named.fineId }],
    rule: { code: 'PENALTY_FILING', clause: '三(三)' },
  });
  const FILING = '... on EnforcementFiling { kind amount authority imposedOn }';
  expect(await act(head, 'fileFine', one.named, FILING)).toEqual({
    __typename: 'EnforcementFiling',
    kind: 'FINE',
    amount: '2000.00',
    authority: AGENCY,
    imposedOn: DAY,
  });
  expect(await act(head, 'fileFine', one.named, FILING)).toMatchObject({ code: 'FILED_ALREADY' });
  expect(await summary('district')).toMatchObject({ filedFines: 1, rate: 100, met: true, unfiled: [] });
  const fee = {
    creditCode: one.creditCode,
    authority: AGENCY,
    item: '检验费',
    basis: '《价格法》第四十七条',
    amount: '300.00',
    imposedOn: DAY,
  };
  expect(await act(inspector, 'fileFee', { ...fee, imposedOn: '2026-11-20' }, FILING)).toMatchObject({
    code: 'INVALID_INPUT',
  });
  expect(await act(anybody, 'fileFee', fee, FILING)).toMatchObject({ code: 'NOT_ENTITLED' });
  expect(await act(inspector, 'fileFee', fee, FILING)).toMatchObject({ kind: 'FEE', amount: '300.00' });
  expect(await summary('district')).toMatchObject({ filedFees: 1 });
  expect(await summary('district', enterpriseOf(one.creditCode))).toBeNull();
  // Another plan asks for no filing.
  const other = await fined('gedian', '2000.00');
  expect(await act(inspector, 'fileFine', other.named, FILING)).toMatchObject({ code: 'NO_FILING_SYSTEM' });
});

test('G55: five soft measures by the list of gedian, answered by the enterprise and ended; no other zone has them', async () => {
  const { creditCode } = next('gedian');
  const visitId = await visitOf(creditCode, 'gedian');
  const MEASURE = '... on SoftMeasure { id kind correctBy answer corrected closedAt }';
  const take = (kind: string, more: object = {}) =>
    act(inspector, 'takeSoftMeasure', { creditCode, visitId, kind, content: '请规范广告用语', ...more }, MEASURE);
  for (const kind of ['CRITICISM', 'REMINDER', 'INTERVIEW', 'ADVICE']) expect(await take(kind)).toMatchObject({ kind });
  expect(await take('CORRECTION_ORDER')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await take('CORRECTION_ORDER', { correctBy: DAY })).toMatchObject({ code: 'INVALID_INPUT' });
  const { id: measureId } = await take('CORRECTION_ORDER', { correctBy: '2026-11-20' });
  const named = { creditCode, measureId };
  const open = async () =>
    (await steps(inspector, `softMeasure(id: "${measureId}")`)).map(({ operation }) => operation);
  expect(await open()).toEqual(['answerSoftMeasure', 'closeSoftMeasure']);
  const answer = () => act(enterpriseOf(creditCode), 'answerSoftMeasure', { ...named, answer: '已改正' }, MEASURE);
  expect(await answer()).toMatchObject({ answer: '已改正' });
  expect(await answer()).toMatchObject({
    code: 'ANSWERED_ALREADY',
    message: 'it was answered at 2026-11-19T10:00:00+08:00 already',
  });
  expect(await open()).toEqual(['closeSoftMeasure']);
  const close = () => act(inspector, 'closeSoftMeasure', { ...named, corrected: true, findings: '已改正' }, MEASURE);
  expect(await close()).toMatchObject({ corrected: true });
  expect(await open()).toEqual([]);
  expect(await close()).toMatchObject({ code: 'MEASURE_ENDED' });
  const { id: reminder } = await take('REMINDER');
  at('10:01');
  const left = { creditCode, measureId: reminder, corrected: false, findings: '仍未改正' };
  expect(await act(inspector, 'closeSoftMeasure', left, MEASURE)).toMatchObject({ corrected: false });
  const own = await of(creditCode, 'legalDecisions(first: 1) { nodes { outcome reasons } }', enterpriseOf(creditCode));
  expect(own.legalDecisions).toEqual({
    nodes: [{ outcome: 'NOT_CORRECTED', reasons: ['the violation is not corrected', '仍未改正'] }],
  });
  const other = next('xinjian').creditCode;
  const elsewhere = { creditCode: other, visitId: await visitOf(other, 'xinjian'), kind: 'REMINDER', content: '提醒' };
  expect(await act(inspector, 'takeSoftMeasure', elsewhere, MEASURE)).toMatchObject({ code: 'NO_SOFT_MEASURES' });
  const clean = await visitOf(creditCode, 'gedian', { result: 'NO_PROBLEM', findings: '未发现问题' });
  expect(await take('REMINDER', { visitId: clean })).toMatchObject({ code: 'NOTHING_FOUND' });
});

test('X15: requests go to the members of the team, free of charge', async () => {
  const { creditCode } = next('xinjian');
  const own = enterpriseOf(creditCode);
  expect(
    await act(
      anybody,
      'appointLegalTeam',
      { zone: 'xinjian', members: [{ name: '穆清然', office: '沐岚律师事务所' }] },
      '... on LegalTeam { version fee members { name { value masked } office } }',
    ),
  ).toMatchObject({ version: 1, fee: '0.00', members: [{ name: { value: '穆**', masked: true } }] });
  const request = { creditCode, kind: 'IMPROPER_ENFORCEMENT', description: '检查次数过多' };
  const { id: requestId, fee } = await done(own, 'requestLegalAid', request, '... on LegalAidRequest { id fee }');
  expect(fee).toBe('0.00');
  const assign = (lawyer: string) =>
    act(anybody, 'assignLawyer', { creditCode, requestId, lawyer }, '... on LegalAidRequest { state }');
  expect(await assign('顾清扬')).toMatchObject({ code: 'LAWYER_NOT_ON_TEAM' });
  expect(await assign('穆清然')).toMatchObject({ state: 'ASSIGNED' });
});

test.each([
  ['2026-11-27', 1],
  ['2026-11-28', 2],
])(
  'X15: where no plan names a fee legal service is free on %s, by version %i of the platform’s own rule',
  async (day, version) => {
    const { creditCode } = next('gedian');
    const own = enterpriseOf(creditCode);
    at('10:00', day);
    const request = { creditCode, kind: 'IMPROPER_ENFORCEMENT', description: '检查次数过多' };
    expect(await done(own, 'requestLegalAid', request, '... on LegalAidRequest { fee }')).toMatchObject({
      fee: '0.00',
    });
    const { legalDecisions } = await of(
      creditCode,
      'legalDecisions(first: 1) { nodes { rule { code version } } }',
      own,
    );
    expect(legalDecisions).toEqual({ nodes: [{ rule: { code: 'LEGAL_AID_FEE', version } }] });
  },
);

test('X19: a clue is known to two agencies, opened with a purpose on record, and stands nowhere else', async () => {
  const content = '某局工作人员指定第三方机构';
  const transfer = (zone: string, recipient: string, as: object = anybody) =>
    act(as, 'transferClue', { zone, recipient, content }, '... on SealedClue { id sender recipient acknowledgedAt }');
  const discipline = officerOf(LEGAL, 'discipline-1', '区纪委监委');
  expect(await transfer('xinjian', '沐岚公安局')).toMatchObject({ code: 'RECIPIENT_NOT_LISTED' });
  expect(await transfer('yili', '区纪委监委')).toMatchObject({ code: 'NO_CLUE_TRANSFER' });
  const { agency: _none, ...ofNobody } = anybody;
  expect(await transfer('xinjian', '区纪委监委', ofNobody)).toMatchObject({ code: 'NOT_ENTITLED' });
  const { id: clueId } = await transfer('xinjian', '区纪委监委');
  const open = (as: object, id = clueId) =>
    act(as, 'openClue', { clueId: id, purpose: '初步核实' }, '... on OpenedClue { content }');
  const absent = randomUUID();
  for (const as of [anybody, inspector, ofNobody]) {
    const [there, nowhere] = [await open(as), await open(as, absent)];
    // Who may not is told the same whether there is such a clue or not.
    expect(JSON.stringify(there).replaceAll(String(clueId), '…')).toBe(JSON.stringify(nowhere).replaceAll(absent, '…'));
  }
  expect(await open(discipline)).toMatchObject({ code: 'CLUE_NOT_ACKNOWLEDGED' });
  await done(discipline, 'acknowledgeClue', { clueId });
  expect(await act(discipline, 'acknowledgeClue', { clueId })).toMatchObject({
    code: 'CLUE_ACKNOWLEDGED',
    message: 'it was acknowledged at 2026-11-19T10:00:00+08:00 already',
  });
  expect(await open({ ...discipline, duties: ['acceptor'] })).toMatchObject({ code: 'NOT_ENTITLED' });
  expect(await open(discipline)).toMatchObject({ content });
  const CLUES = 'sealedClues { nodes { id openings { purpose } } }';
  // The sample has a clue of another agency to the same one.
  const received = (await query(CLUES, discipline)) as unknown as { nodes: { id: string }[] };
  expect(received.nodes.find(({ id }) => id === clueId)).toEqual({ id: clueId, openings: [{ purpose: '初步核实' }] });
  expect(await query(CLUES, anybody)).toEqual({ nodes: [{ id: clueId, openings: null }] });
  for (const as of [inspector, ofNobody]) expect(await query(CLUES, as)).toEqual({ nodes: [] });
  for (const as of [{}, { role: 'auditor' }, { role: 'service', department: 'credit' }, enterpriseOf()] as const) {
    expect(await query(CLUES, as)).toBeNull();
  }
  // Neither a decision nor the feed has anything of it but that something sealed was written.
  const { database } = platform().subgraphs[LEGAL] ?? {};
  const held = await database?.query<{ all: string }>(
    `select coalesce(string_agg(t, ' '), '') as all from (
       select to_jsonb(decision)::text as t from decision union all select to_jsonb(change)::text from change) as texts`,
  );
  expect(held?.[0]?.all.includes(String(clueId))).toBe(false);
  expect(held?.[0]?.all.includes(content)).toBe(false);
});

test('G57: intellectual property is protected at one stop, simple cases fast, and the closing rate is read', async () => {
  const { creditCode } = next('gedian');
  const own = enterpriseOf(creditCode);
  const IP = '... on IpCase { id state track outcome }';
  const ask = (service: string, as = own, code = creditCode) =>
    act(as, 'requestIpProtection', { creditCode: code, right: 'PATENT', service, description: '被仿冒' }, IP);
  for (const service of ['FAST_REVIEW', 'FAST_CONFIRMATION', 'MEDIATION']) {
    expect(await ask(service)).toMatchObject({ state: 'REQUESTED' });
  }
  const { id: ipCaseId } = await ask('FAST_ENFORCEMENT');
  const named = { creditCode, ipCaseId };
  expect(await act(anybody, 'acceptIpCase', { ...named, track: 'SIMPLE' }, IP)).toMatchObject({ track: 'SIMPLE' });
  const close = (as: object) => act(as, 'closeIpCase', { ...named, outcome: 'TO_COURT', result: '移送审理' }, IP);
  expect(await close(anybody)).toMatchObject({ code: 'SAME_OFFICER' });
  expect(await close(second)).toMatchObject({ state: 'CLOSED', outcome: 'TO_COURT' });
  const statistics = `ipStatistics(zone: "gedian", from: "${DAY}", to: "${DAY}") { requested closed simple closingRate }`;
  expect(await query(statistics, anybody)).toEqual({ requested: 4, closed: 1, simple: 1, closingRate: 25 });
  expect(await query(statistics, own)).toBeNull();
  const other = next('yili').creditCode;
  expect(await ask('MEDIATION', enterpriseOf(other), other)).toMatchObject({ code: 'NO_IP_SERVICE' });
});

test('G24: documents are reviewed before they are issued, and measures cleaned up once a year', async () => {
  const year = (of: number) =>
    query(
      `fairCompetitionYear(zone: "gedian", year: ${of}) { due held missed measures abolished reviews byThirdParty }`,
    );
  expect(await year(2025)).toMatchObject({ due: 1, held: 0, missed: true });
  expect(await year(2026)).toMatchObject({ due: 1, held: 0, missed: false });
  const review = (organ: string, reviewedOn = DAY) =>
    act(
      anybody,
      'recordFairCompetitionReview',
      {
        zone: 'gedian',
        title: '招商奖励办法',
        organ,
        thirdParty: '沐岚评估中心',
        conclusion: 'AMENDED',
        opinion: '删去限制',
        reviewedOn,
      },
      '... on FairCompetitionReview { conclusion }',
    );
  expect(await review('沐岚发改局')).toMatchObject({ code: 'NOT_ENTITLED' });
  expect(await review('沐岚司法局', '2026-11-20')).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await review('沐岚司法局')).toMatchObject({ conclusion: 'AMENDED' });
  const hold = (zone: string, more: object = {}) =>
    act(
      anybody,
      'holdFairCompetitionCampaign',
      { zone, heldOn: DAY, measures: 40, abolished: 3, summary: '全面清理', ...more },
      '... on FairCompetitionYear { held missed measures abolished }',
    );
  expect(await hold('gedian', { abolished: 41 })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await hold('gedian')).toMatchObject({ held: 1, missed: false, measures: 40, abolished: 3 });
  expect(await year(2026)).toMatchObject({ held: 1, reviews: 1, byThirdParty: 1 });
  at('10:00', '2027-01-01');
  expect(await year(2026)).toMatchObject({ held: 1, missed: false });
  at('10:00');
  expect(await hold('zhundong')).toMatchObject({ code: 'NO_CAMPAIGN_RULE' });
});

test('Y15: cases and documents that touch property rights are screened by two persons, for the office alone', async () => {
  const open = (zone: string, kind: string) =>
    act(
      anybody,
      'openPropertyRightsReview',
      { zone, kind, title: '资产处置纠纷', authority: '沐岚法院' },
      '... on PropertyRightsReview { id }',
    );
  for (const kind of ['ENTREPRENEUR_CASE', 'DOCUMENT']) expect(await open('yili', kind)).toHaveProperty('id');
  const { id: reviewId } = await open('yili', 'PROPERTY_DISPUTE');
  expect(await open('gedian', 'DOCUMENT')).toMatchObject({ code: 'NO_PROPERTY_REVIEW' });
  const conclude = (as: object) =>
    act(
      as,
      'concludePropertyRightsReview',
      { reviewId, finding: 'ECONOMIC_DISPUTE', opinion: '属合同纠纷' },
      '... on PropertyRightsReview { finding }',
    );
  expect(await conclude(anybody)).toMatchObject({ code: 'SAME_OFFICER' });
  expect(await conclude(second)).toMatchObject({ finding: 'ECONOMIC_DISPUTE' });
  expect(await conclude(second)).toMatchObject({ code: 'REVIEW_CONCLUDED' });
  const LIST_OF = 'propertyRightsReviews(zone: "yili") { nodes { finding } }';
  const { nodes: screened } = (await query(LIST_OF, anybody)) as unknown as { nodes: { finding: string | null }[] };
  // Those of one moment are in no order of their own.
  const findings = screened.map(({ finding }) => finding);
  expect(findings.slice(0, 3).toSorted()).toEqual(['ECONOMIC_DISPUTE', null, null]);
  expect(findings.slice(3)).toEqual(['TO_CORRECT']);
  expect(await query(LIST_OF)).toBeNull();
});

test('Y14: an enterprise is in a sandbox until its day, and an item on a trigger waits for its event', async () => {
  const SANDBOX = '... on Sandbox { id exitOn }';
  const sandbox = { title: '智能网联试点', scope: '道路测试', startsOn: DAY, exitOn: '2026-12-31' };
  expect(await act(anybody, 'openSandbox', { ...sandbox, zone: 'gedian' }, SANDBOX)).toMatchObject({
    code: 'NO_PILOT',
  });
  expect(
    await act(anybody, 'openSandbox', { ...sandbox, zone: 'yili', startsOn: '2026-11-18' }, SANDBOX),
  ).toMatchObject({ code: 'INVALID_INPUT' });
  const { id: sandboxId } = await done(anybody, 'openSandbox', { ...sandbox, zone: 'yili' }, SANDBOX);
  const { creditCode } = next('yili');
  const own = enterpriseOf(creditCode);
  const SEAT = '... on SandboxPlace { active sandbox { title } }';
  const admit = (code: string) => act(anybody, 'admitToSandbox', { creditCode: code, sandboxId }, SEAT);
  expect(await admit(next('gedian').creditCode)).toMatchObject({ code: 'OTHER_ZONE' });
  expect(await admit(creditCode)).toMatchObject({ active: true });
  expect(await admit(creditCode)).toMatchObject({ code: 'IN_SANDBOX_ALREADY' });
  const places = async () => (await of(creditCode, 'sandboxPlaces { nodes { active } }', own)).sandboxPlaces;
  at('23:59', '2026-12-31');
  expect(await places()).toEqual({ nodes: [{ active: true }] });
  at('00:00', '2027-01-01');
  expect(await places()).toEqual({ nodes: [{ active: false }] });
  expect(await admit(next('yili').creditCode)).toMatchObject({ code: 'SANDBOX_OVER' });
  at('10:00');
  const rule = { zone: 'yili', item: '特种设备检查', events: ['发生事故', '群众举报'] };
  const TRIGGER = '... on TriggerRule { id events }';
  const { id: triggerRuleId } = await done(anybody, 'publishTriggerRule', rule, TRIGGER);
  expect(await act(anybody, 'publishTriggerRule', rule, TRIGGER)).toMatchObject({ code: 'ITEM_LISTED' });
  const report = (event: string, occurredOn: string) =>
    act(anybody, 'reportTrigger', { creditCode, triggerRuleId, event, occurredOn }, '... on TriggerEvent { event }');
  expect(await report('心血来潮', DAY)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await report('发生事故', '2026-11-20')).toMatchObject({ code: 'INVALID_INPUT' });
  // The firewall before a visit holds it back until then.
  const list = listOf('yili', AGENCY, CODE, '特种设备检查', true);
  await done(head, 'publishInspectionItems', list);
  const register = () =>
    act(
      inspector,
      'registerInspection',
      {
        creditCode,
        authority: AGENCY,
        authorityCode: CODE,
        items: ['特种设备检查'],
        inspectors: ['甲乙', '丙丁'],
        ground: 'KEY_ITEM',
        plannedOn: '2026-11-23',
        place: PLACE,
        separateReason: '单独实施',
      },
      '... on InspectionVisit { state } ... on Refusal { rule { code } }',
    );
  expect(String((await register()).message)).toContain('is inspected on a trigger only');
  expect(await report('发生事故', DAY)).toMatchObject({ event: '发生事故' });
  expect(JSON.stringify(await register())).not.toContain('on a trigger only');
});
