/**
 * What may be demanded of a project (Y16): only matters of the zone's published list, under a valid project code, and
 * none that the rules, its region or a merged procedure spare it. Pure functions.
 */
import { refuse } from '#shared/errors.ts';
import { parseProjectCode } from '#shared/identifiers/index.ts';
import type { ProjectStageCode } from '../generated.ts';

/** A matter as a list publishes it. */
export interface InvestmentMatter {
  code: string;
  title: string;
  stage: ProjectStageCode;
  department: string;
  /** Its legal basis. */
  basis: string;
  /** Working days; null where its basis sets none. */
  limitDays: number | null;
}

/** A version of a zone's list. */
export interface MatterList {
  zone: string;
  version: number;
  validFrom: string;
  validTo: string | null;
  matters: readonly InvestmentMatter[];
}

/** Why a project need not do something: by matter, in words. */
export type Spared = ReadonlyMap<string, string>;

/** Whether a matter may be demanded, and why. */
export interface MatterDemand {
  allowed: boolean;
  /** Code of the refusal; null where it may be demanded. */
  refusal: 'PROJECT_CODE_INVALID' | 'NOT_FOUND' | 'NO_MATTER_LIST' | 'MATTER_NOT_LISTED' | 'MATTER_SPARED' | null;
  reasons: string[];
  item: InvestmentMatter | null;
}

/** The project code in its written form, or what is wrong with it (GB/T 40058). */
export function checkProjectCode(text: string): { code: string } | { problems: string } {
  const parsed = parseProjectCode(text);
  return parsed.ok ? { code: parsed.value.code } : { problems: parsed.problems.join('; ') };
}

/** What was asked: the code as it was given, the project it belongs to, the list of the zone on the day. */
export interface MatterAsked {
  projectCode: string;
  matter: string;
  on: string;
  project: { zone: string } | null;
  list: MatterList | null;
  spared: Spared;
}

/** Whether an authority may demand a matter of a project. */
export function matterDemand({ projectCode, matter, on, project, list, spared }: MatterAsked): MatterDemand {
  const no = (
    refusal: NonNullable<MatterDemand['refusal']>,
    reason: string,
    item: InvestmentMatter | null = null,
  ): MatterDemand => ({ allowed: false, refusal, reasons: [reason], item });
  const code = checkProjectCode(projectCode);
  if ('problems' in code)
    return no(
      'PROJECT_CODE_INVALID',
      `no matter is dealt with without a valid project code (GB/T 40058-2021), but got ${JSON.stringify(projectCode.slice(0, 40))}: ${code.problems}`,
    );
  if (!project) return no('NOT_FOUND', `there is no project ${code.code}`);
  if (!list)
    return no(
      'NO_MATTER_LIST',
      `zone ${project.zone} has published no list of investment matters that is valid on ${on}: nothing may be demanded under it`,
    );
  const item = list.matters.find(one => one.code === matter) ?? null;
  if (!item)
    return no(
      'MATTER_NOT_LISTED',
      `only matters of the list of zone ${project.zone} (version ${list.version}) may be demanded, but it does not have: ${matter.slice(0, 40)}`,
    );
  const why = spared.get(matter);
  if (why) return no('MATTER_SPARED', `the project is spared ${matter}: ${why}`, item);
  const limit = item.limitDays === null ? 'without a limit of its own' : `within ${item.limitDays} working days`;
  return {
    allowed: true,
    refusal: null,
    item,
    reasons: [`version ${list.version} of the list has it: ${item.department}, ${item.basis}, ${limit}`],
  };
}

/** Refuses a list that names a matter twice, or limits that are none. */
export function checkMatters(matters: readonly InvestmentMatter[]): void {
  const codes = matters.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw refuse('INVALID_INPUT', `matters must name each matter once, but got twice: ${twice}`);
  const bad = matters.find(
    ({ code, limitDays }) =>
      !/^[A-Z][A-Z0-9_]{0,39}$/.test(code) || (limitDays !== null && !(Number.isInteger(limitDays) && limitDays > 0)),
  );
  if (bad)
    throw refuse(
      'INVALID_INPUT',
      `each of matters must have a code of 1 to 40 capitals, digits or _, and a limit above 0 where it has one, but got: ${JSON.stringify({ code: bad.code.slice(0, 40), limitDays: bad.limitDays })}`,
    );
}
