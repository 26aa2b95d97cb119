/** For tests: registrations through the department's operations. */
import type { Principal } from '#shared/identity/principal.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { FOUNDER } from '../testing.ts';

const FIELDS = `id caseNo status statusCode creditCode name brand industry { code divisionName } sizeClass
  submittedAt decidedAt reasons legalRepresentative { value masked reason } supplements { items suppliedAt late }
  clock { dueAt paused light ratio explanation } rule { code clause zone inherited version }
  enterprise { creditCode name brand status foundedOn
    registrationLog { nodes { event recordedAt changes { field before after } } } }`;
const CASE = `... on EnterpriseRegistration { ${FIELDS} } ... on Refusal { code message remedy rule { code clause } }`;

/** A registration, or a refusal. */
export interface RegistrationCase {
  __typename: string;
  id: string;
  creditCode: string;
  status: string;
  code?: string;
  [field: string]: unknown;
}

const ONES = '一二三四五六七八九十';
const TENS = '甲乙丙丁戊己庚辛壬癸';
let names = 0;

/** A brand that no other application of this process has. */
function newBrand(): string {
  const [one, ten] = [ONES.charAt(names % 10), TENS.charAt(Math.floor(names / 10))];
  names += 1;
  return `星河${one}${ten}`;
}

/** The input of an application that keeps to all rules, but for the changes. */
export const application = (changes: object = {}, brand = newBrand()) => ({
  zone: 'gedian',
  name: `葛店${brand}光电科技有限公司`,
  brand,
  industry: 'C3976',
  employees: 30,
  annualRevenue: '5000000.00',
  registeredCapital: '1000000.00',
  address: '湖北省鄂州市葛店经济技术开发区创业一路1号',
  legalRepresentative: '张三丰',
  ...changes,
});

/** The department that a test opened. */
interface Office {
  subgraph: TestSubgraph;
}

/** Calls of registrations to the department that a test opened. */
export class RegistrationCalls {
  readonly #office: Office;

  constructor(office: Office) {
    this.#office = office;
  }

  readonly run = (mutation: string, input: object, as: Partial<Principal>): Promise<RegistrationCase> =>
    this.#office.subgraph.mutate(mutation, input, CASE, as);

  readonly apply = (changes: object = {}, as = FOUNDER): Promise<RegistrationCase> =>
    this.run('registerEnterprise', application(changes), as);

  readonly step = (
    mutation: string,
    { id }: { id: string },
    as: Partial<Principal>,
    more: object = {},
  ): Promise<RegistrationCase> => this.run(mutation, { registrationId: id, ...more }, as);

  readonly read = async (id: string, as: Partial<Principal>): Promise<RegistrationCase | null> => {
    const { data } = await this.#office.subgraph.execute<{ registration: RegistrationCase | null }>(
      `query ($id: ID!) { registration(id: $id) { ${FIELDS} } }`,
      { id },
      as,
    );
    return data?.registration ?? null;
  };
}
