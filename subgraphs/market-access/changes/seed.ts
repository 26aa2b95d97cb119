/** Changes of registration of a sample life: its change of name, and for some a second address. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { decisionTold } from '#shared/sample/kit.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import { MATTER } from './changes.ts';
import type { LogChange } from '../entities.ts';
import type { ChangesApplied } from '../generated.ts';
import { addCase } from '../seed-cases.ts';

const [CHANGE, DECISION] = [0xa8, 0xa9];
const APPLIED_BEFORE_MS = 45 * 60_000;
const NOTHING: ChangesApplied = {
  name: null,
  brand: null,
  address: null,
  additionalAddresses: null,
  webAddress: null,
  addressByCommitment: null,
};

export const CHANGE_TABLES = {
  change_of_registration: ['id', 'credit_code', 'zone', 'name', 'changes', 'submitted_at'],
  premises: ['credit_code', 'additional_addresses', 'web_address', 'by_commitment'],
} as const;

/** The case that led to a change, applied for and decided on one morning. */
function addChange(
  { index, creditCode, zone }: Life,
  n: number,
  changes: ChangesApplied,
  entered: readonly LogChange[],
  decidedAt: Date,
  on: LocalDate,
  add: SampleSink,
  today: LocalDate,
): void {
  const id = sampleId(index, CHANGE, n);
  const caseNo = `BG-${zone.code.toUpperCase()}-${on.replaceAll('-', '')}-${index}-${n}`;
  const submittedAt = new Date(decidedAt.getTime() - APPLIED_BEFORE_MS).toISOString();
  const subject = { type: 'ChangeOfRegistration', id };
  add.row('change_of_registration', [
    id,
    creditCode,
    zone.code,
    changes.name ?? null,
    JSON.stringify(changes),
    submittedAt,
  ]);
  addCase(
    add,
    {
      id,
      creditCode,
      caseNo,
      matter: MATTER,
      zone: zone.code,
      applicant: `applicant-${index}`,
      submittedAt,
      decidedAt: decidedAt.toISOString(),
      rule: findRuleOfKind('clock', zoneOf(zone.code), 'REG_CHANGE', on),
      decision: () => ({
        id: sampleId(index, DECISION, n),
        subject,
        outcome: 'APPROVED',
        facts: { changes: entered },
        reasons: ['accepted and decided by two officers'],
      }),
    },
    today,
  );
  add.change(decidedAt, {
    type: 'ChangeApproved',
    creditCode,
    subject,
    changedFields: ['status'],
    restricted: true,
    payload: { caseNo, status: 'APPROVED', statusCode: 11 },
  });
}

/** Of a name that was changed of late; older changes are known from the register's log alone. */
export function addNameChange(life: Life, at: Date, formerBrand: string, add: SampleSink, today: LocalDate): void {
  const { name, brand, formerName } = life;
  if (!formerName || !decisionTold(at.toISOString(), today)) return;
  const entered = [
    { field: 'name', before: formerName.name, after: name },
    { field: 'brand', before: formerBrand, after: brand },
  ];
  addChange(life, 0, { ...NOTHING, name, brand }, entered, at, formerName.until, add, today);
}

/** Some of those that changed their name took a second address in the last year. Returns what the log says of it. */
export function addPremisesChange(
  life: Life,
  add: SampleSink,
  today: LocalDate,
): { at: Date; changes: readonly LogChange[] } | null {
  const { index, creditCode, zone, stage, formerName } = life;
  const on = weekday(addDays(today, -30 - (index % 300)));
  if (index % 4 !== 1 || stage !== 'OPERATING' || on <= formerName!.until) return null;
  const additionalAddresses = [`${zone.region}标准厂房${(index % 40) + 1}栋`];
  const at = instantAt(on, '10:30');
  const changes = [{ field: 'additionalAddresses', before: null, after: additionalAddresses[0]! }];
  addChange(life, 1, { ...NOTHING, additionalAddresses, addressByCommitment: false }, changes, at, on, add, today);
  add.row('premises', [creditCode, JSON.stringify(additionalAddresses), null, false]);
  add.change(at, {
    type: 'EnterprisePremisesChanged',
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    changedFields: ['additionalAddresses'],
    payload: { address: life.address, additionalAddresses, webAddress: null, addressByCommitment: false },
  });
  return { at, changes };
}
