/**
 * For what a department asks others for facts: what it does, by which law, in which case. It follows from the contract
 * and the rules, so that no department can leave it out, and receipts tell it to the enterprise.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '../clock/index.ts';
import type { LocalDate } from '../clock/index.ts';
import type { AskingFor } from '../context.ts';
import { ruleOfDay, zone as zoneOf, zoneCodes } from '../zones/index.ts';
import type { Zone } from '../zones/index.ts';
import { labelOf } from './labels.ts';

/** Headers in which a caller states for what it reads, percent-encoded as UTF-8. */
export const STATED_HEADERS = {
  purpose: 'x-access-purpose',
  legalBasis: 'x-access-basis',
  caseNo: 'x-access-case',
} as const satisfies Record<keyof AskingFor, string>;

/** The headers of a question. */
export const statedHeaders = ({ purpose, legalBasis, caseNo }: AskingFor): Record<string, string> => ({
  [STATED_HEADERS.purpose]: encodeURIComponent(purpose),
  [STATED_HEADERS.legalBasis]: encodeURIComponent(legalBasis),
  [STATED_HEADERS.caseNo]: encodeURIComponent(caseNo),
});

/** When something is asked, the request that asks, and the zone of what it is about, where it is known. */
interface Asked {
  now: Date;
  requestId: string;
  zone?: string | null | undefined;
}

/** Characters of the name of a case at most. */
const LONGEST_CASE = 100;

/**
 * For what a mutation asks: what its contract calls it, the rules that its description names, as the zone of what it is
 * about or of its input has them, and the case that its input names; what begins a case names its request, which the
 * log of the department has too.
 */
export function askingFor(
  { parentType, fieldName }: Pick<GraphQLResolveInfo, 'parentType' | 'fieldName'>,
  input: unknown,
  { now, requestId, zone }: Asked,
): AskingFor {
  const description = parentType.getFields()[fieldName]?.description ?? '';
  return {
    purpose: labelOf(description)?.zh ?? fieldName,
    legalBasis: basisIn(description, localDate(now), zone ?? zoneIn(input)),
    caseNo: caseIn(input) ?? requestId.slice(0, LONGEST_CASE),
  };
}

/** For what work asks that no caller requests, in the words of who does it. */
export const askingForWork = (purpose: string, caseNo: string, now: Date): AskingFor => ({
  purpose,
  legalBasis: basisIn('', localDate(now)),
  caseNo: caseNo.slice(0, LONGEST_CASE),
});

/** The code of a rule, as descriptions of contracts write it. */
const CODE = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;
/** By which departments use one another's facts, where a mutation names no rule of its own. */
const SHARED_FACTS = 'FACTS_BY_SHARING';

/** The law in whose words one department asks another, where it names no rule of its own. */
export const lawOfSharing = (on: LocalDate): string => ruleOfDay('label', firstZone(), SHARED_FACTS, on).citation.zh;

const firstZone = (): Zone => zoneOf(zoneCodes[0] ?? '');

/**
 * The law of each rule that a description names, once each, in the order of the description.
 * @param zoneCode the zone whose own law is named where it has the rule; default: none is known
 */
export const lawsIn = (description: string, on: LocalDate, zoneCode?: string): readonly string[] => [
  ...new Set((description.match(CODE) ?? []).flatMap(code => lawInForce(code, on, zoneCode) ?? [])),
];

const basisIn = (description: string, on: LocalDate, zoneCode?: string): string =>
  lawsIn(description, on, zoneCode).join('；') || lawOfSharing(on);

/**
 * The law of a rule, as the given zone cites it, else the first one that has it in force; null where none has, for what
 * the platform configures by itself, which is no law, and for what is the code of no rule.
 */
function lawInForce(code: string, on: LocalDate, zoneCode?: string): string | null {
  const own = zoneCodes.filter(known => known === zoneCode);
  for (const zone of [...own, ...zoneCodes].map(zoneOf)) {
    const rule = zone.ruleCodes.includes(code) ? zone.findRule(code, on) : null;
    if (rule && rule.plan.issuer !== 'platform') return rule.citation.zh;
  }
  return null;
}

/** The zone that an input names, where it names one. */
function zoneIn(input: unknown): string | undefined {
  const { zone } = (input ?? {}) as { zone?: unknown };
  return typeof zone === 'string' ? zone : undefined;
}

/** Members of inputs that name what has steps already. */
const NAMES_A_CASE = /^(?:projectCode|caseNo|\w+Id)$/;

function caseIn(input: unknown): string | null {
  const [found] = Object.entries(input ?? {}).flatMap(([name, value]) =>
    NAMES_A_CASE.test(name) && typeof value === 'string' && value !== '' ? [value] : [],
  );
  return found?.slice(0, LONGEST_CASE) ?? null;
}
