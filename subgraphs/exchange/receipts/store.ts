/** Receipts are added in batches, each once by its id; what was read is never in them. */
import { z } from 'zod';
import type { Database } from '#shared/database/database.ts';

/** Not its check characters: codes were issued with wrong ones, and a receipt is not refused for that. */
const code = z.string().regex(/^[0-9A-Z]{18}$/, 'must be a unified social credit code');
const text = (longest: number) => z.string().max(longest);

/**
 * A receipt as the gateway hands it in, of all enterprises of which the same was read at once; `id` is its own, so that
 * a batch that is sent again adds nothing.
 */
const newReceipt = z.strictObject({
  id: z.uuid(),
  creditCodes: z.array(code).min(1).max(10_000),
  readAt: z.iso.datetime({ offset: true }),
  reader: z.enum(['PARTNER', 'BANK', 'OFFICER', 'SERVICE']),
  member: code.nullable(),
  department: text(100).nullable(),
  readerId: text(200).nullable(),
  grantNo: text(40).nullable(),
  fields: z
    .array(z.string().regex(/^\w{1,100}\.\w{1,100}$/))
    .min(1)
    .max(1_000),
  purpose: text(500),
  legalBasis: text(500),
  caseNo: text(100),
  refused: z.boolean(),
});
export type NewReceipt = z.output<typeof newReceipt>;

/** Receipts of one batch at most. */
export const batch = z.strictObject({ receipts: z.array(newReceipt).min(1).max(10_000) });

// The row of an enterprise has an id that follows from the receipt's, the same however often it is handed in.
const INSERT = `
  insert into access_receipt
    (id, credit_code, read_at, reader, member, department, reader_id, grant_no, fields, purpose, legal_basis,
      case_no, refused)
  select distinct md5(r.id || credit_code)::uuid, credit_code, "readAt", reader, member, department, "readerId",
    "grantNo", array(select jsonb_array_elements_text(fields)), purpose, "legalBasis", "caseNo", refused
  from jsonb_to_recordset($1::jsonb) as r(id text, "creditCodes" jsonb, "readAt" timestamptz, reader text, member text,
    department text, "readerId" text, "grantNo" text, fields jsonb, purpose text, "legalBasis" text, "caseNo" text,
    refused boolean), jsonb_array_elements_text(r."creditCodes") as credit_code
  on conflict (id) do nothing returning 1`;

/** Adds a batch whole, or nothing of it. Returns how many were new. */
export async function addReceipts(
  { query }: Pick<Database, 'query'>,
  receipts: readonly NewReceipt[],
): Promise<number> {
  return (await query(INSERT, [JSON.stringify(receipts)])).length;
}
