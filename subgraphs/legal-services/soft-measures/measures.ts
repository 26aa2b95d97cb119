/** Soft measures in place of a penalty (G55), by the zone's list. Private to the enterprise. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import type { Text, Words } from '#shared/messages.ts';
import { itemOf, listOf, ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { zoneOfThing } from '../evidence.ts';
import type {
  AnswerSoftMeasureInput,
  CloseSoftMeasureInput,
  SoftMeasureKind,
  TakeSoftMeasureInput,
} from '../generated.ts';
import { noteText, requireThat } from '../input.ts';
import { findVisit } from '../inspections/steps.ts';
import type { RequestContext } from '../loaders.ts';
import { SoftMeasure } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { SoftMeasureRow } from './rows.ts';

type MeasureResult = (SoftMeasureRow & { __typename: 'SoftMeasure' }) | Refusal;

const KIND_TEXTS: Readonly<Record<SoftMeasureKind, Text>> = {
  CRITICISM: { en: 'CRITICISM', zh: '批评教育' },
  REMINDER: { en: 'REMINDER', zh: '提醒告诫' },
  INTERVIEW: { en: 'INTERVIEW', zh: '约谈指导' },
  CORRECTION_ORDER: { en: 'CORRECTION_ORDER', zh: '责令改正' },
  ADVICE: { en: 'ADVICE', zh: '行政建议' },
};

/** The rule that lists a measure. Refuses NO_SOFT_MEASURES, MEASURE_NOT_LISTED. */
export function requireListed(zone: Zone, kind: SoftMeasureKind, on: LocalDate): ResolvedRule<'list'> {
  const rule = listOf(zone, 'SOFT_MEASURES', on);
  if (!rule) throw refuse('NO_SOFT_MEASURES', MESSAGES.NO_LIST({ zone: zone.names }));
  if (itemOf(rule, kind)) return rule;
  const listed = rule.parameters.items.map(({ en, zh }) => ({ en, zh }));
  throw refuse('MEASURE_NOT_LISTED', MESSAGES.NOT_LISTED({ listed }), { rule: ruleReference(rule) });
}

/**
 * Takes a measure for what a visit found. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, EVIDENCE_UNAVAILABLE,
 * NOTHING_FOUND, NO_SOFT_MEASURES, MEASURE_NOT_LISTED.
 */
export function takeSoftMeasure(
  context: RequestContext,
  input: TakeSoftMeasureInput,
  info: GraphQLResolveInfo,
): Promise<MeasureResult> {
  const { creditCode, visitId, kind, idempotencyKey } = input;
  const correctBy = input.correctBy ?? null;
  const facts = async (ask: GraphClient) => {
    const content = noteText('content', input.content, 2_000);
    const today = localDate(context.now);
    if (correctBy !== null) requireThat(correctBy > today, MESSAGES.CORRECT_BY({ today }), correctBy);
    if (kind === 'CORRECTION_ORDER' && correctBy === null) throw refuse('INVALID_INPUT', MESSAGES.NEEDED());
    const visit = await findVisit(context, creditCode, visitId);
    requireAgency(context.principal, visit.authority);
    const { state, result, authority } = visit;
    if (state !== 'REPORTED' || result === null || result === 'NO_PROBLEM') {
      throw refuse('NOTHING_FOUND', MESSAGES.NOT_REPORTED());
    }
    return { content, authority, zone: await zoneOfThing(ask, visit, creditCode) };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    const { content, authority, zone } = known;
    const rule = requireListed(zoneOf(zone), kind, localDate(write.now));
    const measure = write.em.create(SoftMeasure, {
      ...NOT_ENDED,
      id: randomUUID(),
      creditCode,
      zone,
      visitId,
      authority,
      kind,
      content,
      correctBy,
      takenAt: write.now,
      takenBy: context.principal.subject,
    });
    write.em.persist(measure);
    return storeStep(write, measure, {
      type: 'SoftMeasureTaken',
      outcome: 'MEASURE_TAKEN',
      changedFields: [],
      rule,
      reasons: [MESSAGES.TAKEN({ kind: KIND_TEXTS[kind], content })],
    });
  });
}

const NOT_ENDED = {
  answer: null,
  answeredAt: null,
  corrected: null,
  findings: null,
  closedAt: null,
  closedBy: null,
} as const;

/** The enterprise answers. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, MEASURE_ENDED, ANSWERED_ALREADY. */
export const answerSoftMeasure = (
  context: RequestContext,
  input: AnswerSoftMeasureInput,
  info: GraphQLResolveInfo,
): Promise<MeasureResult> =>
  changeMeasure(context, input, info, (measure, write) => {
    requireRunning(measure);
    if (measure.answeredAt) throw refuse('ANSWERED_ALREADY', MESSAGES.ANSWERED({ at: measure.answeredAt }));
    const answer = noteText('answer', input.answer, 2_000);
    measure.answer = answer;
    measure.answeredAt = write.now;
    return {
      type: 'SoftMeasureAnswered',
      outcome: 'MEASURE_ANSWERED',
      changedFields: ['answer', 'answeredAt'],
      rule: measureRule(measure),
      reasons: [answer],
    };
  });

/** Ends a measure. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, MEASURE_ENDED. */
export const closeSoftMeasure = (
  context: RequestContext,
  input: CloseSoftMeasureInput,
  info: GraphQLResolveInfo,
): Promise<MeasureResult> =>
  changeMeasure(context, input, info, (measure, write) => {
    requireAgency(context.principal, measure.authority);
    requireRunning(measure);
    const findings = noteText('findings', input.findings, 2_000);
    const { corrected } = input;
    measure.corrected = corrected;
    measure.findings = findings;
    measure.closedAt = write.now;
    measure.closedBy = context.principal.subject;
    return {
      type: 'SoftMeasureClosed',
      outcome: corrected ? 'CORRECTED' : 'NOT_CORRECTED',
      changedFields: ['corrected', 'closedAt'],
      rule: measureRule(measure),
      reasons: [corrected ? MESSAGES.CORRECTED() : MESSAGES.NOT_CORRECTED(), findings],
    };
  });

function requireRunning({ closedAt }: SoftMeasure): void {
  if (closedAt) throw refuse('MEASURE_ENDED', MESSAGES.CLOSED({ at: closedAt }));
}

/** The rule of the day on which a measure was taken. */
const measureRule = ({ zone, takenAt }: SoftMeasure): ResolvedRule =>
  ruleOfDay('list', zoneOf(zone), 'SOFT_MEASURES', localDate(takenAt));

interface MeasureInput {
  creditCode: string;
  measureId: string;
  idempotencyKey?: string | null | undefined;
}

/** What a step tells: its change for the feed, and its decision. */
interface MeasureChange {
  type: string;
  outcome: string;
  changedFields: string[];
  rule: ResolvedRule;
  reasons: Words[];
}

/** Takes one step of a measure: finds it, changes it or refuses, stores the decision and records the change. */
function changeMeasure(
  context: RequestContext,
  input: MeasureInput,
  info: GraphQLResolveInfo,
  step: (measure: SoftMeasure, write: Write) => MeasureChange,
): Promise<MeasureResult> {
  const { creditCode, measureId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const measure = isUuid(measureId) ? await write.em.findOne(SoftMeasure, { id: measureId, creditCode }) : null;
    if (!measure) throw refuse('NOT_FOUND', MESSAGES.NO_MEASURE({ creditCode, measureId }));
    return storeStep(write, measure, step(measure, write));
  });
}

function storeStep(
  write: Write,
  measure: SoftMeasure,
  { type, outcome, changedFields, rule, reasons }: MeasureChange,
): SoftMeasureRow & { __typename: 'SoftMeasure' } {
  const { id, creditCode, zone, authority, kind, visitId, correctBy = null } = measure;
  const subject = { type: 'SoftMeasure', id };
  const facts = { zone, authority, kind, visitId, correctBy };
  write.decide({ creditCode, subject, outcome, rule: ruleReference(rule), facts, reasons });
  write.record({ type, creditCode, subject, changedFields, restricted: true, payload: { authority, kind } });
  return { __typename: 'SoftMeasure', ...rowOf(SoftMeasure, measure) };
}
