/** What an annulment does to the register, and what its reversal gives back. */
import { withdrawAllLicences } from '#shared/case/index.ts';
import type { Write } from '#shared/database/write.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { licenseRegistration } from '../cases/steps.ts';
import { Deregistration } from '../deregistrations/entities.ts';
import { stateAfter } from '../deregistrations/rules.ts';
import { STRUCK_OFF, recorded } from '../deregistrations/steps.ts';
import { Dormancy } from '../dormancies/entities.ts';
import type { Enterprise } from '../enterprises/entities.ts';
import { moveEnterprise } from '../enterprises/moves.ts';
import type { EnterpriseMove } from '../enterprises/moves.ts';
import type { EnterpriseStatus } from '../generated.ts';
import type { RegistrationAnnulment } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { subjectOf } from './steps.ts';

/** Why licences stand no longer, as the public record has it. */
const ESTABLISHMENT_ANNULLED = '设立登记已被撤销';

/** The moves that put an enterprise back on the register, by the status that it had. */
const REOPENED: Readonly<Partial<Record<EnterpriseStatus, EnterpriseMove>>> = {
  SUSPENDED: 'reopenSuspended',
  REVOKED: 'reopenRevoked',
  ANNULLED: 'reopenAnnulled',
};

/** The moves that give an establishment back, by the status before its annulment. */
const RESTORED: Readonly<Partial<Record<EnterpriseStatus, EnterpriseMove>>> = {
  SUSPENDED: 'restoreSuspended',
  REVOKED: 'restoreRevoked',
};

/**
 * Annuls the establishment: the enterprise is to be wound up (公司法 229). A liquidation that is under way goes on.
 * Returns the status before. Refuses SIMPLE_NOTICE_OPEN and ILLEGAL_TRANSITION.
 */
export async function annulEstablishment(write: Write, enterprise: Enterprise): Promise<EnterpriseStatus> {
  const { creditCode, status } = enterprise;
  const open = await write.em.findOne(Deregistration, { creditCode, endedOn: null });
  if (open?.kind === 'SIMPLE') {
    throw refuse('SIMPLE_NOTICE_OPEN', MESSAGES.SIMPLE_NOTICE(), { remedy: MESSAGES.OBJECT_FIRST() });
  }
  const before = open ? (open.statusBefore ?? 'OPERATING') : status;
  if (open) open.statusBefore = 'ANNULLED';
  await moveEnterprise(write, enterprise, 'annulEstablishment');
  await withdrawAllLicences(write, creditCode, ESTABLISHMENT_ANNULLED);
  return before;
}

/** Gives an establishment back, with the status before its annulment. Refuses ILLEGAL_TRANSITION. */
export async function restoreEstablishment(
  write: Write,
  enterprise: Enterprise,
  annulment: RegistrationAnnulment,
  caseNo: string,
): Promise<void> {
  const { creditCode } = enterprise;
  const standing = await standingOf(write, creditCode, annulment.statusBefore);
  const open = await write.em.findOne(Deregistration, { creditCode, endedOn: null });
  if (open) open.statusBefore = standing;
  await moveEnterprise(write, enterprise, RESTORED[standing] ?? 'restoreOperating');
  await licenceAgain(write, annulment, caseNo);
}

/**
 * Annuls the deregistration: the enterprise is again what it was before it was announced. Returns the status that it
 * has. Refuses NAME_TAKEN where another enterprise has its name by now, and ILLEGAL_TRANSITION.
 */
export async function annulDeregistration(
  write: Write,
  enterprise: Enterprise,
  annulment: RegistrationAnnulment,
  caseNo: string,
): Promise<EnterpriseStatus> {
  const { creditCode } = enterprise;
  await refuseTaken(write, enterprise);
  const deregistration = await deregistrationIn(write, creditCode, 'DEREGISTERED');
  const standing = await standingOf(write, creditCode, deregistration?.statusBefore ?? null);
  enterprise.endedOn = null;
  await moveEnterprise(write, enterprise, REOPENED[standing] ?? 'reopenOperating');
  if (deregistration) {
    deregistration.state = stateAfter(deregistration.state, 'annul');
    recorded(write, deregistration, 'DeregistrationAnnulled', {});
  }
  // Who was revoked or annulled has no licence that could stand again.
  if (standing === 'OPERATING' || standing === 'SUSPENDED') await licenceAgain(write, annulment, caseNo);
  return standing;
}

/** Lets a deregistration stand again: the enterprise is off the register since the day of then. */
export async function restoreDeregistration(write: Write, enterprise: Enterprise): Promise<void> {
  const { creditCode } = enterprise;
  const deregistration = await deregistrationIn(write, creditCode, 'ANNULLED');
  enterprise.endedOn = deregistration?.endedOn ?? null;
  await moveEnterprise(write, enterprise, 'strikeOffAgain');
  if (deregistration) {
    deregistration.state = stateAfter(deregistration.state, 'restore');
    recorded(write, deregistration, 'DeregistrationRestored', {});
  }
  await withdrawAllLicences(write, creditCode, STRUCK_OFF);
}

/** The newest deregistration of an enterprise in a state; null where it was struck off before they were kept. */
const deregistrationIn = ({ em }: Write, creditCode: string, state: 'DEREGISTERED' | 'ANNULLED') =>
  em.findOne(Deregistration, { creditCode, state }, { orderBy: { endedOn: 'desc', id: 'desc' } });

/** The status that an enterprise has again: a dormancy that has ended meanwhile is not given back. */
export async function standingOf(
  { em }: Write,
  creditCode: string,
  before: EnterpriseStatus | null | undefined,
): Promise<EnterpriseStatus> {
  if (before !== 'SUSPENDED') return before ?? 'OPERATING';
  return (await em.findOne(Dormancy, { creditCode, endedOn: null })) ? 'SUSPENDED' : 'OPERATING';
}

const NAMESAKE = `select 1 as one from enterprise
  where zone = $1 and name = $2 and credit_code <> $3 and status <> 'DEREGISTERED' limit 1`;

/** Refuses NAME_TAKEN: what was before cannot be restored where the name is another's (条例 41). */
export async function refuseTaken(
  { query, now }: Write,
  { zone, name, creditCode }: Pick<Enterprise, 'zone' | 'name' | 'creditCode'>,
): Promise<void> {
  const [namesake] = await query(NAMESAKE, [zone, name, creditCode]);
  if (!namesake) return;
  throw refuse('NAME_TAKEN', MESSAGES.NAME_TAKEN({ name }), {
    rule: ruleReference(listRule(zoneOf(zone), 'ANNULMENT_BARS', localDate(now))),
    remedy: MESSAGES.REJECT_IT(),
  });
}

/** The registration is a licence again, by the decision that gives it back. */
const licenceAgain = (write: Write, annulment: RegistrationAnnulment, documentNo: string): Promise<void> => {
  const { creditCode, zone } = annulment;
  return licenseRegistration(write, {
    creditCode,
    zone,
    subject: subjectOf(annulment),
    item: 'ESTABLISHMENT',
    documentNo,
  });
};
