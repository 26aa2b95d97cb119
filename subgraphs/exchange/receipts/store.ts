/** Receipts are added in batches, each once by its id; what was read is never in them. */
import { z } from 'zod';
import type { Database } from '#shared/database/database.ts';

/** Not its check characters: codes were issued with wrong ones, and a receipt is not refused for that. */
const code = z.string().regex(/^[0-9A-Z]{18}$/, 'must be a unified social credit code');
const text = (longest: number) => z.string().max(longest);

/** Fields, as coordinates of the graph. */
const list = z
  .array(z.string().regex(/^\w{1,100}\.\w{1,100}$/))
  .min(1)
  .max(1_000);

/** What several receipts have in common: the gateway tells it once. */
const common = z.strictObject({
  reader: z.enum(['PARTNER', 'BANK', 'OFFICER', 'SERVICE']),
  member: code.nullable(),
  department: text(100).nullable(),
  readerId: text(200).nullable(),
  grantNo: text(40).nullable(),
  /** The place of its fields among the lists of the batch. */
  fields: z.int().min(0),
  purpose: text(500),
  legalBasis: text(500),
  caseNo: text(100),
  refused: z.boolean(),
});

/**
 * A receipt as the gateway hands it in, of all enterprises of which the same was read at once; `id` is its own, so that
 * a batch that is sent again adds nothing. `of` is the place of what it has in common with others.
 */
const newReceipt = z.strictObject({
  id: z.uuid(),
  creditCodes: z.array(code).min(1).max(10_000),
  readAt: z.iso.datetime({ offset: true }),
  of: z.int().min(0),
});

/** Receipts of one batch at most. */
const MOST = 10_000;
export const batch = z
  .strictObject({
    lists: z.array(list).min(1).max(MOST),
    common: z.array(common).min(1).max(MOST),
    receipts: z.array(newReceipt).min(1).max(MOST),
  })
  .refine(given => given.receipts.every(({ of }) => of < given.common.length), {
    path: ['receipts'],
    message: 'must each be of one of common',
  })
  .refine(given => given.common.every(({ fields }) => fields < given.lists.length), {
    path: ['common'],
    message: 'must each have the fields of one of lists',
  });
export type NewReceipts = z.output<typeof batch>;

// The row of an enterprise has an id that follows from the receipt's, the same however often it is handed in.
const INSERT = `
  with common as materialized (
    select c.*, array(select jsonb_array_elements_text($3::jsonb -> c.fields)) as list
    from jsonb_to_recordset($1::jsonb) as c(place int, reader text, member text, department text, "readerId" text,
      "grantNo" text, fields int, purpose text, "legalBasis" text, "caseNo" text, refused boolean))
  insert into access_receipt
    (id, credit_code, read_at, reader, member, department, reader_id, grant_no, fields, purpose, legal_basis,
      case_no, refused)
  select md5(r.id || credit_code)::uuid, credit_code, r."readAt", c.reader, c.member, c.department, c."readerId",
    c."grantNo", c.list, c.purpose, c."legalBasis", c."caseNo", c.refused
  from jsonb_to_recordset($2::jsonb) as r(id text, "creditCodes" jsonb, "readAt" timestamptz, "of" int)
    join common as c on c.place = r."of",
    jsonb_array_elements_text(r."creditCodes") as credit_code
  on conflict (id) do nothing returning 1`;

/** Adds a batch whole, or nothing of it. Returns how many were new. */
export async function addReceipts(
  { query }: Pick<Database, 'query'>,
  { lists, common: told, receipts }: NewReceipts,
): Promise<number> {
  const placed = told.map((one, place) => ({ place, ...one }));
  return (
    await query(
      INSERT,
      [placed, receipts, lists].map(one => JSON.stringify(one)),
    )
  ).length;
}
