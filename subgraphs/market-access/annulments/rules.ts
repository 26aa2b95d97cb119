/** Decisions on annulments of registrations (市场主体登记管理条例 40–42): pure functions of rule, facts and day. */
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message, Text } from '#shared/messages.ts';
import { clockRule, itemOf, listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference } from '#shared/zones/index.ts';
import { lastDayOf } from '#shared/zones/zone-clock.ts';
import { STATUS_WORDS } from '../enterprises/messages.ts';
import type { AnnulledRegistration, AnnulmentFinding, EnterpriseStatus } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { RegistrationAnnulmentRow, StoredNotice } from './rows.ts';

/** What is to be annulled, and where the enterprise stands. */
interface Sought {
  creditCode: string;
  registration: AnnulledRegistration;
  status: EnterpriseStatus;
}

/**
 * Refuses ENTERPRISE_DEREGISTERED (实施细则 52: of who was struck off only the deregistration is annulled),
 * ALREADY_ANNULLED and NOT_DEREGISTERED.
 */
export function checkSought({ creditCode, registration, status }: Sought): void {
  if (registration === 'DEREGISTRATION') {
    if (status === 'DEREGISTERED') return;
    const said = MESSAGES.NOT_DEREGISTERED({ creditCode, status: STATUS_WORDS[status] });
    throw refuse('NOT_DEREGISTERED', said);
  }
  if (status === 'ANNULLED') throw refuse('ALREADY_ANNULLED', MESSAGES.ANNULLED_ALREADY({ creditCode }));
  if (status !== 'DEREGISTERED') return;
  throw refuse('ENTERPRISE_DEREGISTERED', MESSAGES.ENDED({ creditCode }), { remedy: MESSAGES.ANNUL_DEREGISTRATION() });
}

/** The last day to decide whether an application is taken up (实施细则 52). */
export function acceptByOf({ zone, submittedAt }: Pick<RegistrationAnnulmentRow, 'zone' | 'submittedAt'>): LocalDate {
  const on = localDate(new Date(submittedAt));
  return lastDayOf(clockRule(zoneOf(zone), 'ANNULMENT_ACCEPT', on), on).day;
}

/** The last day of a notice, and its rule (条例 40). */
export interface NoticeReading extends StoredNotice {
  until: LocalDate;
  rule: ResolvedRule<'clock'>;
}

/** A notice with its last day, derived whenever it is read. */
export function noticeOf(zone: string, notice: StoredNotice): NoticeReading {
  const rule = clockRule(zoneOf(zone), 'ANNULMENT_NOTICE', notice.publishedOn);
  return { ...notice, until: lastDayOf(rule, notice.publishedOn).day, rule };
}

/** The last day on which who is responsible may not apply (条例 40, third paragraph). */
export const barredUntil = (zone: string, annulledOn: LocalDate): LocalDate =>
  lastDayOf(clockRule(zoneOf(zone), 'FALSE_REGISTRATION_BAR', annulledOn), annulledOn).day;

type Noticed = Pick<RegistrationAnnulmentRow, 'zone'> & Partial<Pick<RegistrationAnnulmentRow, 'notice' | 'objection'>>;

/** Refuses NOT_PUBLISHED, NOTICE_OVER and ALREADY_OBJECTED. */
export function checkAnnulmentObjection({ zone, notice, objection }: Noticed, today: LocalDate): NoticeReading {
  if (!notice) throw refuse('NOT_PUBLISHED', MESSAGES.NOTHING_TO_OBJECT());
  const reading = noticeOf(zone, notice);
  const { until, rule } = reading;
  if (objection) throw refuse('ALREADY_OBJECTED', MESSAGES.OBJECTED_ALREADY());
  if (today <= until) return reading;
  throw refuse('NOTICE_OVER', MESSAGES.NOTICE_OVER({ until, today }), { rule: ruleReference(rule) });
}

/** On what a registration is annulled, with its reasons. */
export interface Finding {
  rule: RuleReference;
  name: Text;
  reasons: Message[];
}

/**
 * On what a registration is annulled: what the investigation found, or that nobody objected while the notice stood.
 * Refuses NOT_PUBLISHED, NOTICE_RUNNING and OBJECTION_STANDS.
 */
export function checkFinding(finding: AnnulmentFinding, annulment: Noticed, today: LocalDate): Finding {
  const rule = listRule(zoneOf(annulment.zone), 'ANNULMENT_OF_REGISTRATION', today);
  const { en, zh } = itemOf(rule, finding) ?? { en: finding, zh: finding };
  const found = { rule: ruleReference(rule), name: { en, zh } };
  if (finding === 'FALSE_REGISTRATION') return { ...found, reasons: [] };
  const { zone, notice, objection } = annulment;
  if (!notice) throw refuse('NOT_PUBLISHED', MESSAGES.NOT_PUBLISHED(), { remedy: MESSAGES.PUBLISH_FIRST() });
  const { publishedOn, until, rule: noticeRule } = noticeOf(zone, notice);
  const more = { rule: ruleReference(noticeRule), remedy: MESSAGES.FIND_OUT() };
  if (objection) throw refuse('OBJECTION_STANDS', MESSAGES.OBJECTION_STANDS(), more);
  if (today <= until) throw refuse('NOTICE_RUNNING', MESSAGES.NOTICE_RUNNING({ until, today }), more);
  return { ...found, reasons: [MESSAGES.NO_OBJECTION_MADE({ from: publishedOn, until })] };
}
