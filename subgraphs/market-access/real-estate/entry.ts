/**
 * A decided application as it is entered on the register of real estate; a title that changes hands takes its utilities
 * along.
 */
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { RealEstate, RealEstateEncumbrance } from './entities.ts';
import type { RealEstateCase } from './entities.ts';
import type { TitleUtility } from '../generated.ts';
import { requireOnRegister } from '../on-register.ts';
import { checkRealEstate, utilitiesWithTitle } from './rules.ts';
import type { Encumbrance } from './rows.ts';

/** The register's facts of a unit. */
async function unitFacts(
  write: Write,
  unitNo: string,
): Promise<{ unit: RealEstate | null; encumbrances: RealEstateEncumbrance[] }> {
  const [unit, encumbrances] = [
    await write.em.findOne(RealEstate, { unitNo }),
    await write.em.find(RealEstateEncumbrance, { unitNo }),
  ];
  return { unit, encumbrances };
}

/** Checks an application against the register as it is now; returns the encumbrance that it ends. */
export async function checkAgainstRegister(
  write: Write,
  { kind, creditCode, unitNo, details }: Pick<RealEstateCase, 'kind' | 'creditCode' | 'unitNo' | 'details'>,
): Promise<{ unit: RealEstate | null; ended: RealEstateEncumbrance | null }> {
  const { unit, encumbrances } = await unitFacts(write, unitNo);
  const found = checkRealEstate(kind, creditCode, details, {
    unit: unit && { creditCode: unit.creditCode, location: unit.location, area: Number(unit.area) },
    encumbrances: encumbrances.map(
      ({ id, kind: of, holder, until }) =>
        ({ id, kind: of, holder, until: until?.toISOString() ?? null }) as Encumbrance,
    ),
  });
  return { unit, ended: found && encumbrances.find(({ id }) => id === found.id)! };
}

/** Enters what was decided. `transfer`, for a title: told to the new owner too. */
export async function enterRealEstate(write: Write, application: RealEstateCase): Promise<void> {
  const { id, kind, creditCode, zone, unitNo, details } = application;
  const { unit, ended } = await checkAgainstRegister(write, application);
  if (ended) ended.until = write.now;
  if (kind === 'MORTGAGE' || kind === 'SEIZURE' || kind === 'OBJECTION') {
    const [holder, amount] = kind === 'MORTGAGE' ? [details.mortgagee!, details.amount] : [details.basis!, null];
    write.em.persist(
      write.em.create(RealEstateEncumbrance, {
        id,
        unitNo,
        creditCode,
        kind,
        holder,
        amount,
        since: write.now,
        until: null,
      }),
    );
  }
  if (kind !== 'FIRST' && kind !== 'TRANSFER' && kind !== 'CORRECTION' && kind !== 'CERTIFICATE_EXCHANGE') return;
  const certificateNo = await nextCertificate(write, zone);
  application.certificateNo = certificateNo;
  if (kind === 'FIRST') {
    const { location, area } = details;
    write.em.persist(
      write.em.create(RealEstate, {
        unitNo,
        creditCode,
        zone,
        location: location!,
        area: area!.toFixed(2),
        certificateNo,
        registeredOn: localDate(write.now),
      }),
    );
    return;
  }
  Object.assign(unit!, {
    certificateNo,
    ...(kind === 'CORRECTION' && {
      location: details.location ?? unit!.location,
      area: (details.area ?? Number(unit!.area)).toFixed(2),
    }),
  });
  if (kind === 'TRANSFER') await transfer(write, application, unit!);
}

/**
 * The title and what lies on it pass to the new owner (民法典 406); each utility is asked to put its account in the new
 * name.
 */
async function transfer(write: Write, application: RealEstateCase, unit: RealEstate): Promise<void> {
  const { id, creditCode, zone, unitNo, details } = application;
  const transferTo = details.transferTo!;
  await requireOnRegister(write, transferTo);
  unit.creditCode = transferTo;
  unit.registeredOn = localDate(write.now);
  for (const one of await write.em.find(RealEstateEncumbrance, { unitNo, until: null })) one.creditCode = transferTo;
  const subject = { type: 'RealEstateCase', id };
  write.record({
    type: 'RealEstateAcquired',
    creditCode: transferTo,
    subject,
    restricted: true,
    payload: { unitNo, from: creditCode, certificateNo: application.certificateNo },
  });
  if (details.transferUtilities)
    application.utilities = transferUtilitiesWithTitle(
      write,
      application,
      utilitiesWithTitle(zoneOf(zone), localDate(write.now)) as TitleUtility[],
    );
}

/** Asks the utilities of a unit to follow its title (水、电、气一体化过户), in the write that transfers it. */
function transferUtilitiesWithTitle(
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

/** The next certificate of a zone and year, such as BDC-GEDIAN-2026-500000000. */
async function nextCertificate(write: Write, zone: string): Promise<string> {
  const [next] = await write.query<{ serial: string }>(`select nextval('real_estate_certificate')::text as serial`);
  return `BDC-${zone.toUpperCase()}-${localDate(write.now).slice(0, 4)}-${next!.serial}`;
}

/**
 * Refuses REAL_ESTATE_CASE_OPEN while the unit has a case that is not decided: what it decides may not change under it.
 */
export async function refuseOpenCase(write: Write, unitNo: string): Promise<void> {
  // Different owners may ask for one unit at once.
  await write.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`unit ${unitNo}`]);
  const [open] = await write.query<{ caseNo: string }>(
    'select case_no as "caseNo" from real_estate_case join service_case using (id) where unit_no = $1 and decided_at is null limit 1',
    [unitNo],
  );
  if (open)
    throw refuse('REAL_ESTATE_CASE_OPEN', `a unit has one open case at a time, but case ${open.caseNo} is open`, {
      remedy: 'wait until it is decided',
    });
}
