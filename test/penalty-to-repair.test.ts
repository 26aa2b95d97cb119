/**
 * From a penalty to a repaired record, through the gateway, on a clock that moves: an inspection's penalty comes on the
 * record by itself, an enterprise is graded down, listed and sanctioned, keeps its promise, and is repaired from the
 * first day on which the rule lets it; with the repair every use ends at once. Each next step comes from the answer
 * before.
 */
import { expect, test } from '@jest/globals';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import { brokenPromiseOf } from '../shared/sample/promises.ts';
import { verifyDocument } from '../shared/signing/index.ts';
import type { PublicKey } from '../shared/signing/index.ts';
import { TEST_TODAY, enterpriseOf, officerOf } from '../shared/testing/department.ts';
import { actingOn, officers } from './acting.ts';
import { PLACE, atTheDoor, listOf } from './inspecting.ts';

const { act, done, of, one, query, read, at, next, take, platform } = story();
const AGENCY = '示例应急管理局';
const inspector = officerOf('legal-services', 'inspector-1', AGENCY);
const head = officerOf('legal-services', 'head-1', AGENCY);
const [first, second] = officers('credit');

function story() {
  const acting = actingOn('2026-11-19', 300);
  /** The one thing at a place. */
  const one = async (as: object, thing: string, fields: string) => {
    const found = await acting.read<Record<string, unknown>>(as, thing, fields);
    expect(found).toHaveLength(1);
    return found[0]!;
  };
  return { ...acting, one };
}

/** The penalty of an inspection, as legal services impose it. */
async function penalised(creditCode: string): Promise<void> {
  const inspectors = ['甲乙', '丙丁'];
  const authorityCode = makeCreditCode({ authority: '1', kind: '1', divisionCode: '654004', serial: 9 });
  await done(head, 'publishInspectionItems', listOf('yili', AGENCY, authorityCode, '安全生产检查'));
  const { id: visitId } = await done(
    inspector,
    'registerInspection',
    {
      creditCode,
      authority: AGENCY,
      authorityCode,
      items: ['安全生产检查'],
      inspectors,
      ground: 'COMPLAINT',
      leadReference: '12345工单202611190007',
      place: PLACE,
      plannedOn: '2026-11-23',
    },
    '... on InspectionVisit { id }',
  );
  const visit = `inspectionVisit(id: "${visitId}")`;
  await take(head, visit, 'approveVisit');
  at('09:00', '2026-11-23');
  await take(inspector, visit, 'checkInVisit', { inspectors, ...(await atTheDoor(read, inspector, visit)) });
  await take(inspector, visit, 'reportVisit', { result: 'SERIOUS', findings: '安全出口堵塞' });
  const basis = '《中华人民共和国安全生产法》第一百零五条';
  const { id: caseId } = await done(
    inspector,
    'openPenalty',
    { creditCode, visitId, basis, proposedFine: '20000.00' },
    '... on PenaltyCase { id }',
  );
  const penaltyCase = `penaltyCase(id: "${caseId}")`;
  await take(enterpriseOf(creditCode), penaltyCase, 'pleadPenalty', { statement: '已疏通并整改。' });
  await take(head, penaltyCase, 'decidePenalty', {
    penalise: true,
    reason: '违法事实清楚。',
    documentNo: '示例应急罚〔2026〕7号',
    fine: '20000.00',
  });
}

test('G50, G52, Y11, Y12, Y13: from a penalty that is published by itself to a record that is repaired and used no more', async () => {
  const { creditCode } = next(
    'yili',
    life => life.visits.every(({ violation }) => violation === 'NONE') && brokenPromiseOf(life, TEST_TODAY) === null,
  );
  const own = enterpriseOf(creditCode);
  const self = `enterprise(creditCode: "${creditCode}")`;
  const level = async () => (await one({}, `${self}.creditGrade`, 'level')).level;
  const clean = async () =>
    (
      await done(
        own,
        'issueCreditReport',
        { creditCode, fields: ['EMERGENCY_MANAGEMENT', 'TRANSPORT'], purpose: '申请上市' },
        '... on CreditReport { clean document }',
      )
    ).clean;
  await done(own, 'gradeEnterprise', { creditCode });
  expect([await level(), await clean()]).toEqual(['A', true]);

  // The penalty of legal services comes on the record without anybody typing it.
  await penalised(creditCode);
  await platform().subgraphs['legal-services']!.runJobs();
  const penalty = await one(
    {},
    `${self}.penaltyRecords.nodes`,
    'id field inTime publishedUntil repairEligibility { eligible firstDay } repairNotice { firstDay page }',
  );
  const { id: penaltyId } = penalty;
  expect(penalty).toMatchObject({
    field: 'EMERGENCY_MANAGEMENT',
    inTime: true,
    publishedUntil: '2029-11-23',
    repairEligibility: { eligible: false, firstDay: '2027-11-23' },
    repairNotice: { firstDay: '2027-11-23', page: expect.stringContaining('信用修复告知书') },
  });
  await done(first, 'gradeEnterprise', { creditCode });
  expect([await level(), await clean()]).toEqual(['D', false]);
  expect(await one({}, `${self}.supervisionStrategy`, 'strategy')).toEqual({ strategy: 'SERIOUSLY_DISHONEST' });

  // Listed and sanctioned by two persons, each step told before.
  const grounds = { basis: '《市场监督管理严重违法失信名单管理办法》第五条' };
  const { id: listingId } = await done(
    first,
    'proposeListing',
    { creditCode, colour: 'BLACK', reason: '安全生产严重违法', authority: '示例信用办', ...grounds },
    '... on Listing { id }',
  );
  await take(own, `${self}.listingProposals`, 'answerListing', { answer: '已整改。' });
  await take(second, `${self}.listingProposals`, 'listEnterprise', { considered: '整改尚未验收' });
  const measure = {
    code: 'NO_TENDER',
    name: '限制参加招标投标',
    colour: 'BLACK',
    authority: '公共资源交易管理部门',
    basis: '《招标投标法》第五十四条',
  };
  await done(first, 'publishJointMeasures', { zone: 'yili', items: [measure] });
  await done(first, 'notifyDishonest', { creditCode, listingId, measure: 'NO_TENDER' });
  at('09:00', '2026-12-08');
  await take(second, `${self}.sanctionNotices`, 'imposeSanction', { considered: '企业未陈述、申辩' });
  expect(await one({}, `${self}.jointSanctions`, 'state')).toEqual({ state: 'IMPOSED' });

  // The fine is paid, the commitment signed; the day before the first one nothing helps.
  await done(first, 'recordFinePaid', { creditCode, penaltyId, paidOn: '2026-12-01' });
  const commitment = await done(
    own,
    'signCommitment',
    { creditCode, kind: 'CREDIT_REPAIR', matter: '安全生产信用修复', content: '不再发生同类违法行为。' },
    '... on Commitment { id document }',
  );
  const keys = (await query('creditSigningKeys { keyId algorithm publicKey }')) as unknown as PublicKey[];
  expect(verifyDocument(commitment.document, keys)).toBe('VALID');
  const application = {
    creditCode,
    penaltyId,
    dutyProof: '整改验收报告、缴款凭证',
    commitmentId: commitment.id,
    reason: '已改正',
  };
  at('23:59', '2027-11-22');
  expect(await act(own, 'applyForPenaltyRepair', application)).toMatchObject({ code: 'REPAIR_NOT_POSSIBLE' });
  const delisting = { creditCode, listingId, reason: '已改正满一年' };
  expect(await act(own, 'applyForDelisting', delisting)).toMatchObject({ code: 'DELISTING_TOO_EARLY' });
  at('00:00', '2027-11-23');
  await done(own, 'applyForPenaltyRepair', application);
  // Graded again meanwhile, the enterprise is still what its record says.
  await done(own, 'gradeEnterprise', { creditCode });
  expect(await level()).toBe('D');
  const repair = { reason: '义务已履行，符合修复条件', basis: '《信用修复管理办法》' };
  await done(own, 'applyForDelisting', delisting);
  const repairs = await platform().execute<{ enterprise: { openRepairs: { id: string; subject: string }[] } }>(
    `{ ${self} { openRepairs { id subject } } }`,
    {},
    own,
  );
  const open = Object.fromEntries(repairs.data!.enterprise.openRepairs.map(({ id, subject }) => [subject, id]));
  expect(Object.keys(open).sort()).toEqual(['LISTING', 'PENALTY']);
  // Who listed does not take it off; with the listing its sanction ends in the same moment.
  const grant = (as: object, repairId: unknown) =>
    act(as, 'grantRepair:DecideRepairInput', { creditCode, repairId, ...repair }, '... on CreditRepair { state }');
  expect(await grant(second, open.LISTING)).toMatchObject({ code: 'SAME_OFFICER' });
  expect(await grant(first, open.LISTING)).toMatchObject({ state: 'GRANTED' });
  expect(await of(creditCode, 'jointSanctions { id } listings { id }', {})).toEqual({
    jointSanctions: [],
    listings: [],
  });
  // The penalty alone still makes a D; with its repair publication, sharing and use end at once.
  expect(await level()).toBe('D');
  expect(await grant(second, open.PENALTY)).toMatchObject({ state: 'GRANTED' });
  expect(await of(creditCode, 'penaltyRecords { nodes { id } } promiseStanding { mayPromise }', {})).toEqual({
    penaltyRecords: { nodes: [] },
    promiseStanding: { mayPromise: true },
  });
  expect([await level(), await clean()]).toEqual(['A', true]);
  expect(await one({}, `${self}.supervisionStrategy`, 'strategy')).toEqual({ strategy: 'TRUSTED' });
  expect(await act(own, 'applyForPenaltyRepair', application)).toMatchObject({ code: 'REPAIR_NOT_POSSIBLE' });
  // What was kept is on record as well.
  await done(second, 'recordPerformance', {
    creditCode,
    commitmentId: commitment.id,
    kept: true,
    performance: '经抽查未再发生',
    basis: '《信用修复管理办法》',
  });
  expect(await one({}, `${self}.commitments.nodes`, 'state')).toEqual({ state: 'KEPT' });
  const { creditDecisions } = (await of(
    creditCode,
    'creditDecisions(first: 100) { nodes { subjectType outcome } }',
    own,
  )) as unknown as {
    creditDecisions: { nodes: { subjectType: string; outcome: string }[] };
  };
  const told = creditDecisions.nodes.map(({ subjectType, outcome }) => `${subjectType} ${outcome}`);
  for (const step of [
    'PenaltyRecord PUBLISHED',
    'Listing LISTED',
    'JointSanction IMPOSED',
    'JointSanction LIFTED',
    'PenaltyRecord REPAIRED',
  ]) {
    expect(told).toContain(step);
  }
  // A year on, the grade ends by itself, and so does what nobody grades again.
  at('00:00', '2028-11-24');
  expect((await platform().subgraphs.credit!.runJobs())['grades at their end']).toBeGreaterThan(0);
  expect(await of(creditCode, 'creditGrade { level }', {})).toEqual({ creditGrade: null });
});
