/** The register of sample lives: the enterprise, its names, and its log. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { advance } from '#shared/case/state-machine.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import { addNameChange, addPremisesChange } from '../changes/seed.ts';
import { addDeregistration } from '../deregistrations/seed.ts';
import { addDormancy } from '../dormancies/seed.ts';
import type { EnterpriseStatus, RegistrationEvent } from '../generated.ts';
import { addRegistration } from '../registrations/seed.ts';
import { addRevocation } from '../revocations/seed.ts';
import { Enterprise, LogEntry, StoredFormerName } from './entities.ts';
import { industryOfDivision } from './industries.ts';
import { searchKeys } from '#shared/search/names.ts';
import type { FormerName, LogChange } from './rows.ts';
import { ENTERPRISE_STATES } from './states.ts';

const LOG = 0xa2;

/** The event of the log and the change of the feed for each action of a life. */
const ACTIONS = {
  suspend: { event: 'SUSPENDED', type: 'EnterpriseSuspended' },
  revoke: { event: 'REVOKED', type: 'EnterpriseRevoked' },
  startDeregistration: { event: 'DEREGISTRATION_STARTED', type: 'EnterpriseDeregistrationStarted' },
  deregister: { event: 'DEREGISTERED', type: 'EnterpriseDeregistered' },
} as const satisfies Record<string, { event: RegistrationEvent; type: string }>;

interface LifeAction {
  action: keyof typeof ACTIONS;
  on: LocalDate;
}

/** The actions on a life's register after its founding, in the order of time. */
function actionsOf({ stage, endedOn }: Life, random: Random, today: LocalDate): LifeAction[] {
  if (stage === 'TROUBLED') {
    if (random.chance(0.15)) return [{ action: 'suspend', on: addDays(today, -random.between(10, 400)) }];
    return random.chance(0.06) ? [{ action: 'revoke', on: addDays(today, -random.between(5, 300)) }] : [];
  }
  if (stage === 'DEREGISTERING') {
    return [{ action: 'startDeregistration', on: weekday(addDays(today, -random.between(5, 40))) }];
  }
  if (stage !== 'DEREGISTERED' || endedOn === null) return [];
  return [
    { action: 'startDeregistration', on: weekday(addDays(endedOn, -random.between(52, 75))) },
    { action: 'deregister', on: endedOn },
  ];
}

/** A former name has the same parts around its distinctive one. */
function formerBrand(former: string, { name, brand }: Life): string {
  const at = name.indexOf(brand);
  const after = name.length - at - brand.length;
  return former.slice(at, former.length - after);
}

/** The entries of one life's log. */
class SampleLog {
  readonly #life: Life;
  readonly #add: SampleSink;
  #entries = 0;

  constructor(life: Life, add: SampleSink) {
    this.#life = life;
    this.#add = add;
  }

  enter(event: RegistrationEvent, recordedAt: Date, changes: readonly LogChange[]): void {
    const { index, creditCode } = this.#life;
    this.#add.row(LogEntry, { id: sampleId(index, LOG, this.#entries), creditCode, event, recordedAt, changes });
    this.#entries += 1;
  }
}

/** A life with where its rows go. */
interface Story {
  life: Life;
  add: SampleSink;
  today: LocalDate;
  log: SampleLog;
}

/** Adds the register's rows of a life, and those of the cases that changed the register. */
export function addEnterprise(life: Life, add: SampleSink, today: LocalDate): void {
  const story: Story = { life, add, today, log: new SampleLog(life, add) };
  const random = life.random('market-access');
  addFounding(story, random);
  const former = addRenaming(story);
  const actions = actionsOf(life, random, today);
  const status = addActions(story, actions);
  const revokedOn = actions.find(({ action }) => action === 'revoke')?.on ?? null;
  addRevocation(life, { status, revokedOn }, add, today);
  addRegisterRows(story, status, former);
}

function addFounding({ life, add, today, log }: Story, random: Random): void {
  const { creditCode, zone, sizeClass, foundedOn, formerName } = life;
  const { industry } = industryOfDivision(life.industryDivision);
  const name = formerName?.name ?? life.name;
  const brand = formerBrand(name, life);
  const application = { name, brand, industry };
  const registeredAt = addRegistration(life, application, random, { add, today });
  log.enter('REGISTERED', registeredAt, [
    { field: 'name', before: null, after: name },
    { field: 'status', before: null, after: 'OPERATING' },
  ]);
  add.change(registeredAt, {
    type: 'EnterpriseRegistered',
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    payload: { name, brand, zone: zone.code, industry, sizeClass, foundedOn, status: 'OPERATING' },
  });
}

/** The change of name of a life that had another one, and what it changed afterwards. */
function addRenaming({ life, add, today, log }: Story): FormerName | null {
  const { creditCode, name, formerName } = life;
  if (!formerName) return null;
  const { name: before, until } = formerName;
  const brand = formerBrand(before, life);
  const at = instantAt(until, '10:00');
  log.enter('NAME_CHANGED', at, [{ field: 'name', before, after: name }]);
  add.change(at, {
    type: 'EnterpriseNameChanged',
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    changedFields: ['name', 'formerNames'],
    payload: { name, brand: life.brand, formerName: before, until },
  });
  addNameChange(life, { former: { name: before, brand, until }, decidedAt: at }, add, today);
  const premises = addPremisesChange(life, until, add, today);
  if (premises) log.enter('PREMISES_CHANGED', premises.at, premises.changes);
  return { name: before, until, ...searchKeys(before, brand) };
}

/** Adds what the actions did; returns the status that they led to. */
function addActions({ life, add, today, log }: Story, actions: readonly LifeAction[]): EnterpriseStatus {
  const { creditCode } = life;
  let status: EnterpriseStatus = 'OPERATING';
  for (const { action, on } of actions) {
    const { event, type } = ACTIONS[action];
    const before = status;
    status = advance(ENTERPRISE_STATES, status, action);
    const ended = status === 'DEREGISTERED';
    const at = instantAt(on, '11:00');
    if (action === 'startDeregistration') addDeregistration(life, on, add, today);
    if (action === 'suspend') addDormancy(life, on, add);
    log.enter(event, at, [
      { field: 'status', before, after: status },
      ...(ended ? [{ field: 'endedOn', before: null, after: on }] : []),
    ]);
    add.change(at, {
      type,
      creditCode,
      subject: { type: 'Enterprise', id: creditCode },
      changedFields: ended ? ['status', 'endedOn'] : ['status'],
      payload: { status, ...(ended && { endedOn: on }) },
    });
  }
  return status;
}

function addRegisterRows({ life, add }: Story, status: EnterpriseStatus, former: FormerName | null): void {
  const { creditCode, name, brand, sizeClass, foundedOn, endedOn, address, legalRepresentative } = life;
  const zone = life.zone.code;
  const industry = industryOfDivision(life.industryDivision);
  if (former) add.row(StoredFormerName, { creditCode, zone, status, division: industry.division, ...former });
  add.row(Enterprise, {
    creditCode,
    name,
    brand,
    ...searchKeys(name, brand),
    zone,
    ...industry,
    sizeClass,
    registeredCapital: `${life.registeredCapitalYuan}.00`,
    foundedOn,
    status,
    endedOn,
    address,
    legalRepresentative,
    formerNames: former ? [former] : [],
  });
}
