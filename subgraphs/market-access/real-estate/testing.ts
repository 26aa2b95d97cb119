/** For tests of real estate: the department on a day, its sample enterprises, and functions for the steps of a case. */
import { expect } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { departmentOn, oneByOne } from '#shared/testing/day.ts';
import { enterpriseOf, sampleLives } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { FIRST, SECOND } from '../testing.ts';

export const BANK_CODE = '91420703YYHECJB61W';
export const BANK: Partial<Principal> = { role: 'bank', creditCodes: [BANK_CODE], subject: 'bank' };
export const ANOTHER_BANK: Partial<Principal> = { ...BANK, creditCodes: ['91420703YYHECJB7XL'] };

export const UNIT =
  'unitNo creditCode location area certificateNo registeredOn encumbrances { id kind holder amount since until }';
export const FIELDS = `id caseNo kind unitNo channel instant greenChannel status statusCode transferTo mortgagee amount
  basis objector documentDigest certificateNo utilities { utility askedAt confirmedAt } steps { steps limit rule { code } }
  encumbrance { certificateNo endedBy until suitUntil suit { court caseNo filedOn recordedAt } }
  submittedAt decidedAt reasons supplements { items late } clock { dueAt light } rule { code clause inherited }
  unit { ${UNIT} }`;
const RESULT = `... on RealEstateCase { ${FIELDS} } ... on Refusal { code message remedy rule { code clause } }`;
const INPUTS: Record<string, string> = {
  applyForRealEstate: 'ApplyForRealEstateInput',
  rejectRealEstate: 'RejectRealEstateInput',
  recordObjectionSuit: 'RecordObjectionSuitInput',
  requestRealEstateSupplement: 'RealEstateSupplementInput',
  supplyRealEstateSupplement: 'RealEstateSupplementInput',
  confirmUtilityTransfer: 'UtilityTransferInput',
};
const BLOCKERS = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Enterprise { deregistrationBlockers { code operation message } } } }`;
/** What other departments report: no blockers. */
export const NO_BLOCKERS = { creditBlockers: [], projectBlockers: [], financingBlockers: [], inspectionBlockers: [] };

export type RealEstateResult = Record<string, never> & { __typename: string; id: string; unitNo: string };

/** Opens the department for the tests of a file. Before each of them it is nine o'clock of 19 November 2026. */
export function openRealEstate() {
  const lives = sampleLives(600);
  const office = departmentOn('2026-11-19 09:00', department, { sample: lives.length });
  const operating = lives.filter(({ stage, foundedOn }) => stage === 'OPERATING' && foundedOn < '2026-01-01');
  const nextOf = oneByOne(operating);
  let units = 0;

  /** An enterprise of a zone that does business, a new one for each call. */
  const oneIn = (code: string, sizes = ['SMALL', 'MICRO', 'MEDIUM', 'LARGE']) =>
    nextOf(code, life => sizes.includes(life.sizeClass));
  /** The number of a unit that is not on the register. */
  const unit = (): string => {
    units += 1;
    return `420703002003GB00001F${String(units).padStart(8, '0')}`;
  };
  const run = (name: string, input: object, as: Partial<Principal>): Promise<RealEstateResult> =>
    office.subgraph.mutate(`${name}:${INPUTS[name] ?? 'RealEstateStepInput'}`, input, RESULT, as);
  /** Applies as a caller. */
  const applyAs =
    (as: Partial<Principal>) =>
    (creditCode: string, kind: string, unitNo: string, more: object = {}): Promise<RealEstateResult> =>
      run('applyForRealEstate', { creditCode, kind, unitNo, ...more }, as);
  /** Applies as the enterprise that the application is about. */
  const apply = (creditCode: string, kind: string, unitNo: string, more: object = {}) =>
    applyAs(enterpriseOf(creditCode))(creditCode, kind, unitNo, more);
  /** Two officers accept and approve a case. */
  const decide = async ({ id }: { id: string }) => {
    await run('acceptRealEstate', { caseId: id }, FIRST);
    return run('approveRealEstate', { caseId: id }, SECOND);
  };
  /** A unit of an enterprise, newly registered. */
  const owned = async (creditCode: string): Promise<string> => {
    const unitNo = unit();
    const applied = await apply(creditCode, 'FIRST', unitNo, { location: '创业一路1号', area: 1_200.5 });
    expect(await decide(applied)).toMatchObject({ status: 'APPROVED' });
    return unitNo;
  };
  /** The blockers of an enterprise's deregistration, as a caller reads them. */
  const blockersOf = async (creditCode: string, as = FIRST): Promise<object[]> => {
    const of = [{ __typename: 'Enterprise', ...NO_BLOCKERS, creditCode }];
    const { data } = await office.subgraph.execute<{ _entities: { deregistrationBlockers: object[] }[] }>(
      BLOCKERS,
      { of },
      as,
    );
    return data?._entities[0]?.deregistrationBlockers ?? [];
  };
  return {
    office,
    lives,
    at: (time: string): void => office.at(`2026-11-${time}`),
    oneIn,
    unit,
    run,
    apply,
    applyAs,
    decide,
    owned,
    blockersOf,
  };
}
