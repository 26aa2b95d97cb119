/** Grades are made from the record, with the rule of the day. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { addMonths, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import type { Refusal } from '#shared/errors.ts';
import { hashOf } from '#shared/signing/index.ts';
import { ruleReference, thresholdRule } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { GradeEnterpriseInput, GradeInputs } from '../generated.ts';
import { inForce } from '../listings/loaders.ts';
import type { RequestContext } from '../loaders.ts';
import { inUse } from '../records/loaders.ts';
import { Grade } from './entities.ts';
import type { CreditGradeRow } from './rows.ts';
import { gradeOf } from './rules.ts';

type GradeResult = (CreditGradeRow & { __typename: 'CreditGrade' }) | Refusal;

const SCHEME = 'MARKET_RISK';
/** Penalties of so many months count. */
const COUNTED_MONTHS = 24;
/** A grade is valid for so many months. */
const VALID_MONTHS = 12;

/** Grades an enterprise again (Y12); stores facts and rule. Refuses NOT_FOUND, EVIDENCE_UNAVAILABLE. */
export function gradeEnterprise(
  context: RequestContext,
  input: GradeEnterpriseInput,
  info: GraphQLResolveInfo,
): Promise<GradeResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write(
    { creditCode, idempotencyKey, info, input, facts: ask => evidenceOf(ask, creditCode) },
    async (write, { zone, facts }) => {
      const grade = await makeGrade(write, creditCode, zone, facts);
      return { __typename: 'CreditGrade' as const, ...rowOf(Grade, grade) };
    },
  );
}

/** Grades from the record as it stands in the transaction. */
async function makeGrade(write: Write, creditCode: string, zone: Zone, facts: object): Promise<Grade> {
  const today = localDate(write.now);
  const inputs = await gradeInputs(write, creditCode, today);
  const rule = thresholdRule(zone, 'CREDIT_RISK_GRADING', today);
  const { level, reasons } = gradeOf(rule, inputs);
  await endEarlierGrades(write, creditCode, today);
  const grade = write.em.create(Grade, {
    id: randomUUID(),
    creditCode,
    scheme: SCHEME,
    level,
    validFrom: today,
    validTo: addMonths(today, VALID_MONTHS),
    inputs,
    inputHash: hashOf(inputs),
    reasons,
  });
  write.em.persist(grade);
  const subject = { type: 'CreditGrade', id: creditCode };
  write.decide({
    creditCode,
    subject,
    outcome: level,
    rule: ruleReference(rule),
    facts: { ...facts, ...inputs },
    reasons,
  });
  write.record({
    type: 'EnterpriseGraded',
    creditCode,
    subject,
    payload: { scheme: SCHEME, level, validFrom: today },
  });
  return grade;
}

/**
 * Grades again who has a grade in force, once something that it was made from may be used no more: a grade never
 * outlives its reasons. Nothing for who has none.
 */
export async function gradeAgain(write: Write, creditCode: string, zone: Zone): Promise<void> {
  // The record of this transaction is what it is graded from.
  await write.em.flush();
  const [inForce] = await write.query(
    'select id from grade where credit_code = $1 and scheme = $2 and $3::date between valid_from and valid_to',
    [creditCode, SCHEME, localDate(write.now)],
  );
  if (inForce) await makeGrade(write, creditCode, zone, { zone: zone.code });
}

/** What the record says of an enterprise today: penalties count for as long as they are published. */
async function gradeInputs(write: Write, creditCode: string, today: LocalDate): Promise<GradeInputs> {
  const counted = `credit_code = $1 and decided_on > $2 and ${inUse('$3')}`;
  const [inputs] = await write.query<GradeInputs>(
    `select (select count(*)::int from penalty where ${counted}) as penalties,
            (select count(*)::int from penalty where ${counted} and gravity = 'SERIOUS') as "seriousPenalties",
            exists (select from listing where credit_code = $1 and colour = 'BLACK' and ${inForce('$3')}) as blacklisted,
            exists (select from listing where credit_code = $1 and colour = 'RED' and ${inForce('$3')}) as redlisted,
            (select count(*)::int from broken_promise where credit_code = $1 and repaired_on is null)
              as "brokenPromises"`,
    [creditCode, addMonths(today, -COUNTED_MONTHS), today],
  );
  if (!inputs) throw new Error('a select without FROM gives one row, but got none');
  return inputs;
}

/** A grade made on the same day is replaced; an older one ends with yesterday, so that days never overlap. */
async function endEarlierGrades(write: Write, creditCode: string, today: LocalDate): Promise<void> {
  const key = [creditCode, SCHEME, today];
  await write.query('delete from grade where credit_code = $1 and scheme = $2 and valid_from = $3', key);
  await write.query(
    `update grade set valid_to = $3::date - 1, ended_on = $3
     where credit_code = $1 and scheme = $2 and valid_to >= $3`,
    key,
  );
}
