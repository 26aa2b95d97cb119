/** Deregistrations of sample lives. */
import { diffDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision, referenceText } from '#shared/sample/kit.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { Deregistration } from './entities.ts';
import { noticeOf } from './rules.ts';

const DEREGISTRATION = 0xa4;
const DECISION = 0xab;
const SIMPLE_NOTICE_DAYS = 20;
/** Where one stands that goes on. */
const STATES = { SIMPLE: 'NOTICE', GENERAL: 'LIQUIDATING' } as const;
const RULES = ['SIMPLE_DEREG_FEE', 'DEREG_CLAIM_PUBLISHED', 'DEREG_APPLY'];

/**
 * The deregistration of a life, announced on a day: simple while a simple notice would still stand, else general. None
 * before the rules were in force.
 */
export function addDeregistration(life: Life, announcedOn: LocalDate, add: SampleSink, today: LocalDate): void {
  const { index, creditCode, zone, endedOn } = life;
  const kind = endedOn === null && diffDays(announcedOn, today) < SIMPLE_NOTICE_DAYS ? 'SIMPLE' : 'GENERAL';
  const profile = zoneOf(zone.code);
  if (RULES.some(code => !profile.findRule(code, announcedOn))) return;
  const { fee, rule, reasons } = noticeOf(profile, kind, announcedOn);
  const id = sampleId(index, DEREGISTRATION, 0);
  addDecision(add, {
    id: sampleId(index, DECISION, 2),
    decidedAt: instantAt(announcedOn, '11:00'),
    creditCode,
    subject: { type: 'Deregistration', id },
    outcome: 'ANNOUNCED',
    rule,
    facts: { kind, status: 'OPERATING', blockers: [] },
    reasons,
  });
  add.row(Deregistration, {
    id,
    creditCode,
    kind,
    state: endedOn ? 'DEREGISTERED' : STATES[kind],
    zone: zone.code,
    applicant: `applicant-${index}`,
    announcedOn,
    statusBefore: 'OPERATING',
    fee,
    rule: referenceText(rule),
    endedOn,
  });
}
