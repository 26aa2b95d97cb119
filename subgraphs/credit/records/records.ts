/** Licences and penalties are published (双公示): the right first, then the rule, then the record with its change. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import type { Write } from '#shared/database/write.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { ruleReference } from '#shared/zones/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { PublishLicenceInput, PublishPenaltyInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { Licence, Penalty } from './entities.ts';
import type { LicenceRecordRow, PenaltyRecordRow } from './rows.ts';
import { publishedInTime, publishedUntil } from './rules.ts';

type LicenceResult = (LicenceRecordRow & { __typename: 'LicenceRecord' }) | Refusal;
type PenaltyResult = (PenaltyRecordRow & { __typename: 'PenaltyRecord' }) | Refusal;

/**
 * Publishes a licence (G50). Refuses INVALID_INPUT, DUPLICATE_DOCUMENT, NOT_FOUND, EVIDENCE_UNAVAILABLE.
 */
export function publishLicence(
  context: RequestContext,
  input: PublishLicenceInput,
  info: GraphQLResolveInfo,
): Promise<LicenceResult> {
  const { idempotencyKey, ...record } = input;
  const { creditCode, content, decidedOn, validTo } = record;
  const facts = async (ask: GraphClient) => {
    checkDecidedOn(decidedOn, localDate(context.now));
    if (validTo && validTo < decidedOn) {
      throw refuse('INVALID_INPUT', `validTo must not be before decidedOn (${decidedOn}), but got: ${validTo}`);
    }
    return evidenceOf(ask, creditCode);
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { zone }) => {
    const today = localDate(write.now);
    await refuseDuplicate(write, 'licence', record);
    const { inTime } = publishedInTime(zone, decidedOn, today);
    const id = randomUUID();
    const licence = write.em.create(Licence, { ...record, id, publishedOn: today, inTime });
    write.em.persist(licence);
    write.record({
      type: 'LicencePublished',
      creditCode,
      subject: { type: 'LicenceRecord', id },
      payload: { content, decidedOn },
    });
    return { __typename: 'LicenceRecord' as const, ...rowOf(Licence, licence) };
  });
}

/**
 * Publishes a penalty until the day that its gravity allows (G50, G52), as a decision with its rule. Refuses
 * INVALID_INPUT, DUPLICATE_DOCUMENT, NOT_FOUND, EVIDENCE_UNAVAILABLE.
 */
export function publishPenalty(
  context: RequestContext,
  input: PublishPenaltyInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> {
  const { idempotencyKey, ...record } = input;
  const { creditCode, violation, gravity, decidedOn } = record;
  const evidence = async (ask: GraphClient) => {
    checkDecidedOn(decidedOn, localDate(context.now));
    return evidenceOf(ask, creditCode);
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts: evidence }, async (write, { zone, facts }) => {
    const today = localDate(write.now);
    await refuseDuplicate(write, 'penalty', record);
    const { inTime } = publishedInTime(zone, decidedOn, today);
    const { until, rule } = publishedUntil(zone, gravity, decidedOn);
    const id = randomUUID();
    const penalty = write.em.create(Penalty, { ...record, id, publishedOn: today, publishedUntil: until, inTime });
    write.em.persist(penalty);
    const subject = { type: 'PenaltyRecord', id };
    write.decide({
      creditCode,
      subject,
      outcome: 'PUBLISHED',
      rule: ruleReference(rule),
      facts: { ...facts, gravity, decidedOn },
      reasons: [`published until ${until}: ${gravity} decided on ${decidedOn}`],
    });
    write.record({ type: 'PenaltyPublished', creditCode, subject, payload: { violation, gravity, decidedOn } });
    return { __typename: 'PenaltyRecord' as const, ...rowOf(Penalty, penalty) };
  });
}

function checkDecidedOn(decidedOn: string, today: string): void {
  if (decidedOn <= today) return;
  throw refuse('INVALID_INPUT', `decidedOn must not be in the future (today is ${today}), but got: ${decidedOn}`);
}

/** What names a document: the authority that issued it, and its number there. */
interface Document {
  authority: string;
  documentNo: string;
}

async function refuseDuplicate(
  write: Write,
  table: 'licence' | 'penalty',
  { authority, documentNo }: Document,
): Promise<void> {
  const [existing] = await write.query(`select id from ${table} where authority = $1 and document_no = $2`, [
    authority,
    documentNo,
  ]);
  if (!existing) return;
  throw refuse('DUPLICATE_DOCUMENT', `document ${documentNo} of ${authority} is on record already`, {
    remedy: 'check the document number',
  });
}
