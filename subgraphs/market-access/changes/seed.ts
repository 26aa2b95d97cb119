/** Changes of registration of a sample life: its change of name, and for some a second address. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { keepsDecision } from '#shared/sample/kit.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import { MESSAGES } from '../cases/messages.ts';
import { addCase } from '../cases/seed.ts';
import type { LogChange } from '../enterprises/rows.ts';
import type { ChangesApplied } from '../generated.ts';
import { CHANGE_MATTER } from './changes.ts';
import { ChangeOfRegistration, Premises } from './entities.ts';
import type { RegisteredBefore } from './entities.ts';
import { NO_CHANGES } from './rules.ts';

const CHANGE = 0xa8;
const DECISION = 0xa9;
const APPLIED_BEFORE_MS = 45 * 60_000;

/** An approved change: the number among the life's own, what it changed, and when. */
interface ApprovedChange {
  n: number;
  changes: ChangesApplied;
  before: RegisteredBefore;
  entered: readonly LogChange[];
  on: LocalDate;
  decidedAt: Date;
}

/** Adds the case that led to a change, applied for and decided on one morning. */
function addChange(life: Life, change: ApprovedChange, add: SampleSink, today: LocalDate): void {
  const { index, creditCode } = life;
  const { n, changes, before, entered, decidedAt, on } = change;
  const zone = life.zone.code;
  const id = sampleId(index, CHANGE, n);
  const caseNo = `BG-${life.zone.divisionCode}-${on.replaceAll('-', '')}-${index}-${n}`;
  const submittedAt = new Date(decidedAt.getTime() - APPLIED_BEFORE_MS).toISOString();
  const subject = { type: 'ChangeOfRegistration', id };
  add.row(ChangeOfRegistration, { id, creditCode, zone, name: changes.name ?? null, changes, before, submittedAt });
  const approved = {
    id,
    creditCode,
    caseNo,
    matter: CHANGE_MATTER,
    zone,
    applicant: `applicant-${index}`,
    submittedAt,
    decidedAt: decidedAt.toISOString(),
    rule: findRuleOfKind('clock', zoneOf(zone), 'REG_CHANGE', on),
    decision: () => ({
      id: sampleId(index, DECISION, n),
      subject,
      outcome: 'APPROVED',
      facts: { changes: entered },
      reasons: [MESSAGES.TWO_OFFICERS()],
    }),
  };
  addCase(add, approved, today);
  add.change(decidedAt, {
    type: 'ChangeApproved',
    creditCode,
    subject,
    changedFields: ['status'],
    restricted: true,
    payload: { caseNo, status: 'APPROVED', statusCode: 11 },
  });
}

/** A change of name, as the life has it. */
export interface SampleNameChange {
  former: { name: string; brand: string; until: LocalDate };
  decidedAt: Date;
}

/** Adds a change of name of the last two years; the log alone holds older ones. */
export function addNameChange(life: Life, change: SampleNameChange, add: SampleSink, today: LocalDate): void {
  const { name, brand } = life;
  const { former, decidedAt } = change;
  if (!keepsDecision(decidedAt.toISOString(), today)) return;
  const changes = { ...NO_CHANGES, name, brand };
  const entered = [
    { field: 'name', before: former.name, after: name },
    { field: 'brand', before: former.brand, after: brand },
  ];
  const before = { name: former.name, brand: former.brand };
  addChange(life, { n: 0, changes, before, entered, on: former.until, decidedAt }, add, today);
}

/**
 * Adds the second address that some enterprises took in the last year, after their change of name. Returns the entry of
 * the log, or null where there is none.
 */
export function addPremisesChange(
  life: Life,
  renamedOn: LocalDate,
  add: SampleSink,
  today: LocalDate,
): { at: Date; changes: readonly LogChange[] } | null {
  const { index, creditCode, zone, stage } = life;
  const on = weekday(addDays(today, -30 - (index % 300)));
  if (index % 4 !== 1 || stage !== 'OPERATING' || on <= renamedOn) return null;
  const second = `${zone.region}标准厂房${(index % 40) + 1}栋`;
  const additionalAddresses = [second];
  const decidedAt = instantAt(on, '10:30');
  const entered = [{ field: 'additionalAddresses', before: null, after: second }];
  const changes = { ...NO_CHANGES, additionalAddresses, addressByCommitment: false };
  const before = { additionalAddresses: [], addressByCommitment: false };
  addChange(life, { n: 1, changes, before, entered, on, decidedAt }, add, today);
  add.row(Premises, { creditCode, additionalAddresses, byCommitment: false });
  add.change(decidedAt, {
    type: 'EnterprisePremisesChanged',
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    changedFields: ['additionalAddresses'],
    payload: { address: life.address, additionalAddresses, webAddress: null, addressByCommitment: false },
  });
  return { at: decidedAt, changes: entered };
}
