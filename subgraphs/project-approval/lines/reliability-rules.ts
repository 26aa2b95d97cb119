/** G06: the reliability of supply of a zone against its plan: pure functions. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { evaluateThreshold, findRuleOfKind, ruleReference, zoneName } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { LIMIT_NAMES, MESSAGES } from './messages.ts';
import type { RecordedSupply } from './rows.ts';

/** What is known of a zone's supply in a year. */
export interface SupplyYear {
  /** The year as it was recorded; null where it was not. */
  recorded: Pick<RecordedSupply, 'works' | 'liveWorks' | 'averageOutage'> | null;
  /** Hours that an average user was without power in the year before; null where they were not recorded. */
  before: number | null;
  /** Outages of the line that had most of them. */
  worstLine: number;
}

/** One figure of the plan, in the unit of its limit; null while it cannot be told. */
export interface ReliabilityFigure {
  code: string;
  figure: number | null;
  limit: number;
  met: boolean | null;
}

/** The reliability of supply against the plan. */
export interface Reliability {
  liveWorkingShare: number | null;
  averageOutage: number | null;
  averageOutageCut: number | null;
  worstLine: number;
  figures: ReliabilityFigure[];
  /** Every figure is known and met; null where one cannot be told, or the zone sets none. */
  met: boolean | null;
  reasons: Message[];
  rule: RuleReference | null;
}

const percent = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((10_000 * part) / whole) / 100 : null;

/**
 * G06: live working of at least 90 %, at most two outages a line, 20 % less than the year before, at most 8.5 hours.
 */
export function judgeReliability(zone: Zone, year: number, on: LocalDate, supply: SupplyYear): Reliability {
  const { recorded, before, worstLine } = supply;
  const liveWorkingShare = recorded && percent(recorded.liveWorks, recorded.works);
  const averageOutage = recorded?.averageOutage ?? null;
  const averageOutageCut = averageOutage === null || before === null ? null : percent(before - averageOutage, before);
  const known = { liveWorkingShare, averageOutage, averageOutageCut, worstLine };
  const rule = findRuleOfKind('threshold', zone, 'POWER_RELIABILITY', on);
  if (!rule) {
    const reasons = [MESSAGES.NO_RELIABILITY_RULE({ zone: zoneName(zone.code), year })];
    return { ...known, figures: [], met: null, reasons, rule: null };
  }
  const values: Readonly<Record<string, number | null>> = {
    liveWorking: liveWorkingShare,
    outagesPerLine: worstLine,
    averageOutageCut,
    averageOutage,
  };
  const told = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Record<
    string,
    number
  >;
  const { limits } = evaluateThreshold(rule, told);
  const figures = limits.map(({ name, value, met }) => {
    const figure = values[name] ?? null;
    return { code: name, figure, limit: value, met: figure === null ? null : met === true };
  });
  const open = figures.some(({ met }) => met === null);
  const missed = figures.some(({ met }) => met === false);
  const met = open && !missed ? null : !missed;
  return { ...known, figures, met, reasons: figures.map(reasonOf), rule: ruleReference(rule) };
}

function reasonOf({ code, figure, limit, met }: ReliabilityFigure): Message {
  const name = LIMIT_NAMES[code] ?? code;
  if (figure === null) return MESSAGES.METRIC_OPEN({ name });
  const said = { name, got: figure, limit };
  return met ? MESSAGES.METRIC_MET(said) : MESSAGES.METRIC_MISSED(said);
}
