/** Listings of the worst and the best sample lives: proposed, decided on, and one asks to be taken off. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision, statusOn } from '#shared/sample/kit.ts';
import { weekday } from '#shared/sample/life.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { ListColour } from '../generated.ts';
import { CreditRepair } from '../repairs/entities.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { Listing } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { answerUntil, lastDayOf, listName, periodRule } from './rules.ts';

/** On which lists an enterprise is. */
export interface OnLists {
  blacklisted: boolean;
  redlisted: boolean;
}

const TEXTS = {
  BLACK: ['被处以较重行政处罚，性质恶劣、情节严重', '《市场监督管理严重违法失信名单管理办法》第五条'],
  RED: ['纳税信用连续三年A级', '《关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见》'],
} as const;
const [PROPOSER, DECIDER] = ['officer-credit-1', 'officer-credit-2'];

export function addListing(story: SampleStory): OnLists {
  const { life, today, random } = story;
  const blacklisted = life.stage === 'TROUBLED' && random.chance(0.3);
  const blameless = life.stage === 'OPERATING' && life.visits.every(({ violation }) => violation === 'NONE');
  const redlisted = blameless && random.chance(0.06);
  if (!blacklisted && !redlisted) return { blacklisted, redlisted };
  const listedOn = weekday(addDays(today, -random.between(10, 300)));
  addListed(story, blacklisted ? 'BLACK' : 'RED', listedOn);
  if (blacklisted) addApplication(story);
  return { blacklisted, redlisted };
}

const idOf = ({ life }: SampleStory): string => sampleId(life.index, SAMPLE_TABLES.listing, 0);

function addListed(story: SampleStory, colour: ListColour, listedOn: LocalDate): void {
  const { creditCode, zone } = story.life;
  const id = idOf(story);
  const [reason, basis] = TEXTS[colour];
  const proposedOn = weekday(addDays(listedOn, -14));
  const proposedAt = noon(proposedOn);
  const rule = periodRule(zoneOf(zone.code), listedOn);
  const listedUntil = lastDayOf(rule, colour, listedOn);
  story.add.row(Listing, {
    id,
    creditCode,
    colour,
    state: 'LISTED',
    reason,
    basis,
    authority: `${zone.region}信用办`,
    zone: zone.code,
    proposedAt,
    proposedBy: PROPOSER,
    listedOn,
    listedBy: DECIDER,
    listedUntil,
  });
  const until = answerUntil({ colour, proposedAt: proposedAt.toISOString(), zone: zone.code });
  const list = listName(colour);
  const told = until ? MESSAGES.PROPOSED({ list, until }) : MESSAGES.PROPOSED_RED();
  addStep(story, proposedOn, {
    n: 2,
    type: 'ListingProposed',
    outcome: 'PROPOSED',
    facts: { colour, reason, answerUntil: until },
    reasons: [reason, told],
    payload: { colour, state: 'PROPOSED', listedOn: null, listedUntil: null, delistedOn: null },
  });
  addStep(story, listedOn, {
    n: 3,
    type: 'EnterpriseListed',
    outcome: 'LISTED',
    facts: { colour, reason, answer: null, listedOn, listedUntil },
    reasons: [reason, MESSAGES.NOT_ANSWERED(), MESSAGES.LISTED({ list, until: listedUntil })],
    payload: { colour, state: 'LISTED', listedOn, listedUntil, delistedOn: null },
  });
}

/** A step of a listing: its change, and its decision. */
interface ListingStep {
  /** Number of the decision in sample ids. */
  n: number;
  type: 'ListingProposed' | 'EnterpriseListed';
  outcome: 'PROPOSED' | 'LISTED';
  facts: Record<string, unknown>;
  reasons: Parameters<typeof addDecision>[1]['reasons'];
  payload: Record<string, unknown>;
}

function addStep(story: SampleStory, on: LocalDate, { n, type, outcome, facts, reasons, payload }: ListingStep): void {
  const { life, add, today } = story;
  const { index, creditCode, zone } = life;
  const subject = { type: 'Listing', id: idOf(story) };
  add.change(noon(on), { type, creditCode, subject, payload, restricted: outcome === 'PROPOSED' });
  const status = statusOn(life, on, today);
  if (!status) return;
  addDecision(add, {
    id: sampleId(index, SAMPLE_TABLES.decision, n),
    decidedAt: noon(on),
    creditCode,
    subject,
    outcome,
    rule: periodRule(zoneOf(zone.code), on),
    facts: { zone: zone.code, status, ...facts },
    reasons,
  });
}

/** Who is on the black list has asked to be taken off. */
function addApplication(story: SampleStory): void {
  const { life, add, today } = story;
  const { index, creditCode, zone } = life;
  const id = sampleId(index, SAMPLE_TABLES.repair, 0);
  const subjectId = idOf(story);
  const appliedAt = instantAt(addDays(today, -2), '15:00');
  add.row(CreditRepair, {
    id,
    creditCode,
    zone: zone.code,
    subject: 'LISTING',
    subjectId,
    reason: '违法行为已改正，罚款已缴清，申请移出名单',
    appliedAt,
    appliedBy: `enterprise-${creditCode}`,
    state: 'OPEN',
  });
  add.change(appliedAt, {
    type: 'RepairApplied',
    creditCode,
    subject: { type: 'CreditRepair', id },
    payload: { subject: 'LISTING', subjectId, state: 'OPEN' },
    restricted: true,
  });
}
