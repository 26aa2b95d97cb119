/** Whether a record that was submitted is accepted: a pure function of the rules of its fields and of what came. */
import { localDate } from '#shared/clock/index.ts';
import { itemOf, ruleOfDay, zone as zoneOf } from '#shared/zones/index.ts';
import type { SubmittedRecordInput } from '../generated.ts';
import { fieldsRule, isSubmitted } from '../submissions/rules.ts';
import { MESSAGES } from './messages.ts';
import type { FieldProblemRow } from './rows.ts';

type Submitted = Pick<SubmittedRecordInput, 'profile' | 'kind' | 'startsOn' | 'fields'>;

/** Codes of the fields that a record may lack. */
const optionalOn = (zone: string, on: string): ReadonlySet<string> =>
  new Set(
    ruleOfDay('list', zoneOf(zone), 'DOUBLE_PUBLICITY_OPTIONAL_FIELDS', on).parameters.items.map(({ code }) => code),
  );

/**
 * What is wrong with a record of a zone: each field that is unknown, doubled or missing. Nothing where it is accepted.
 */
export function problemsOf(record: Submitted, zone: string, now: Date): FieldProblemRow[] {
  const { profile, kind, startsOn } = record;
  if (!isSubmitted(profile, zone, startsOn)) return [{ field: null, reason: MESSAGES.NOT_WANTED() }];
  if (startsOn > localDate(now)) return [{ field: null, reason: MESSAGES.IN_FUTURE({ startsOn }) }];
  // What is annulled is judged no more.
  return kind === 'ANNULMENT' ? [] : problemsOfFields(record, zone);
}

function problemsOfFields({ profile, startsOn, fields }: Submitted, zone: string): FieldProblemRow[] {
  const rule = fieldsRule(profile, zone, startsOn);
  const optional = optionalOn(zone, startsOn);
  const codes = fields.map(({ code }) => code);
  const given = new Set(codes);
  const unknown = [...given].filter(code => !itemOf(rule, code));
  const doubled = [...given].filter(code => codes.indexOf(code) !== codes.lastIndexOf(code));
  const missing = rule.parameters.items.filter(({ code }) => !given.has(code) && !optional.has(code));
  return [
    ...unknown.map(field => ({ field, reason: MESSAGES.UNKNOWN_FIELD() })),
    ...doubled.map(field => ({ field, reason: MESSAGES.DOUBLED_FIELD() })),
    ...missing.map(({ code: field, en, zh }) => ({ field, reason: MESSAGES.MISSING_FIELD({ name: { en, zh } }) })),
  ];
}
