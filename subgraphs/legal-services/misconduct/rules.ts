/** Who may read a report of misconduct, and its steps. Pure functions. */
import type { OpenStep } from '#shared/case/index.ts';
import { isEnterprise } from '#shared/identity/rights.ts';
import { speaksFor } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Text } from '#shared/messages.ts';
import type { MisconductKind } from '../generated.ts';
import type { MisconductReportRow } from './rows.ts';

/** What it takes to know who may read a report. */
type Report = Pick<MisconductReportRow, 'creditCode' | 'authority'>;

/**
 * Whether a caller may read a report: the enterprise that made it, auditors, and officers of the department who say for
 * which agency they work, where that is not the body that the report is about.
 */
export function mayReadReport(principal: Principal, department: string, { creditCode, authority }: Report): boolean {
  if (principal.role === 'auditor') return true;
  if (isEnterprise(principal, { creditCode })) return true;
  return principal.role === 'officer' && principal.department === department && isOfOtherBody(principal, authority);
}

/** Whether an officer works for an agency, and not for this body. */
const isOfOtherBody = (principal: Principal, authority: string): boolean =>
  principal.agency !== undefined && !speaksFor(principal, authority);

/** The steps of a report that are open. */
export const stepsOf = ({ id, state }: Pick<MisconductReportRow, 'id' | 'state'>): OpenStep[] =>
  state === 'REPORTED' ? [{ operation: 'decideMisconduct', input: { reportId: id } }] : [];

const KINDS: Readonly<Record<MisconductKind, string>> = {
  TIE_IN: '搭车推荐',
  DESIGNATION: '指定第三方机构开展中介服务',
  FEES: '乱收费',
  FAVOURS: '吃拿卡要',
  ARBITRARY_VISIT: '随意检查、重复检查',
};

/** What a kind of misconduct is called. */
export const kindText = (kind: MisconductKind): Text => ({ en: kind, zh: KINDS[kind] });

/** Year and quarter of a day. */
export const quarterOf = (day: LocalDate): { year: number; quarter: number } => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});

/** Whether a quarter is over: until then its sums change with each answer, and would tell who gave it. */
export function isOver({ year, quarter }: { year: number; quarter: number }, today: LocalDate): boolean {
  const now = quarterOf(today);
  return year < now.year || (year === now.year && quarter < now.quarter);
}
