/** Grades that other schemes gave are taken over as they are, with what they were made from. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText, plainText } from '#shared/input.ts';
import { hashOf } from '#shared/signing/index.ts';
import { ruleOfDay, ruleReference } from '#shared/zones/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { GradeFactInput, RecordGradeInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { SchemeGrade } from './entities.ts';
import type { StoredFact } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { SchemeGradeRow } from './rows.ts';
import { isPublic } from './shown.ts';
import { checkHandedIn, levelName, levelsRule } from './schemes.ts';

type SchemeGradeResult = (SchemeGradeRow & { __typename: 'SchemeGrade' }) | Refusal;

/** Facts of one grade. */
const MOST_FACTS = 50;

/** Takes over the grade of another scheme (Y12, G11). Refuses INVALID_INPUT, NOT_FOUND, EVIDENCE_UNAVAILABLE. */
export function recordGrade(
  context: RequestContext,
  input: RecordGradeInput,
  info: GraphQLResolveInfo,
): Promise<SchemeGradeResult> {
  const { creditCode, scheme, validFrom, validTo = null, idempotencyKey } = input;
  const evidence = async (ask: GraphClient) => {
    const authority = plainText('authority', input.authority);
    const facts = factsOf(input.facts);
    const known = await evidenceOf(ask, creditCode);
    const checked = checkHandedIn(known.zone, input, localDate(context.now));
    return { ...known, grade: { ...checked, authority, facts } };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts: evidence }, async (write, known) => {
    const { zone, facts: register, grade: handedIn } = known;
    if (scheme === 'MARKET_RISK') throw new Error('checkHandedIn must refuse what is graded here, but did not');
    const { level, industry, authority, facts } = handedIn;
    await endEarlier(write, { creditCode, scheme, industry, validFrom });
    const grade = write.em.create(SchemeGrade, {
      ...handedIn,
      id: randomUUID(),
      creditCode,
      scheme,
      validFrom,
      validTo,
      inputHash: hashOf(facts),
    });
    write.em.persist(grade);
    const subject = { type: 'SchemeGrade', id: grade.id };
    const name = levelName(zone, { scheme, level, validFrom });
    write.decide({
      creditCode,
      subject,
      outcome: 'GRADE_RECORDED',
      // An industry's own scheme has no list of levels here: it rests on the opinion on supervision by credit.
      rule: ruleReference(
        levelsRule(zone, scheme, validFrom) ?? ruleOfDay('list', zone, 'SUPERVISION_STRATEGIES', localDate(write.now)),
      ),
      facts: { ...register, scheme, industry, level: name, facts },
      reasons: [MESSAGES.RECORDED({ level: name, authority, validFrom })],
      authority,
    });
    write.record({
      type: 'GradeRecorded',
      creditCode,
      subject,
      restricted: !isPublic({ scheme, level }, localDate(write.now)),
      payload: { scheme, industry, level, validFrom },
    });
    return { __typename: 'SchemeGrade' as const, ...rowOf(SchemeGrade, grade) };
  });
}

function factsOf(given: readonly GradeFactInput[]): StoredFact[] {
  if (given.length < 1 || given.length > MOST_FACTS) {
    throw refuse('INVALID_INPUT', MESSAGES.HOW_MANY({ most: MOST_FACTS, got: given.length }));
  }
  const facts = given.map(({ name, value }) => ({
    name: plainText(MESSAGES.FACT_NAME(), name, 50),
    value: impersonalText(MESSAGES.FACT_VALUE(), value, 200),
  }));
  const names = facts.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw refuse('INVALID_INPUT', MESSAGES.SAME_FACTS({ got: twice }));
  return facts;
}

/** The scheme whose grade of before ends. */
interface Scheme {
  creditCode: string;
  scheme: string;
  industry: string | null;
  validFrom: string;
}

/** A grade that begins on the same day is replaced; an older one ends the day before. Refuses INVALID_INPUT. */
async function endEarlier(write: Write, { creditCode, scheme, industry, validFrom }: Scheme): Promise<void> {
  const [newer] = await write.query<{ from: string }>(
    `select valid_from::text as "from" from scheme_grade
     where credit_code = $1 and scheme = $2 and industry is not distinct from $3 and valid_from > $4
     order by valid_from desc limit 1`,
    [creditCode, scheme, industry, validFrom],
  );
  if (newer) throw refuse('INVALID_INPUT', MESSAGES.NEWER_GRADE({ before: newer.from, got: validFrom }));
  const same = `credit_code = $1 and scheme = $2 and industry is not distinct from $3`;
  await write.query(`delete from scheme_grade where ${same} and valid_from = $4`, [
    creditCode,
    scheme,
    industry,
    validFrom,
  ]);
  await write.query(
    `update scheme_grade set valid_to = $4::date - 1, ended_on = $5
     where ${same} and (valid_to is null or valid_to >= $4)`,
    [creditCode, scheme, industry, validFrom, localDate(write.now)],
  );
}
