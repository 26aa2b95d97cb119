/**
 * Licences end with their holder (行政许可法 70): the register tells in its feed who has left it, and what this department
 * licensed him to do is withdrawn, which credit is told of (licences.ts).
 */
import { localDate } from '../clock/index.ts';
import type { ToldChange } from '../server/feeds.ts';
import { itemOf, ruleOfDay, ruleReference, zone, zoneCodes } from '../zones/index.ts';
import { following } from './following.ts';
import type { Job, JobContext } from './jobs.ts';
import { withdrawLicences } from './licences.ts';
import { MESSAGES } from './messages.ts';

/** Who tells of ends, and what of them is open. */
export interface HolderEnds {
  /** The department that keeps the register. */
  register: string;
  /** The type of change by which it tells that an enterprise has left it. */
  type: string;
  /** Types of which everybody reads what licences were granted on. */
  open: readonly string[];
}

/** A thing with licences that stand. */
interface Licensed {
  type: string;
  id: string;
  documents: string[];
}

const STANDING = `select subject_type as type, subject_id as id, array_agg(document_no order by document_no) as documents
  from granted_licence where credit_code = $1 and withdrawn_on is null group by 1, 2 order by 1, 2`;

/** The rule is national: every zone has it. */
const anyZone = () => zone(zoneCodes[0] ?? '');

/** The job that withdraws licences whose holder has left the register; each thing's by a decision and a change. */
export const licencesEndWithHolder = ({ register, type, open }: HolderEnds): Job =>
  following({
    name: 'licences whose holder has left the register',
    department: register,
    type,
    act: (context, change) => endLicences(context, change, open),
  });

async function endLicences(context: JobContext, { creditCode }: ToldChange, open: readonly string[]): Promise<boolean> {
  if (creditCode === null) return false;
  const [standing] = await context.database.query<Licensed>(STANDING, [creditCode]);
  if (!standing) return false;
  const result = await context.write(creditCode, async write => {
    const rule = ruleOfDay('list', anyZone(), 'LICENCE_CANCELLATION', localDate(write.now));
    const reason = itemOf(rule, 'HOLDER_ENDED')?.zh ?? '';
    for (const { type, id, documents } of await write.query<Licensed>(STANDING, [creditCode])) {
      const subject = { type, id };
      await withdrawLicences(write, subject, { reason });
      write.decide({
        creditCode,
        subject,
        outcome: 'LICENCE_CANCELLED',
        rule: ruleReference(rule),
        facts: { documentNos: documents },
        reasons: [MESSAGES.HOLDER_ENDED({ documents })],
      });
      write.record({
        type: 'LicencesCancelled',
        creditCode,
        subject,
        restricted: !open.includes(type),
        payload: {},
      });
    }
    return { done: true };
  });
  if (!('done' in result)) throw new Error(`the licences of ${creditCode} could not be withdrawn now: ${result.code}`);
  return true;
}
