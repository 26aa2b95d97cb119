/**
 * What may be demanded of a project (Y16): only matters of the zone's published list, under a valid project code, and
 * none that the rules, its region or a merged procedure spare it. Pure functions.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { parseProjectCode } from '#shared/identifiers/index.ts';
import { quoted } from '../input.ts';
import type { InvestmentMatter, InvestmentMatterListRow } from './rows.ts';

/** The subject under which the feed has a zone's own publications: of no enterprise. */
export const OF_NO_ENTERPRISE = 'platform';

/** Why a project need not do something: by matter, in words. */
export type Spared = ReadonlyMap<string, string>;

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
  reasons: string[];
  item: InvestmentMatter | null;
}

/** A demand that is allowed, of a project under a list. */
export interface AllowedDemand<Project> {
  allowed: true;
  reasons: string[];
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
    const rule = 'no matter is dealt with without a valid project code (GB/T 40058-2021)';
    return denied('PROJECT_CODE_INVALID', `${rule}, but got ${quoted(projectCode)}: ${code.problems}`);
  }
  if (!project) return denied('NOT_FOUND', `there is no project ${code.code}`);
  if (!list) {
    return denied(
      'NO_MATTER_LIST',
      `zone ${project.zone} has published no list of investment matters that is valid on ${on}: nothing may be demanded under it`,
    );
  }
  const item = list.matters.find(listed => listed.code === matter);
  if (!item) {
    return denied(
      'MATTER_NOT_LISTED',
      `only matters of the list of zone ${project.zone} (version ${list.version}) may be demanded, but it does not have: ${matter.slice(0, 40)}`,
    );
  }
  const reason = spared.get(matter);
  if (reason) return denied('MATTER_SPARED', `the project is spared ${matter}: ${reason}`, item);
  const limit = item.limitDays === null ? 'without a limit of its own' : `within ${item.limitDays} working days`;
  const reasons = [`version ${list.version} of the list has it: ${item.department}, ${item.basis}, ${limit}`];
  return { allowed: true, reasons, item, project, list };
}

const denied = (refusal: DemandRefusal, reason: string, item: InvestmentMatter | null = null): DeniedDemand => ({
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
  if (twice !== undefined) throw refuse('INVALID_INPUT', `matters must name each matter once, but got twice: ${twice}`);
  const bad = matters.find(matter => !isWellFormed(matter));
  if (!bad) return;
  const got = JSON.stringify({ code: bad.code.slice(0, 40), limitDays: bad.limitDays });
  throw refuse(
    'INVALID_INPUT',
    `each of matters must have a code of 1 to 40 capitals, digits or _, and a limit of 1 to ${MOST_DAYS} days where it has one, but got: ${got}`,
  );
}

const isWellFormed = ({ code, limitDays }: InvestmentMatter): boolean =>
  /^[A-Z][A-Z0-9_]{0,39}$/.test(code) && (limitDays === null || (limitDays >= 1 && limitDays <= MOST_DAYS));
