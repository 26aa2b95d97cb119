/** The list of grave violations of tax law (重大税收违法失信主体, G49): published for the time of a rule, then no more. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { addMonths, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { comparable } from '#shared/identifiers/index.ts';
import { amount, impersonalText, plainText } from '#shared/input.ts';
import { periodOf, ruleOfDay, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { PublishTaxViolationInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { TaxBlacklistEntry } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { TaxBlacklistEntryRow } from './rows.ts';

type EntryResult = (TaxBlacklistEntryRow & { __typename: 'TaxBlacklistEntry' }) | Refusal;

const MOST_AMOUNT = '100000000000.00';
/** Since this day such violations are published (国家税务总局公告2014年第41号). */
const FIRST_DECISION = '2014-10-01';

/** The rule of publication on a day. */
export const publicationRule = (zone: Zone, on: LocalDate): ResolvedRule<'periods'> =>
  ruleOfDay('periods', zone, 'TAX_BLACKLIST_PERIODS', on);

/** The last day of publication, counted from the first. */
export function lastDayOf(rule: ResolvedRule<'periods'>, publishedOn: LocalDate): LocalDate {
  const { max } = periodOf(rule, 'PUBLISHED');
  if (!max) throw new Error(`rule ${rule.code} must say how long an entry is published, but says nothing`);
  return addMonths(publishedOn, max.unit === 'YEAR' ? max.value * 12 : max.value);
}

/** Publishes a violation. Refuses INVALID_INPUT, DUPLICATE_DOCUMENT, NOT_FOUND, EVIDENCE_UNAVAILABLE. */
export function publishTaxViolation(
  context: RequestContext,
  input: PublishTaxViolationInput,
  info: GraphQLResolveInfo,
): Promise<EntryResult> {
  const { creditCode, decidedOn, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const texts = {
      documentNo: plainText('documentNo', input.documentNo, 128),
      violation: impersonalText('violation', input.violation, 2_000),
      authority: plainText('authority', input.authority),
      amount: amount('amount', input.amount, { most: MOST_AMOUNT }),
    };
    checkDecided(decidedOn, localDate(context.now));
    return { ...(await evidenceOf(ask, creditCode)), texts };
  };
  return context.write(
    { creditCode, idempotencyKey, info, input, facts },
    async (write, { zone, facts: register, texts }) => {
      const today = localDate(write.now);
      await refuseDuplicate(write, texts);
      const rule = publicationRule(zone, today);
      const publishedUntil = lastDayOf(rule, today);
      const entry = write.em.create(TaxBlacklistEntry, {
        ...texts,
        id: randomUUID(),
        creditCode,
        decidedOn,
        publishedUntil,
      });
      write.em.persist(entry);
      const subject = { type: 'TaxBlacklistEntry', id: entry.id };
      write.decide({
        creditCode,
        subject,
        outcome: 'PUBLISHED',
        rule: ruleReference(rule),
        facts: { ...register, ...texts, decidedOn, publishedUntil },
        reasons: [MESSAGES.PUBLISHED({ until: publishedUntil })],
        authority: texts.authority,
      });
      write.record({ type: 'TaxViolationPublished', creditCode, subject, payload: { decidedOn, publishedUntil } });
      return { __typename: 'TaxBlacklistEntry' as const, ...rowOf(TaxBlacklistEntry, entry) };
    },
  );
}

function checkDecided(decidedOn: LocalDate, today: LocalDate): void {
  if (decidedOn >= FIRST_DECISION && decidedOn <= today) return;
  throw refuse('INVALID_INPUT', MESSAGES.DECIDED_RANGE({ first: FIRST_DECISION, today, got: decidedOn }));
}

async function refuseDuplicate(
  write: Write,
  { documentNo, authority }: { documentNo: string; authority: string },
): Promise<void> {
  await write.lock('tax_blacklist_entry', comparable(`${authority} ${documentNo}`));
  const [existing] = await write.query(
    `select id from tax_blacklist_entry
      where document_key(authority) = document_key($1) and document_key(document_no) = document_key($2)`,
    [authority, documentNo],
  );
  if (existing) throw refuse('DUPLICATE_DOCUMENT', MESSAGES.DUPLICATE({ documentNo, authority }));
}
