/** For tests: finance matchmaking with facts that each test sets, and its mutations as functions. */
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import { silent } from '#shared/server/joined-graph.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { enterpriseOf, mutationOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from './index.ts';

type Caller = Partial<Principal>;

const codeOf = (serial: number): string =>
  makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial });
export const [CODE, OTHER, BANK, OTHER_BANK] = [
  codeOf(5_000_001),
  codeOf(5_000_002),
  codeOf(5_000_003),
  codeOf(5_000_004),
];
export const OFFICER = officerOf(department.name);
export const SELF = enterpriseOf(CODE);
export const bankOf = (...creditCodes: string[]): Caller => ({ role: 'bank', creditCodes, subject: 'bank-1' });

/** What the joined graph returns for an enterprise, unless a test says otherwise. */
export const FACTS = {
  zone: 'gedian',
  status: 'OPERATING',
  foundedOn: '2020-01-01',
  sizeClass: 'SMALL',
  industry: { divisionCode: '39' },
  creditGrade: { level: 'A' },
  taxGrade: 'B',
  listings: [] as { colour: string }[],
};

/** What was lent, unless a test says otherwise. */
export const LOAN = { amount: '3000000.00', yearlyRateBasisPoints: 388, madeOn: '2026-11-19' };

/** What a mutation returned. */
export type Result = { __typename: string; id: string; code?: string; message?: string; state?: string } & Record<
  string,
  unknown
>;

const NEED = `... on FinancingNeed { id amount purpose termMonths zone state visibleToBanks publishedAt matchedAt endedAt loanAmount loanRateBasisPoints
  loanMadeOn availableSteps { operation yours input missing }
  enterprise { creditCode } matchedProduct { name bank { code } } }`;
const PRODUCT = `... on LoanProduct { id name kind publishedOn withdrawnOn bank { code } criteria { taxGrades minimumAgeYears } }`;
const REFUSAL = '... on Refusal { code message rule { code clause zone } remedy }';

/** The department of one test file: opened before its tests, closed after them. */
export class FinanceTest {
  /** What the joined graph returns; `{}`: there is no such enterprise; null: the graph does not answer. */
  facts: object | null = FACTS;
  #subgraph: TestSubgraph | undefined;

  constructor() {
    beforeAll(async () => {
      // The caller of the graph names the type of the data, which a graph for tests cannot know.
      const graph = async () => this.#graph() as never;
      this.#subgraph = await openTestSubgraph(department, { graph, toldSteps: true });
    });
    beforeEach(() => {
      this.facts = FACTS;
    });
    afterAll(() => this.subgraph.close());
  }

  get subgraph(): TestSubgraph {
    if (!this.#subgraph) throw new Error('the department is open during tests only');
    return this.#subgraph;
  }

  #graph(): { enterprise: object | null } {
    if (!this.facts) throw silent('credit');
    return { enterprise: 'zone' in this.facts ? this.facts : null };
  }

  async #mutate(field: string, input: object, as: Caller): Promise<Result> {
    const selection = `${field.endsWith('LoanProduct') ? PRODUCT : NEED} ${REFUSAL}`;
    const { data, errors } = await this.subgraph.execute<{ result: Result }>(
      mutationOf(field, selection),
      { input },
      as,
    );
    expect(errors).toBeUndefined();
    if (!data) throw new Error(`${field} must return data, but got none`);
    return data.result;
  }

  offer = (changes: object = {}, as: Caller = OFFICER): Promise<Result> =>
    this.#mutate(
      'publishLoanProduct',
      {
        bankCode: BANK,
        bankName: '云砚银行',
        name: '银税贷',
        kind: 'TAX_BANK',
        maxAmount: '3000000.00',
        yearlyRateBasisPoints: 388,
        termMonths: 12,
        criteria: {},
        ...changes,
      },
      as,
    );
  /** Lets a bank know what it asks for, and gives it the profile: without it no bank matches. */
  consent = async (bankCode = BANK, changes: object = {}): Promise<Result> => {
    const { subgraph } = this;
    const consent = await subgraph.mutate<Result>(
      'grantTaxDataConsent',
      {
        creditCode: CODE,
        bankCode,
        scope: ['TAX_GRADE', 'CREDIT_GRADE'],
        purpose: '申请贷款',
        until: '2027-03-31',
        ...changes,
      },
      `... on TaxDataConsent { id state until } ${REFUSAL}`,
      SELF,
    );
    await this.readProfile(consent.id, bankOf(bankCode));
    return consent;
  };
  readProfile = (consentId: string, as: Caller = bankOf(BANK)): Promise<Result> =>
    this.subgraph.mutate<Result>(
      'readTaxProfile',
      { creditCode: CODE, consentId, purpose: '贷前调查' },
      `... on TaxProfileUse { id purpose profile { content keyId algorithm signature } } ${REFUSAL}`,
      as,
    );
  publish = (changes: object = {}, as: Caller = SELF): Promise<Result> =>
    this.#mutate(
      'publishFinancingNeed',
      { creditCode: CODE, amount: '3000000.00', purpose: 'WORKING_CAPITAL', termMonths: 12, ...changes },
      as,
    );
  match = (needId: string, productId: string, as: Caller = OFFICER, creditCode = CODE): Promise<Result> =>
    this.#mutate('matchFinancingNeed', { creditCode, needId, productId }, as);
  close = (needId: string, as: Caller = OFFICER, changes: object = {}): Promise<Result> =>
    this.#mutate('closeFinancingNeed', { creditCode: CODE, needId, ...LOAN, ...changes }, as);
  takeOff = (productId: string, as: Caller = OFFICER, bankCode = BANK): Promise<Result> =>
    this.#mutate('withdrawLoanProduct', { bankCode, productId, reason: '利率调整' }, as);
  withdraw = (needId: string, as: Caller = SELF): Promise<Result> =>
    this.#mutate('withdrawFinancingNeed', { creditCode: CODE, needId }, as);

  /** How many needs, changes and decisions are stored. */
  async countRows(): Promise<number> {
    const [count] = await this.subgraph.database.query<{ n: number }>(
      `select (select count(*) from financing_need)::int + (select count(*) from change)::int
         + (select count(*) from decision)::int as n`,
    );
    return count?.n ?? 0;
  }
}
