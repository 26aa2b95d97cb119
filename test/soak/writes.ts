/**
 * Writes while departments fail: each is repeated with its idempotency key until it is acknowledged. At the end every
 * acknowledged write must be there, once. Their enterprises are others than those that are read, so that no response
 * changes that is compared.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Principal } from '../../shared/identity/principal.ts';
import type { HttpResult } from './judge.ts';
import type { Sender, SoakPlatform } from './platform.ts';

/** A kind of write, and how what it has stored is found again. */
interface WriteKind {
  department: string;
  mutation: string;
  /** The input of a write, besides credit code and key. `marker` is found again in `field`. */
  input(marker: string): Record<string, unknown>;
  /** The list of an enterprise in which it stands, and the field of its items that holds the marker. */
  list: string;
  field: string;
  /** Who writes: the enterprise itself, unless an officer does. */
  isOfficers?: boolean;
}

/** One kind for each department. All but the register's need facts of market-access. */
const KINDS: readonly WriteKind[] = [
  {
    department: 'credit',
    mutation: 'publishLicence',
    input: marker => ({
      documentNo: marker,
      content: '准予行政许可',
      kind: 'ORDINARY',
      authority: '葛店城市管理局',
      decidedOn: '2026-01-05',
    }),
    list: 'licenceRecords',
    field: 'documentNo',
    isOfficers: true,
  },
  {
    department: 'market-access',
    mutation: 'openTaxCase',
    input: marker => ({ kind: 'EXPORT_REFUND', subject: marker }),
    list: 'taxCases',
    field: 'subject',
  },
  {
    department: 'finance-matchmaking',
    mutation: 'publishFinancingNeed',
    input: marker => ({
      amount: `${Number.parseInt(marker.slice(0, 5), 26) + 1}.00`,
      purpose: 'EQUIPMENT',
      termMonths: 12,
    }),
    list: 'financingNeeds',
    field: 'amount',
  },
  {
    department: 'legal-services',
    mutation: 'requestLegalAid',
    input: marker => ({ kind: 'APPEAL_OR_RECONSIDERATION', description: marker }),
    list: 'legalAidRequests',
    field: 'description',
  },
  {
    department: 'project-approval',
    mutation: 'reportDesignation',
    input: marker => ({ role: 'SUPPLY', designatedBy: '某单位', text: marker }),
    list: 'designationReports',
    field: 'content',
  },
];

/** Refusals that say: nothing was written, try again. */
const AGAIN = ['EVIDENCE_UNAVAILABLE', 'WRITE_BUSY'];
/** Codes of errors after which a write is repeated. */
const FAILURES = ['SUBGRAPH_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'];
/**
 * A writer's pause between two writes, in ms: all of them together leave two cores half idle, so that what is slow is
 * so by a fault and not by their number.
 */
const PAUSE_MS = 1_000;
/** By then every department is back, so that the last writes are acknowledged. */
const LAST_MS = 60_000;

interface Answer {
  data?: { result?: { __typename: string; id?: string; code?: string; message?: string } | null } | null;
  errors?: { message: string; extensions?: { code?: string; service?: string } }[];
}

export interface WritesResult {
  /** Writes that were acknowledged, and how often one had to be repeated. */
  acknowledged: number;
  repeated: number;
  violations: string[];
}

/** One writer: it acts for an enterprise of its own, and writes one thing after the other. */
class Writer {
  readonly #kind: WriteKind;
  readonly #creditCode: string;
  readonly #send: Sender;
  readonly #failing: () => readonly string[];
  /** Ids of what was acknowledged, by the marker of each. */
  readonly #ids = new Map<string, string>();
  readonly violations: string[] = [];
  repeated = 0;

  constructor(kind: WriteKind, creditCode: string, send: Sender, failing: () => readonly string[]) {
    this.#kind = kind;
    this.#creditCode = creditCode;
    this.#send = send;
    this.#failing = failing;
  }

  get acknowledged(): number {
    return this.#ids.size;
  }

  /** Its first write, before clients and faults: the code of a write has not run before in any process. */
  async writeFirst(): Promise<void> {
    await this.#writeOne(newMarker(), AbortSignal.abort());
  }

  /**
   * Writes until it is told to stop, and then until its last write is acknowledged. The first comes after a part of
   * the pause, so that not all writers write at one moment.
   */
  async write(stopped: AbortSignal): Promise<void> {
    await sleep(PAUSE_MS * Math.random(), undefined, { signal: stopped }).catch(() => {});
    while (!stopped.aborted) {
      await this.#writeOne(newMarker(), stopped);
      await sleep(PAUSE_MS * (0.5 + Math.random()), undefined, { signal: stopped }).catch(() => {});
    }
  }

  async #writeOne(marker: string, stopped: AbortSignal): Promise<void> {
    let deadline = Number.POSITIVE_INFINITY;
    for (;;) {
      const id = await this.#once(marker);
      if (id !== undefined) {
        this.#ids.set(marker, id);
        return;
      }
      this.repeated += 1;
      if (stopped.aborted) deadline = Math.min(deadline, performance.now() + LAST_MS);
      if (performance.now() > deadline) {
        this.violations.push(`${this.#kind.mutation}: a write was not acknowledged although all departments are back`);
        return;
      }
      await sleep(PAUSE_MS);
    }
  }

  /** Sends a write once; the id of what it has stored where it is acknowledged. */
  async #once(marker: string): Promise<string | undefined> {
    const { mutation, input } = this.#kind;
    const failingBefore = this.#failing();
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const result = await this.#request(
      `mutation Write($input: ${type}!) { result: ${mutation}(input: $input) {
        __typename ... on ${STORED[mutation]} { id } ... on Refusal { code message } } }`,
      { input: { ...input(marker), creditCode: this.#creditCode, idempotencyKey: marker } },
    );
    return this.#judge(result, [...failingBefore, ...this.#failing()]);
  }

  #judge({ status, text }: HttpResult, failing: readonly string[]): string | undefined {
    const { mutation } = this.#kind;
    const { data, errors = [] } = status === 200 ? (JSON.parse(text) as Answer) : {};
    const { result } = data ?? {};
    if (result?.id !== undefined && errors.length === 0) return result.id;
    const code = result?.code ?? errors[0]?.extensions?.code ?? `HTTP ${status}`;
    const isExpected = result?.code === undefined ? FAILURES.includes(code) : AGAIN.includes(code);
    if (!isExpected || failing.length === 0) {
      const message = result?.message ?? errors[0]?.message ?? text.slice(0, 200);
      this.violations.push(`${mutation} while ${failing.join(' and ') || 'no department'} failed: ${code} ${message}`);
    }
    return undefined;
  }

  /**
   * Compares what was acknowledged with what is there: nothing lost, nothing twice, and a repeated key changes nothing.
   */
  async verify(): Promise<void> {
    const { mutation, field, input } = this.#kind;
    const stored = await this.#stored();
    for (const [marker, id] of this.#ids) {
      const value = String(input(marker)[field] ?? marker);
      const found = stored.filter(item => String(item[field]) === value);
      if (found.length !== 1) this.violations.push(`${mutation}: acknowledged once, but stored ${found.length} times`);
      const again = await this.#once(marker);
      if (again !== id) this.violations.push(`${mutation}: a repeated key gave another result`);
    }
  }

  /** Everything that stands in the enterprise's list. */
  async #stored(): Promise<Record<string, unknown>[]> {
    const { list, field } = this.#kind;
    const items: Record<string, unknown>[] = [];
    let after: string | null = null;
    do {
      const { text } = await this.#request(
        `query Stored($creditCode: CreditCode!, $after: String) { enterprise(creditCode: $creditCode) {
          list: ${list}(first: 100, after: $after) { nodes { id ${field} } pageInfo { hasNextPage endCursor } } } }`,
        { creditCode: this.#creditCode, after },
      );
      const { data } = JSON.parse(text) as { data: { enterprise: { list: Page } } };
      const { nodes, pageInfo } = data.enterprise.list;
      items.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return items;
  }

  #request(query: string, variables: Record<string, unknown>): Promise<HttpResult> {
    return this.#send(query, variables).catch((error: Error): HttpResult => ({ status: 0, text: error.message }));
  }
}

interface Page {
  nodes: Record<string, unknown>[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** What each mutation stores. */
const STORED: Readonly<Record<string, string>> = {
  publishLicence: 'LicenceRecord',
  openTaxCase: 'TaxCase',
  publishFinancingNeed: 'FinancingNeed',
  requestLegalAid: 'LegalAidRequest',
  reportDesignation: 'DesignationReport',
};

/** Writers of every department at once. */
export class Writers {
  readonly #writers: readonly Writer[];
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(writers: readonly Writer[]) {
    this.#writers = writers;
  }

  /**
   * `each` writers for each department, each for an enterprise of its own among `creditCodes`. `failing` names the
   * departments that are not well. Each has written once when this resolves.
   */
  static async open(
    platform: SoakPlatform,
    creditCodes: readonly string[],
    each: number,
    failing: () => readonly string[],
  ): Promise<Writers> {
    const writers: Writer[] = [];
    for (const kind of KINDS) {
      for (let n = 0; n < each; n += 1) {
        const creditCode = creditCodes[writers.length];
        if (creditCode === undefined) throw new Error('there must be an enterprise for each writer');
        writers.push(new Writer(kind, creditCode, await platform.sender(principalOf(kind, creditCode)), failing));
      }
    }
    for (const writer of writers) await writer.writeFirst();
    return new Writers(writers);
  }

  begin(stopped: AbortSignal): void {
    this.#writing = Promise.all(this.#writers.map(writer => writer.write(stopped)));
  }

  /** Waits for the last writes, and compares what was acknowledged with what is there. */
  async end(): Promise<WritesResult> {
    await this.#writing;
    await Promise.all(this.#writers.map(writer => writer.verify()));
    return {
      acknowledged: this.#writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
      repeated: this.#writers.reduce((sum, { repeated }) => sum + repeated, 0),
      violations: this.#writers.flatMap(({ violations }) => violations),
    };
  }
}

/** A text that is found again; in letters, as a row of digits may look like somebody's number, which is refused. */
const newMarker = (): string => randomUUID().replaceAll(/\d/g, digit => 'ghijklmnop'.charAt(Number(digit)));

function principalOf({ department, isOfficers }: WriteKind, creditCode: string): Partial<Principal> {
  const subject = randomUUID();
  return isOfficers
    ? { role: 'officer', subject, department }
    : { role: 'enterprise', subject, creditCodes: [creditCode] };
}
