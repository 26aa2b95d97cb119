/**
 * Records that were wrong are corrected, and records whose decision stands no longer are annulled: each as a decision.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { isSameStored, rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { ruleOfDay, ruleReference } from '#shared/zones/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import { NATIONAL_ZONE, zoneOfRow } from '../evidence.ts';
import type { AnnulRecordInput, CorrectRecordInput, PublicRecordKind } from '../generated.ts';
import { gradeAgain } from '../grades/grades.ts';
import { basisOf } from '../listings/listings.ts';
import type { RequestContext } from '../loaders.ts';
import { Licence, Penalty } from './entities.ts';
import { checkFields } from './fields.ts';
import { MESSAGES } from './messages.ts';
import { LONGEST } from './records.ts';
import type { LicenceRecordRow, PenaltyRecordRow } from './rows.ts';

type RecordResult =
  | (LicenceRecordRow & { __typename: 'LicenceRecord' })
  | (PenaltyRecordRow & { __typename: 'PenaltyRecord' })
  | Refusal;

const LONGEST_REASON = 2_000;

/** A record with its kind, which says what its words are called. */
type Found = { kind: 'LICENCE'; record: Licence } | { kind: 'PENALTY'; record: Penalty };

/** Corrects a record (G50). Refuses NOT_FOUND, RECORD_ANNULLED, INVALID_INPUT. */
export function correctRecord(
  context: RequestContext,
  input: CorrectRecordInput,
  info: GraphQLResolveInfo,
): Promise<RecordResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const reason = impersonalText('reason', input.reason, LONGEST_REASON);
    const basis = basisOf(input.basis);
    const found = await findRecord(write, input);
    const before = saidBy(found);
    correct(found, input);
    const after = saidBy(found);
    if (isSameStored(before, after)) {
      throw refuse('INVALID_INPUT', MESSAGES.NOTHING_CORRECTED());
    }
    decide(write, found, {
      outcome: 'CORRECTED',
      facts: { before, after },
      reasons: [MESSAGES.CORRECTED({ reason })],
      basis,
    });
    const changed = found.kind === 'LICENCE' ? 'content' : 'violation';
    const changedFields = [
      ...(before.content === after.content ? [] : [changed]),
      ...(isSameStored(before.fields, after.fields) ? [] : ['nationalFields']),
    ];
    return recorded(write, found, 'RecordCorrected', changedFields);
  });
}

/** What a record says: its words and its further fields. */
interface Said {
  content: string;
  fields: Readonly<Record<string, string>>;
}

const saidBy = ({ kind, record }: Found): Said => ({
  content: kind === 'LICENCE' ? record.content : record.violation,
  fields: record.national,
});

function correct({ kind, record }: Found, { content, fields }: CorrectRecordInput): void {
  const half = kind === 'LICENCE' ? 'XK' : 'CF';
  record.national = { ...record.national, ...checkFields(half, fields, record.decidedOn) };
  if (content === null || content === undefined) return;
  if (kind === 'LICENCE') record.content = impersonalText('content', content, LONGEST.content);
  else record.violation = impersonalText('content', content, LONGEST.violation);
}

/**
 * Takes back a record (G50): it is published and used no more, and a grade that was made from it is made again. Refuses
 * NOT_FOUND, RECORD_ANNULLED, INVALID_INPUT.
 */
export function annulRecord(
  context: RequestContext,
  input: AnnulRecordInput,
  info: GraphQLResolveInfo,
): Promise<RecordResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const annulReason = impersonalText('reason', input.reason, LONGEST_REASON);
    const basis = basisOf(input.basis);
    const found = await findRecord(write, input);
    const annulledOn = localDate(write.now);
    Object.assign(found.record, { annulledOn, annulReason });
    decide(write, found, {
      outcome: 'RECORD_ANNULLED',
      facts: { annulledOn },
      reasons: [MESSAGES.ANNULLED({ reason: annulReason })],
      basis,
    });
    const result = recorded(write, found, 'RecordAnnulled', found.kind === 'LICENCE' ? ['annulledOn', 'valid'] : []);
    if (found.kind === 'PENALTY') await gradeAgain(write, creditCode, zoneOfRow(found.record));
    return result;
  });
}

interface Named {
  creditCode: string;
  kind: PublicRecordKind;
  recordId: string;
}

/** The record of an enterprise that stands. Refuses NOT_FOUND, RECORD_ANNULLED. */
async function findRecord(write: Write, { creditCode, kind, recordId: id }: Named): Promise<Found> {
  const missing = kind === 'LICENCE' ? MESSAGES.NO_LICENCE : MESSAGES.NO_PENALTY;
  const record = isUuid(id)
    ? await write.em.findOne<Licence | Penalty>(kind === 'LICENCE' ? Licence : Penalty, { id, creditCode })
    : null;
  if (!record) throw refuse('NOT_FOUND', missing({ creditCode, id: id.slice(0, 40) }));
  if (record.annulledOn) throw refuse('RECORD_ANNULLED', MESSAGES.RECORD_ANNULLED({ on: record.annulledOn }));
  return { kind, record } as Found;
}

interface RecordDecision {
  outcome: 'CORRECTED' | 'RECORD_ANNULLED';
  facts: Record<string, unknown>;
  reasons: Message[];
  /** Default: the clause of the rule. */
  basis?: string;
  /** Default: that of publication. */
  rule?: RuleReference;
}

/** Stores what becomes of a record. */
export function decide(write: Write, found: Found, { facts, ...decision }: RecordDecision): void {
  const { creditCode, documentNo, decidedOn } = found.record;
  write.decide({
    ...decision,
    creditCode,
    subject: subjectOf(found),
    rule: decision.rule ?? publicationRule(localDate(write.now)),
    facts: { documentNo, decidedOn, ...facts },
  });
}

const publicationRule = (today: LocalDate): RuleReference =>
  ruleReference(ruleOfDay('clock', NATIONAL_ZONE, 'DOUBLE_PUBLICITY', today));

const subjectOf = ({ kind, record: { id } }: Found) => ({
  type: kind === 'LICENCE' ? 'LicenceRecord' : 'PenaltyRecord',
  id,
});

/** Tells readers of the feed what becomes of a record. */
export function recorded(
  write: Write,
  found: Found,
  type: string,
  changedFields: string[],
): Exclude<RecordResult, Refusal> {
  const { creditCode, documentNo } = found.record;
  write.record({
    type,
    creditCode,
    subject: subjectOf(found),
    changedFields,
    // A penalty that is not published, or was taken back, is for those who may read the enterprise's own.
    restricted: isHidden(found, localDate(write.now)),
    payload: { documentNo },
  });
  return found.kind === 'LICENCE'
    ? { __typename: 'LicenceRecord' as const, ...rowOf(Licence, found.record) }
    : { __typename: 'PenaltyRecord' as const, ...rowOf(Penalty, found.record) };
}

function isHidden({ kind, record }: Found, today: string): boolean {
  if (kind === 'LICENCE') return false;
  const { publishedUntil, repairedOn } = record;
  return !publishedUntil || publishedUntil < today || Boolean(repairedOn);
}
