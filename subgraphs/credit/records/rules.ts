/** How long and by when a record is published: pure functions of rule, facts and time. */
import { addMonths, dueAt, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, periodOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import { REPAIR_COMMITMENT } from '../commitments/rules.ts';
import type { PenaltyGravity, PublicRecordKind, ReportField } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { LicenceRecordRow, PenaltyRecordRow } from './rows.ts';

/** How long a penalty is published. */
export interface Publication {
  /** The last day; null where it is not published. */
  until: LocalDate | null;
  /** Whether the class may be published at all, were it necessary. */
  possible: boolean;
  rule: ResolvedRule<'periods'>;
}

/** The rule of publication and repair in the version of the day of the decision; before the first one, that. */
export const repairRule = (zone: Zone, decidedOn: LocalDate): ResolvedRule<'periods'> =>
  (findRuleOfKind('periods', zone, 'CREDIT_REPAIR', decidedOn) ??
    zone.versions('CREDIT_REPAIR')[0]) as ResolvedRule<'periods'>;

/**
 * Last day on which a penalty is published: the longest its class allows under the rule of the day of the decision
 * (CREDIT_REPAIR; before the first version of that rule, under the first), counted from the decision. A class that is
 * not published in principle (轻微) is published only where it is said to be necessary, and never where the rule gives it
 * no period.
 */
export function publishedUntil(
  zone: Zone,
  { gravity, decidedOn, necessary = false }: { gravity: PenaltyGravity; decidedOn: LocalDate; necessary?: boolean },
): Publication {
  const rule = repairRule(zone, decidedOn);
  const { max, published } = periodOf(rule, gravity);
  if (!max) return { until: null, possible: false, rule };
  const last = addMonths(decidedOn, max.unit === 'YEAR' ? max.value * 12 : max.value);
  return { until: published || necessary ? last : null, possible: true, rule };
}

/**
 * Whether a decision was published within the limit of double publicity (G50): working days of the zone, the day of the
 * decision not counted.
 */
export function publishedInTime(
  zone: Zone,
  decidedOn: LocalDate,
  publishedOn: LocalDate,
): { inTime: boolean; dueDate: LocalDate; rule: ResolvedRule<'clock'> } {
  // The limit came in 2018; an older decision is measured by it too, since no earlier rule set one.
  const rule = (zone.findRule('DOUBLE_PUBLICITY', decidedOn) ??
    zone.versions('DOUBLE_PUBLICITY')[0]) as ResolvedRule<'clock'>;
  const { dueDate } = dueAt(instantAt(decidedOn, '12:00'), rule.parameters.amount, calendarOf(zone.code));
  return { inTime: publishedOn <= dueDate, dueDate, rule };
}

/** By which words in the name of an authority its field of supervision is known. */
const FIELDS: Readonly<Record<ReportField, RegExp>> = {
  MARKET_REGULATION: /市场监|市监|工商/,
  CULTURE_AND_TOURISM: /文化|文旅|旅游/,
  AGRICULTURE: /农业|农村|畜牧/,
  EMERGENCY_MANAGEMENT: /应急|安全生产|安监/,
  TRANSPORT: /交通|运输|公路|海事/,
  ECOLOGY_AND_ENVIRONMENT: /生态|环境|环保/,
  LABOUR_INSPECTION: /劳动|人力资源|人社/,
};

/** The field of supervision of an authority, by its name; null for one outside the seven. */
export function fieldOf(authority: string): ReportField | null {
  const found = Object.entries(FIELDS).find(([, words]) => words.test(authority));
  return found ? (found[0] as ReportField) : null;
}

/** Why a penalty is published until then, or is not. */
export function reasonsOf(
  { until }: Publication,
  { gravity, decidedOn, necessity }: Pick<PenaltyRecordRow, 'gravity' | 'decidedOn' | 'necessity'>,
): Message[] {
  const called = MESSAGES[gravity]();
  if (until === null) return [MESSAGES.NOT_PUBLISHED({ gravity: called, decidedOn })];
  const published = MESSAGES.PUBLISHED_UNTIL({ until, gravity: called, decidedOn });
  return necessity === null ? [published] : [published, MESSAGES.NECESSITY({ necessity })];
}

/** The steps of any record that was not annulled. */
const stepsOfRecord = (
  kind: PublicRecordKind,
  { id: recordId, creditCode, version }: LicenceRecordRow | PenaltyRecordRow,
): OpenStep[] =>
  ['correctRecord', 'annulRecord'].map(operation => ({ operation, input: { creditCode, kind, recordId, version } }));

/** The steps that are open on a licence. */
export const licenceSteps = (licence: LicenceRecordRow): OpenStep[] =>
  licence.annulledOn === null ? stepsOfRecord('LICENCE', licence) : [];

/** What beside the record decides on the steps of a penalty. */
export interface AroundPenalty {
  /** Whether its repair can be applied for today. */
  repairable: boolean;
  /** The commitment that goes with an application; null where none is signed. */
  commitmentId: string | null;
}

/** The steps that are open on a penalty: to its repair belongs a commitment, which is signed first. */
export function penaltySteps(penalty: PenaltyRecordRow, { repairable, commitmentId }: AroundPenalty): OpenStep[] {
  const { id: penaltyId, creditCode, version, annulledOn, fine, finePaidOn } = penalty;
  if (annulledOn !== null) return [];
  const input = { creditCode, penaltyId, version };
  const repair: OpenStep =
    commitmentId === null
      ? { operation: 'signCommitment', input: { creditCode, kind: REPAIR_COMMITMENT } }
      : { operation: 'applyForPenaltyRepair', input: { ...input, commitmentId } };
  return [
    ...(Number(fine) > 0 && finePaidOn === null ? [{ operation: 'recordFinePaid', input }] : []),
    ...(repairable ? [repair] : []),
    ...stepsOfRecord('PENALTY', penalty),
  ];
}
