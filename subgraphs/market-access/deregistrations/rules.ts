/** Decisions on deregistrations (G28): pure functions of rule, facts and day, with reasons. */
import { addMonths } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { lastDayOf } from '#shared/zones/zone-clock.ts';
import type { LastDay } from '#shared/zones/zone-clock.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import {
  clockRule,
  findRuleOfKind,
  evaluateThreshold,
  limitOf,
  listRule,
  ruleOf,
  ruleReference,
  thresholdRule,
  zone as zoneOf,
} from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference, Zone } from '#shared/zones/index.ts';
import { kindOf } from '../enterprises/kinds.ts';
import { STATUS_WORDS } from '../enterprises/messages.ts';
import type { DeregistrationKind, DeregistrationState, EnterpriseStatus } from '../generated.ts';
import { KIND_WORDS, MESSAGES, STATE_WORDS } from './messages.ts';
import type { DeregistrationRow } from './rows.ts';

/** An action on a deregistration. */
export type DeregistrationAction =
  | 'object'
  | 'apply'
  | 'close'
  | 'refuse'
  | 'goOn'
  | 'withdraw'
  | 'lapse'
  | 'annul'
  | 'restore';

/**
 * The states of a deregistration. An objection ends the simple and the forced route ({@link checkObjection}). A general
 * one is a liquidation, which goes on (`goOn`) where its closing is refused or taken back. One that struck the enterprise
 * off may be annulled, and restored where that was wrong (annulments/).
 */
export const DEREGISTRATION_STATES: Machine<DeregistrationState, DeregistrationAction> = {
  NOTICE: { object: 'OBJECTED', apply: 'CLOSING', withdraw: 'WITHDRAWN', lapse: 'LAPSED' },
  LIQUIDATING: { apply: 'CLOSING', withdraw: 'WITHDRAWN' },
  CLOSING: { close: 'DEREGISTERED', refuse: 'REFUSED', goOn: 'LIQUIDATING', withdraw: 'WITHDRAWN' },
  OBJECTED: {},
  REFUSED: {},
  WITHDRAWN: {},
  LAPSED: {},
  DEREGISTERED: { annul: 'ANNULLED' },
  ANNULLED: { restore: 'DEREGISTERED' },
};

/** The operations that take an action; a liquidation goes on, and a notice lapses, by themselves. */
const OPERATIONS: Readonly<Partial<Record<DeregistrationAction, string>>> = {
  object: 'objectToDeregistration',
  apply: 'applyToCloseDeregistration',
  close: 'approveDeregistration',
  refuse: 'rejectDeregistration',
  withdraw: 'withdrawDeregistration',
};

/** The state after an action. Refuses ILLEGAL_TRANSITION, with the operations that are possible. */
export function stateAfter(before: DeregistrationState, action: DeregistrationAction): DeregistrationState {
  const after = DEREGISTRATION_STATES[before][action];
  if (after !== undefined) return after;
  const actions = Object.keys(DEREGISTRATION_STATES[before]) as DeregistrationAction[];
  throw refuse(
    'ILLEGAL_TRANSITION',
    MESSAGES.STEP_NOT_POSSIBLE({
      operation: OPERATIONS[action] ?? action,
      state: STATE_WORDS[before],
      possible: actions.flatMap(one => OPERATIONS[one] ?? []),
    }),
  );
}

/** The rule that sets the length of a kind's notice. */
const NOTICES: Record<DeregistrationKind, string> = {
  SIMPLE: 'SIMPLE_DEREG_NOTICE',
  // Creditors who were not notified have 45 days from the publication (公司法 235).
  GENERAL: 'DEREG_CLAIM_PUBLISHED',
  FORCED: 'FORCED_DEREG_NOTICE',
};

/** The days of a deregistration, derived whenever they are read. */
export interface DeregistrationDays {
  noticeUntil: LocalDate;
  /** Whether a notice is published at all: that of a sole trader is not (条例 33, last paragraph). */
  published: boolean;
  /** The last day to apply to close it; null where none is set, and before a liquidation ended. */
  closeBy: LocalDate | null;
  /** A day lies beyond the published calendar, and will be derived again. */
  provisional: boolean;
  /** Rule of the notice. */
  rule: ResolvedRule<'clock'>;
  /** Rule of the time to apply, where one sets it. */
  applyRule: ResolvedRule<'clock'> | null;
}

/** What the days of a deregistration follow from. */
export type NoticeFacts = Pick<DeregistrationRow, 'kind' | 'zone' | 'announcedOn'> &
  Partial<Pick<DeregistrationRow, 'rule' | 'endedOn' | 'liquidationEnd' | 'extension' | 'creditCode'>>;

/**
 * The days of a deregistration: of one that goes on by the rule that the profile has for the day of its announcement,
 * of one that ended by the version that it was held to.
 */
export function daysOf(facts: NoticeFacts): DeregistrationDays {
  const rule = noticeRuleOf(facts);
  const published = rule.code !== UNPUBLISHED;
  const notice = published ? lastDayOf(rule, facts.announcedOn) : { day: facts.announcedOn, provisional: false };
  const apply = timeToApply(facts, notice);
  return {
    noticeUntil: notice.day,
    published,
    closeBy: apply?.last.day ?? null,
    provisional: notice.provisional || (apply?.last.provisional ?? false),
    rule,
    applyRule: apply?.rule ?? null,
  };
}

/**
 * The rule of sole traders, whose simple deregistration needs no notice: it is put to the departments, which have ten
 * days to object. Here they answer at once, so that nobody waits.
 */
const UNPUBLISHED = 'SOLE_TRADER_DEREG';

function noticeRuleOf({ kind, zone, announcedOn, rule, endedOn, creditCode }: NoticeFacts): ResolvedRule<'clock'> {
  if (rule && endedOn) return ruleOf(rule) as ResolvedRule<'clock'>;
  const trader = kind === 'SIMPLE' && creditCode !== undefined && kindOf(creditCode) === 'SOLE_TRADER';
  const unpublished = trader ? findRuleOfKind('clock', zoneOf(zone), UNPUBLISHED, announcedOn) : null;
  if (unpublished) return unpublished;
  return clockRule(zoneOf(zone), NOTICES[kind], announcedOn);
}

/**
 * The time to apply: on the simple route after the notice, on the general one after the end of the liquidation (实施细则
 * 44). The office closes a forced one whenever its notice is over (公司法 241).
 */
function timeToApply(
  { kind, zone, announcedOn, liquidationEnd, extension }: NoticeFacts,
  notice: LastDay,
): { rule: ResolvedRule<'clock'>; last: LastDay } | null {
  if (kind === 'SIMPLE') {
    const rule = clockRule(zoneOf(zone), extension ? EXTENDED : 'SIMPLE_DEREG_APPLY', announcedOn);
    return { rule, last: lastDayOf(rule, notice.day) };
  }
  if (kind === 'FORCED' || !liquidationEnd) return null;
  const rule = clockRule(zoneOf(zone), 'DEREG_APPLY', liquidationEnd.endedOn);
  return { rule, last: lastDayOf(rule, liquidationEnd.endedOn) };
}

/** The rule of the time to apply that was extended (国市监注发〔2021〕45号). */
export const EXTENDED = 'SIMPLE_DEREG_APPLY_EXTENDED';

/** A notice that is published on a day. */
export interface Notice extends DeregistrationDays {
  /** In yuan: the notice is free (免除公告费用). */
  fee: string;
  reasons: Message[];
}

/** The notice of a kind, published on a day: its last day, and the last day for the application that follows it. */
export function noticeOf(zone: Zone, kind: DeregistrationKind, announcedOn: LocalDate, creditCode?: string): Notice {
  const days = daysOf({ kind, zone: zone.code, announcedOn, ...(creditCode !== undefined && { creditCode }) });
  const fee = limitOf(thresholdRule(zone, 'SIMPLE_DEREG_FEE', announcedOn), 'fee').value.toFixed(2);
  const stands = days.published
    ? MESSAGES.NOTICE_STANDS({ from: announcedOn, until: days.noticeUntil })
    : MESSAGES.NO_NOTICE({ from: announcedOn });
  return { ...days, fee, reasons: [stands, whatFollows(kind, days)] };
}

function whatFollows(kind: DeregistrationKind, { noticeUntil, closeBy }: DeregistrationDays): Message {
  if (closeBy) return MESSAGES.CLOSE_BY({ closeBy });
  return kind === 'FORCED' ? MESSAGES.CLOSED_BY_OFFICE() : MESSAGES.CLOSED_AFTER_LIQUIDATION({ until: noticeUntil });
}

/** Who says whether a bar of the simple route holds: the register, another department as a blocker, or the promise. */
const BARS_SAID_BY: Readonly<Record<string, string>> = {
  ABNORMAL_OR_BLACK_LIST: 'credit',
  UNDER_INVESTIGATION: 'legal-services',
  REVOKED: 'market-access',
  UNPAID_PENALTY: 'credit',
};

/** The bars of the simple route that an announcement was judged by, each with who says that it does not hold. */
export interface JudgedBars {
  rule: RuleReference;
  bars: { bar: string; saidBy: string }[];
}

/** The bar of the rule that a status is: its item (4) names who was revoked and who was annulled together. */
const BARRED_AS: Readonly<Partial<Record<EnterpriseStatus, string>>> = { REVOKED: 'REVOKED', ANNULLED: 'REVOKED' };

/**
 * The bars of the simple route (实施细则 48): those that no department records are covered by the promise of all
 * investors. Refuses SIMPLE_ROUTE_CLOSED to an enterprise whose licence was revoked, or whose establishment was
 * annulled.
 */
export function checkSimpleRoute(zone: Zone, status: EnterpriseStatus, today: LocalDate): JudgedBars {
  const rule = listRule(zone, 'SIMPLE_DEREG_BARS', today);
  const revoked = rule.parameters.items.find(({ code }) => code === BARRED_AS[status]);
  if (revoked) {
    const { zh, en } = revoked;
    throw refuse(
      'SIMPLE_ROUTE_CLOSED',
      MESSAGES.SIMPLE_ROUTE_CLOSED({ status: STATUS_WORDS[status], bar: { zh, en } }),
      {
        rule: ruleReference(rule),
        remedy: MESSAGES.TAKE_GENERAL_ROUTE(),
      },
    );
  }
  const bars = rule.parameters.items.map(({ code }) => ({ bar: code, saidBy: BARS_SAID_BY[code] ?? 'all investors' }));
  return { rule: ruleReference(rule), bars };
}

/** Refuses NOTICE_RUNNING through the notice's last day, and names the day. */
export function checkNoticeOver({ noticeUntil, published, rule }: DeregistrationDays, today: LocalDate): void {
  if (!published || today > noticeUntil) return;
  throw refuse('NOTICE_RUNNING', MESSAGES.NOTICE_RUNNING({ until: noticeUntil, today }), {
    rule: ruleReference(rule),
    remedy: MESSAGES.APPLY_FROM({ until: noticeUntil }),
  });
}

/** Refuses NOTICE_LAPSED after the last day to apply on the simple route. */
export function checkNotLapsed({ closeBy, applyRule }: DeregistrationDays, today: LocalDate): void {
  if (!closeBy || !applyRule || today <= closeBy) return;
  throw refuse('NOTICE_LAPSED', MESSAGES.NOTICE_LAPSED({ closeBy, today }), {
    rule: ruleReference(applyRule),
    remedy: MESSAGES.ANNOUNCE_ANEW(),
  });
}

/** Refuses NOTICE_OVER after the notice, and OBJECTION_NOT_FORESEEN where the notice's rule is not ended by one. */
export function checkObjection(
  kind: DeregistrationKind,
  { rule, noticeUntil }: DeregistrationDays,
  today: LocalDate,
): void {
  const more = { rule: ruleReference(rule) };
  if (!rule.parameters.endedBy.includes('OBJECTION')) {
    const { zh, en } = KIND_WORDS[kind];
    const said = MESSAGES.OBJECTION_NOT_FORESEEN({ kind: { zh, en: en.toLowerCase() } });
    throw refuse('OBJECTION_NOT_FORESEEN', said, more);
  }
  if (today > noticeUntil) throw refuse('NOTICE_OVER', MESSAGES.NOTICE_OVER({ until: noticeUntil, today }), more);
}

/** What is known of a liquidation that is to be revoked. */
type LiquidationFacts = Pick<DeregistrationRow, 'zone' | 'announcedOn'> &
  Partial<Pick<DeregistrationRow, 'liquidation' | 'liquidationEnd' | 'statusBefore'>>;

/** Refuses LIQUIDATION_GOES_ON and INVALID_INPUT: what keeps a company in liquidation from doing business again. */
export function checkDissolutionRevoked(
  { announcedOn, liquidation, liquidationEnd, statusBefore, zone }: LiquidationFacts,
  resolvedOn: LocalDate | null,
  today: LocalDate,
): ResolvedRule<'list'> {
  const rule = listRule(zoneOf(zone), 'DISSOLUTION_REVOKED', today);
  const goesOn = (why: Message): Error =>
    refuse('LIQUIDATION_GOES_ON', MESSAGES.LIQUIDATION_GOES_ON({ why }), {
      rule: ruleReference(rule),
      remedy: MESSAGES.GIVE_RESOLUTION(),
    });
  if (statusBefore === 'REVOKED') throw goesOn(MESSAGES.IT_WAS_REVOKED());
  if (statusBefore === 'ANNULLED') throw goesOn(MESSAGES.IT_WAS_ANNULLED());
  if (liquidationEnd) throw goesOn(MESSAGES.DISTRIBUTED({ endedOn: liquidationEnd.endedOn }));
  if (!resolvedOn) throw goesOn(MESSAGES.NO_RESOLUTION());
  const from = liquidation?.dissolvedOn ?? announcedOn;
  if (resolvedOn >= from && resolvedOn <= today) return rule;
  throw refuse('INVALID_INPUT', MESSAGES.RESOLVED_WRONG_DAY({ from, today, got: resolvedOn }));
}

/** Full years from a day to another: three on the same date three years later. */
function fullYears(from: LocalDate, to: LocalDate): number {
  let years = 0;
  while (addMonths(from, 12 * (years + 1)) <= to) years += 1;
  return years;
}

/**
 * The facts on which a deregistration by force rests: when the licence was revoked or the establishment annulled, null
 * where neither was.
 */
export interface RevocationFacts {
  status: EnterpriseStatus;
  revokedOn: LocalDate | null;
}

/** The grounds of a deregistration by force. */
export interface ForcedGrounds {
  /** Full years since then. */
  years: number;
  rule: RuleReference;
  reasons: Message[];
}

/**
 * The grounds on which an enterprise is deregistered by force (公司法 241): years ago its licence was revoked, or its
 * establishment annulled. Refuses
 * NOT_REVOKED and REVOKED_RECENTLY.
 */
export function checkForced(zone: Zone, { status, revokedOn }: RevocationFacts, today: LocalDate): ForcedGrounds {
  const rule = thresholdRule(zone, 'FORCED_DEREG_AFTER', today);
  const more = { rule: ruleReference(rule) };
  if ((status !== 'REVOKED' && status !== 'ANNULLED') || !revokedOn) {
    throw refuse('NOT_REVOKED', MESSAGES.NOT_REVOKED({ status: STATUS_WORDS[status] }), more);
  }
  const { value } = limitOf(rule, 'sinceRevocation');
  const years = fullYears(revokedOn, today);
  if (!evaluateThreshold(rule, { sinceRevocation: years }).met) {
    throw refuse('REVOKED_RECENTLY', MESSAGES.REVOKED_RECENTLY({ years: value, revokedOn, today }), {
      ...more,
      remedy: MESSAGES.ANNOUNCE_FROM({ from: addMonths(revokedOn, 12 * value) }),
    });
  }
  return {
    years,
    ...more,
    reasons: [MESSAGES.REVOKED_FOR({ revokedOn, years, needed: value }), MESSAGES.NOT_APPLIED_SINCE()],
  };
}
