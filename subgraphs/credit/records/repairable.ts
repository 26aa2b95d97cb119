/**
 * Whether and from when a penalty can be repaired (G52), by the rule in the version of the day of its decision: a pure
 * function of rule, record and day, and the notice on it that is delivered with the decision (两书同达).
 */
import { printed } from '#shared/case/printed.ts';
import { addMonths, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Message, Text } from '#shared/messages.ts';
import { periodOf, ruleOfDay, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { NATIONAL_ZONE, zoneOfRow } from '../evidence.ts';
import { MESSAGES } from './messages.ts';
import { MESSAGES as REPAIR } from './repair-messages.ts';
import { repairRule } from './rules.ts';
import type { PenaltyRecordRow } from './rows.ts';

type Judged = Pick<
  PenaltyRecordRow,
  | 'gravity'
  | 'decidedOn'
  | 'publishedUntil'
  | 'fine'
  | 'finePaidOn'
  | 'repairedOn'
  | 'annulledOn'
  | 'zone'
  | 'documentNo'
>;

/** Whether a penalty can be repaired today. */
export interface Eligibility {
  eligible: boolean;
  /** The first day to apply; null where it is as soon as the duties are done. */
  firstDay: LocalDate | null;
  lastDay: LocalDate | null;
  reasons: Message[];
  documents: Text[];
  rule: RuleReference;
}

/** The first day to apply: the shortest publication that the class needs, counted from the decision. */
export function firstDayOf(rule: ResolvedRule<'periods'>, { gravity, decidedOn }: Judged): LocalDate | null {
  const { min } = periodOf(rule, gravity);
  if (!min) return null;
  return addMonths(decidedOn, min.unit === 'YEAR' ? min.value * 12 : min.value);
}

/**
 * Judges a penalty: it must be published and used, its duties done, and the shortest publication of its class over. On
 * the first day itself it may be applied for.
 */
export function eligibilityOf(penalty: Judged, now: Date): Eligibility {
  const today = localDate(now);
  const rule = repairRule(zoneOfRow(penalty), penalty.decidedOn);
  const firstDay = firstDayOf(rule, penalty);
  const against = [...over(penalty, today), ...duties(penalty), ...early(firstDay, today)];
  const { version } = rule;
  const counted =
    firstDay === null
      ? REPAIR.NO_MINIMUM({ version })
      : REPAIR.COUNTED({ version, decidedOn: penalty.decidedOn, firstDay });
  return {
    eligible: against.length === 0,
    firstDay,
    lastDay: penalty.publishedUntil,
    reasons: [...against, counted],
    documents: documentsOn(today),
    rule: ruleReference(rule),
  };
}

/** What is published and used no more has nothing to repair. */
function over({ publishedUntil, repairedOn, annulledOn }: Judged, today: LocalDate): Message[] {
  if (annulledOn !== null) return [REPAIR.IS_ANNULLED({ on: annulledOn })];
  if (repairedOn !== null) return [REPAIR.IS_REPAIRED({ on: repairedOn })];
  if (publishedUntil === null) return [REPAIR.NOT_SHOWN()];
  return publishedUntil < today ? [REPAIR.IS_OVER({ until: publishedUntil })] : [];
}

/** The duties of the decision: the fine is paid. */
function duties({ fine, finePaidOn, documentNo }: Judged): Message[] {
  return Number(fine) > 0 && finePaidOn === null ? [REPAIR.FINE_OPEN({ documentNo, fine: fine ?? '' })] : [];
}

const early = (firstDay: LocalDate | null, today: LocalDate): Message[] =>
  firstDay !== null && today < firstDay ? [REPAIR.TOO_EARLY({ firstDay, today })] : [];

/** What an application takes: the proof of the duties, and the commitment. */
const documentsOn = (day: LocalDate): Text[] =>
  ruleOfDay('list', NATIONAL_ZONE, 'CREDIT_REPAIR_DOCUMENTS', day).parameters.items.map(({ en, zh }) => ({ en, zh }));

/** The notice on repair that goes with a penalty. */
export interface Notice {
  firstDay: LocalDate | null;
  lastDay: LocalDate;
  documents: Text[];
  window: Text;
  page: string;
}

/**
 * The notice on repair; of what is not published there is nothing to repair, and its last day is that of its decision.
 */
export function noticeOf(penalty: PenaltyRecordRow): Notice {
  const rule = repairRule(zoneOfRow(penalty), penalty.decidedOn);
  const firstDay = firstDayOf(rule, penalty);
  const lastDay = penalty.publishedUntil ?? penalty.decidedOn;
  const documents = documentsOn(penalty.publishedOn);
  const window = MESSAGES.WINDOW();
  const page = printed('信用修复告知书', `处罚决定书文号：${penalty.documentNo}`, [
    REPAIR.NOTICE_TO({ creditCode: penalty.creditCode }).zh,
    REPAIR.NOTICE_WHAT({ documentNo: penalty.documentNo, authority: penalty.authority, lastDay }).zh,
    REPAIR.NOTICE_WHEN({ firstDay: firstDay ?? MESSAGES.ONCE_DONE() }).zh,
    REPAIR.NOTICE_HOW({ window, documents }).zh,
    REPAIR.NOTICE_EFFECT().zh,
  ]);
  return { firstDay, lastDay, documents, window, page };
}

/** That the notice on repair goes with a penalty, as a reason of its decision; nothing where none is published. */
export function toldOfRepair(penalty: PenaltyRecordRow): Message[] {
  if (penalty.publishedUntil === null) return [];
  const { firstDay, window, documents } = noticeOf(penalty);
  return [MESSAGES.REPAIR_TOLD({ firstDay: firstDay ?? MESSAGES.ONCE_DONE(), window, documents })];
}
