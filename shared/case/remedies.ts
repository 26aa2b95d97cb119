/** What can be done against a decision, before whom, and until when (行政许可法 art. 38, 行政处罚法 art. 59). Pure. */
import { localDate } from '../clock/index.ts';
import { messages } from '../messages.ts';
import type { Text } from '../messages.ts';
import { ruleOfDay, ruleReference, zone } from '../zones/index.ts';
import type { Bilingual, ResolvedRule, RuleReference } from '../zones/index.ts';
import { lastDayOf } from '../zones/zone-clock.ts';

/** A way against a decision: the common type `Remedy`. */
export interface Remedy {
  kind: 'REVIEW' | 'LITIGATION';
  body: Bilingual;
  lastDay: string;
  provisional: boolean;
  toConfirm: boolean;
  text: Text;
  rule: RuleReference;
}

/** A decision, as far as its remedies need it. */
export interface Appealed {
  zone: string;
  department: string;
  /** The type of what was decided on. */
  subjectType: string;
  decidedAt: Date;
}

const MESSAGES = messages({
  REVIEW: {
    en: 'Whoever does not accept this decision may apply to {body} for administrative review within {period} of receiving it, by {lastDay} ({ground}).',
    zh: '如不服本决定，可以自收到本决定之日起{period}内，向{body}申请行政复议，截止日期为{lastDay}（{ground}）。',
  },
  LITIGATION: {
    en: 'An action may also be brought before {body} within {period} of receiving it, by {lastDay} ({ground}).',
    zh: '也可以自收到本决定之日起{period}内，依法向{body}提起行政诉讼，截止日期为{lastDay}（{ground}）。',
  },
  DAYS: { en: '{value} days', zh: '{value}日' },
  MONTHS: { en: '{value} months', zh: '{value}个月' },
});

const periodOf = ({ parameters: { amount } }: ResolvedRule<'clock'>): Text =>
  amount.unit === 'MONTH' ? MESSAGES.MONTHS({ value: amount.value }) : MESSAGES.DAYS({ value: amount.value });

/** A day as texts for people write it. */
function dayText(day: string): Text {
  const [year, month, date] = day.split('-').map(Number);
  return { en: day, zh: `${year}年${month}月${date}日` };
}

/** The remedies against a decision of an authority, by the law of its day. */
export function remediesOf({ zone: code, department, subjectType, decidedAt }: Appealed): Remedy[] {
  const { review, court, toConfirm } = zone(code).authorityOf(department, subjectType);
  const from = localDate(decidedAt);
  const remedy = (kind: Remedy['kind'], ruleCode: string, body: Bilingual): Remedy => {
    const rule = ruleOfDay('clock', zone(code), ruleCode, from);
    const { day: lastDay, provisional } = lastDayOf(rule, from);
    const text = MESSAGES[kind]({ period: periodOf(rule), body, lastDay: dayText(lastDay), ground: rule.citation });
    return { kind, body, lastDay, provisional, toConfirm: toConfirm !== undefined, text, rule: ruleReference(rule) };
  };
  return [remedy('REVIEW', 'REMEDY_REVIEW', review), remedy('LITIGATION', 'REMEDY_LITIGATION', court)];
}
