/** When a sanction may be imposed, and what is open on it (G51): pure functions of rule, row and day. */
import type { OpenStep } from '#shared/case/index.ts';
import { dueAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { ruleOfDay, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { JointMeasure } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { JointMeasureListRow, JointSanctionRow } from './rows.ts';

type Told = Pick<JointSanctionRow, 'zone' | 'notifiedAt'>;

/** The rule of the notice, of the day on which it was given. */
export const noticeRule = ({ zone, notifiedAt }: Told): ResolvedRule<'clock'> =>
  ruleOfDay('clock', zoneOf(zone), 'SANCTION_NOTICE', localDate(new Date(notifiedAt)));

/** The last day to answer the notice. */
export const answerUntil = (told: Told): LocalDate =>
  dueAt(new Date(told.notifiedAt), noticeRule(told).parameters.amount, calendarOf(told.zone)).dueDate;

/** Refuses NOTICE_RUNNING while the enterprise may still answer. */
export function requireToldBefore(told: Told, today: LocalDate): void {
  const until = answerUntil(told);
  if (today > until) return;
  throw refuse('NOTICE_RUNNING', MESSAGES.NOTICE_RUNNING({ until, today }), { remedy: MESSAGES.WAIT() });
}

/** Refuses ANSWERED a second answer to the notice, ANSWER_TOO_LATE one after its last day. */
export function requireAnswerable(told: Told & Pick<JointSanctionRow, 'answer'>, today: LocalDate): void {
  if (told.answer !== null) throw refuse('ANSWERED', MESSAGES.ANSWERED());
  const until = answerUntil(told);
  if (today > until) throw refuse('ANSWER_TOO_LATE', MESSAGES.ANSWER_TOO_LATE({ until, today }));
}

/** The sanction of this code on the list of the day. Refuses NO_MEASURES, INVALID_INPUT. */
export function sanctionOf(list: JointMeasureListRow | null, code: string, on: LocalDate): JointMeasure {
  if (!list) throw refuse('NO_MEASURES', MESSAGES.NO_LIST({ on }));
  const measure = list.items.find(item => item.code === code.trim().toUpperCase() && item.colour === 'BLACK');
  if (measure) return measure;
  throw refuse('INVALID_INPUT', MESSAGES.NOT_A_SANCTION({ version: list.version, got: code.slice(0, 40) }));
}

/** The steps that are open on a sanction: it may be answered for some days, and who told it does not impose it. */
export function openSteps(sanction: JointSanctionRow, today: LocalDate): OpenStep[] {
  const { id, creditCode, state, notifiedBy } = sanction;
  const input = { creditCode, sanctionId: id };
  const lift: OpenStep = { operation: 'liftSanction', input };
  if (state === 'IMPOSED') return [lift];
  if (state === 'LIFTED') return [];
  if (today > answerUntil(sanction)) return [{ operation: 'imposeSanction', input, notBy: notifiedBy }, lift];
  return sanction.answer === null ? [{ operation: 'answerSanction', input }, lift] : [lift];
}
