/**
 * What may be demanded of a project (Y16): only matters of the zone's published list, under a valid project code, and
 * none that the rules, its region or a merged procedure spare it. Pure functions.
 */
import { zoneName } from '#shared/zones/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { parseProjectCode } from '#shared/identifiers/index.ts';
import type { Message, Words } from '#shared/messages.ts';
import { quoted } from '../input.ts';
import { MESSAGES } from './messages.ts';
import type { InvestmentMatter, InvestmentMatterListRow } from './rows.ts';

/** The subject under which the feed has a zone's own publications: of no enterprise. */
export const OF_NO_ENTERPRISE = 'platform';

/** Why a project need not do something: by matter, in words. */
export type Spared = ReadonlyMap<string, Words>;

/** Code of the refusal of a demand. */
export type DemandRefusal =
  | 'PROJECT_CODE_INVALID'
  | 'NOT_FOUND'
  | 'NO_MATTER_LIST'
  | 'MATTER_NOT_LISTED'
  | 'MATTER_SPARED';

/** A demand that is not allowed; `item` where the list has the matter. */
export interface DeniedDemand {
  allowed: false;
  refusal: DemandRefusal;
  reasons: Message[];
  item: InvestmentMatter | null;
}

/** A demand that is allowed, of a project under a list. */
export interface AllowedDemand<Project> {
  allowed: true;
  reasons: Message[];
  item: InvestmentMatter;
  project: Project;
  list: InvestmentMatterListRow;
}

/** The project code in its written form, or what is wrong with it (GB/T 40058). */
export function checkProjectCode(text: string): { code: string } | { problems: string } {
  const parsed = parseProjectCode(text);
  return parsed.ok ? { code: parsed.value.code } : { problems: parsed.problems.join('; ') };
}

/** A demand: the code as the caller wrote it, the project it belongs to, the list of the zone on the day. */
export interface Demand<Project> {
  projectCode: string;
  matter: string;
  on: LocalDate;
  project: Project | null;
  list: InvestmentMatterListRow | null;
  spared: Spared;
}

/** Whether an authority may demand a matter of a project. */
export function judgeDemand<Project extends { zone: string }>(
  demand: Demand<Project>,
): AllowedDemand<Project> | DeniedDemand {
  const { projectCode, matter, on, project, list, spared } = demand;
  const code = checkProjectCode(projectCode);
  if ('problems' in code) {
    const got = { got: quoted(projectCode), problems: code.problems };
    return denied('PROJECT_CODE_INVALID', MESSAGES.CODE_INVALID(got));
  }
  if (!project) return denied('NOT_FOUND', MESSAGES.NO_PROJECT({ projectCode: code.code }));
  if (!list) {
    return denied('NO_MATTER_LIST', MESSAGES.NO_LIST({ zone: zoneName(project.zone), on }));
  }
  const item = list.matters.find(listed => listed.code === matter);
  if (!item) {
    const words = { zone: zoneName(project.zone), version: list.version, got: matter.slice(0, 40) };
    return denied('MATTER_NOT_LISTED', MESSAGES.NOT_LISTED(words));
  }
  const reason = spared.get(matter);
  if (reason) return denied('MATTER_SPARED', MESSAGES.SPARED({ matter: { en: matter, zh: item.title }, reason }), item);
  const { department, basis, limitDays } = item;
  const limit = limitDays === null ? MESSAGES.NO_LIMIT() : MESSAGES.WITHIN({ days: limitDays });
  const reasons = [MESSAGES.LISTED({ version: list.version, department, basis, limit })];
  return { allowed: true, reasons, item, project, list };
}

const denied = (refusal: DemandRefusal, reason: Message, item: InvestmentMatter | null = null): DeniedDemand => ({
  allowed: false,
  refusal,
  reasons: [reason],
  item,
});

/** The longest limit of a matter: ten years. */
const MOST_DAYS = 3_650;

/** Refuses INVALID_INPUT a list that names a matter twice, or has a code or limit that is none. */
export function checkMatters(matters: readonly InvestmentMatter[]): void {
  const codes = matters.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw refuse('INVALID_INPUT', MESSAGES.TWICE({ code: twice }));
  const bad = matters.find(matter => !isWellFormed(matter));
  if (!bad) return;
  const got = JSON.stringify({ code: bad.code.slice(0, 40), limitDays: bad.limitDays });
  throw refuse('INVALID_INPUT', MESSAGES.ILL_FORMED({ most: MOST_DAYS, got }));
}

const isWellFormed = ({ code, limitDays }: InvestmentMatter): boolean =>
  /^[A-Z][A-Z0-9_]{0,39}$/.test(code) && (limitDays === null || (limitDays >= 1 && limitDays <= MOST_DAYS));
