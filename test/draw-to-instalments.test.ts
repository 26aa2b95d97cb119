/**
 * One enterprise from a draw that anybody replays to the last instalment of its fine, through the gateway and with a
 * moved clock. Nothing is written twice, and each next step comes from what the thing itself says is open.
 */
import { expect, test } from '@jest/globals';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import { enterpriseOf, officerOf } from '../shared/testing/department.ts';
import { actingOn, officers } from './acting.ts';
import { PLACE, atTheDoor } from './inspecting.ts';

const { act, done, of, query, read, steps, take, at, next, platform } = actingOn('2026-11-19', 60);
const LEGAL = 'legal-services';
const AGENCY = '沐岚应急管理局';
const CODE = makeCreditCode({ authority: '1', kind: '1', divisionCode: '360112', serial: 77 });
const inspector = officerOf(LEGAL, 'inspector-1', AGENCY);
const head = officerOf(LEGAL, 'head-1', AGENCY);
const reviewer = officerOf(LEGAL, 'reviewer-1', AGENCY);
const [credit] = officers('credit');
const ITEM = { code: 'EXITS', name: '安全出口', basis: '《中华人民共和国安全生产法》第四十二条', key: false };
const BASIS = '《中华人民共和国安全生产法》第一百零五条';
const FINDINGS = '三号车间安全出口堵塞';

test('X10, X13: a visit from its draw to the paid instalments of its fine', async () => {
  const objects = Array.from({ length: 3 }, () => next('xinjian').creditCode);
  const body = { zone: 'xinjian', authority: AGENCY, authorityCode: CODE };
  await done(head, 'publishInspectionItems', { ...body, items: [ITEM] });

  // The pool is published, the lottery gives the seed, and the draw names one enterprise and two inspectors.
  const inspectors = ['顾清扬', '沈禾', '林知远'].map((name, n) => ({
    authority: AGENCY,
    cardNo: `36011201${n}`,
    name,
  }));
  const draw = { items: [ITEM.code], objects, inspectors, count: 1, seedSource: 'SSQ', seedOn: '2026-11-22' };
  const { id: drawId } = await done(inspector, 'publishDrawPool', { ...body, ...draw }, '... on InspectionDraw { id }');
  at('10:00', '2026-11-23');
  const seed = { seedIssue: '2026135', seedNumbers: '03 07 12 19 24 31+08' };
  const drawn = (await done(
    head,
    'drawInspection',
    { drawId, ...seed },
    '... on InspectionDraw { drawn { enterprise { creditCode } cards } }',
  )) as unknown as { drawn: [{ enterprise: { creditCode: string }; cards: string[] }] };
  const [{ enterprise, cards }] = drawn.drawn;
  expect(await query(`verifyDraw(id: "${String(drawId)}") { poolIntact resultMatches }`)).toEqual({
    poolIntact: true,
    resultMatches: true,
  });
  const { creditCode } = enterprise;
  const own = enterpriseOf(creditCode);
  const names = inspectors.filter(({ cardNo }) => cards.includes(cardNo)).map(({ name }) => name);

  // Registered the day before, approved with its pass, checked in at its place, reported.
  const { id: visitId } = await done(
    inspector,
    'registerInspection',
    {
      creditCode,
      authority: AGENCY,
      authorityCode: CODE,
      items: [ITEM.code],
      inspectors: names,
      ground: 'RANDOM_DRAW',
      drawId,
      plannedOn: '2026-11-24',
      place: PLACE,
      separateReason: '随机抽取单独实施',
    },
    '... on InspectionVisit { id }',
  );
  const visit = `inspectionVisit(id: "${String(visitId)}")`;
  await take(head, visit, 'approveVisit');
  at('09:30', '2026-11-24');
  const door = await atTheDoor(read, inspector, visit);
  await take(inspector, visit, 'checkInVisit', { inspectors: names, ...door });
  await take(inspector, visit, 'reportVisit', { result: 'ORDINARY', findings: FINDINGS });

  // What was found is told; the enterprise is heard; a second person decides.
  at('14:00', '2026-11-24');
  const opened = await take(inspector, visit, 'openPenalty', { basis: BASIS, proposedFine: '12000.00' });
  const penalty = `penaltyCase(id: "${String(opened.id)}")`;
  await take(own, penalty, 'pleadPenalty', { statement: '已疏通，请求从轻。', hearing: true });
  expect((await steps(head, penalty)).map(({ operation }) => operation)).not.toContain('decidePenalty');
  await take(inspector, penalty, 'announcePenaltyHearing', { heldOn: '2026-12-03', place: '管委会一楼听证室' });
  at('10:00', '2026-12-03');
  await take(inspector, penalty, 'recordPenaltyHearing', { record: '双方陈述，笔录在案。' });
  await take(inspector, penalty, 'recordCorrection', { correctedOn: '2026-11-25' });
  at('10:00', '2026-12-04');
  const passed = { reviewGround: 'MAJOR_RIGHTS_HEARD', qualified: true, passed: true, opinion: '同意处罚意见。' };
  await take(reviewer, penalty, 'reviewPenalty', passed);
  const documentNo = '沐应急罚〔2026〕12号';
  const reason = '违法事实清楚，已改正。';
  await take(head, penalty, 'decidePenalty', { penalise: true, reason, documentNo, fine: '9000.00' });
  const [decided] = await read<{ state: string; violation: string; fineCase: { id: string } }>(
    own,
    penalty,
    'state violation fineCase { id }',
  );
  expect(decided).toMatchObject({ state: 'PENALISED', violation: FINDINGS });

  // Credit is told of the case, once, and reads it: nobody types a word again.
  const tell = async () => (await platform().subgraphs[LEGAL]?.runJobs())?.['penalties that credit is told of'];
  expect(await read(own, penalty, 'creditToldAt')).toEqual([{ creditToldAt: null }]);
  expect([await tell(), await tell()]).toEqual([1, 0]);
  expect(await read(own, penalty, 'creditToldAt')).toEqual([{ creditToldAt: '2026-12-04T10:00:00+08:00' }]);
  const { penaltyRecords } = (await of(
    creditCode,
    'penaltyRecords(first: 50) { nodes { documentNo violation fine authority decidedOn } }',
    own,
  )) as unknown as { penaltyRecords: { nodes: object[] } };
  expect(penaltyRecords.nodes).toContainEqual({
    documentNo,
    violation: FINDINGS,
    fine: '9000.00',
    authority: AGENCY,
    decidedOn: '2026-12-04',
  });

  // Delivered, asked for and granted in instalments, paid part by part.
  const fine = `fine(id: "${String(decided?.fineCase.id)}")`;
  at('11:00', '2026-12-04');
  await take(inspector, fine, 'deliverFine', { deliveredOn: '2026-12-04' });
  const FIELDS = 'payBy outstanding addition dueNow settledOn relief { state } instalments { dueOn paid overdue }';
  const now = async () => (await read<Record<string, unknown>>(own, fine, FIELDS))[0];
  expect(await now()).toMatchObject({ payBy: '2026-12-21', outstanding: '9000.00' });
  const days = ['2026-12-31', '2027-01-29', '2027-02-26'];
  const plan = days.map(dueOn => ({ dueOn, amount: '3000.00' }));
  await take(own, fine, 'applyForFineRelief', { kind: 'INSTALMENTS', reason: '资金周转困难', plan });
  at('10:00', '2026-12-07');
  await take(head, fine, 'decideFineRelief', { hardship: true, reason: '经核实确有经济困难' });
  // Past the fifteen days nothing is added: the plan holds.
  at('10:00', '2026-12-25');
  expect(await now()).toMatchObject({ addition: '0.00', dueNow: '0.00', relief: { state: 'GRANTED' } });
  expect((await of(creditCode, 'inspectionBlockers { code }', own)).inspectionBlockers).toContainEqual({
    code: 'UNPAID_FINE_CASE',
  });
  for (const [n, paidOn] of days.entries()) {
    at('16:00', paidOn);
    expect(await now()).toMatchObject({ dueNow: '3000.00', addition: '0.00' });
    await take(inspector, fine, 'recordFinePayment', { amount: '3000.00', paidOn });
    expect((await platform().subgraphs[LEGAL]?.runJobs())?.['plans to pay that lapse']).toBe(0);
    expect(await now()).toMatchObject({
      outstanding: `${(2 - n) * 3000}.00`.replace(/^0\.00$/, '0.00'),
      dueNow: '0.00',
    });
  }
  expect(await now()).toMatchObject({
    settledOn: '2027-02-26',
    relief: { state: 'GRANTED' },
    instalments: days.map(dueOn => ({ dueOn, paid: '3000.00', overdue: false })),
  });
  expect(await steps(inspector, fine)).toEqual([]);
  const blockers = (await of(creditCode, 'inspectionBlockers { code }', own)).inspectionBlockers as unknown as object[];
  expect(blockers).not.toContainEqual({ code: 'UNPAID_FINE_CASE' });

  // Each step left its decision, with its ground, its authority and what can be done against it.
  const { legalDecisions } = (await of(
    creditCode,
    'legalDecisions(first: 40) { nodes { outcome subjectType ground { zh } authority { zh } remedies { kind } } }',
    own,
  )) as unknown as {
    legalDecisions: {
      nodes: {
        outcome: string;
        subjectType: string;
        ground: { zh: string };
        authority: { zh: string };
        remedies: object[];
      }[];
    };
  };
  const ofFine = legalDecisions.nodes.filter(({ subjectType }) => subjectType === 'Fine');
  expect(ofFine.map(({ outcome }) => outcome).sort()).toEqual(
    ['DELIVERED', 'FINE_PAID', 'GRANTED', 'PAYMENT_RECORDED', 'PAYMENT_RECORDED', 'RECEIVED'].sort(),
  );
  for (const { ground, authority, remedies } of ofFine) {
    expect([ground.zh, remedies.length]).toEqual([BASIS, 2]);
    expect(authority.zh).not.toBe('');
  }
  // Nobody else sees any of it.
  for (const as of [{}, enterpriseOf(objects.find(one => one !== creditCode) ?? ''), credit]) {
    expect(await query(`${fine} { id }`, as)).toBeNull();
    expect(await query(`${penalty} { id }`, as)).toBeNull();
  }
  expect(
    await act(own, 'recordFinePayment', {
      creditCode,
      fineId: decided?.fineCase.id,
      amount: '1.00',
      paidOn: '2027-02-26',
    }),
  ).toMatchObject({
    code: 'NOT_ENTITLED',
  });
});
