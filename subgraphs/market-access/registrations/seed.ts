/** Registrations of sample lives. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sizeClass } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import { MESSAGES as CASES } from '../cases/messages.ts';
import { addCase } from '../cases/seed.ts';
import type { SampleCase, SampleDecision } from '../cases/seed.ts';
import { addCrossCity } from '../cross-city/seed.ts';
import { addStartup } from '../startups/seed.ts';
import { Registration } from './entities.ts';
import { MESSAGES, SIZE_WORDS } from './messages.ts';
import { REGISTRATION_MATTER, subjectOf } from './registrations.ts';

const REGISTRATION = 0xa1;
const DECISION = 0xab;
const MINUTE_MS = 60_000;

/** What is applied for: the name of that day, with its distinctive part. */
export interface SampleApplication {
  name: string;
  brand: string;
  industry: string;
}

/** When an application was made and decided, in minutes from the opening of the office on the day of the founding. */
interface Times {
  submitted: number;
  decided: number;
  supplement?: { requested: number; supplied: number };
}

/** Decided on the morning of the founding; some were applied for the day before, and supplemented overnight. */
function drawTimes(random: Random): Times {
  const decided = random.between(40, 200);
  // Applied for at 15:30 of the day before, requested at 16:10, supplied at 08:40.
  if (random.chance(0.15)) return { submitted: -1_020, decided, supplement: { requested: -980, supplied: 10 } };
  return { submitted: random.between(1, 15), decided };
}

/** The number of the case by which a life was registered. */
export const caseNoOf = ({ index, zone, foundedOn }: Life): string =>
  `SL-${zone.divisionCode}-${foundedOn.replaceAll('-', '')}-${index}`;

/** Adds the approved registration of a life; returns when it was approved. */
export function addRegistration(
  life: Life,
  application: SampleApplication,
  random: Random,
  { add, today }: { add: SampleSink; today: LocalDate },
): Date {
  const { index, creditCode, zone, foundedOn } = life;
  const times = drawTimes(random);
  const opening = instantAt(foundedOn, '08:30').getTime();
  const at = (minutes: number): string => new Date(opening + minutes * MINUTE_MS).toISOString();
  const { submitted, decided, supplement } = times;
  const submittedAt = at(submitted);
  const id = sampleId(index, REGISTRATION, 0);
  addApplication(life, id, application, add);
  const forwardedAt = at(submitted + 10);
  const crosses = index % 23 === 5 && !supplement;
  const crossing = { id, submittedAt, forwardedAt, mailedAt: at(decided + 30) };
  const crossed = crosses ? addCrossCity(life, crossing, add) : null;
  const appliedOn = supplement ? addDays(foundedOn, -1) : foundedOn;
  const registration: SampleCase = {
    id,
    creditCode,
    caseNo: caseNoOf(life),
    matter: REGISTRATION_MATTER,
    zone: zone.code,
    applicant: `applicant-${index}`,
    submittedAt,
    decidedAt: at(decided),
    rule: findRuleOfKind('clock', zoneOf(zone.code), 'STARTUP_LICENCE', appliedOn),
    ...(supplement && {
      supplement: {
        requestedAt: at(supplement.requested),
        suppliedAt: at(supplement.supplied),
        item: '住所使用证明',
      },
    }),
    ...(crossed && { forwardedAt }),
    decision: () => decisionOf(life, id, application, crossed?.deciding === 'HOME' ? crossed.homeZone : null),
  };
  addCase(add, registration, today);
  if (life.stage === 'JUST_FOUNDED' && index % 3 === 0) addStartup(life, registration, add, today);
  return new Date(opening + decided * MINUTE_MS);
}

const sizeFactsOf = ({ employees, revenueWan }: Life): { employees: number; annualRevenueWan: number } => ({
  employees,
  annualRevenueWan: revenueWan,
});

function addApplication(life: Life, id: string, application: SampleApplication, add: SampleSink): void {
  add.row(Registration, {
    id,
    creditCode: life.creditCode,
    zone: life.zone.code,
    ...application,
    sizeClass: life.sizeClass,
    sizeFacts: sizeFactsOf(life),
    registeredCapital: `${life.registeredCapitalYuan}.00`,
    address: life.address,
    legalRepresentative: life.legalRepresentative,
  });
}

/** The decision on a registration; null where the size class of the life is not that of its facts. */
function decisionOf(
  life: Life,
  id: string,
  { name, industry }: SampleApplication,
  judgedIn: string | null,
): SampleDecision | null {
  const sizeFacts = sizeFactsOf(life);
  const size = sizeClass({ ...sizeFacts, division: industry });
  // A life has no assets, by which some industries are measured, nor are its classes of each industry.
  if (!size.ok || size.value.sizeClass !== life.sizeClass) return null;
  const { reasons, row } = size.value;
  return {
    id: sampleId(life.index, DECISION, 0),
    subject: subjectOf({ id }),
    outcome: 'APPROVED',
    facts: { zone: life.zone.code, name, industry, ...sizeFacts, sizeBounds: reasons },
    reasons: [CASES.TWO_OFFICERS(), MESSAGES.SIZE({ sizeClass: SIZE_WORDS[life.sizeClass], row })],
    ...(judgedIn && { judgedIn }),
  };
}
