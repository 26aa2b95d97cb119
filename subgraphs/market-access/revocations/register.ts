/** What a revocation does to the register, and what its annulment gives back. */
import { withdrawAllLicences } from '#shared/case/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { standingOf } from '../annulments/register.ts';
import { licenseRegistration } from '../cases/steps.ts';
import { Deregistration } from '../deregistrations/entities.ts';
import type { Enterprise } from '../enterprises/entities.ts';
import { moveEnterprise } from '../enterprises/moves.ts';
import type { EnterpriseStatus } from '../generated.ts';
import type { LicenceRevocation } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { requireGoingOn } from './rules.ts';

/** Why licences stand no longer, as the public record has it. */
const REVOKED = '营业执照已被吊销';

/** Where an enterprise stands, whatever winds it up meanwhile, and what does. */
export interface Standing {
  status: EnterpriseStatus;
  open: Deregistration | null;
}

/** Where an enterprise stands: while it is wound up, where it stood before. */
export async function standingBefore({ em }: Write, { creditCode, status }: Enterprise): Promise<Standing> {
  const open = await em.findOne(Deregistration, { creditCode, endedOn: null });
  return { status: open ? (open.statusBefore ?? 'OPERATING') : status, open };
}

/**
 * Revokes the licence: the enterprise is to be wound up (公司法 229). A liquidation that is under way goes on. Returns the
 * status before. Refuses SIMPLE_NOTICE_OPEN and ENTERPRISE_NOT_OPERATING.
 */
export async function revokeLicence(write: Write, enterprise: Enterprise): Promise<EnterpriseStatus> {
  const { creditCode } = enterprise;
  const { status, open } = await standingBefore(write, enterprise);
  if (open?.kind === 'SIMPLE') {
    throw refuse('SIMPLE_NOTICE_OPEN', MESSAGES.SIMPLE_NOTICE(), { remedy: MESSAGES.OBJECT_FIRST() });
  }
  requireGoingOn({ creditCode, status });
  if (open) open.statusBefore = 'REVOKED';
  await moveEnterprise(write, enterprise, 'revoke');
  await withdrawAllLicences(write, creditCode, REVOKED);
  return status;
}

/**
 * Gives back what was before the revocation; the registration is a licence again, by the instrument that annulled it.
 * Refuses FORCED_NOTICE_OPEN, and ILLEGAL_TRANSITION where the enterprise was struck off or annulled since.
 */
export async function reinstate(
  write: Write,
  enterprise: Enterprise,
  { id, creditCode, zone, statusBefore }: LicenceRevocation,
  documentNo: string,
): Promise<void> {
  const { open } = await standingBefore(write, enterprise);
  if (open?.kind === 'FORCED') {
    throw refuse('FORCED_NOTICE_OPEN', MESSAGES.FORCED_NOTICE(), { remedy: MESSAGES.WITHDRAW_FORCED() });
  }
  const standing = await standingOf(write, creditCode, statusBefore);
  if (open) open.statusBefore = standing;
  await moveEnterprise(write, enterprise, standing === 'SUSPENDED' ? 'reinstateSuspended' : 'reinstateOperating');
  const subject = { type: 'LicenceRevocation', id };
  await licenseRegistration(write, { creditCode, zone, subject, item: 'ESTABLISHMENT', documentNo });
}
