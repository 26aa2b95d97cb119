/** Decisions on tenders (G31, Q19): pure functions of zone, day and facts. */
import { createHash } from 'node:crypto';
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import {
  clockRule,
  evaluateThreshold,
  findRuleOfKind,
  itemOf,
  limitOf,
  ruleReference,
  listOf,
} from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { TenderState, TenderStepCode } from '../generated.ts';

/** A step that was taken. */
export interface StepTaken {
  step: TenderStepCode;
  at: string;
  online: boolean;
  remote: boolean | null;
}

/** The steps in their order. */
export const TENDER_STEPS: readonly TenderStepCode[] = ['INVITE', 'BID', 'OPEN', 'EVALUATE'];

/**
 * States of a tender; the steps are actions of their own names. Evaluation ends with a recommendation, and the award is
 * another's.
 */
export const TENDER_STATES: Machine<TenderState, TenderStepCode | 'recommendBidders' | 'awardTender' | 'cancelTender'> =
  {
    OPENED: { INVITE: 'INVITED', cancelTender: 'CANCELLED' },
    INVITED: { BID: 'BIDDING_CLOSED', cancelTender: 'CANCELLED' },
    BIDDING_CLOSED: { OPEN: 'BIDS_OPENED', cancelTender: 'CANCELLED' },
    BIDS_OPENED: { EVALUATE: 'EVALUATED', cancelTender: 'CANCELLED' },
    EVALUATED: { recommendBidders: 'RECOMMENDED', cancelTender: 'CANCELLED' },
    RECOMMENDED: { awardTender: 'AWARDED', cancelTender: 'CANCELLED' },
    AWARDED: {},
    CANCELLED: {},
  };

/** What a tender is, as far as rules ask. */
export interface TenderKind {
  compulsory: boolean;
  secret: boolean;
}

/**
 * G31: refuses (ONLINE_REQUIRED) a step offline of a compulsory tender that is not under secrecy, where the zone's rule
 * lists the step.
 */
export function checkOnline(
  zone: Zone,
  on: LocalDate,
  { compulsory, secret }: TenderKind,
  step: TenderStepCode,
  online: boolean,
): RuleReference | null {
  const list = listOf(zone, 'TENDER_ONLINE_STEPS', on);
  if (!list || !itemOf(list, step)) return null;
  const rule = ruleReference(list);
  if (online || secret || !compulsory) return rule;
  throw refuse(
    'ONLINE_REQUIRED',
    `${step} of a compulsory tender is online (在线招标、投标、开标、评标), but for one under secrecy (涉密项目除外), and this one is not, but got: online false`,
    { rule },
  );
}

/**
 * Refuses (BID_PERIOD_TOO_SHORT) a deadline of a compulsory tender sooner than the law's days after the documents are
 * issued. Null where it is not compulsory.
 */
export function checkDeadline(
  zone: Zone,
  issuedOn: LocalDate,
  deadlineOn: LocalDate,
  { compulsory }: TenderKind,
): RuleReference | null {
  if (!compulsory) return null;
  const rule = clockRule(zone, 'TENDER_BID_PERIOD', issuedOn);
  const { value } = rule.parameters.amount;
  const earliest = addDays(issuedOn, value);
  if (deadlineOn >= earliest) return ruleReference(rule);
  throw refuse(
    'BID_PERIOD_TOO_SHORT',
    `bids of a compulsory tender close at least ${value} days after its documents are issued, on ${earliest} or later, but got: ${deadlineOn}`,
    { rule: ruleReference(rule) },
  );
}

/** G31 评定分离: refuses (SAME_PARTY) an award by whoever recommended. */
export function checkAwarder(recommendedBy: string | null, subject: string): void {
  if (recommendedBy === subject)
    throw refuse('SAME_PARTY', 'who recommends does not award (评定分离), but the caller recommended', {
      remedy: 'let the tenderer decide',
    });
}

/**
 * A share of tenders against a rule's limit; rate, target and met are null where there is nothing to measure, or no
 * rule.
 */
export function shareOf(
  zone: Zone,
  on: LocalDate,
  code: string,
  limit: string,
  { part, whole }: { part: number; whole: number },
) {
  const rule = findRuleOfKind('threshold', zone, code, on);
  const rate = whole === 0 ? null : Math.round((10_000 * part) / whole) / 100;
  const met = rule && rate !== null ? evaluateThreshold(rule, { [limit]: rate }).met : null;
  return { rate, target: rule && limitOf(rule, limit).value, met, rule: rule && ruleReference(rule) };
}

/** An event as its hash is made. */
export interface TrailEvent {
  number: number;
  type: string;
  at: string;
  by: string;
  detail: Record<string, unknown>;
}

/** What an event's chain begins with. */
export const genesis = (tenderId: string): string => createHash('sha256').update(`tender ${tenderId}`).digest('hex');

/** JSON with keys in order: the database keeps them in an order of its own. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`;
}

/**
 * The hash of an event, which holds that of the one before: whoever changes one must change all that follow, and the
 * head that was told in the feed.
 */
export const hashOf = (before: string, { number, type, at, by, detail }: TrailEvent): string =>
  createHash('sha256')
    .update(`${before}\n${canonical({ number, type, at: new Date(at).toISOString(), by, detail })}`)
    .digest('hex');

/** Q19: whether a trail is whole, and where it is not. */
export function verifyTrail(
  tenderId: string,
  events: readonly (TrailEvent & { hash: string })[],
  { trailLength, trailHead }: { trailLength: number; trailHead: string },
): { intact: boolean; brokenAt: number | null; finding: string } {
  const broken = (brokenAt: number, finding: string) => ({ intact: false, brokenAt, finding });
  let before = genesis(tenderId);
  for (const [index, event] of events.entries()) {
    if (event.number !== index + 1) return broken(index + 1, `event ${index + 1} is missing`);
    if (hashOf(before, event) !== event.hash)
      return broken(event.number, `event ${event.number} is not what was recorded, or the one before it was replaced`);
    before = event.hash;
  }
  if (events.length < trailLength)
    return broken(
      events.length + 1,
      `${trailLength} events were recorded, but ${events.length} are there: event ${events.length + 1} is missing`,
    );
  if (events.length > trailLength)
    return broken(
      trailLength + 1,
      `${trailLength} events were recorded, but ${events.length} are there: event ${trailLength + 1} was added`,
    );
  if (before !== trailHead)
    return broken(events.length, `event ${events.length} is not the last one that was recorded`);
  return { intact: true, brokenAt: null, finding: `all ${events.length} events are as they were recorded` };
}
