/** What a request for data says of its steps, and what the exchange says of what has ended or cannot be. */
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, officerOf, sampleLives } from '#shared/testing/department.ts';
import { department } from '../index.ts';

/** What the joined graph has of a record and its enterprise; null: it has neither. */
let shown: object | null = null;
const day = departmentOn(`${TEST_TODAY} 10:00`, department, {
  sample: 60,
  // A query's result has the type that its caller expects.
  graph: async () => ({ enterprise: shown && { zone: 'gedian' }, r0: shown }) as never,
});
const OFFICER = officerOf('exchange', 'another');
const CREDIT = officerOf('credit');
/** What a mutation was refused with. */
async function refused(name: string, input: object, as: object): Promise<[unknown, unknown]> {
  const { code, message } = await day.subgraph.mutate<Record<string, unknown>>(
    name,
    input,
    '... on Refusal { code message }',
    as,
  );
  return [code, message];
}
/** The first row of the sample that a query finds. */
async function rowOf<Row>(query: string): Promise<Row> {
  const [row] = await day.subgraph.database.query<Row & object>(query);
  if (!row) throw new Error(`the sample must have: ${query}`);
  return row;
}

interface Asked {
  id: string;
  state: string;
  creditCode: string;
  requestedBy: string;
}

/** The steps of a request as somebody reads them, each with whether it is theirs. */
async function stepsFor({ id }: Asked, as: object): Promise<unknown> {
  const { data } = await day.subgraph.execute<{ things: [{ availableSteps: object[] } | null] }>(
    `query ($of: [_Any!]!) {
      things: _entities(representations: $of) { ... on ShareRequest { availableSteps { operation yours } } }
    }`,
    { of: [{ __typename: 'ShareRequest', id }] },
    as,
  );
  return data?.things[0]?.availableSteps;
}

test('Y09: an open request may be granted or refused by another than who made it; one that was answered has no step', async () => {
  const asked = await day.subgraph.database.query<Asked>(
    `select id, state, credit_code as "creditCode", requested_by as "requestedBy" from share_request order by id`,
  );
  const both = (yours: boolean) => ['grantShare', 'refuseShare'].map(operation => ({ operation, yours }));
  const open = asked.find(({ state }) => state === 'OPEN');
  const answered = asked.find(({ state }) => state !== 'OPEN');
  if (!open || !answered) throw new Error('the sample must have an open request and an answered one');
  expect(await stepsFor(open, officerOf('exchange', open.requestedBy))).toEqual(both(false));
  expect(await stepsFor(open, OFFICER)).toEqual(both(true));
  expect(await stepsFor(answered, OFFICER)).toEqual([]);
  const { creditCode, id: requestId } = open;
  const decided = { creditCode, requestId, reason: '不符合共享条件' };
  const selection = '... on ShareRequest { state }';
  expect(await day.subgraph.mutate('refuseShare:DecideShareInput', decided, selection, OFFICER)).toMatchObject({
    state: 'REFUSED',
  });
  expect(await stepsFor(open, OFFICER)).toEqual([]);
  expect(await refused('grantShare:DecideShareInput', decided, OFFICER)).toEqual([
    'REQUEST_ENDED',
    'a request is decided on once, but this one is refused',
  ]);
});

test('Y09: a request has the code of its matter, and ends within three years', async () => {
  const { creditCode, memberName, fields } = await rowOf<{ creditCode: string; memberName: string; fields: string[] }>(
    `select credit_code as "creditCode", member_name as "memberName", fields from share_request order by id limit 1`,
  );
  const asked = {
    ...{ creditCode, memberName, fields, zone: 'gedian', matterCode: '420000-001', endsOn: '2027-11-01' },
    purpose: '核验经营主体信用状况',
    legalBasis: '《优化营商环境条例》第三十条',
  };
  expect(await refused('requestShare', { ...asked, matterCode: '第1号' }, OFFICER)).toEqual([
    'INVALID_INPUT',
    'matterCode must be 4 to 40 letters, digits and hyphens, but got: "第1号"',
  ]);
  for (const endsOn of ['2026-11-18', '2029-11-20']) {
    expect(await refused('requestShare', { ...asked, endsOn }, OFFICER)).toEqual([
      'INVALID_INPUT',
      `endsOn must be from today (2026-11-19) to 2029-11-19, but got: ${endsOn}`,
    ]);
  }
});

test('Y09: an agreement is not narrowed to nothing', async () => {
  const { id, creditCode, fields } = await rowOf<{ id: string; creditCode: string; fields: string[] }>(
    `select id, credit_code as "creditCode", fields from access_grant where revoked_at is null order by id limit 1`,
  );
  expect(await refused('narrowGrant', { creditCode, grantId: id, fields, reason: '用途已缩小' }, OFFICER)).toEqual([
    'INVALID_INPUT',
    'an agreement without fields is none: end it instead',
  ]);
});

test('Y07: a resource that was open to all is no more, and the decision says both', async () => {
  const model = {
    ...{ kind: 'MODEL', department: 'credit', name: '示例模型', summary: '示例', updateCycle: 'MONTHLY' },
    shareType: 'UNCONDITIONAL',
  };
  const { id } = await day.subgraph.mutate<{ id: string }>(
    'registerResource',
    model,
    '... on DataResource { id }',
    OFFICER,
  );
  const narrower = { resourceId: id, shareType: 'CONDITIONAL', shareGround: '经授权', reason: '含经营信息' };
  await day.subgraph.mutate('classifyResource', narrower, '... on DataResource { id }', OFFICER);
  const { reasons } = await rowOf<{ reasons: { en: string }[] }>(
    `select reasons from decision where subject_id = '${id}' and outcome = 'CONDITIONAL'`,
  );
  expect(reasons[0]?.en).toContain('before: without a condition');
});

describe('a consent', () => {
  test('Y09: is given by who is on the register, and not taken back once its last day is over', async () => {
    const { id, creditCode, grantNo } = await rowOf<{ id: string; creditCode: string; grantNo: string }>(
      `select id, credit_code as "creditCode", grant_no as "grantNo" from sharing_consent
        where revoked_at is null order by id limit 1`,
    );
    const own = enterpriseOf(creditCode);
    expect(await refused('consentToSharing', { creditCode, grantNo, until: '2026-12-31' }, own)).toEqual([
      'NOT_FOUND',
      `no enterprise ${creditCode} is registered`,
    ]);
    await day.subgraph.database.query(`update sharing_consent set until = '2026-11-18' where id = $1`, [id]);
    expect(await refused('revokeSharingConsent', { creditCode, consentId: id }, own)).toEqual([
      'CONSENT_ENDED',
      'this consent was until 2026-11-18',
    ]);
  });
});

describe('a submission', () => {
  const again = (submissionId: string) => refused('resubmitRecord', { submissionId, reason: '已补充' }, CREDIT);

  test('G50: is made anew of a record that its department shows', async () => {
    const { id, recordId } = await rowOf<{ id: string; recordId: string }>(
      `select id, record_id as "recordId" from record_submission where state = 'RETURNED' order by id limit 1`,
    );
    expect(await again(id)).toEqual([
      'NOT_FOUND',
      `its department shows no record ${recordId} any more, so there is nothing to submit`,
    ]);
  });

  test.each([
    ['PENDING', 'not sent yet'],
    ['SENT', 'sent'],
    ['ACCEPTED', 'accepted'],
  ])('G50: that is %s is not made anew', async (state, text) => {
    // The sample has none that was sent and not answered.
    const { id } = await rowOf<{ id: string }>(
      `select id from record_submission where state = '${state === 'SENT' ? 'RETURNED' : state}' order by id desc limit 1`,
    );
    if (state === 'SENT') {
      const sent = `state = 'SENT', answered_at = null, returned_at = null, problems = '[]'`;
      await day.subgraph.database.query(`update record_submission set ${sent} where id = $1`, [id]);
    }
    shown = { decidedOn: '2026-11-10', nationalFields: [], enterprise: { creditCode: '', zone: 'gedian' } };
    expect(await again(id)).toEqual([
      'SUBMISSION_ENDED',
      `only what was returned is submitted anew, but this one is ${text}`,
    ]);
    shown = null;
  });
});

describe('a case of another city', () => {
  const [{ creditCode } = { creditCode: '' }] = sampleLives(1);
  const own = enterpriseOf(creditCode);
  const change = { creditCode, zone: 'gedian', homeZone: 'WUHAN_EAST_LAKE', changes: { name: '沐岚光电有限公司' } };

  test('G26: is handed over to a platform that takes cases, for a matter that a plan offers', async () => {
    const { platform } = await rowOf<{ platform: string }>('select member as platform from peer_platform');
    expect(await refused('handOverChange', { ...change, platform }, own)).toEqual([
      'NOT_GRANTED',
      '葛店经济技术开发区 has not granted that cases are handed over to it',
    ]);
    const [code, message] = await refused('handOverChange', { ...change, platform, homeZone: 'xinjian' }, own);
    expect([code, message]).toEqual([
      'CROSS_CITY_NOT_OFFERED',
      expect.stringContaining('no plan offers a change of registration across'),
    ]);
  });

  test('G26: that is none is supplied by nobody', async () => {
    const caseId = randomUUID();
    const window = officerOf('market-access');
    expect(await refused('supplyCarriedCase', { caseId, items: ['住所使用证明'] }, window)).toEqual([
      'NOT_FOUND',
      `there is no such case: ${caseId}`,
    ]);
  });
});
