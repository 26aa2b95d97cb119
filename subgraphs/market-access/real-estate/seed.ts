/** Real estate of a sample life: some enterprises own a unit, and some of these have it mortgaged. */
import { addDays, diffDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import { sampleId } from '#shared/sample/ids.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { addCase } from '../cases/seed.ts';
import type { RealEstateKind } from '../generated.ts';
import { certificateNumber } from './certificates.ts';
import type { CertificateKind } from './certificates.ts';
import { RealEstate, RealEstateCase, RealEstateEncumbrance } from './entities.ts';
import type { RealEstateDetails } from './entities.ts';
import { realEstateLimit } from './rules.ts';

const CASE = 0xa5;
const MINUTE_MS = 60_000;

const NO_DETAILS: RealEstateDetails = {
  location: null,
  area: null,
  transferTo: null,
  transferUtilities: true,
  mortgagee: null,
  amount: null,
  encumbranceId: null,
  basis: null,
};
/** A bank of the sample, whose code is made up. */
const BANK = '91420703YYHECJB7XL';

/** A life with its unit, and where its rows go. */
interface Owner {
  life: Life;
  unitNo: string;
  random: Random;
  add: SampleSink;
  today: LocalDate;
}

/** An application that was approved on the day it was made. */
interface Approved {
  /** Counts the applications of a life. */
  n: number;
  kind: RealEstateKind;
  on: LocalDate;
  details: Partial<RealEstateDetails>;
  certificateNo: string | null;
}

export function addRealEstate(life: Life, add: SampleSink, today: LocalDate): void {
  const { index, creditCode, zone, foundedOn, stage, address, endedOn } = life;
  // The index says which lives own a unit: random numbers of their own would cost more than the row.
  if (index % 17 !== 3 || endedOn !== null || stage === 'JUST_FOUNDED' || stage === 'DEREGISTERING') return;
  const random = life.random('market-access real estate');
  const age = diffDays(foundedOn, today);
  if (age < 120) return;
  const registeredOn = weekday(addDays(foundedOn, random.between(40, Math.min(age - 40, 900))));
  const unitNo = unitNumber(life);
  const certificateNo = sampleNumber(life, 'TITLE', registeredOn);
  const area = random.between(300, 20_000);
  add.row(RealEstate, {
    unitNo,
    creditCode,
    zone: zone.code,
    location: address,
    area: String(area),
    certificateNo,
    registeredOn,
  });
  const owner: Owner = { life, unitNo, random, add, today };
  addApproved(owner, {
    n: 0,
    kind: 'FIRST',
    on: registeredOn,
    details: { location: address, area },
    certificateNo,
  });
  const mortgagedOn = weekday(addDays(registeredOn, random.between(10, 30)));
  if (!random.chance(0.4) || mortgagedOn < registeredOn || mortgagedOn >= today) return;
  addMortgage(owner, mortgagedOn, `${area * 1_000}.00`);
}

/** Numbers of certificates of the sample count down, those that are issued count up. */
const LAST_SERIAL = 9_999_999;

const sampleNumber = ({ index, zone }: Life, kind: CertificateKind, on: LocalDate): string =>
  certificateNumber({ kind, zone: zone.code, year: on.slice(0, 4), serial: LAST_SERIAL - index });

function unitNumber({ index, zone }: Life): string {
  const parcel = String(index % 100_000).padStart(5, '0');
  const fixture = String(Math.floor(index / 100_000)).padStart(4, '0');
  return `${zone.divisionCode}001001GB${parcel}F${fixture}0001`;
}

function addMortgage(owner: Owner, on: LocalDate, amount: string): void {
  const { life, unitNo, add } = owner;
  const certificateNo = sampleNumber(life, 'PROOF', on);
  const since = addApproved(owner, {
    n: 1,
    kind: 'MORTGAGE',
    on,
    details: { mortgagee: BANK, amount },
    certificateNo,
  });
  add.row(RealEstateEncumbrance, {
    // The encumbrance has the id of the case that put it on the unit.
    id: sampleId(life.index, CASE, 1),
    unitNo,
    creditCode: life.creditCode,
    kind: 'MORTGAGE',
    holder: BANK,
    amount,
    since,
    zone: life.zone.code,
    certificateNo,
  });
}

/** Adds an application with its case; returns when it was approved. */
function addApproved({ life, unitNo, random, add, today }: Owner, application: Approved): Date {
  const { index, creditCode, sizeClass } = life;
  const { n, kind, on, details, certificateNo } = application;
  const zone = life.zone.code;
  const { rule, instant, greenChannel } = realEstateLimit(zoneOf(zone), kind, sizeClass, on);
  const opening = instantAt(on, '10:30').getTime();
  const submittedAt = new Date(opening).toISOString();
  const decidedAt = new Date(opening + random.between(15, 80) * MINUTE_MS);
  const id = sampleId(index, CASE, n);
  const caseNo = `BDC-${life.zone.divisionCode}-${on.replaceAll('-', '')}-${index}-${n}`;
  add.row(RealEstateCase, {
    id,
    creditCode,
    zone,
    unitNo,
    kind,
    channel: 'ONLINE',
    instant,
    greenChannel,
    details: { ...NO_DETAILS, ...details },
    certificateNo,
    utilities: [],
    submittedAt,
  });
  addCase(
    add,
    {
      id,
      creditCode,
      caseNo,
      matter: `REAL_ESTATE_${kind}`,
      zone,
      applicant: `applicant-${index}`,
      submittedAt,
      decidedAt: decidedAt.toISOString(),
      rule,
    },
    today,
  );
  add.change(decidedAt, {
    type: 'RealEstateApproved',
    creditCode,
    subject: { type: 'RealEstateCase', id },
    changedFields: ['status'],
    restricted: true,
    payload: { caseNo, status: 'APPROVED', statusCode: 11, kind, unitNo },
  });
  return decidedAt;
}
