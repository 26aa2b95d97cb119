/**
 * Revocations of business licences come on record as market access decided them, and are withdrawn once they are
 * annulled (行政处罚法 48): the office reports each, nobody types them again.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { ruleReference, clockRule } from '#shared/zones/index.ts';
import { lastDayOf } from '#shared/zones/zone-clock.ts';
import { revocationOf, zoneOfRow } from '../evidence.ts';
import type { AnnulledRevocation } from '../evidence.ts';
import type { RecordLicenceRevocationInput } from '../generated.ts';
import { gradeAgain } from '../grades/grades.ts';
import type { RequestContext } from '../loaders.ts';
import { decide, recorded } from './corrections.ts';
import { Penalty } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { checkPenalty, documentOnRecord, enterPenalty } from './records.ts';
import type { CheckedPenalty, PenaltyResult } from './records.ts';

/**
 * Puts a revocation on record, or withdraws the record of one that was annulled. Refuses NOT_FOUND, NOT_PENALISED,
 * DUPLICATE_DOCUMENT, NOT_ON_RECORD, RECORD_ANNULLED, EVIDENCE_UNAVAILABLE.
 */
export function recordLicenceRevocation(
  context: RequestContext,
  input: RecordLicenceRevocationInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> {
  const { creditCode, revocationId, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const { decided, annulled } = await revocationOf(ask, { creditCode, revocationId });
    const checked = await checkPenalty(ask, { creditCode, today: localDate(context.now), decided });
    return { checked, annulled };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, (write, { checked, annulled }) =>
    annulled === null ? enterPenalty(write, checked) : withdraw(write, checked, annulled),
  );
}

/** Withdraws the record of a revocation that was annulled, and says why. Refuses NOT_ON_RECORD and RECORD_ANNULLED. */
async function withdraw(
  write: Write,
  { record: { authority, documentNo } }: CheckedPenalty,
  annulled: AnnulledRevocation,
): Promise<PenaltyResult> {
  const id = await documentOnRecord(write, 'penalty', { authority, documentNo });
  if (id === null) throw refuse('NOT_ON_RECORD', MESSAGES.NOT_ON_RECORD({ documentNo }));
  const penalty = await write.em.findOneOrFail(Penalty, { id });
  if (penalty.annulledOn) throw refuse('RECORD_ANNULLED', MESSAGES.RECORD_ANNULLED({ on: penalty.annulledOn }));
  const annulledOn = localDate(write.now);
  const annulReason = `${annulled.instrumentNo}撤销该处罚决定`;
  Object.assign(penalty, { annulledOn, annulReason });
  const found = { kind: 'PENALTY' as const, record: penalty };
  const zone = zoneOfRow(rowOf(Penalty, penalty));
  const rule = clockRule(zone, 'PENALTY_WITHDRAWN', annulled.issuedOn);
  const until: LocalDate = lastDayOf(rule, annulled.issuedOn).day;
  decide(write, found, {
    outcome: 'RECORD_ANNULLED',
    rule: ruleReference(rule),
    facts: { annulledOn, issuedOn: annulled.issuedOn, instrumentNo: annulled.instrumentNo, until },
    reasons: [
      MESSAGES.ANNULLED({ reason: annulReason }),
      annulledOn <= until ? MESSAGES.WITHDRAWN_IN_TIME({ until }) : MESSAGES.WITHDRAWN_LATE({ until }),
    ],
  });
  recorded(write, found, 'RecordAnnulled', []);
  await gradeAgain(write, penalty.creditCode, zone);
  return { __typename: 'PenaltyRecord', ...rowOf(Penalty, penalty) };
}
