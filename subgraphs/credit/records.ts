/**
 * Credit's writes: records published, grades made, lists kept. Each checks the right first, then decides, then stores
 * with its change.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { addMonths, localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { isUuid } from '#shared/database/paging.ts';
import { advance } from '#shared/case/state-machine.ts';
import { ruleReference, thresholdRule, zone } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { Grade, Licence, Listing, Penalty } from './entities.ts';
import type {
  DelistEnterpriseInput,
  GradeEnterpriseInput,
  GradeInputs,
  ListEnterpriseInput,
  PublishLicenceInput,
  PublishPenaltyInput,
  RecordFinePaidInput,
} from './generated.ts';
import type { CreditGradeRow, LicenceRecordRow, ListingRow, PenaltyRecordRow, RequestContext } from './loaders.ts';
import { LISTING_STATES, gradeOf, publishedInTime, publishedUntil } from './rules.ts';

type Typed<Name extends string, Row> = Row & { __typename: Name };

/**
 * The zone of an enterprise, which market-access owns: asked of the joined graph. Refuses NOT_FOUND for an enterprise
 * nobody knows.
 */
async function zoneOf(
  context: RequestContext,
  creditCode: string,
): Promise<{ zone: Zone; facts: { zone: string; status: string } }> {
  const { enterprise } = await context.graph<{ enterprise: { zone: string; status: string } | null }>(
    'query EnterpriseOfRecord($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { zone status } }',
    { creditCode },
  );
  if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
  return { zone: zone(enterprise.zone), facts: enterprise };
}

const checkDecided = (decidedOn: string, today: string): void => {
  if (decidedOn > today)
    throw refuse('INVALID_INPUT', `decidedOn must not be in the future (today is ${today}), but got: ${decidedOn}`);
};

export function publishLicence(
  context: RequestContext,
  input: PublishLicenceInput,
  info: GraphQLResolveInfo,
): Promise<Typed<'LicenceRecord', LicenceRecordRow> | Refusal> {
  const { idempotencyKey, ...record } = input;
  return context.write({ creditCode: input.creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const today = localDate(write.now);
    checkDecided(input.decidedOn, today);
    if (input.validTo && input.validTo < input.decidedOn)
      throw refuse(
        'INVALID_INPUT',
        `validTo must not be before decidedOn (${input.decidedOn}), but got: ${input.validTo}`,
      );
    await refuseDuplicate(write, 'licence', input);
    const { zone } = await zoneOf(context, input.creditCode);
    const { inTime } = publishedInTime(zone, input.decidedOn, today);
    const licence = { ...record, validTo: input.validTo ?? null, id: randomUUID(), publishedOn: today, inTime };
    write.em.persist(write.em.create(Licence, licence));
    const { id, creditCode } = licence;
    write.record({
      type: 'LicencePublished',
      creditCode,
      subject: { type: 'LicenceRecord', id },
      payload: { content: input.content, decidedOn: input.decidedOn },
    });
    return { __typename: 'LicenceRecord', ...licence };
  });
}

export function publishPenalty(
  context: RequestContext,
  input: PublishPenaltyInput,
  info: GraphQLResolveInfo,
): Promise<Typed<'PenaltyRecord', PenaltyRecordRow> | Refusal> {
  const { idempotencyKey, ...record } = input;
  return context.write({ creditCode: input.creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const today = localDate(write.now);
    checkDecided(input.decidedOn, today);
    await refuseDuplicate(write, 'penalty', input);
    const { zone, facts } = await zoneOf(context, input.creditCode);
    const { inTime } = publishedInTime(zone, input.decidedOn, today);
    const { until, rule } = publishedUntil(zone, input.gravity, input.decidedOn);
    const penalty = {
      ...record,
      fine: input.fine ?? null,
      id: randomUUID(),
      publishedOn: today,
      publishedUntil: until,
      inTime,
      finePaidOn: null,
    };
    write.em.persist(write.em.create(Penalty, penalty));
    const { id, creditCode } = penalty;
    const subject = { type: 'PenaltyRecord', id };
    write.decide({
      creditCode,
      subject,
      outcome: 'PUBLISHED',
      rule: ruleReference(rule),
      facts: { ...facts, gravity: input.gravity, decidedOn: input.decidedOn },
      reasons: [`published until ${until}: ${input.gravity} decided on ${input.decidedOn}`],
    });
    write.record({
      type: 'PenaltyPublished',
      creditCode,
      subject,
      payload: { violation: input.violation, gravity: input.gravity, decidedOn: input.decidedOn },
    });
    return { __typename: 'PenaltyRecord', ...penalty };
  });
}

/**
 * Records that a fine was paid, so that it no longer stands in the way of a deregistration. Refuses NOT_FOUND, NO_FINE,
 * FINE_PAID, INVALID_INPUT.
 */
export function recordFinePaid(
  context: RequestContext,
  input: RecordFinePaidInput,
  info: GraphQLResolveInfo,
): Promise<Typed<'PenaltyRecord', PenaltyRecordRow> | Refusal> {
  const { creditCode, penaltyId, paidOn, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const penalty = isUuid(penaltyId) ? await write.em.findOne(Penalty, { id: penaltyId, creditCode }) : null;
    if (!penalty) throw refuse('NOT_FOUND', `${creditCode} has no penalty ${penaltyId.slice(0, 40)}`);
    if (!Number(penalty.fine))
      throw refuse('NO_FINE', `what is paid is a fine, but document ${penalty.documentNo} imposes none`);
    if (penalty.finePaidOn) throw refuse('FINE_PAID', `a fine is paid once, but this one was on ${penalty.finePaidOn}`);
    const today = localDate(write.now);
    if (paidOn < penalty.decidedOn || paidOn > today)
      throw refuse(
        'INVALID_INPUT',
        `paidOn must be from decidedOn (${penalty.decidedOn}) to today (${today}), but got: ${paidOn}`,
      );
    penalty.finePaidOn = paidOn;
    const {
      id,
      documentNo,
      violation,
      gravity,
      authority,
      decidedOn,
      publishedOn,
      publishedUntil,
      inTime,
      fine = null,
    } = penalty;
    write.record({
      type: 'FinePaid',
      creditCode,
      subject: { type: 'PenaltyRecord', id },
      changedFields: ['finePaidOn'],
      payload: { paidOn },
    });
    return {
      __typename: 'PenaltyRecord',
      id,
      creditCode,
      documentNo,
      violation,
      gravity,
      fine,
      authority,
      decidedOn,
      publishedOn,
      publishedUntil,
      inTime,
      finePaidOn: paidOn,
    };
  });
}

async function refuseDuplicate(
  write: { query<Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row[]> },
  table: 'licence' | 'penalty',
  input: { authority: string; documentNo: string },
): Promise<void> {
  const [there] = await write.query(`select id from ${table} where authority = $1 and document_no = $2`, [
    input.authority,
    input.documentNo,
  ]);
  if (there)
    throw refuse('DUPLICATE_DOCUMENT', `document ${input.documentNo} of ${input.authority} is on record already`, {
      remedy: 'check the document number',
    });
}

export function gradeEnterprise(
  context: RequestContext,
  input: GradeEnterpriseInput,
  info: GraphQLResolveInfo,
): Promise<Typed<'CreditGrade', CreditGradeRow> | Refusal> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const today = localDate(write.now);
    const { zone, facts } = await zoneOf(context, creditCode);
    const [inputs] = await write.query<GradeInputs>(
      `select (select count(*)::int from penalty where credit_code = $1 and decided_on > $2) as penalties,
              (select count(*)::int from penalty where credit_code = $1 and decided_on > $2 and gravity = 'SERIOUS') as "seriousPenalties",
              exists (select from listing where credit_code = $1 and colour = 'BLACK' and delisted_on is null) as blacklisted,
              exists (select from listing where credit_code = $1 and colour = 'RED' and delisted_on is null) as redlisted`,
      [creditCode, addMonths(today, -24)],
    );
    const rule = thresholdRule(zone, 'CREDIT_RISK_GRADING', today);
    const { level, reasons } = gradeOf(rule, inputs!);
    // A grade made on the same day is replaced; an older one ends with yesterday, so that days never overlap.
    await write.query('delete from grade where credit_code = $1 and scheme = $2 and valid_from = $3', [
      creditCode,
      'MARKET_RISK',
      today,
    ]);
    await write.query(
      'update grade set valid_to = $3::date - 1 where credit_code = $1 and scheme = $2 and valid_to >= $3',
      [creditCode, 'MARKET_RISK', today],
    );
    const grade = {
      creditCode,
      scheme: 'MARKET_RISK' as const,
      level,
      validFrom: today,
      validTo: addMonths(today, 12),
      inputs: inputs!,
      reasons,
    };
    write.em.persist(write.em.create(Grade, { id: randomUUID(), ...grade }));
    const subject = { type: 'CreditGrade', id: creditCode };
    write.decide({
      creditCode,
      subject,
      outcome: level,
      rule: ruleReference(rule),
      facts: { ...facts, ...inputs! },
      reasons,
    });
    write.record({
      type: 'EnterpriseGraded',
      creditCode,
      subject,
      payload: { scheme: grade.scheme, level, validFrom: today },
    });
    return { __typename: 'CreditGrade', ...grade };
  });
}

export function listEnterprise(
  context: RequestContext,
  input: ListEnterpriseInput,
  info: GraphQLResolveInfo,
): Promise<Typed<'Listing', ListingRow> | Refusal> {
  const { creditCode, colour, reason, authority, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const [open] = await write.query<{ colour: string }>(
      'select colour from listing where credit_code = $1 and delisted_on is null',
      [creditCode],
    );
    if (open) {
      throw refuse(
        'ALREADY_LISTED',
        `${creditCode} is on the ${open.colour.toLowerCase()} list; nobody is on two lists, nor on one twice`,
        { remedy: 'delistEnterprise first' },
      );
    }
    await zoneOf(context, creditCode);
    const listing = {
      id: randomUUID(),
      creditCode,
      colour,
      reason,
      authority,
      listedOn: localDate(write.now),
      delistedOn: null,
    };
    write.em.persist(write.em.create(Listing, listing));
    write.record({
      type: 'EnterpriseListed',
      creditCode,
      subject: { type: 'Listing', id: listing.id },
      payload: { colour, listedOn: listing.listedOn },
    });
    return { __typename: 'Listing', ...listing };
  });
}

export function delistEnterprise(
  context: RequestContext,
  input: DelistEnterpriseInput,
  info: GraphQLResolveInfo,
): Promise<Typed<'Listing', ListingRow> | Refusal> {
  const { creditCode, listingId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const listing = isUuid(listingId) ? await write.em.findOne(Listing, { id: listingId, creditCode }) : null;
    if (!listing) throw refuse('NOT_FOUND', `${creditCode} has no listing ${listingId}`);
    advance(LISTING_STATES, listing.delistedOn ? 'ENDED' : 'LISTED', 'delist');
    listing.delistedOn = localDate(write.now);
    const { id, colour, reason, authority, listedOn, delistedOn } = listing;
    write.record({
      type: 'EnterpriseDelisted',
      creditCode,
      subject: { type: 'Listing', id },
      changedFields: ['delistedOn'],
      payload: { colour, delistedOn },
    });
    return { __typename: 'Listing', id, creditCode, colour, reason, authority, listedOn, delistedOn };
  });
}
