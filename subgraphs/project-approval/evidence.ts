/** Facts of enterprises, which market-access owns: read through the joined graph. EVIDENCE_UNAVAILABLE without it. */
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import type { SizeClass } from './generated.ts';

/** Statuses in which an enterprise is no longer one that could build. */
const ENDED = ['DEREGISTERED', 'REVOKED'];

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

const notOnRegister = (creditCode: string) =>
  refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);

/**
 * Refuses (ENTERPRISE_NOT_OPERATING) an enterprise that was deregistered or revoked; `what` is what it would have got.
 */
export function requireOnRegister(
  what: string,
  creditCode: string,
  { zone, status }: Pick<EnterpriseFacts, 'zone' | 'status'>,
): void {
  if (!ENDED.includes(status)) return;
  const rule = `${what} needs an enterprise that is on the register`;
  throw refuse('ENTERPRISE_NOT_OPERATING', `${rule}, but ${creditCode} of zone ${zone} is: ${status}`);
}

/** Refuses NOT_FOUND, naming them, enterprises that are not on the register. Reads all of them, in pages. */
export async function requireAllOnRegister(ask: GraphClient, codes: readonly string[]): Promise<void> {
  const pages = Array.from({ length: Math.ceil(codes.length / PAGE) }, (_, page) =>
    codes.slice(page * PAGE, (page + 1) * PAGE),
  );
  const missing = (await Promise.all(pages.map(page => missingAmong(ask, page)))).flat();
  if (missing.length === 0) return;
  throw refuse('NOT_FOUND', `enterprises must be on the register, but these are not: ${missing.join(', ')}`);
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
