/** Sample tenders: online, each event in its trail with a hash that fits. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { TenderState } from '../generated.ts';
import { genesis, hashOf } from './rules.ts';
import type { StepTaken } from './rules.ts';

export const TENDER_TABLES = {
  tender: [
    'id',
    'project_code',
    'credit_code',
    'zone',
    'title',
    'compulsory',
    'secret',
    'state',
    'steps',
    'opened_at',
    'invited_on',
    'bid_deadline',
    'recommended',
    'recommended_by',
    'awarded_to',
    'award_reason',
    'awarded_by',
    'trail_length',
    'trail_head',
  ],
  tender_event: ['tender_id', 'number', 'credit_code', 'type', 'at', 'by', 'detail', 'hash'],
} as const;

/** The table's number in sample ids. */
const TENDER = 41;
const [OFFICER, TENDERER] = ['sample-officer-1', 'sample-applicant'];
const BIDDERS = ['甲建设有限公司', '乙建设有限公司'];
/** Bids close this long after the invitation: more than the law's days. */
const BID_DAYS = 25;

/** A tender as far as it has come by `end`. */
export function seedTender(
  { index, endedOn }: Life,
  [projectCode, creditCode, zone]: readonly [string, string, string],
  n: number,
  openedOn: LocalDate,
  add: SampleSink,
  end: LocalDate,
): void {
  const invitedOn = weekday(addDays(openedOn, 7));
  const closedOn = weekday(addDays(invitedOn, BID_DAYS + 2));
  const id = sampleId(index, TENDER, n);
  const at = (day: LocalDate, hour: number): string => `${day}T0${hour}:00:00.000Z`;
  const deadline = at(closedOn, 2);
  const course: [at: string, type: string, state: TenderState, step: StepTaken['step'] | null][] = [
    [at(openedOn, 3), 'TenderOpened', 'OPENED', null],
    [at(invitedOn, 3), 'TenderInvited', 'INVITED', 'INVITE'],
    [at(closedOn, 3), 'TenderBiddingClosed', 'BIDDING_CLOSED', 'BID'],
    [at(closedOn, 4), 'TenderBidsOpened', 'BIDS_OPENED', 'OPEN'],
    [at(closedOn, 7), 'TenderEvaluated', 'EVALUATED', 'EVALUATE'],
    [at(weekday(addDays(closedOn, 4)), 3), 'TenderRecommended', 'RECOMMENDED', null],
    [at(weekday(addDays(closedOn, 7)), 3), 'TenderAwarded', 'AWARDED', null],
  ];
  const passed = course.filter(([moment]) => moment.slice(0, 10) <= end);
  // Who has ended left no tender open.
  if (passed.length === 0 || (endedOn && passed.length < course.length)) return;
  const steps: StepTaken[] = [];
  let head = genesis(id);
  for (const [index_, [moment, type, , step]] of passed.entries()) {
    const remote = step === 'EVALUATE' ? true : null;
    if (step) steps.push({ step, at: moment, online: true, remote });
    const detail: Record<string, unknown> = step
      ? {
          step,
          online: true,
          remote,
          secret: false,
          compulsory: true,
          bidDeadline: step === 'INVITE' ? deadline : null,
        }
      : type === 'TenderOpened'
        ? { title: '施工总承包', compulsory: true, secret: false }
        : type === 'TenderRecommended'
          ? { bidders: BIDDERS }
          : { bidder: BIDDERS[0]!, reason: '综合评分最高' };
    const by = type === 'TenderOpened' || type === 'TenderAwarded' ? TENDERER : OFFICER;
    const number = index_ + 1;
    head = hashOf(head, { number, type, at: moment, by, detail });
    add.row('tender_event', [id, number, creditCode, type, moment, by, JSON.stringify(detail), head]);
  }
  const [lastAt, type, state] = passed.at(-1)!;
  // The feed tells the last event alone: its hash holds those of all before.
  add.change(new Date(lastAt), {
    type,
    creditCode,
    subject: { type: 'Tender', id },
    changedFields: passed.length === 1 ? [] : ['state'],
    payload: { projectCode, state, number: passed.length, hash: head },
  });
  const [invited, recommended, awarded] = [passed.length > 1, passed.length > 5, passed.length > 6];
  add.row('tender', [
    id,
    projectCode,
    creditCode,
    zone,
    '施工总承包',
    true,
    false,
    state,
    JSON.stringify(steps),
    passed[0]![0],
    invited ? invitedOn : null,
    invited ? deadline : null,
    JSON.stringify(recommended ? BIDDERS : []),
    recommended ? OFFICER : null,
    awarded ? BIDDERS[0]! : null,
    awarded ? '综合评分最高' : null,
    awarded ? TENDERER : null,
    passed.length,
    head,
  ]);
}
