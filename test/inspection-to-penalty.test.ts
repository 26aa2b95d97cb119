/**
 * From an inspection to a published penalty through the gateway, with nothing written twice: what the visit found is
 * what the enterprise is told, what is decided, and what credit publishes. Each next step, and all that is known of its
 * input, comes from the answer before.
 */
import { expect, test } from '@jest/globals';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import { enterpriseOf, officerOf, sampleLives } from '../shared/testing/department.ts';
import { actingOn, officers } from './acting.ts';
import type { Result } from './acting.ts';
import { PLACE, atTheDoor, listOf } from './inspecting.ts';

const { done, of, query, read, at } = actingOn('2026-11-19', 20);
const AGENCY = '沐岚应急管理局';
const inspector = officerOf('legal-services', 'inspector-1', AGENCY);
const head = officerOf('legal-services', 'head-1', AGENCY);
const [credit] = officers('credit');

interface Step {
  operation: string;
  yours: boolean;
  input: object;
  missing: string[];
}
type Steps = Result & { id: string; availableSteps: Step[] };

const STEPS = 'id availableSteps { operation yours input missing }';
const VISIT = `... on InspectionVisit { ${STEPS} }`;
const CASE = `... on PenaltyCase { ${STEPS} }`;

/** Takes a step that the answer before says is open, adding what it says is missing. */
async function take(before: Steps, operation: string, as: object, added: Record<string, unknown> = {}): Promise<Steps> {
  const step = before.availableSteps.find(one => one.operation === operation);
  const missing = step?.missing ?? [];
  expect([operation, missing]).toEqual([operation, missing.filter(name => added[name] !== undefined)]);
  const selection = operation.endsWith('Visit') ? VISIT : CASE;
  return (await done(as, operation, { ...step?.input, ...added }, selection)) as unknown as Steps;
}

test('X12, G50: what a visit found is told, decided on by a second person and published, written once', async () => {
  const life = sampleLives(20).find(({ stage, zone }) => stage === 'OPERATING' && zone.code === 'gedian');
  if (!life) throw new Error('the sample must have an enterprise of gedian in business');
  const { creditCode } = life;
  const own = enterpriseOf(creditCode);
  const inspectors = ['甲乙', '丙丁'];
  const authorityCode = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 9 });
  await done(head, 'publishInspectionItems', listOf('gedian', AGENCY, authorityCode, '安全生产检查'));
  const visit = (await done(
    inspector,
    'registerInspection',
    {
      creditCode,
      authority: AGENCY,
      authorityCode,
      items: ['安全生产检查'],
      inspectors,
      ground: 'COMPLAINT',
      leadReference: '12345工单202611190001',
      place: PLACE,
      plannedOn: '2026-11-23',
    },
    VISIT,
  )) as unknown as Steps;
  const approved = await take(visit, 'approveVisit', head);
  at('09:00', '2026-11-23');
  // What is open on its day is told on its day.
  const onItsDay = await query(`inspectionVisit(id: "${approved.id}") { ${STEPS} }`, inspector);
  const present = await take(onItsDay as unknown as Steps, 'checkInVisit', inspector, {
    inspectors,
    ...(await atTheDoor(read, inspector, `inspectionVisit(id: "${approved.id}")`)),
  });
  const findings = '三号车间安全出口堵塞';
  const reported = await take(present, 'reportVisit', inspector, { result: 'ORDINARY', findings });
  const basis = '《中华人民共和国安全生产法》第一百零五条';
  const opened = await take(reported, 'openPenalty', inspector, { basis, proposedFine: '20000.00' });
  expect((await of(creditCode, 'inspectionBlockers { code }', own)).inspectionBlockers).toEqual([
    { code: 'OPEN_PENALTY_CASE' },
  ]);
  const stated = await take(opened, 'pleadPenalty', own, { statement: '已疏通并整改。' });
  const documentNo = '沐应急罚〔2026〕7号';
  const decided = await take(stated, 'decidePenalty', head, {
    penalise: true,
    reason: '违法事实清楚，已主动整改，从轻处罚。',
    documentNo,
    fine: '10000.00',
  });
  expect(decided.availableSteps).toEqual([]);

  // Credit is told which case, and nothing else.
  await done(credit, 'publishPenaltyCase', { creditCode, penaltyCaseId: opened.id });
  const { penaltyRecords } = (await of(
    creditCode,
    'penaltyRecords(first: 100) { nodes { documentNo violation gravity fine authority decidedOn } }',
    {},
  )) as unknown as { penaltyRecords: { nodes: object[] } };
  expect(penaltyRecords.nodes).toContainEqual({
    documentNo,
    violation: findings,
    gravity: 'ORDINARY',
    fine: '10000.00',
    authority: AGENCY,
    decidedOn: '2026-11-23',
  });
  const { legalDecisions } = (await of(
    creditCode,
    'legalDecisions(first: 10) { nodes { outcome ground { zh } authority { zh } remedies { lastDay } } }',
    own,
  )) as unknown as { legalDecisions: { nodes: object[] } };
  // Every step of the visit is one of its own; the penalty's rests on the law that was broken.
  expect(legalDecisions.nodes).toContainEqual(
    expect.objectContaining({ outcome: 'PENALISED', ground: { zh: basis }, authority: { zh: AGENCY } }),
  );
});
