/** Sample tenders: online, each event in its trail with a hash that fits. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import type { TenderState } from '../generated.ts';
import type { MajorStory } from '../major-projects/seed-story.ts';
import { OFFICERS } from '../sample.ts';
import { Tender, TenderEvent } from './entities.ts';
import type { StepTaken } from './rows.ts';
import { genesis, hashOf } from './trail.ts';

/** The table's number in sample ids. */
const TABLE = 41;
const OFFICER = OFFICERS[0];
const TENDERER = 'sample-applicant';
const TITLE = '施工总承包';
const WINNER = '甲建设有限公司';
const BIDDERS = [WINNER, '乙建设有限公司'];
const AWARD_REASON = '综合评分最高';
/** Bids close this long after the invitation: more than the law's days. */
const BID_DAYS = 25;

/** An event of the course of a tender. */
interface SampleEvent {
  at: string;
  type: string;
  state: TenderState;
  by: string;
  detail: Record<string, unknown>;
  /** The step that the event is; null for what is no step. */
  step: StepTaken | null;
}

/** The days of a tender's course. */
interface TenderDays {
  openedOn: LocalDate;
  invitedOn: LocalDate;
  closedOn: LocalDate;
}

/** A tender as far as it has come by the project's last day. */
export function seedTender(story: MajorStory): void {
  const { life, add, n, ofProject, markedOn, lastDay } = story;
  const openedOn = weekday(addDays(markedOn, 5));
  const invitedOn = weekday(addDays(openedOn, 7));
  const days = { openedOn, invitedOn, closedOn: weekday(addDays(invitedOn, BID_DAYS + 2)) };
  const course = courseOf(days);
  const passed = course.filter(({ at }) => at.slice(0, 10) <= lastDay);
  const [first, last] = [passed.at(0), passed.at(-1)];
  // An enterprise that has ended left no tender open.
  if (!first || !last || (life.endedOn && passed.length < course.length)) return;
  const id = sampleId(life.index, TABLE, n);
  const trailHead = addTrail(story, id, passed);
  const { projectCode, creditCode } = ofProject;
  // The feed has the last event alone: its hash holds those of all before.
  add.change(new Date(last.at), {
    type: last.type,
    creditCode,
    subject: { type: 'Tender', id },
    changedFields: passed.length === 1 ? [] : ['state'],
    payload: { projectCode, state: last.state, number: passed.length, hash: trailHead },
  });
  const reached = (state: TenderState): boolean => passed.some(event => event.state === state);
  add.row(Tender, {
    id,
    ...ofProject,
    title: TITLE,
    compulsory: true,
    secret: false,
    state: last.state,
    steps: passed.flatMap(({ step }) => step ?? []),
    openedAt: first.at,
    ...(reached('INVITED') && { invitedOn, bidDeadline: deadlineOf(days) }),
    recommended: reached('RECOMMENDED') ? BIDDERS : [],
    recommendedBy: reached('RECOMMENDED') ? OFFICER : null,
    ...(reached('AWARDED') && { awardedTo: WINNER, awardReason: AWARD_REASON, awardedBy: TENDERER }),
    trailLength: passed.length,
    trailHead,
  });
}

const hourOf = (day: LocalDate, hour: number): string => `${day}T0${hour}:00:00.000Z`;
const deadlineOf = ({ closedOn }: TenderDays): string => hourOf(closedOn, 2);

/** The whole course of a tender. */
function courseOf(days: TenderDays): SampleEvent[] {
  const { openedOn, invitedOn, closedOn } = days;
  const recommendedOn = weekday(addDays(closedOn, 4));
  const awardedOn = weekday(addDays(closedOn, 7));
  return [
    {
      at: hourOf(openedOn, 3),
      type: 'TenderOpened',
      state: 'OPENED',
      by: TENDERER,
      detail: { title: TITLE, compulsory: true, secret: false },
      step: null,
    },
    stepEvent('TenderInvited', 'INVITED', { step: 'INVITE', at: hourOf(invitedOn, 3) }, deadlineOf(days)),
    stepEvent('TenderBiddingClosed', 'BIDDING_CLOSED', { step: 'BID', at: hourOf(closedOn, 3) }),
    stepEvent('TenderBidsOpened', 'BIDS_OPENED', { step: 'OPEN', at: hourOf(closedOn, 4) }),
    stepEvent('TenderEvaluated', 'EVALUATED', { step: 'EVALUATE', at: hourOf(closedOn, 7) }),
    {
      at: hourOf(recommendedOn, 3),
      type: 'TenderRecommended',
      state: 'RECOMMENDED',
      by: OFFICER,
      detail: { bidders: BIDDERS },
      step: null,
    },
    {
      at: hourOf(awardedOn, 3),
      type: 'TenderAwarded',
      state: 'AWARDED',
      by: TENDERER,
      detail: { bidder: WINNER, reason: AWARD_REASON },
      step: null,
    },
  ];
}

/** A step, online; the evaluation is remote. */
function stepEvent(
  type: string,
  state: TenderState,
  { step, at }: Pick<StepTaken, 'step' | 'at'>,
  bidDeadline: string | null = null,
): SampleEvent {
  const taken = { step, at, online: true, remote: step === 'EVALUATE' ? true : null };
  const detail = { step, online: true, remote: taken.remote, secret: false, compulsory: true, bidDeadline };
  return { at, type, state, by: OFFICER, detail, step: taken };
}

/** Adds the events of a tender; returns the hash of the last one. */
function addTrail({ add, ofProject: { creditCode } }: MajorStory, id: string, events: readonly SampleEvent[]): string {
  let head = genesis(id);
  for (const [index, { type, at, by, detail }] of events.entries()) {
    const number = index + 1;
    head = hashOf(head, { number, type, at, by, detail });
    add.row(TenderEvent, { tenderId: id, number, creditCode, type, at, by, detail, hash: head });
  }
  return head;
}
