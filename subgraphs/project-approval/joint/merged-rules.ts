/** Merged procedures (Y19 多评合一、多测合一、多验合一、验登合一): one agency's work stands for all of them. Pure functions. */
import { openStepsOf } from '#shared/case/index.ts';
import type { CaseOperations, OpenStep } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { itemOf, listOf, ruleOfDay, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { assessmentKinds } from '../assessments/rules.ts';
import type { MergedProcedureKind } from '../generated.ts';
import { MERGED_NAMES, MESSAGES, SINGLE_NAMES } from './messages.ts';
import type { MergedProcedureRow } from './rows.ts';
import { membersOf } from './rules.ts';
import { choices, codeText, joined } from '../projects/terms.ts';
import type { Text } from '#shared/messages.ts';

const NONE = { en: 'none', zh: '无' };

/** A single procedure as messages name it: an acceptance of a member by what the member is called. */
export function singleName(code: string): Text {
  const own = SINGLE_NAMES[code] ?? codeText(code).zh;
  if (own !== code) return { en: code, zh: own };
  const member = codeText(code.replace(/_ACCEPTANCE$/, ''));
  return { en: code, zh: member.zh === code ? code : `${member.zh}验收` };
}

const named = (code: string) => ({ code, zh: singleName(code).zh });

/** The list of a zone that merges procedures. Refuses (NO_MERGED_PROCEDURES) where it has none, or not of this kind. */
export function mergedRule(zone: Zone, on: LocalDate, kind: MergedProcedureKind): ResolvedRule<'list'> {
  const list = listOf(zone, 'MERGED_PROCEDURES', on);
  if (list && itemOf(list, kind)) return list;
  throw refuse('NO_MERGED_PROCEDURES', MESSAGES.NO_RULE({ zone: zoneName(zone.code), kind: MERGED_NAMES[kind], on }));
}

/** The single procedures that may be made in one, by kind; `spared` are members of the acceptance that take no part. */
export function singlesOf(
  zone: Zone,
  on: LocalDate,
  kind: MergedProcedureKind,
  spared: ReadonlySet<string> = new Set(),
): string[] {
  switch (kind) {
    case 'ASSESSMENTS':
      return assessmentKinds(zone, on).parameters.items.map(({ code }) => code);
    case 'SURVEYS':
      return ruleOfDay('list', zone, 'MERGED_SURVEYS', on).parameters.items.map(({ code }) => code);
    case 'ACCEPTANCES':
      return membersOf(zone, on, 'ACCEPTANCE')
        .parameters.items.filter(({ code }) => !spared.has(code))
        .map(({ code }) => `${code}_ACCEPTANCE`);
    case 'ACCEPTANCE_AND_REGISTRATION':
      return ['JOINT_ACCEPTANCE', 'FIRST_REGISTRATION'];
  }
}

/** What a merged procedure is to stand for. */
export interface Merging {
  kind: MergedProcedureKind;
  /** The single procedures that it is to stand for. */
  standsFor: readonly string[];
  /** Those that the kind allows. */
  singles: readonly string[];
  /** Those that another merged procedure of the project covers. */
  covered: readonly string[];
}

/** Refuses PROCEDURE_NOT_MERGED and ALREADY_MERGED. */
export function requireMergeable({ kind, standsFor, singles, covered }: Merging): void {
  const strange = standsFor.filter(code => !singles.includes(code));
  if (strange.length > 0) {
    const words = { kind: MERGED_NAMES[kind], singles: choices(singles.map(named)), got: strange.join(', ') };
    throw refuse('PROCEDURE_NOT_MERGED', MESSAGES.NOT_MERGEABLE(words));
  }
  if (standsFor.length < 2) {
    throw refuse(
      'PROCEDURE_NOT_MERGED',
      MESSAGES.TWO_OR_MORE({ got: standsFor.length > 0 ? joined(standsFor.map(singleName)) : NONE }),
    );
  }
  const twice = standsFor.filter(code => covered.includes(code));
  if (twice.length > 0) {
    throw refuse('ALREADY_MERGED', MESSAGES.NOT_AGAIN({ twice: joined(twice.map(singleName)) }));
  }
}

/** The steps of a merged procedure that are open now: accepted, then reported on by the agency that makes it. */
export const openMergedSteps = (merged: MergedProcedureRow): OpenStep[] =>
  openStepsOf(merged, OPERATIONS, { id: merged.id, version: merged.version }).map(step =>
    step.operation === 'completeMergedProcedure' ? { ...step, agency: merged.agency } : step,
  );

const OPERATIONS: CaseOperations = { acceptInDepartment: 'acceptMergedProcedure', approve: 'completeMergedProcedure' };
