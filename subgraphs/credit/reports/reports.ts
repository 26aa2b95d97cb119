/**
 * Credit reports in place of certificates of no violation (Y13): signed, so that whoever gets one needs to ask nobody.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { formatMoment, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { hashOf, signDocument, signingKey } from '#shared/signing/index.ts';
import { listOf, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { IssueCreditReportInput } from '../generated.ts';
import { inForce } from '../listings/loaders.ts';
import type { ListingRow } from '../listings/rows.ts';
import type { RequestContext } from '../loaders.ts';
import { inUse } from '../records/loaders.ts';
import type { PenaltyRecordRow } from '../records/rows.ts';
import type { ReportContent } from './content.ts';
import { CreditReport } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { CreditReportRow } from './rows.ts';
import { checkFields, entriesOf, isBlackListed, reasonsOf } from './rules.ts';

type ReportResult = (CreditReportRow & { __typename: 'CreditReport' }) | Refusal;

/** Issues a report. Refuses REPORT_NOT_OFFERED, INVALID_INPUT, NOT_FOUND, EVIDENCE_UNAVAILABLE. */
export function issueCreditReport(
  context: RequestContext,
  input: IssueCreditReportInput,
  info: GraphQLResolveInfo,
): Promise<ReportResult> {
  const { creditCode, fields, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const purpose = impersonalText('purpose', input.purpose);
    const known = await evidenceOf(ask, creditCode);
    const rule = requireOffered(known.zone, localDate(context.now));
    checkFields(rule, fields);
    return { ...known, rule, purpose };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    const { zone, name, facts: register, rule, purpose } = known;
    const onRecord = await readRecord(write, creditCode);
    const entries = entriesOf(rule, fields, onRecord.penalties);
    const blackListed = isBlackListed(onRecord.listings);
    const clean = !blackListed && entries.every(entry => entry.clean);
    const { plan, clause } = rule;
    const content: ReportContent = {
      document: '信用报告',
      no: newNumber(localDate(write.now)),
      creditCode,
      name,
      zone: zone.code,
      purpose,
      issuedAt: formatMoment(write.now),
      clean,
      blackListed,
      entries,
      basis: `《${plan.title}》${clause}`,
    };
    const report = write.em.create(CreditReport, {
      id: randomUUID(),
      creditCode,
      no: content.no,
      purpose,
      issuedAt: write.now,
      issuedBy: context.principal.subject,
      clean,
      entries,
      hash: hashOf(content),
      document: signDocument(content, await signingKey(write)),
    });
    write.em.persist(report);
    const subject = { type: 'CreditReport', id: report.id };
    write.decide({
      creditCode,
      subject,
      outcome: 'ISSUED',
      rule: ruleReference(rule),
      facts: { ...register, fields: entries.map(entry => entry.name), purpose, clean, hash: report.hash },
      reasons: reasonsOf(content),
    });
    write.record({
      type: 'ReportIssued',
      creditCode,
      subject,
      restricted: true,
      payload: { fields, clean, hash: report.hash },
    });
    return { __typename: 'CreditReport' as const, ...rowOf(CreditReport, report) };
  });
}

/** The zone's rule of reports. Refuses REPORT_NOT_OFFERED where its plan has none. */
function requireOffered(zone: Zone, on: LocalDate): ResolvedRule<'list'> {
  const rule = listOf(zone, 'CREDIT_REPORT_FIELDS', on);
  if (rule) return rule;
  throw refuse('REPORT_NOT_OFFERED', MESSAGES.NOT_OFFERED({ zone: zone.names }));
}

interface OnRecord {
  penalties: Pick<PenaltyRecordRow, 'field' | 'documentNo'>[];
  listings: Pick<ListingRow, 'colour'>[];
}

/** What is published and used of an enterprise at this moment. */
async function readRecord(write: Write, creditCode: string): Promise<OnRecord> {
  const of = [creditCode, localDate(write.now)];
  const penalties = await write.query<OnRecord['penalties'][number]>(
    `select field, document_no as "documentNo" from penalty where credit_code = $1 and ${inUse('$2')}
     order by decided_on, document_no`,
    of,
  );
  const listings = await write.query<OnRecord['listings'][number]>(
    `select colour from listing where credit_code = $1 and ${inForce('$2')}`,
    of,
  );
  return { penalties, listings };
}

/** A number that nobody guesses: `XYBG-20261128-` and eighty bits. */
const newNumber = (day: LocalDate): string =>
  `XYBG-${day.replaceAll('-', '')}-${randomBytes(10).toString('hex').toUpperCase()}`;
