import { addDays, diffDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sizeClass } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision } from '#shared/sample/kit.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleOf, SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import { advance } from '#shared/case/state-machine.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { crossCityTerms } from './cross-city/rules.ts';
import { noticeOf } from './deregistrations/rules.ts';
import { dormancyLimit } from './dormancies/rules.ts';
import type { LogChange } from './entities.ts';
import type { DecidingCalendar, EnterpriseStatus, RegistrationEvent } from './generated.ts';
import { searchKeys } from './registrations/names.ts';
import { REGISTRATION_MATTER, subjectOf } from './registrations/registrations.ts';
import { ENTERPRISE_STATES, industryOf } from './rules.ts';
import { CASE_TABLES, addCase } from './seed-cases.ts';
import type { SampleDecision } from './seed-cases.ts';
import { CHANGE_TABLES, addNameChange, addPremisesChange } from './changes/seed.ts';
import { STARTUP_TABLES, addStartup } from './startups/seed.ts';
import { REAL_ESTATE_TABLES, addRealEstate } from './real-estate/seed.ts';
import { TAX_TABLES, addTaxes } from './taxes/seed.ts';

const [REGISTRATION, LOG, DEREGISTRATION, DORMANCY, DECISION] = [0xa1, 0xa2, 0xa4, 0xa7, 0xab];
const MINUTE_MS = 60_000;

/** What the register calls each step of its state machine, and what the feed calls it. */
const STEPS = {
  suspend: ['SUSPENDED', 'EnterpriseSuspended'],
  revoke: ['REVOKED', 'EnterpriseRevoked'],
  startDeregistration: ['DEREGISTRATION_STARTED', 'EnterpriseDeregistrationStarted'],
  deregister: ['DEREGISTERED', 'EnterpriseDeregistered'],
} as const satisfies Record<string, readonly [RegistrationEvent, string]>;
type Step = readonly [action: keyof typeof STEPS, on: LocalDate];

/** The steps of a life's register, in time. */
function stepsOf({ stage, endedOn }: Life, random: Random, today: LocalDate): Step[] {
  switch (stage) {
    case 'TROUBLED':
      if (random.chance(0.15)) return [['suspend', addDays(today, -random.between(10, 400))]];
      return random.chance(0.06) ? [['revoke', addDays(today, -random.between(5, 300))]] : [];
    case 'DEREGISTERING':
      return [['startDeregistration', weekday(addDays(today, -random.between(5, 40)))]];
    case 'DEREGISTERED':
      return [
        ['startDeregistration', weekday(addDays(endedOn!, -random.between(52, 75)))],
        ['deregister', endedOn!],
      ];
    default:
      return [];
  }
}

/** A former name has the same parts around its distinctive one. */
const brandOf = (name: string, life: Life): string => {
  const at = life.name.indexOf(life.brand);
  return name.slice(at, name.length - (life.name.length - at - life.brand.length));
};

/**
 * The approved case of a life: applied for and decided on the morning of the founding, or with a supplement overnight.
 */
function addRegistration(
  life: Life,
  name: string,
  industry: string,
  random: Random,
  add: SampleSink,
  today: LocalDate,
): Date {
  const { index, creditCode, zone, foundedOn } = life;
  const opening = instantAt(foundedOn, '08:30').getTime();
  const at = (minutes: number): string => new Date(opening + minutes * MINUTE_MS).toISOString();
  const decidedAt = random.between(40, 200);
  const overnight = random.chance(0.15);
  // Applied for at 15:30 of the day before, told at 16:10, supplied at 08:40.
  const submittedAt = overnight ? -1_020 : random.between(1, 15);
  const id = sampleId(index, REGISTRATION, 0);
  const sizeFacts = { employees: life.employees, annualRevenueWan: life.revenueWan };
  add.row('registration', [
    id,
    creditCode,
    zone.code,
    name,
    brandOf(name, life),
    industry,
    life.sizeClass,
    sizeFacts,
    `${life.registeredCapitalYuan}.00`,
    life.address,
    life.legalRepresentative,
  ]);
  const forwardedAt = at(submittedAt + 10);
  const across =
    index % 23 === 5 && !overnight
      ? addCrossCity(life, id, at(submittedAt), forwardedAt, at(decidedAt + 30), add)
      : null;
  const rule = findRuleOfKind(
    'clock',
    zoneOf(zone.code),
    'STARTUP_LICENCE',
    overnight ? addDays(foundedOn, -1) : foundedOn,
  );
  const given = {
    id,
    creditCode,
    caseNo: `SL-${zone.code.toUpperCase()}-${foundedOn.replaceAll('-', '')}-${index}`,
    matter: REGISTRATION_MATTER,
    zone: zone.code,
    applicant: `applicant-${index}`,
    submittedAt: at(submittedAt),
    decidedAt: at(decidedAt),
    rule,
    ...(overnight && { supplement: { requestedAt: at(-980), suppliedAt: at(10), item: '住所使用证明' } }),
    ...(across && { forwardedAt }),
    decision: (): SampleDecision | null => {
      const size = sizeClass({ ...sizeFacts, division: industry });
      // A life has no assets, by which some industries are measured, nor are its classes of each industry.
      if (!size.ok || size.value.sizeClass !== life.sizeClass) return null;
      const { reasons, row } = size.value;
      return {
        id: sampleId(index, DECISION, 0),
        subject: subjectOf({ id }),
        outcome: 'APPROVED',
        facts: { zone: zone.code, name, industry, ...sizeFacts, sizeBounds: reasons },
        reasons: ['accepted and decided by two officers', `${life.sizeClass} by the bounds of ${row}`],
        ...(across?.deciding === 'HOME' && { judgedIn: across.homeZone }),
      };
    },
  };
  addCase(add, given, today);
  if (life.stage === 'JUST_FOUNDED' && index % 3 === 0) addStartup(life, given, add, today);
  return new Date(opening + decidedAt * MINUTE_MS);
}

/** Some were applied for at another zone's window, and their licence mailed. */
function addCrossCity(
  { creditCode, zone, foundedOn }: Life,
  id: string,
  submittedAt: string,
  forwardedAt: string,
  mailedAt: string,
  add: SampleSink,
): { deciding: DecidingCalendar; homeZone: string } | null {
  const homeZone = zone.code === 'gedian' ? 'xinjian' : 'gedian';
  const on = addDays(foundedOn, -1);
  if (![zone.code, homeZone].some(code => findRuleOfKind('list', zoneOf(code), 'CROSS_CITY_MATTERS', on))) return null;
  const { deciding, rule } = crossCityTerms('SETUP', homeZone, zone.code, on);
  add.row('cross_city_case', [
    id,
    creditCode,
    homeZone,
    zone.code,
    'SETUP',
    deciding,
    JSON.stringify(rule),
    submittedAt,
    forwardedAt,
    'officer-sample-1',
    '邮政',
    `EMS-${creditCode.slice(-10)}`,
    mailedAt,
  ]);
  return { deciding, homeZone };
}

/**
 * The deregistration of a life, announced on a day: simple while a simple notice would still stand, else general. None
 * before the rules.
 */
function addDeregistration(
  { index, creditCode, zone, endedOn }: Life,
  announcedOn: LocalDate,
  add: SampleSink,
  today: LocalDate,
): void {
  const kind = endedOn === null && diffDays(announcedOn, today) < 20 ? 'SIMPLE' : 'GENERAL';
  const profile = zoneOf(zone.code);
  if (['SIMPLE_DEREG_FEE', 'DEREG_CLAIM_PUBLISHED', 'DEREG_APPLY'].some(code => !profile.findRule(code, announcedOn)))
    return;
  const { noticeUntil, closeBy, fee, rule, reasons } = noticeOf(profile, kind, announcedOn);
  const id = sampleId(index, DEREGISTRATION, 0);
  addDecision(add, sampleId(index, DECISION, 2), instantAt(announcedOn, '11:00'), {
    creditCode,
    subject: { type: 'Deregistration', id },
    outcome: 'ANNOUNCED',
    rule,
    facts: { kind, status: 'OPERATING', blockers: [] },
    reasons,
  });
  add.row('deregistration', [
    id,
    creditCode,
    kind,
    endedOn ? 'DEREGISTERED' : 'NOTICE',
    zone.code,
    `applicant-${index}`,
    announcedOn,
    noticeUntil,
    closeBy,
    'OPERATING',
    fee,
    JSON.stringify(ruleReference(rule)),
    endedOn,
  ]);
}

/** A suspended life filed its dormancy, for two years. */
function addDormancy({ index, creditCode, zone }: Life, on: LocalDate, add: SampleSink): void {
  const { rule, usedDays, years, latest } = dormancyLimit(zoneOf(zone.code), [], on);
  const [id, until] = [sampleId(index, DORMANCY, 0), addDays(on, 730)];
  add.row('dormancy', [id, creditCode, on, until, '经营困难', JSON.stringify(rule)]);
  addDecision(add, sampleId(index, DECISION, 1), instantAt(on, '11:00'), {
    creditCode,
    subject: { type: 'Dormancy', id },
    outcome: 'FILED',
    rule,
    facts: { fromOn: on, until, usedDays },
    reasons: [`${usedDays} days of ${years} years were spent before: it may last until ${latest}`],
  });
}

/**
 * Market access's rows of a sample life: the enterprise, its names, its registration and what the register tells of it
 * since.
 */
export const seed: SampleOf = {
  tables: {
    enterprise: [
      'credit_code',
      'name',
      'brand',
      'tail',
      'pinyin',
      'initials',
      'zone',
      'industry',
      'division',
      'section',
      'size_class',
      'registered_capital',
      'founded_on',
      'status',
      'ended_on',
      'address',
      'legal_representative',
      'former_names',
    ],
    former_name: ['credit_code', 'name', 'tail', 'pinyin', 'initials', 'until', 'zone', 'status', 'division'],
    registration: [
      'id',
      'credit_code',
      'zone',
      'name',
      'brand',
      'industry',
      'size_class',
      'size_facts',
      'registered_capital',
      'address',
      'legal_representative',
    ],
    cross_city_case: [
      'id',
      'credit_code',
      'home_zone',
      'host_zone',
      'matter',
      'deciding',
      'rule',
      'submitted_at',
      'forwarded_at',
      'forwarded_by',
      'carrier',
      'tracking_no',
      'mailed_at',
    ],
    dormancy: ['id', 'credit_code', 'from_on', 'until', 'reason', 'rule'],
    ...CASE_TABLES,
    deregistration: [
      'id',
      'credit_code',
      'kind',
      'state',
      'zone',
      'applicant',
      'announced_on',
      'notice_until',
      'close_by',
      'status_before',
      'fee',
      'rule',
      'ended_on',
    ],
    registration_log: ['id', 'credit_code', 'event', 'recorded_at', 'changes'],
    ...CHANGE_TABLES,
    ...STARTUP_TABLES,
    ...TAX_TABLES,
    ...REAL_ESTATE_TABLES,
  },
  rows: (life, add, today) => {
    const { index, creditCode, name, brand, zone, sizeClass, foundedOn, formerName } = life;
    const random = life.random('market-access');
    const { industry, division, section } = industryOf(life.industryDivision);
    const subject = { type: 'Enterprise', id: creditCode };
    let entries = 0;
    const log = (event: RegistrationEvent, recordedAt: Date, changes: readonly LogChange[]): void =>
      add.row('registration_log', [
        sampleId(index, LOG, entries++),
        creditCode,
        event,
        recordedAt,
        JSON.stringify(changes),
      ]);

    const firstName = formerName?.name ?? name;
    const registeredAt = addRegistration(life, firstName, industry, random, add, today);
    log('REGISTERED', registeredAt, [
      { field: 'name', before: null, after: firstName },
      { field: 'status', before: null, after: 'OPERATING' },
    ]);
    add.change(registeredAt, {
      type: 'EnterpriseRegistered',
      creditCode,
      subject,
      payload: { name: firstName, zone: zone.code, industry, sizeClass, foundedOn, status: 'OPERATING' },
    });
    if (formerName) {
      const at = instantAt(formerName.until, '10:00');
      log('NAME_CHANGED', at, [{ field: 'name', before: formerName.name, after: name }]);
      add.change(at, {
        type: 'EnterpriseNameChanged',
        creditCode,
        subject,
        changedFields: ['name', 'formerNames'],
        payload: { name, formerName: formerName.name, until: formerName.until },
      });
      addNameChange(life, at, brandOf(formerName.name, life), add, today);
      const premises = addPremisesChange(life, add, today);
      if (premises) log('PREMISES_CHANGED', premises.at, premises.changes);
    }

    let status: EnterpriseStatus = 'OPERATING';
    for (const [action, on] of stepsOf(life, random, today)) {
      const [event, type] = STEPS[action];
      const before = status;
      status = advance(ENTERPRISE_STATES, status, action);
      const ended = status === 'DEREGISTERED';
      const at = instantAt(on, '11:00');
      if (action === 'startDeregistration') addDeregistration(life, on, add, today);
      if (action === 'suspend') addDormancy(life, on, add);
      log(event, at, [
        { field: 'status', before, after: status },
        ...(ended ? [{ field: 'endedOn', before: null, after: on }] : []),
      ]);
      add.change(at, {
        type,
        creditCode,
        subject,
        changedFields: ended ? ['status', 'endedOn'] : ['status'],
        payload: { status, ...(ended && { endedOn: on }) },
      });
    }

    let formerNames = '[]';
    if (formerName) {
      const keys = searchKeys(formerName.name, brandOf(formerName.name, life));
      formerNames = JSON.stringify([{ ...formerName, ...keys }]);
      add.row('former_name', [
        creditCode,
        formerName.name,
        keys.tail,
        keys.pinyin,
        keys.initials,
        formerName.until,
        zone.code,
        status,
        division,
      ]);
    }
    const { tail, pinyin, initials } = searchKeys(name, brand);
    add.row('enterprise', [
      creditCode,
      name,
      brand,
      tail,
      pinyin,
      initials,
      zone.code,
      industry,
      division,
      section,
      sizeClass,
      `${life.registeredCapitalYuan}.00`,
      foundedOn,
      status,
      life.endedOn,
      life.address,
      life.legalRepresentative,
      formerNames,
    ]);
    addTaxes(life, add, today);
    addRealEstate(life, add, today);
  },
};
