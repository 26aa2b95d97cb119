/** Who decides: the body that a decision names, and against which an appeal is made. */
import type { Principal } from '../identity/principal.ts';
import { messages, textOf } from '../messages.ts';
import type { Words } from '../messages.ts';
import { zone } from '../zones/index.ts';
import type { RuleReference } from '../zones/index.ts';
import type { DecidedBy } from './entities.ts';

/** What a decision says of who decides. */
interface Deciding {
  authority?: Words;
  rule: RuleReference;
  subject: { type: string };
}

const MESSAGES = messages({
  BANK: { en: 'the financial institution {code}', zh: '金融机构（统一社会信用代码：{code}）' },
  PARTNER: { en: 'the partner that decided', zh: '作出决定的合作机构' },
});

/**
 * Who decides: whom the decision itself names; the agency that the officer speaks for; else the zone's authority of
 * what is decided on, or of the department. A bank decides for itself, and is no authority. Null where nothing says it.
 */
export function decidedBy(
  { authority, rule, subject }: Deciding,
  { principal, department }: { principal: Principal; department: string | undefined },
): DecidedBy | null {
  const { role, agency, creditCodes } = principal;
  if (authority !== undefined) return { ...textOf(authority), appealable: true };
  if (role === 'bank') return { ...textOf(MESSAGES.BANK({ code: creditCodes[0] ?? '' })), appealable: false };
  if (role === 'partner') return { ...textOf(MESSAGES.PARTNER()), appealable: false };
  if (agency !== undefined) return { ...textOf(agency), appealable: true };
  const decides = department ?? principal.department;
  return decides === null ? null : { ...zone(rule.zone).authorityOf(decides, subject.type).name, appealable: true };
}
