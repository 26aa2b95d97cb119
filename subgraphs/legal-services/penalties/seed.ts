/**
 * Cases of penalties of a sample life: a first minor violation that a visit found is not penalised (首违不罚), and credit
 * has no record of it. What was penalised was so before cases were kept here: credit alone has it.
 */
import { decisionLimit, heardReasons, hearingLimit, timeReason } from '#shared/case/penalty-procedure.ts';
import { addDays, instantAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision } from '#shared/sample/kit.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { PenaltyCase } from './entities.ts';
import { addFine } from '../fines/seed.ts';

/** A minor problem that a visit found. */
export interface SampleFinding {
  /** Its place among the visits of its life. */
  n: number;
  visitId: string;
  authority: string;
  authorityCode: string;
  plannedOn: LocalDate;
  violation: string;
}

/** A case is opened, stated and decided on these days after its visit. */
const DAYS = { opened: 3, stated: 4, decided: 6 } as const;
/** Decisions on visits and requests come before this number in sample ids. */
const FIRST_DECISION = 64;
const BASIS = '《中华人民共和国行政处罚法》第三十三条';
const REASON = '初次违法且危害后果轻微并及时改正，不予处罚。';

/** Adds the case of a minor violation: spared in one life of four, fined in another one. */
export function addMinorCase(story: SampleStory, finding: SampleFinding): void {
  addSparedCase(story, finding);
  addFinedCase(story, finding);
}

/** Adds a case that was spared, where the law of its day knew such cases. */
function addSparedCase(story: SampleStory, finding: SampleFinding): void {
  const { life, add, today } = story;
  const { n, plannedOn, ...found } = finding;
  const openedOn = addDays(plannedOn, DAYS.opened);
  const decidedOn = addDays(plannedOn, DAYS.decided);
  const zone = zoneOf(life.zone.code);
  if (life.index % 4 !== 1 || decidedOn >= (life.endedOn ?? today)) return;
  if (!zone.findRule('HEARING_REQUEST', openedOn)) return;
  const [openedAt, pleadedAt, decidedAt] = [
    instantAt(openedOn, '09:10'),
    instantAt(addDays(plannedOn, DAYS.stated), '14:20'),
    instantAt(decidedOn, '16:00'),
  ];
  const id = sampleId(life.index, SAMPLE_TABLES.penalty, n);
  const { creditCode, index } = life;
  add.row(PenaltyCase, {
    ...found,
    id,
    creditCode,
    zone: zone.code,
    gravity: 'MINOR',
    basis: BASIS,
    state: 'NOT_PENALISED',
    openedAt,
    openedBy: 'sample-inspector',
    plea: '无异议，已改正。',
    pleadedAt,
    hearingRequested: false,
    measures: [],
    concerns: [],
    decidedAt,
    decidedBy: 'sample-head',
    decisionReason: REASON,
  });
  const subject = { type: 'PenaltyCase', id };
  const { authority, authorityCode, violation } = found;
  const limit = decisionLimit(zone.code, localDate(openedAt));
  const { rule, until } = limit;
  const facts = { zone: zone.code, authority, authorityCode, gravity: 'MINOR', violation };
  addDecision(add, {
    id: sampleId(index, SAMPLE_TABLES.decision, FIRST_DECISION + n),
    decidedAt,
    creditCode,
    subject,
    outcome: 'NOT_PENALISED',
    rule,
    facts: { ...facts, documentNo: null, fine: null, proposedFine: null, until },
    reasons: [
      REASON,
      ...heardReasons({ answeredAt: pleadedAt, hearingRequested: false }, hearingLimit(zone.code, openedAt).until),
      timeReason(limit, decidedOn),
    ],
  });
  const payload = { authority, authorityCode, gravity: 'MINOR', documentNo: null };
  const change = { creditCode, subject, restricted: true };
  add.change(openedAt, { ...change, type: 'PenaltyOpened', payload: { ...payload, state: 'NOTIFIED' } });
  add.change(decidedAt, {
    ...change,
    type: 'PenaltyDecided',
    changedFields: ['state', 'decidedAt', 'decisionReason'],
    payload: { ...payload, state: 'NOT_PENALISED' },
  });
}

/** The fine of a sample case, in yuan. */
const FINE = '500.00';

/** Adds a case that was fined, with its fine; of one life in four. */
function addFinedCase(story: SampleStory, { n, plannedOn, ...found }: SampleFinding): void {
  const { life, add, today } = story;
  const { creditCode, index } = life;
  const openedOn = addDays(plannedOn, DAYS.opened);
  const decidedOn = addDays(plannedOn, DAYS.decided);
  const zone = zoneOf(life.zone.code);
  if (index % 4 !== 3 || decidedOn >= (life.endedOn ?? today)) return;
  if (!zone.findRule('HEARING_REQUEST', openedOn)) return;
  const id = sampleId(index, SAMPLE_TABLES.penalty, n);
  const documentNo = `样罚〔${decidedOn.slice(0, 4)}〕${index}-${n}号`;
  const decidedAt = instantAt(decidedOn, '16:00');
  const pleadedAt = instantAt(addDays(plannedOn, DAYS.stated), '14:20');
  const openedAt = instantAt(openedOn, '09:10');
  add.row(PenaltyCase, {
    ...found,
    id,
    creditCode,
    zone: zone.code,
    gravity: 'MINOR',
    basis: FINED_BY,
    proposedFine: FINE,
    state: 'PENALISED',
    openedAt,
    openedBy: 'sample-inspector',
    plea: '无异议。',
    pleadedAt,
    hearingRequested: false,
    measures: [],
    concerns: [],
    documentNo,
    fine: FINE,
    decidedAt,
    decidedBy: 'sample-head',
    decisionReason: FINED_FOR,
    creditToldAt: decidedAt,
  });
  const subject = { type: 'PenaltyCase', id };
  const { authority, authorityCode, violation } = found;
  const { rule, until } = decisionLimit(zone.code, localDate(openedAt));
  const facts = { zone: zone.code, authority, authorityCode, gravity: 'MINOR', violation };
  addDecision(add, {
    id: sampleId(index, SAMPLE_TABLES.decision, FIRST_DECISION + n),
    decidedAt,
    creditCode,
    subject,
    outcome: 'PENALISED',
    rule,
    facts: { ...facts, documentNo, fine: FINE, proposedFine: FINE, until },
    reasons: [
      FINED_FOR,
      ...heardReasons({ answeredAt: pleadedAt, hearingRequested: false }, hearingLimit(zone.code, openedAt).until),
    ],
    basis: FINED_BY,
  });
  const payload = { authority, authorityCode, gravity: 'MINOR' };
  const change = { creditCode, subject, restricted: true };
  add.change(openedAt, {
    ...change,
    type: 'PenaltyOpened',
    payload: { ...payload, documentNo: null, state: 'NOTIFIED' },
  });
  add.change(decidedAt, {
    ...change,
    type: 'PenaltyDecided',
    changedFields: ['state', 'documentNo', 'fine', 'decidedAt', 'decisionReason'],
    payload: { ...payload, documentNo, state: 'PENALISED' },
  });
  addFine(story, { n, penaltyId: id, authority, item: violation, basis: FINED_BY, amount: FINE, decidedOn });
}

const FINED_BY = '《中华人民共和国行政处罚法》第二十八条';
const FINED_FOR = '逾期未改正，予以处罚。';
