/** Requests for legal aid of a sample life. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision } from '#shared/sample/kit.ts';
import { personName } from '#shared/sample/names.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { LegalAidKind, LegalAidState } from '../generated.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { LegalAidRequest } from './entities.ts';
import { legalAidTerms } from './rules.ts';

const DESCRIPTIONS: Readonly<Record<LegalAidKind, string>> = {
  IMPROPER_ENFORCEMENT: '认为检查次数过多，请求协助投诉。',
  APPEAL_OR_RECONSIDERATION: '对行政决定有异议，请求协助申请行政复议。',
  LOCAL_PROTECTIONISM: '在外地投标受到不公平待遇，请求协助维权。',
};
const RESULTS: Readonly<Record<LegalAidKind, string>> = {
  IMPROPER_ENFORCEMENT: '已向执法机关反映，检查次数已核减。',
  APPEAL_OR_RECONSIDERATION: '已协助提出行政复议申请，复议机关已受理。',
  LOCAL_PROTECTIONISM: '已向当地主管部门去函，投标资格已恢复。',
};
/** Decisions on visits come before this number in sample ids. */
const FIRST_DECISION = 16;

interface SampleRequest {
  /** Its place among the requests of its life. */
  n: number;
  id: string;
  kind: LegalAidKind;
  on: LocalDate;
  requestedAt: Date;
  state: LegalAidState;
  doneAt: Date | null;
}

export function addLegalAid(story: SampleStory): void {
  for (const [n, lifeRequest] of story.life.legalAid.entries()) {
    const request = sampleRequest(story, lifeRequest, n);
    addRow(story, request);
    addAccepted(story, request);
    addChanges(story, request);
  }
}

function sampleRequest(
  { life, today, random }: SampleStory,
  { on, kind, done }: SampleStory['life']['legalAid'][number],
  n: number,
): SampleRequest {
  const doneOn = addDays(on, random.between(5, 40));
  const finished = done && doneOn < (life.endedOn ?? today);
  return {
    n,
    id: sampleId(life.index, SAMPLE_TABLES.legalAid, n),
    kind,
    on,
    requestedAt: instantAt(on, '11:00'),
    state: finished ? 'DONE' : openState(random.chance(0.6)),
    doneAt: finished ? instantAt(doneOn, '15:00') : null,
  };
}

const openState = (assigned: boolean): LegalAidState => (assigned ? 'ASSIGNED' : 'REQUESTED');

function addRow({ life, add, random }: SampleStory, { id, kind, state, requestedAt, doneAt }: SampleRequest): void {
  add.row(LegalAidRequest, {
    id,
    creditCode: life.creditCode,
    zone: life.zone.code,
    kind,
    description: DESCRIPTIONS[kind],
    state,
    lawyer: state === 'REQUESTED' ? null : personName(random),
    fee: '0.00',
    requestedAt,
    doneAt,
    result: doneAt && RESULTS[kind],
  });
}

/** Adds the decision that accepted the request, where there was a rule to decide by. */
function addAccepted({ life, add }: SampleStory, { n, id, kind, on, requestedAt }: SampleRequest): void {
  const { index, creditCode, zone } = life;
  if (!zoneOf(zone.code).findRule('LEGAL_AID_FEE', on)) return;
  const { covered, rule, scope, feeReason } = legalAidTerms(zoneOf(zone.code), kind, on);
  if (!covered) return;
  addDecision(add, {
    id: sampleId(index, SAMPLE_TABLES.decision, FIRST_DECISION + n),
    decidedAt: requestedAt,
    creditCode,
    subject: { type: 'LegalAidRequest', id },
    outcome: 'ACCEPTED',
    rule,
    facts: { zone: zone.code, kind },
    reasons: [scope, feeReason],
  });
}

function addChanges({ life, add }: SampleStory, { id, kind, state, requestedAt, doneAt }: SampleRequest): void {
  const { creditCode } = life;
  const subject = { type: 'LegalAidRequest', id };
  add.change(requestedAt, {
    type: 'LegalAidRequested',
    creditCode,
    subject,
    restricted: true,
    payload: { kind, state: 'REQUESTED' },
  });
  if (!doneAt) return;
  add.change(doneAt, {
    type: 'LegalAidDone',
    creditCode,
    subject,
    changedFields: ['state', 'doneAt', 'result'],
    restricted: true,
    payload: { kind, state },
  });
}
