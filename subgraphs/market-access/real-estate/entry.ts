/**
 * Enters a decided application on the register of real estate. A title that changes hands takes its utilities along.
 */
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { RealEstate, RealEstateEncumbrance } from './entities.ts';
import type { RealEstateCase } from './entities.ts';
import type { RealEstateEncumbranceKind, RealEstateKind, TitleUtility } from '../generated.ts';
import { requireOnRegister } from '../enterprises/register.ts';
import { nextCertificate } from './certificates.ts';
import { MESSAGES } from './messages.ts';
import { checkRealEstate, neededDetail, utilitiesWithTitle } from './rules.ts';
import type { RealEstateRequest } from './rules.ts';

/** A unit that an application is about, and the encumbrance that the application ends. */
interface Checked {
  /** Null before the first registration. */
  unit: RealEstate | null;
  ended: RealEstateEncumbrance | null;
}

/** Checks an application against the register as it is now. Refusals as {@link checkRealEstate}. */
export async function checkAgainstRegister(
  write: Write,
  application: RealEstateRequest & { unitNo: string },
): Promise<Checked> {
  const { unitNo } = application;
  const unit = await write.em.findOne(RealEstate, { unitNo });
  const encumbrances = await write.em.find(RealEstateEncumbrance, { unitNo });
  const ended = checkRealEstate(application, {
    unit: unit && { ...rowOf(RealEstate, unit), area: Number(unit.area) },
    encumbrances: encumbrances.map(encumbrance => rowOf(RealEstateEncumbrance, encumbrance)),
  });
  return { unit, ended: encumbrances.find(({ id }) => id === ended?.id) ?? null };
}

/** Enters what was decided. Refusals as {@link checkRealEstate}. */
export async function enterRealEstate(write: Write, application: RealEstateCase): Promise<void> {
  const { kind, unitNo, details } = application;
  const { unit, ended } = await checkAgainstRegister(write, application);
  if (ended) endEncumbrance(write, ended);
  if (kind === 'FIRST') return registerUnit(write, application);
  if (!unit) throw new Error(`unit ${unitNo} is not on the register of real estate`);
  switch (kind) {
    case 'MORTGAGE':
      return encumber(write, application, kind, neededDetail(details, 'mortgagee'));
    case 'SEIZURE':
      return encumber(write, application, kind, neededDetail(details, 'basis'));
    case 'OBJECTION':
      return encumber(write, application, kind, neededDetail(details, 'objector'));
    case 'TRANSFER':
      await certify(write, application, unit);
      return transfer(write, application, unit);
    case 'CORRECTION':
      await certify(write, application, unit);
      return correct(application, unit);
    case 'CERTIFICATE_EXCHANGE':
      return certify(write, application, unit);
    case 'MORTGAGE_CANCELLATION':
    case 'RELEASE':
      // These only end an encumbrance.
      return;
  }
}

/** Ends what lies on a unit, and tells it of the case that put it there. */
function endEncumbrance(write: Write, ended: RealEstateEncumbrance): void {
  const { id, creditCode, unitNo, kind } = ended;
  ended.until = write.now;
  ended.endedBy = 'RELEASED';
  write.record({
    type: 'RealEstateEncumbranceEnded',
    creditCode,
    subject: { type: 'RealEstateCase', id },
    changedFields: ['encumbrance'],
    restricted: true,
    payload: { unitNo, kind },
  });
}

/**
 * Refuses OBJECTION_LAPSED where the same objector's objection for the same reason lapsed: the action is what is left
 * to him.
 */
export async function refuseLapsedObjection(
  write: Write,
  { unitNo, zone, details: { objector, basis } }: Pick<RealEstateCase, 'unitNo' | 'zone' | 'details'>,
): Promise<void> {
  const [lapsed] = await write.query(
    `select 1 from real_estate_encumbrance e join real_estate_case c using (id)
     where e.unit_no = $1 and e.kind = 'OBJECTION' and e.holder = $2 and e.ended_by = 'NO_SUIT' and c.details->>'basis' = $3
     limit 1`,
    [unitNo, objector, basis],
  );
  if (!lapsed || !objector || !basis) return;
  const rule = findRuleOfKind('label', zoneOf(zone), 'OBJECTION_ONCE', localDate(write.now));
  throw refuse('OBJECTION_LAPSED', MESSAGES.OBJECTION_LAPSED({ objector, basis }), {
    ...(rule && { rule: ruleReference(rule) }),
    remedy: MESSAGES.BRING_THE_ACTION(),
  });
}

/** Puts a unit on the register, with its first certificate. */
async function registerUnit(write: Write, application: RealEstateCase): Promise<void> {
  const { creditCode, zone, unitNo, details } = application;
  const certificateNo = await nextCertificate(write, 'TITLE', zone);
  issueCertificate(write, application, certificateNo);
  write.em.persist(
    write.em.create(RealEstate, {
      unitNo,
      creditCode,
      zone,
      location: neededDetail(details, 'location'),
      area: neededDetail(details, 'area').toFixed(2),
      certificateNo,
      registeredOn: localDate(write.now),
    }),
  );
}

/**
 * Enters an encumbrance. `holder`: the credit code of the mortgagee or the objector, who gets a proof of registration,
 * or what a seizure rests on.
 */
async function encumber(
  write: Write,
  application: RealEstateCase,
  kind: RealEstateEncumbranceKind,
  holder: string,
): Promise<void> {
  const { id, unitNo, creditCode, zone, details } = application;
  const certificateNo = kind === 'SEIZURE' ? null : await nextCertificate(write, 'PROOF', zone);
  if (certificateNo) issueCertificate(write, application, certificateNo);
  write.em.persist(
    write.em.create(RealEstateEncumbrance, {
      id,
      unitNo,
      creditCode,
      kind,
      holder,
      amount: kind === 'MORTGAGE' ? details.amount : null,
      since: write.now,
      until: null,
      zone,
      certificateNo,
      suit: null,
      endedBy: null,
    }),
  );
}

/** Gives a registered unit a new certificate. */
async function certify(write: Write, application: RealEstateCase, unit: RealEstate): Promise<void> {
  const certificateNo = await nextCertificate(write, 'TITLE', application.zone);
  issueCertificate(write, application, certificateNo);
  unit.certificateNo = certificateNo;
}

/** Notes a certificate in the case that issues it, and records it for the feed. */
function issueCertificate(write: Write, application: RealEstateCase, certificateNo: string): void {
  const { id, creditCode, unitNo } = application;
  application.certificateNo = certificateNo;
  write.record({
    type: 'RealEstateCertified',
    creditCode,
    subject: { type: 'RealEstateCase', id },
    changedFields: ['certificateNo'],
    restricted: true,
    payload: { unitNo, certificateNo },
  });
}

/** What lies on the unit goes on to lie on it. */
function correct({ details: { location, area } }: RealEstateCase, unit: RealEstate): void {
  if (location !== null) unit.location = location;
  if (area !== null) unit.area = area.toFixed(2);
}

/**
 * Passes the title with its encumbrances to the new owner (民法典 406). Each utility is asked to put its account in the
 * new owner's name.
 */
async function transfer(write: Write, application: RealEstateCase, unit: RealEstate): Promise<void> {
  const { id, creditCode, zone, unitNo, details, certificateNo } = application;
  const transferTo = neededDetail(details, 'transferTo');
  const today = localDate(write.now);
  await requireOnRegister(write, transferTo);
  unit.creditCode = transferTo;
  unit.registeredOn = today;
  for (const encumbrance of await write.em.find(RealEstateEncumbrance, { unitNo, until: null })) {
    encumbrance.creditCode = transferTo;
  }
  write.record({
    type: 'RealEstateAcquired',
    creditCode: transferTo,
    subject: { type: 'RealEstateCase', id },
    restricted: true,
    payload: { unitNo, from: creditCode, certificateNo },
  });
  if (!details.transferUtilities) return;
  const utilities = utilitiesWithTitle(zoneOf(zone), today) as TitleUtility[];
  application.utilities = transferUtilities(write, application, utilities);
}

/** Asks the utilities of a unit to follow its title (水、电、气一体化过户), in the write that transfers it. */
function transferUtilities(
  write: Write,
  { id, creditCode, unitNo, details }: RealEstateCase,
  utilities: readonly TitleUtility[],
): RealEstateCase['utilities'] {
  const askedAt = write.now.toISOString();
  for (const utility of utilities) {
    write.record({
      type: 'UtilityTransferAsked',
      creditCode,
      subject: { type: 'RealEstateCase', id },
      changedFields: ['utilities'],
      restricted: true,
      payload: { utility, unitNo, from: creditCode, to: details.transferTo, askedAt },
    });
  }
  return utilities.map(utility => ({ utility, askedAt, confirmedAt: null }));
}

/**
 * Orders of a court wait for no application: until a transfer is entered, the unit may be seized (法发〔2004〕5号 art. 9),
 * and what is open is checked again when it is decided.
 */
const ORDERS_OF_COURTS: readonly RealEstateKind[] = ['SEIZURE', 'RELEASE'];

/**
 * Refuses REAL_ESTATE_CASE_OPEN while the unit has a case that is not decided: the facts that it rests on must not
 * change, but by order of a court.
 */
export async function refuseOpenCase(
  write: Write,
  { unitNo, kind }: { unitNo: string; kind: RealEstateKind },
): Promise<void> {
  // Different owners may apply for one unit at the same time.
  await write.lock('unit', unitNo);
  if (ORDERS_OF_COURTS.includes(kind)) return;
  const [open] = await write.query(
    'select 1 from real_estate_case join service_case using (id) where unit_no = $1 and decided_at is null limit 1',
    [unitNo],
  );
  if (!open) return;
  // It may be another's, so its number is not told.
  throw refuse('REAL_ESTATE_CASE_OPEN', MESSAGES.CASE_OPEN(), { remedy: MESSAGES.WAIT() });
}
