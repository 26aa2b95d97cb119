/** For tests of deregistrations: the department with a joined graph that reports blockers, and a function per step. */
import { beforeEach } from '@jest/globals';
import type { Blocker } from '#shared/case/blockers.ts';
import { departmentOn, oneByOne } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, sampleLives } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { FIRST, SECOND } from '../testing.ts';

const STEP = '{ dueOn doneOn inTime rule { code } }';
const RESULT = `... on Deregistration { id state kind announcedOn noticeUntil closeBy provisional extension { reason } fee rule { code version inherited } endedOn objection { reason }
    liquidation { group ${STEP} notification ${STEP} publication ${STEP} noticedClaims ${STEP} publishedClaims ${STEP} claimsUntil } liquidationEnd { endedOn confirmedBy } closing { caseNo status statusCode reasons clock { dueAt light } } enterprise { status endedOn } }
  ... on DeregistrationBlocked { code message blockers { code department operation } } ... on Refusal { code message remedy rule { code } }`;
const INPUTS: Record<string, string> = {
  recordLiquidation: 'RecordLiquidationInput',
  announceDeregistration: 'AnnounceDeregistrationInput',
  announceForcedDeregistration: 'AnnounceForcedDeregistrationInput',
  objectToDeregistration: 'ObjectToDeregistrationInput',
  endLiquidation: 'EndLiquidationInput',
  extendDeregistration: 'ExtendDeregistrationInput',
  rejectDeregistration: 'RejectDeregistrationInput',
  withdrawDeregistration: 'WithdrawDeregistrationInput',
};
const SAMPLE = 1300;
export type Result = Record<string, unknown> & { __typename: string };

/**
 * Opens the department for the tests of a file. Before each of them it is ten o'clock of {@link TEST_TODAY}, and the
 * joined graph reports no blockers.
 */
export function openDeregistrations() {
  let blockers: Blocker[] | null;
  const office = departmentOn(`${TEST_TODAY} 10:00`, department, {
    // The client's result has the type that its caller expects, which this one cannot know.
    graph: async () => ({ enterprise: { deregistrationBlockers: blockers } }) as never,
    sample: SAMPLE,
  });
  const blockedBy = (reported: Blocker[] | null): void => {
    blockers = reported;
  };
  beforeEach(() => blockedBy([]));
  const next = oneByOne(
    sampleLives(SAMPLE).filter(
      ({ stage, zone, foundedOn }) => stage === 'BUILDING' && foundedOn < '2026-01-01' && zone.code !== 'yili',
    ),
  );
  const ask = (name: string, input: object, as: object): Promise<Result> =>
    office.subgraph.mutate(`${name}:${INPUTS[name] ?? 'DeregistrationInput'}`, input, RESULT, as);
  const step = (name: string, creditCode: string, as: object, more: object = {}) =>
    ask(name, { creditCode, ...more }, as);
  return {
    get subgraph() {
      return office.subgraph;
    },
    day: (date: string, time = '10:00') => office.at(`${date} ${time}`),
    /** Sets the blockers that the joined graph reports; null: a department does not answer. */
    blockedBy,
    /** An enterprise of the sample that does business, a new one for each test. */
    codeIn: (zone: string) => next(zone).creditCode,
    ask,
    announce: (creditCode: string, changes: object = {}, as: object = enterpriseOf(creditCode)) =>
      ask('announceDeregistration', { creditCode, kind: 'SIMPLE', promisedByAllInvestors: true, ...changes }, as),
    step,
    /** Where an enterprise and its newest deregistration stand, and the newest decision. */
    stateOf: async (creditCode: string) =>
      (
        await office.subgraph.execute<{ enterprise: unknown }>(
          `query ($c: CreditCode!) { enterprise(creditCode: $c) { status deregistration { state endedOn }
            registerDecisions(first: 1) { nodes { outcome reasons rule { code } } } } }`,
          { c: creditCode },
          FIRST,
        )
      ).data?.enterprise,
    /** Applies, and two officers accept and approve. */
    closeWhole: async (creditCode: string) => {
      await step('applyToCloseDeregistration', creditCode, enterpriseOf(creditCode));
      await step('acceptDeregistration', creditCode, FIRST);
      return step('approveDeregistration', creditCode, SECOND);
    },
  };
}
