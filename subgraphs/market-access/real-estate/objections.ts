/**
 * Objections (异议登记) end by themselves: who objects must file the action within fifteen days and show it, else the
 * objection lapses (民法典 220; 不动产登记暂行条例实施细则 83).
 */
import type { GraphQLResolveInfo } from 'graphql';
import { loadCase } from '#shared/case/index.ts';
import { attempt } from '#shared/case/jobs.ts';
import type { JobContext } from '#shared/case/jobs.ts';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { NOBODY } from '#shared/identity/rights.ts';
import { plainText } from '#shared/input.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { lastDayOf } from '#shared/zones/zone-clock.ts';
import type { RecordObjectionSuitInput } from '../generated.ts';
import { seenBefore } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import { RealEstateCase, RealEstateEncumbrance } from './entities.ts';
import type { ObjectionSuit } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { resultOf } from './real-estate.ts';
import type { RealEstateResult } from './real-estate.ts';
import { suitLimit } from './rules.ts';

/** The days of an objection: when it was registered, and by when its action is to be shown. */
interface SuitDays {
  rule: ResolvedRule<'clock'>;
  since: LocalDate;
  until: LocalDate;
}

function daysOf({ zone, since }: Pick<RealEstateEncumbrance, 'zone' | 'since'>): SuitDays | null {
  const day = localDate(since);
  const rule = suitLimit(zone, day);
  return rule && { rule, since: day, until: lastDayOf(rule, day).day };
}

/**
 * Records that the action of an objection was filed, so that the objection stands. Refuses NOT_FOUND an objection that
 * does not lie on a unit, ALREADY_CONFIRMED, SUIT_TOO_LATE and INVALID_INPUT.
 */
export async function recordObjectionSuit(
  context: RequestContext,
  input: RecordObjectionSuitInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> {
  const { objectionId, idempotencyKey } = input;
  const found = isUuid(objectionId) ? await seenBefore(context.loaders.realEstateCase, objectionId) : null;
  const creditCode = found?.creditCode ?? objectionId;
  const owner = found ? { creditCode: found.details.objector ?? null, applicant: found.applicant } : NOBODY;
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    const objection = found && (await write.em.findOne(RealEstateEncumbrance, { id: found.id, kind: 'OBJECTION' }));
    if (!objection || objection.until) {
      throw refuse('NOT_FOUND', MESSAGES.NO_OBJECTION({ id: objectionId.slice(0, 40) }));
    }
    const suit = checkSuit(input, objection, localDate(write.now));
    objection.suit = { ...suit, recordedAt: write.now.toISOString() };
    tellObjection(write, objection, 'RealEstateObjectionSuitRecorded', { ...suit });
    decideSuit(write, objection, suit);
    const application = await write.em.findOneOrFail(RealEstateCase, { id: objection.id });
    return resultOf(application, await loadCase(write, objection.id));
  });
}

type Suit = Omit<ObjectionSuit, 'recordedAt'>;

function checkSuit(input: RecordObjectionSuitInput, objection: RealEstateEncumbrance, today: LocalDate): Suit {
  const suit = {
    court: plainText('court', input.court),
    caseNo: plainText('caseNo', input.caseNo),
    filedOn: input.filedOn,
  };
  if (objection.suit) {
    throw refuse('ALREADY_CONFIRMED', MESSAGES.SUIT_RECORDED_ALREADY({ caseNo: objection.suit.caseNo }));
  }
  const days = daysOf(objection);
  if (days && today > days.until) {
    throw refuse('SUIT_TOO_LATE', MESSAGES.SUIT_TOO_LATE({ until: days.until, today }), {
      rule: ruleReference(days.rule),
      remedy: MESSAGES.BRING_THE_ACTION(),
    });
  }
  const since = localDate(objection.since);
  if (suit.filedOn >= since && suit.filedOn <= today) return suit;
  throw refuse('INVALID_INPUT', MESSAGES.SUIT_NOT_IN_TIME({ since, today, got: suit.filedOn }));
}

function decideSuit(write: Write, objection: RealEstateEncumbrance, suit: Suit): void {
  const days = daysOf(objection);
  if (!days) return;
  const { rule, until } = days;
  write.decide({
    creditCode: objection.creditCode,
    subject: subjectOf(objection),
    outcome: 'OBJECTION_STANDS',
    rule: ruleReference(rule),
    facts: { unitNo: objection.unitNo, objector: objection.holder, ...suit, until },
    reasons: [MESSAGES.SUIT_SHOWN({ ...suit, until })],
  });
}

const subjectOf = ({ id }: RealEstateEncumbrance): { type: string; id: string } => ({ type: 'RealEstateCase', id });

/** Tells of an objection: the owner of the unit, whose register it stands on. */
function tellObjection(
  write: Write,
  objection: RealEstateEncumbrance,
  type: string,
  payload: Record<string, unknown>,
): void {
  const { creditCode, unitNo, holder } = objection;
  write.record({
    type,
    creditCode,
    subject: subjectOf(objection),
    changedFields: ['encumbrance'],
    restricted: true,
    payload: { unitNo, objector: holder, ...payload },
  });
}

/** The fewest days after which an objection may have lapsed; the rule and the calendar say more. */
const LEAST_DAYS = 15;
const OPEN_OBJECTIONS = `select id, credit_code as "creditCode", zone, since from real_estate_encumbrance
  where kind = 'OBJECTION' and until is null and suit is null and since < $1 order by since`;

type OpenObjection = Pick<RealEstateEncumbrance, 'id' | 'creditCode' | 'zone'> & { since: string };

const lapsed = (objection: Pick<RealEstateEncumbrance, 'zone' | 'since'>, today: LocalDate): SuitDays | null => {
  const days = daysOf(objection);
  return days && today > days.until ? days : null;
};

/** Ends the objections whose action was not shown in time. Returns how many. For the department's jobs. */
export async function lapseObjections(context: JobContext): Promise<number> {
  const { database, now } = context;
  const today = localDate(now);
  const open = await database.query<OpenObjection>(OPEN_OBJECTIONS, [addDays(today, -LEAST_DAYS)]);
  let count = 0;
  for (const { id, creditCode, zone, since } of open) {
    if (!lapsed({ zone, since: new Date(since) }, today)) continue;
    if (await attempt(context, creditCode, write => lapseObjection(write, id))) count += 1;
  }
  return count;
}

async function lapseObjection(write: Write, id: string): Promise<void> {
  const objection = await write.em.findOneOrFail(RealEstateEncumbrance, { id });
  const days = objection.until || objection.suit ? null : lapsed(objection, localDate(write.now));
  // It was released, or its action was shown, meanwhile.
  if (!days) throw refuse('NOT_FOUND', MESSAGES.NO_OBJECTION({ id }));
  const { rule, since, until } = days;
  objection.until = write.now;
  objection.endedBy = 'NO_SUIT';
  tellObjection(write, objection, 'RealEstateObjectionLapsed', { since, until });
  write.decide({
    creditCode: objection.creditCode,
    subject: subjectOf(objection),
    outcome: 'OBJECTION_LAPSED',
    rule: ruleReference(rule),
    facts: { unitNo: objection.unitNo, objector: objection.holder, since, until },
    reasons: [MESSAGES.NO_SUIT({ since, until })],
  });
}
