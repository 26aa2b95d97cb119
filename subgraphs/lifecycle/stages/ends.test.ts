/**
 * A life that has ended goes on only where its end is taken back, whatever other departments tell afterwards; what can
 * be done next follows from what was told.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { LifecycleStage } from '../generated.ts';
import { TEST_NOW, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { toldOf } from '../events/told.ts';
import { consolidating, keepNew, newPage } from '../events/store.ts';
import { department } from '../index.ts';
import { endsOfLife } from './rules.ts';

const CODE = '91420703YY00016P7F';
let subgraph: TestSubgraph;
let told = 0;

beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
});
beforeEach(() => subgraph.database.query('truncate event restart identity'));
afterAll(() => subgraph.close());

const STAGE_OF: Readonly<Record<string, LifecycleStage>> = {
  EnterpriseRegistered: 'REGISTRATION',
  LoanGranted: 'FINANCING',
  PenaltyPublished: 'LAW',
  DeregistrationAnnounced: 'EXIT',
  EnterpriseDeregistrationStarted: 'EXIT',
  DeregistrationWithdrawn: 'EXIT',
  EnterpriseDeregistrationEnded: 'EXIT',
  EnterpriseDeregistered: 'EXIT',
  EnterpriseRevoked: 'EXIT',
  EnterpriseDeregistrationAnnulled: 'REGISTRATION',
  EnterpriseDeregistrationRestored: 'EXIT',
  EnterpriseEstablishmentAnnulled: 'EXIT',
  EnterpriseEstablishmentRestored: 'REGISTRATION',
};

/** Tells what happened, one day after the other, from the first of November on. */
async function happened(...types: readonly string[]): Promise<void> {
  for (const [day, type] of types.entries()) {
    told += 1;
    const of = type === 'LoanGranted' || type === 'PenaltyPublished' ? 'credit' : 'market-access';
    const catalogue = { types: { [type]: typeOf(type) }, labels: {} };
    const line = {
      cursor: `aaaaaaaaaa-1-100-${told}`,
      type,
      creditCode: CODE,
      subject: { type: 'Enterprise', id: CODE },
      occurredAt: new Date(Date.UTC(2026, 10, 1 + day)).toISOString(),
      changedFields: [],
      payload: {},
    };
    const lines = toldOf([line], { department: of, catalogue, told });
    await consolidating(subgraph.database, async query =>
      keepNew({ query, department: of, now: TEST_NOW }, await newPage(query, lines), 0),
    );
  }
}

const typeOf = (type: string) => ({
  text: { en: type, zh: type },
  subjects: ['Enterprise'],
  stage: STAGE_OF[type] ?? null,
  officeOnly: false,
  ends: false,
  open: [],
});

async function read<Life>(selection: string): Promise<Life | undefined> {
  const { data, errors } = await subgraph.execute<{ _entities: [{ lifecycle: Life }] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { ${selection} } } }`,
    { of: [{ __typename: 'Enterprise', creditCode: CODE }] },
  );
  expect(errors).toBeUndefined();
  return data?._entities[0].lifecycle;
}

async function stage(): Promise<unknown> {
  const life = await read<{ stage: string; stageSince: string }>('lifecycle { stage stageSince }');
  return [life?.stage, life?.stageSince.slice(8, 10)];
}

/** The operations that are offered next, as of a moment. */
async function offered(asOf = ''): Promise<string[]> {
  const arguments_ = asOf && `(asOf: "${asOf}")`;
  const life = await read<{ services: { items: { operation: string }[] }[] }>(
    `lifecycle${arguments_} { services { items { operation } } }`,
  );
  return (life?.services ?? []).flatMap(({ items }) => items.map(({ operation }) => operation));
}

test('the rule names what ends a life, and what reopens it', () => {
  expect(endsOfLife('2026-11-28')).toEqual({
    ending: [
      'EnterpriseDeregistered',
      'EnterpriseRevoked',
      'EnterpriseEstablishmentAnnulled',
      'EnterpriseDeregistrationRestored',
    ],
    reopening: ['EnterpriseEstablishmentRestored', 'EnterpriseDeregistrationAnnulled', 'EnterpriseRevocationAnnulled'],
    returning: [
      'EnterpriseDeregistrationEnded',
      'DeregistrationWithdrawn',
      'DeregistrationObjected',
      'DeregistrationLapsed',
    ],
  });
});

test('what ended before the rule was written is ended by its first version', () => {
  expect(endsOfLife('2016-05-05')).toEqual(endsOfLife('2026-11-28'));
});

test.each([
  // A notice ends nothing yet.
  [
    ['EnterpriseRegistered', 'DeregistrationAnnounced', 'LoanGranted'],
    ['FINANCING', '03'],
  ],
  [
    ['EnterpriseRegistered', 'DeregistrationAnnounced', 'EnterpriseDeregistered'],
    ['EXIT', '02'],
  ],
  [
    ['EnterpriseRegistered', 'EnterpriseDeregistered', 'PenaltyPublished'],
    ['EXIT', '02'],
  ],
  [
    ['EnterpriseRegistered', 'EnterpriseRevoked', 'PenaltyPublished', 'LoanGranted'],
    ['EXIT', '02'],
  ],
  [
    ['EnterpriseRegistered', 'EnterpriseDeregistered', 'EnterpriseDeregistrationAnnulled'],
    ['REGISTRATION', '03'],
  ],
  [
    ['EnterpriseDeregistered', 'EnterpriseDeregistrationAnnulled', 'PenaltyPublished', 'LoanGranted'],
    ['FINANCING', '04'],
  ],
  [
    ['EnterpriseDeregistered', 'EnterpriseDeregistrationAnnulled', 'EnterpriseDeregistered', 'LoanGranted'],
    ['EXIT', '03'],
  ],
  [
    ['EnterpriseRegistered', 'EnterpriseEstablishmentAnnulled', 'LoanGranted'],
    ['EXIT', '02'],
  ],
  [
    ['EnterpriseRegistered', 'EnterpriseEstablishmentAnnulled', 'EnterpriseEstablishmentRestored', 'LoanGranted'],
    ['FINANCING', '04'],
  ],
  [
    [
      'EnterpriseDeregistered',
      'EnterpriseDeregistrationAnnulled',
      'EnterpriseDeregistrationRestored',
      'PenaltyPublished',
    ],
    ['EXIT', '03'],
  ],
  // What came to nothing is as if it had not been, from the day on which the stage before it began.
  [
    ['EnterpriseRegistered', 'LoanGranted', 'EnterpriseDeregistrationStarted', 'EnterpriseDeregistrationEnded'],
    ['FINANCING', '02'],
  ],
  [
    [
      'EnterpriseRegistered',
      'LoanGranted',
      'DeregistrationAnnounced',
      'EnterpriseDeregistrationEnded',
      'DeregistrationWithdrawn',
    ],
    ['FINANCING', '02'],
  ],
  // The next one counts again.
  [
    ['LoanGranted', 'DeregistrationAnnounced', 'EnterpriseDeregistrationEnded', 'DeregistrationAnnounced'],
    ['EXIT', '04'],
  ],
  [
    ['LoanGranted', 'DeregistrationAnnounced', 'EnterpriseDeregistrationEnded', 'EnterpriseDeregistered'],
    ['EXIT', '04'],
  ],
  // Who was revoked has ended, whatever comes of his deregistration.
  [
    ['LoanGranted', 'EnterpriseRevoked', 'DeregistrationAnnounced', 'EnterpriseDeregistrationEnded'],
    ['EXIT', '02'],
  ],
])('%j is at %j', async (types, expected) => {
  await happened(...types);
  expect(await stage()).toEqual(expected);
});

test('another department that tells a type of that name ends no life', async () => {
  await happened('EnterpriseRegistered', 'LoanGranted');
  await subgraph.database.query(`update event set type = 'EnterpriseRevoked' where type = 'LoanGranted'`);
  await happened('PenaltyPublished');
  expect(await stage()).toEqual(['FINANCING', '02']);
});

test('what was told says what can be done next, in the order in which it occurred', async () => {
  expect(await offered()).toEqual(['registerEnterprise', 'openStartup']);
  await happened('EnterpriseRegistered', 'LoanGranted');
  const all = await offered();
  expect(all.slice(0, 2)).toEqual(['publishFinancingNeed', 'registerCollateral']);
  expect(all).toEqual(expect.arrayContaining(['applyForChange', 'announceDeregistration']));
  await happened('EnterpriseRegistered', 'LoanGranted', 'DeregistrationAnnounced');
  expect(await offered()).toEqual(['applyToCloseDeregistration']);
  // As it was known before any of it was recorded.
  expect(await offered('2026-11-02T00:00:00+08:00')).toEqual(['registerEnterprise', 'openStartup']);
});
