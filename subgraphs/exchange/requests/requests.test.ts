/** What a request for data says of its steps. */
import { expect, test } from '@jest/globals';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY, officerOf } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const day = departmentOn(`${TEST_TODAY} 10:00`, department, { sample: 60 });

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
  const another = officerOf('exchange', 'another');
  expect(await stepsFor(open, another)).toEqual(both(true));
  expect(await stepsFor(answered, another)).toEqual([]);
  const { creditCode, id: requestId } = open;
  const refused = { creditCode, requestId, reason: '不符合共享条件' };
  const selection = '... on ShareRequest { state }';
  expect(await day.subgraph.mutate('refuseShare:DecideShareInput', refused, selection, another)).toMatchObject({
    state: 'REFUSED',
  });
  expect(await stepsFor(open, another)).toEqual([]);
});
