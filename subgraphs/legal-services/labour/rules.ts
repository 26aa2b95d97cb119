/** The limits of labour cases, and their steps. Pure functions. */
import type { OpenStep } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Text } from '#shared/messages.ts';
import { ruleOfDay } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { lastDayOf } from '#shared/zones/zone-clock.ts';
import type { LabourCaseKind } from '../generated.ts';
import type { LabourCaseRow } from './rows.ts';

const RULES: Readonly<Record<LabourCaseKind, string>> = {
  SUPERVISION: 'LABOUR_SUPERVISION',
  ARBITRATION: 'LABOUR_ARBITRATION',
};

/** The last day of a case that was opened on a day, and the rule. */
export function labourLimit(
  zone: Zone,
  kind: LabourCaseKind,
  openedOn: LocalDate,
): { rule: ResolvedRule<'clock'>; day: LocalDate } {
  const rule = ruleOfDay('clock', zone, RULES[kind], openedOn);
  return { rule, day: lastDayOf(rule, openedOn).day };
}

const KINDS: Readonly<Record<LabourCaseKind, Text>> = {
  SUPERVISION: { en: 'labour supervision', zh: '劳动保障监察' },
  ARBITRATION: { en: 'arbitration', zh: '劳动争议仲裁' },
};

/** What a kind of case is called. */
export const kindText = (kind: LabourCaseKind): Text => KINDS[kind];

/** The steps of a case that are open. */
export const stepsOf = ({ id, creditCode, state }: Pick<LabourCaseRow, 'id' | 'creditCode' | 'state'>): OpenStep[] =>
  state === 'OPEN' ? [{ operation: 'closeLabourCase', input: { creditCode, labourCaseId: id } }] : [];
