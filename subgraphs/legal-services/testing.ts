/** For tests: legal services with facts and a time that each test sets, and its mutations as functions. */
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { silent } from '#shared/server/joined-graph.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { agencyName } from '#shared/identity/principal.ts';
import { TEST_NOW, mutationOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from './index.ts';

type Caller = Partial<Principal>;
type Result = Record<string, unknown>;

/** The authority that inspects, unless a test names another. */
const AUTHORITY = '新建应急管理局';
/** An officer of an authority that inspects. */
export const inspectorOf = (authority: string): Caller => officerOf(department.name, 'inspector-1', authority);
export const OFFICER = inspectorOf(AUTHORITY);
/** Who decides for that authority, another person. */
export const HEAD: Caller = officerOf(department.name, 'head-1', AUTHORITY);
/** An approver of the department who works for none of the authorities that inspect. */
export const LEGAL_OFFICER: Caller = officerOf(department.name, 'legal-1', '新建司法局');

let serial = 6_000_000;
/** The credit code of a body that inspects, by its number. */
export const bodyCode = (n: number): string =>
  makeCreditCode({ authority: '1', kind: '1', divisionCode: '360112', serial: 1_000 + n });

/** The credit code of an enterprise without rows. */
export function newCode(): string {
  serial += 1;
  return makeCreditCode({ authority: '9', kind: '1', divisionCode: '360112', serial });
}

const FACTS = { zone: 'xinjian', status: 'OPERATING', foundedOn: '2015-06-01', creditGrade: { level: 'B' } };

const VISIT = `... on InspectionVisit { id zone authority authorityCode items inspectors { value masked reason }
  presentInspectors { value masked } ground plannedOn registeredAt state exceptionReason approvedBy headApprovedAt checkedInAt reportedAt withoutNotice leadReference separateReason documents
  publishedAt publicationNo publishBy recordDueAt recordedLate result findings cancelReason enterprise { creditCode } }`;
const REQUEST = `... on LegalAidRequest { id kind description state lawyer { value masked reason } fee requestedAt doneAt
  result declineReason enterprise { creditCode } }`;
const PENALTY = `... on PenaltyCase { id authority authorityCode violation gravity basis proposedFine state openedAt hearingUntil
  decideUntil plea pleadedAt hearingRequested hearingHeldOn hearingRecord
  hearingNotice { heldOn } legalReview { passed } documentNo fine decidedAt decisionReason visit { id }
  enterprise { creditCode } }`;
const REFUSAL = '... on Refusal { code message rule { code clause zone inherited } remedy }';

/** The department of one test file: opened before its tests, closed after them. */
export class LegalTest {
  /** What the joined graph returns; `{}`: there is no such enterprise; null: the graph does not answer. */
  facts: object | null = FACTS;
  now = TEST_NOW;
  #subgraph: TestSubgraph | undefined;

  constructor(options: { sample?: number } = {}) {
    beforeAll(async () => {
      // The caller of the graph names the type of the data, which a graph for tests cannot know.
      const graph = async () => this.#graph() as never;
      this.#subgraph = await openTestSubgraph(department, { ...options, graph, now: () => this.now, toldSteps: true });
    });
    beforeEach(() => {
      this.facts = FACTS;
      this.now = TEST_NOW;
    });
    afterAll(() => this.subgraph.close());
  }

  get subgraph(): TestSubgraph {
    if (!this.#subgraph) throw new Error('the department is open during tests only');
    return this.#subgraph;
  }

  #graph(): { enterprise: object | null } {
    if (!this.facts) throw silent('market-access');
    return { enterprise: 'zone' in this.facts ? this.facts : null };
  }

  /**
   * Does a mutation of visits. A check-in that does not say otherwise is by the visit's own pass, at its place.
   */
  visitStep = async (field: string, input: object, as: Caller = OFFICER): Promise<Result> => {
    const here = field === 'checkInVisit' ? { ...PLACE_HERE, pass: await this.passOf(input), ...input } : input;
    return this.#mutate(field, VISIT, here, as);
  };

  /** The text of a visit's pass; a text that is none where it has none. */
  passOf = async ({ visitId }: { visitId?: unknown }): Promise<string> => {
    const [row] = await this.subgraph.database.query<{ pass: object | null }>(
      'select pass from inspection_visit where id::text = $1',
      [visitId],
    );
    return row?.pass ? JSON.stringify(row.pass) : '无凭证';
  };

  /**
   * What a visit rests on, where its input names nothing: the body's list has its items, a draw has drawn it, a lead is
   * its own.
   */
  #groundOf = async (input: ReturnType<typeof visitInput>): Promise<object> => {
    const zone = this.facts && 'zone' in this.facts ? String(this.facts.zone) : 'xinjian';
    const authority = agencyName(input.authority);
    await this.publish(zone, authority, input.items);
    if (input.ground === 'KEY_ITEM' || input.drawId !== undefined || input.leadReference !== undefined) return input;
    if (input.ground !== 'RANDOM_DRAW') {
      serial += 1;
      return { ...input, leadReference: `线索${serial}` };
    }
    return { ...input, drawId: await this.#draw(zone, { ...input, authority }) };
  };

  /** Puts items, by their names, on the list of a body, as if it had published them long ago, all of them key items. */
  publish = async (zone: string, authority: string, names: readonly string[]): Promise<void> => {
    const { query } = this.subgraph.database;
    await query(
      `insert into inspection_item_list values (gen_random_uuid(), $1, $2, '', 1, '2020-01-01', null, '[]', now(), 'test')
        on conflict do nothing`,
      [zone, authority],
    );
    for (const name of names) {
      await query(
        `update inspection_item_list set items = items || jsonb_build_array(jsonb_build_object(
            'code', 'ITEM_' || (jsonb_array_length(items) + 1), 'name', $3::text, 'basis', '测试依据', 'key', true))
          where zone = $1 and authority = $2 and not items @> jsonb_build_array(jsonb_build_object('name', $3::text))
            and not items @> jsonb_build_array(jsonb_build_object('code', $3::text))`,
        [zone, authority, name],
      );
    }
  };

  /** A draw that has drawn just what a visit's input says. */
  #draw = async (zone: string, input: ReturnType<typeof visitInput>): Promise<string> => {
    const inspectors = input.inspectors.map((name, n) => ({ authority: input.authority, cardNo: `C${n}`, name }));
    const drawn = [{ creditCode: input.creditCode, cards: inspectors.map(({ cardNo }) => cardNo) }];
    const [row] = await this.subgraph.database.query<{ id: string }>(
      `insert into inspection_draw select gen_random_uuid(), $1::text, $2::text, '', array[$2::text],
          array(select one->>'code' from inspection_item_list l, jsonb_array_elements(l.items) one
            where l.zone = $1 and l.authority = $2),
          array[$3::text], $4::jsonb, 1, '', '2026-01-01', 'test', 'SSQ', '2026-01-02', 'DRAWN', 'seed', '2026-01-03',
          'other', $5::jsonb, false returning id`,
      [zone, input.authority, input.creditCode, JSON.stringify(inspectors), JSON.stringify(drawn)],
    );
    return row?.id ?? '';
  };

  /** Does a mutation of penalties. */
  penaltyStep = (field: string, input: object, as: Caller = OFFICER): Promise<Result> =>
    this.#mutate(field, PENALTY, input, as);

  /** The decisions on a thing, oldest first, as they are stored. */
  decisionsOn = (
    id: unknown,
  ): Promise<
    { outcome: string; rule: { code: string }; facts: Result; basis: string | null; reasons: { zh: string }[] }[]
  > =>
    this.subgraph.database.query(
      'select outcome, rule, facts, basis, reasons from decision where subject_id = $1 order by decided_at, outcome',
      [id],
    );

  /** Does a mutation of requests for legal aid. */
  requestStep = (field: string, input: object, as: Caller): Promise<Result> => this.#mutate(field, REQUEST, input, as);

  /**
   * Registers a visit of an enterprise without rows, unless `changes` says otherwise, as the authority that it names.
   */
  register = async (changes: { authority?: string } & Result = {}, as?: Caller): Promise<Result> => {
    const input = visitInput(changes);
    return this.visitStep('registerInspection', await this.#groundOf(input), as ?? inspectorOf(input.authority));
  };

  /** Registers a visit and has it approved by the head of its authority. */
  approved = async (changes: { authority?: string } & Result = {}): Promise<Result> => {
    const input = visitInput(changes);
    const visit = await this.register(input);
    const as = officerOf(department.name, 'head-1', input.authority);
    return this.visitStep('approveVisit', { creditCode: input.creditCode, visitId: visit.id }, as);
  };

  /** A visit whose result is on record; the time stands at its day afterwards. */
  reported = async (creditCode: string, changes: Result = {}): Promise<Result> => {
    this.now = TEST_NOW;
    const { id: visitId } = await this.approved({ creditCode });
    this.now = new Date('2026-11-23T09:00:00+08:00');
    await this.visitStep('checkInVisit', { creditCode, visitId, inspectors: INSPECTORS });
    const report = { creditCode, visitId, result: 'ORDINARY', findings: '安全生产台账不全', ...changes };
    return this.visitStep('reportVisit', report);
  };

  async #mutate(field: string, selection: string, input: object, as: Caller): Promise<Result> {
    const document = mutationOf(field, `${selection} ${REFUSAL}`);
    const { data, errors } = await this.subgraph.execute<{ result: Result }>(document, { input }, as);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.result;
  }
}

/** The inspectors of a visit, unless a test names others. */
export const INSPECTORS = ['顾清扬', '沈禾'];

/** Where visits are made, unless a test says otherwise. */
export const PLACE_HERE = { latitude: 28.69, longitude: 115.82 };

/** The fields of a visit's input that tests look at or change. */
interface VisitInput extends Result {
  creditCode: string;
  authority: string;
  items: string[];
  inspectors: string[];
  ground: string;
}

/** The input of `registerInspection`. Visits are made apart, unless a test says that they need a reason for it. */
export const visitInput = (changes: Result = {}): VisitInput => ({
  creditCode: newCode(),
  authority: AUTHORITY,
  authorityCode: bodyCode(0),
  items: ['安全生产台账'],
  inspectors: INSPECTORS,
  ground: 'RANDOM_DRAW',
  plannedOn: '2026-11-23',
  place: { address: '创业一路1号', ...PLACE_HERE },
  separateReason: '专业设备检测，须单独实施',
  ...changes,
});
