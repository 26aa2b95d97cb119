/** Facts of enterprises, which market-access owns: read through the joined graph. EVIDENCE_UNAVAILABLE without it. */
import { zoneName } from '#shared/zones/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import { promiseStandingOf } from '#shared/case/index.ts';
import type { PromiseStanding } from '#shared/case/index.ts';
import { FOREIGN_CODES } from '#shared/case/fact-names.ts';
import { messages } from '#shared/messages.ts';
import type { SizeClass } from './generated.ts';

const MESSAGES = messages({
  NOT_ON_REGISTER: {
    en: 'there is no enterprise {creditCode} on the register',
    zh: '登记簿中没有统一社会信用代码为{creditCode}的企业',
  },
  SOME_NOT_ON_REGISTER: {
    en: 'enterprises must be on the register, but these are not: {missing}',
    zh: '企业应当在登记簿中，下列企业未登记：{missing}',
  },
  NOT_OPERATING: {
    en: '{what} needs an enterprise that is on the register, but {creditCode} of zone {zone} is: {status}',
    zh: '申请{what}的企业应当在册，{zone}的{creditCode}登记状态为{status}',
  },
  IN_LIQUIDATION: {
    en: 'who is in liquidation does only what winds it up (公司法 236), and {what} is new, but {creditCode} of zone {zone} is: {status}',
    zh: '清算期间企业不得开展与清算无关的经营活动（《中华人民共和国公司法》第二百三十六条），不得新申请{what}；{zone}的{creditCode}登记状态为{status}',
  },
  CREDIT_SILENT: {
    en: 'the lists of credit are asked before anything is granted (红黑名单), but credit does not answer',
    zh: '审批前应当核查红黑名单，信用部门暂无应答',
  },
});

/**
 * Statuses in which an enterprise takes up nothing new: it is off the register, its licence is revoked, or it is in
 * liquidation, and then does no business but what winds it up (公司法 236).
 */
const ENDED = ['DEREGISTERED', 'REVOKED', 'ANNULLED', 'DEREGISTERING'];

/** Enterprises in one query: a document has few root fields. */
const PAGE = 20;

/** What market-access says of an enterprise. */
export interface EnterpriseFacts {
  zone: string;
  status: string;
  industryDivision: string | null;
}

/** What market-access says of a customer of a utility. */
export interface CustomerFacts {
  zone: string;
  status: string;
  sizeClass: SizeClass | null;
}

const ENTERPRISE_OF_PROJECT = `query EnterpriseOfProject($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) { zone status industry { divisionCode } }
}`;

const CUSTOMER_OF_UTILITY = `query CustomerOfUtility($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) { zone status sizeClass }
}`;

/** What credit says of an enterprise before something is granted to it (G47 红黑名单嵌入审批监管). */
export interface CreditFacts {
  /** The black lists in force that name it, each with the reason that credit has for it. */
  blackLists: string[];
  /** Whether something may be granted to it on a promise; null where nothing is. */
  standing: PromiseStanding | null;
}

const CREDIT_OF_PROJECT = `query CreditOfProject($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) { listings { colour reason } }
}`;

/** What credit says of an enterprise now. Refuses EVIDENCE_UNAVAILABLE where credit does not answer. */
export async function creditOf(ask: GraphClient, creditCode: string): Promise<CreditFacts> {
  const { enterprise } = await ask<{
    enterprise: { listings?: { colour: string; reason: string }[] | null } | null;
  }>(CREDIT_OF_PROJECT, { creditCode });
  const listings = enterprise?.listings;
  if (!listings) throw refuse('EVIDENCE_UNAVAILABLE', MESSAGES.CREDIT_SILENT());
  const black = listings.filter(({ colour }) => colour === 'BLACK').map(({ reason }) => reason);
  return { blackLists: black, standing: null };
}

/** As {@link creditOf}, with whether something may be granted on a promise (国办发〔2020〕42号). */
export async function promiseCreditOf(ask: GraphClient, creditCode: string): Promise<CreditFacts> {
  const [credit, standing] = await Promise.all([creditOf(ask, creditCode), promiseStandingOf(ask, creditCode)]);
  return { ...credit, standing };
}

/** Zone, status and industry of an enterprise. Refuses NOT_FOUND an enterprise that is not on the register. */
export async function enterpriseOf(ask: GraphClient, creditCode: string): Promise<EnterpriseFacts> {
  const { enterprise } = await ask<{
    enterprise: { zone: string; status: string; industry?: { divisionCode: string } | null } | null;
  }>(ENTERPRISE_OF_PROJECT, { creditCode });
  if (!enterprise) throw notOnRegister(creditCode);
  const { zone, status, industry } = enterprise;
  return { zone, status, industryDivision: industry?.divisionCode ?? null };
}

/** Zone, status and size of an enterprise. Refuses NOT_FOUND an enterprise that is not on the register. */
export async function customerOf(ask: GraphClient, creditCode: string): Promise<CustomerFacts> {
  const { enterprise } = await ask<{
    enterprise: { zone: string; status: string; sizeClass?: SizeClass | null } | null;
  }>(CUSTOMER_OF_UTILITY, { creditCode });
  if (!enterprise) throw notOnRegister(creditCode);
  const { zone, status, sizeClass = null } = enterprise;
  return { zone, status, sizeClass };
}

const notOnRegister = (creditCode: string) => refuse('NOT_FOUND', MESSAGES.NOT_ON_REGISTER({ creditCode }));

/** What an enterprise would have got, for the message that refuses it. */
const WANTED = {
  'a project': { en: 'a project', zh: '项目' },
  'a connection': { en: 'a connection', zh: '用水、用电、用气接入' },
  'an external line': { en: 'an external line', zh: '外线工程' },
  'a gas account': { en: 'a gas account', zh: '燃气账户' },
  'a parcel': { en: 'a parcel', zh: '宗地' },
  works: { en: 'works', zh: '登记工程、公布评估' },
} as const;

/**
 * Refuses (ENTERPRISE_NOT_OPERATING) an enterprise that was deregistered or revoked, or is in liquidation; `what` is
 * what it would have got.
 */
export function requireOnRegister(
  what: keyof typeof WANTED,
  creditCode: string,
  { zone, status }: Pick<EnterpriseFacts, 'zone' | 'status'>,
): void {
  if (!ENDED.includes(status)) return;
  const named = { en: status, zh: FOREIGN_CODES.status?.[status] ?? status };
  const words = { what: WANTED[what], creditCode, zone: zoneName(zone), status: named };
  const message = status === 'DEREGISTERING' ? MESSAGES.IN_LIQUIDATION(words) : MESSAGES.NOT_OPERATING(words);
  throw refuse('ENTERPRISE_NOT_OPERATING', message);
}

/** Refuses NOT_FOUND, naming them, enterprises that are not on the register. Reads all of them, in pages. */
export async function requireAllOnRegister(ask: GraphClient, codes: readonly string[]): Promise<void> {
  const pages = Array.from({ length: Math.ceil(codes.length / PAGE) }, (_, page) =>
    codes.slice(page * PAGE, (page + 1) * PAGE),
  );
  const missing = (await Promise.all(pages.map(page => missingAmong(ask, page)))).flat();
  if (missing.length === 0) return;
  throw refuse('NOT_FOUND', MESSAGES.SOME_NOT_ON_REGISTER({ missing: missing.join(', ') }));
}

/** Those of these enterprises that are not on the register. */
async function missingAmong(ask: GraphClient, codes: readonly string[]): Promise<string[]> {
  const declared = codes.map((_, n) => `$c${n}: CreditCode!`).join(', ');
  const fields = codes.map((_, n) => `e${n}: enterprise(creditCode: $c${n}) { creditCode }`).join(' ');
  const found = await ask<Record<string, { creditCode: string } | null>>(
    `query RegisteredEnterprises(${declared}) { ${fields} }`,
    Object.fromEntries(codes.map((code, n) => [`c${n}`, code])),
  );
  return codes.filter((_, n) => !found[`e${n}`]);
}
