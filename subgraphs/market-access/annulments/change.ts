/** The annulment of a change of registration: what was registered before stands again (市场主体登记管理条例 40, 实施细则 57). */
import { withdrawLicences } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { licenseRegistration } from '../cases/steps.ts';
import { subjectOf as subjectOfChange } from '../changes/changes.ts';
import { ChangeOfRegistration } from '../changes/entities.ts';
import type { RegisteredBefore } from '../changes/entities.ts';
import { enterFacts, factsOf, only, registeredFacts } from '../changes/entry.ts';
import type { Enterprise } from '../enterprises/entities.ts';
import type { LogChange } from '../enterprises/rows.ts';
import type { ApplyForAnnulmentInput, ChangedItem, RegistrationEvent } from '../generated.ts';
import { annulledItems, factNames, itemsOfChange, requireUnchanged } from './change-rules.ts';
import type { RegistrationAnnulment } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { refuseTaken } from './register.ts';
import { subjectOf } from './steps.ts';

/** Why its licence stands no longer, as the public record has it. */
const CHANGE_ANNULLED = '变更登记已被撤销';

const ENTERED = `select change_of_registration.id,
    exists (select from registration_annulment
      where change_id = change_of_registration.id and annulled_on is not null and reversed_on is null) as annulled
  from change_of_registration join service_case using (id)
  where change_of_registration.credit_code = $1 and before is not null
    and ($2::uuid is null or change_of_registration.id = $2)
  order by decided_at desc, change_of_registration.id desc limit 1`;

/**
 * The change that is to be annulled: the one that is named, else the last one that was registered; null for another
 * registration. Refuses INVALID_INPUT, NOT_FOUND and ALREADY_ANNULLED.
 */
export async function soughtChange(write: Write, input: ApplyForAnnulmentInput): Promise<string | null> {
  const { creditCode, registration, changeId = null } = input;
  if (registration !== 'CHANGE') {
    if (changeId !== null) throw refuse('INVALID_INPUT', MESSAGES.CHANGE_ALONE());
    return null;
  }
  const isNone = changeId !== null && !isUuid(changeId);
  const [found] = isNone ? [] : await write.query<{ id: string; annulled: boolean }>(ENTERED, [creditCode, changeId]);
  if (!found) throw refuse('NOT_FOUND', MESSAGES.NO_CHANGE({ creditCode }));
  if (found.annulled) throw refuse('ALREADY_ANNULLED', MESSAGES.CHANGE_ANNULLED_ALREADY({ id: found.id }));
  return found.id;
}

/** What of the register an annulment, or its reversal, moves back. */
interface MovedBack {
  from: RegisteredBefore;
  to: RegisteredBefore;
  items: readonly ChangedItem[];
  event: RegistrationEvent;
}

async function moveBack(write: Write, enterprise: Enterprise, moved: MovedBack): Promise<LogChange[]> {
  const { from, to, items, event } = moved;
  const { zone } = enterprise;
  const now = await registeredFacts(write, enterprise);
  requireUnchanged({ zone, now, since: from, items }, localDate(write.now));
  const facts = { ...only(now, factNames(items, to)), ...only(to, factNames(items, to)) };
  if (facts.name) await refuseTaken(write, { ...enterprise, name: facts.name });
  return enterFacts(write, enterprise, facts, event);
}

const changeOf = (write: Write, { changeId }: RegistrationAnnulment): Promise<ChangeOfRegistration> =>
  write.em.findOneOrFail(ChangeOfRegistration, { id: changeId ?? '' });

/** What of a change an annulment took, and what it did to the register. */
export interface AnnulledChange {
  changeId: string;
  items: ChangedItem[];
  /** Whether the whole change is annulled. */
  whole: boolean;
  entered: LogChange[];
}

/**
 * Annuls a change, or some of its items: the register says again what it said before. Refuses INVALID_INPUT,
 * LATER_CHANGE and NAME_TAKEN.
 */
export async function annulChange(
  write: Write,
  enterprise: Enterprise,
  annulment: RegistrationAnnulment,
  asked: readonly ChangedItem[],
): Promise<AnnulledChange> {
  const change = await changeOf(write, annulment);
  const to = change.before ?? {};
  const items = annulledItems(asked, to);
  const moved = { from: factsOf(change.changes), to, items, event: 'CHANGE_ANNULLED' } as const;
  const entered = await moveBack(write, enterprise, moved);
  const whole = items.length === itemsOfChange(to).length;
  if (whole) await withdrawLicences(write, subjectOfChange(change), { reason: CHANGE_ANNULLED });
  return { changeId: change.id, items, whole, entered };
}

/** Lets what was annulled of a change stand again. Refuses LATER_CHANGE and NAME_TAKEN. */
export async function restoreChange(
  write: Write,
  enterprise: Enterprise,
  annulment: RegistrationAnnulment,
  documentNo: string,
): Promise<void> {
  const change = await changeOf(write, annulment);
  const { creditCode, zone, items } = annulment;
  const from = change.before ?? {};
  await moveBack(write, enterprise, { from, to: factsOf(change.changes), items, event: 'CHANGE_RESTORED' });
  if (items.length < itemsOfChange(from).length) return;
  const subject = subjectOf(annulment);
  await licenseRegistration(write, { creditCode, zone, subject, item: 'CHANGE_OF_REGISTRATION', documentNo });
}
