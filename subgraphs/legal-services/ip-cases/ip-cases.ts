/** One-stop protection of intellectual property (G57): asked for, accepted on its track, closed by a second person. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { diffDays, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { graphError, refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import type { Text, Words } from '#shared/messages.ts';
import { itemOf, listOf, referenceOf, ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference } from '#shared/zones/index.ts';
import { zoneOfEnterprise } from '../evidence.ts';
import type {
  AcceptIpCaseInput,
  CloseIpCaseInput,
  IpCaseState,
  IpOutcome,
  IpTrack,
  RequestIpProtectionInput,
  WithdrawIpCaseInput,
} from '../generated.ts';
import { noteText } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { IpCase } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { IpCaseRow } from './rows.ts';

type CaseResult = (IpCaseRow & { __typename: 'IpCase' }) | Refusal;

export const IP_CASE_STATES: Machine<IpCaseState, 'acceptIpCase' | 'closeIpCase' | 'withdrawIpCase'> = {
  REQUESTED: { acceptIpCase: 'ACCEPTED', withdrawIpCase: 'WITHDRAWN' },
  ACCEPTED: { closeIpCase: 'CLOSED', withdrawIpCase: 'WITHDRAWN' },
  CLOSED: {},
  WITHDRAWN: {},
};

const TRACKS: Readonly<Record<IpTrack, Text>> = {
  SIMPLE: { en: 'SIMPLE', zh: '简案快办' },
  ORDINARY: { en: 'ORDINARY', zh: '普通程序' },
};

const OUTCOMES: Readonly<Record<IpOutcome, Text>> = {
  PROTECTED: { en: 'PROTECTED', zh: '予以保护' },
  SETTLED: { en: 'SETTLED', zh: '和解' },
  TO_COURT: { en: 'TO_COURT', zh: '移送法院（三合一审判）' },
  NOT_UPHELD: { en: 'NOT_UPHELD', zh: '不予支持' },
};

/** Asks for a service. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, EVIDENCE_UNAVAILABLE, NO_IP_SERVICE. */
export function requestIpProtection(
  context: RequestContext,
  input: RequestIpProtectionInput,
  info: GraphQLResolveInfo,
): Promise<CaseResult> {
  const { creditCode, right, service, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const description = noteText('description', input.description, 2_000);
    return { description, zone: zoneOf(await zoneOfEnterprise(ask, creditCode)) };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { description, zone }) => {
    const rule = listOf(zone, 'IP_PROTECTION_SERVICES', localDate(write.now));
    const item = rule && itemOf(rule, service);
    if (!rule || !item) throw refuse('NO_IP_SERVICE', MESSAGES.NO_SERVICE({ zone: zone.names }));
    const one = write.em.create(IpCase, {
      ...NOT_DONE,
      id: randomUUID(),
      creditCode,
      zone: zone.code,
      protectedRight: right,
      service,
      description,
      state: 'REQUESTED',
      requestedAt: write.now,
    });
    write.em.persist(one);
    const offered = MESSAGES.OFFERED({ service: { en: item.en, zh: item.zh } });
    return storeStep(write, one, { type: 'IpProtectionRequested', changedFields: [], rule, reasons: [offered] });
  });
}

const NOT_DONE = {
  track: null,
  acceptedAt: null,
  acceptedBy: null,
  closedAt: null,
  closedBy: null,
  outcome: null,
  result: null,
} as const;

/** Accepts a case. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION. */
export const acceptIpCase = (
  context: RequestContext,
  input: AcceptIpCaseInput,
  info: GraphQLResolveInfo,
): Promise<CaseResult> =>
  changeCase(context, input, info, (one, write) => {
    one.state = advance(IP_CASE_STATES, one.state, 'acceptIpCase');
    one.track = input.track;
    one.acceptedAt = write.now;
    one.acceptedBy = context.principal.subject;
    const accepted = MESSAGES.ACCEPTED({ track: TRACKS[input.track] });
    return { type: 'IpCaseAccepted', changedFields: ['state', 'track'], rule: serviceRule(one), reasons: [accepted] };
  });

/** Closes a case. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, ILLEGAL_TRANSITION, SAME_OFFICER. */
export const closeIpCase = (
  context: RequestContext,
  input: CloseIpCaseInput,
  info: GraphQLResolveInfo,
): Promise<CaseResult> =>
  changeCase(context, input, info, (one, write) => {
    one.state = advance(IP_CASE_STATES, one.state, 'closeIpCase');
    if (one.acceptedBy === context.principal.subject) {
      throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.ANOTHER() });
    }
    const result = noteText('result', input.result, 2_000);
    one.outcome = input.outcome;
    one.result = result;
    one.closedAt = write.now;
    one.closedBy = context.principal.subject;
    return {
      type: 'IpCaseClosed',
      changedFields: ['state', 'outcome', 'result', 'closedAt'],
      rule: serviceRule(one),
      reasons: [MESSAGES.CLOSED({ outcome: OUTCOMES[input.outcome] }), result],
    };
  });

/** Takes a case back. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION. */
export const withdrawIpCase = (
  context: RequestContext,
  input: WithdrawIpCaseInput,
  info: GraphQLResolveInfo,
): Promise<CaseResult> =>
  changeCase(context, input, info, one => {
    one.state = advance(IP_CASE_STATES, one.state, 'withdrawIpCase');
    const reasons = [MESSAGES.WITHDRAWN()];
    return { type: 'IpCaseWithdrawn', changedFields: ['state'], rule: serviceRule(one), reasons };
  });

/** The rule of the day on which a service was asked for. */
const serviceRule = ({ zone, requestedAt }: IpCase): ResolvedRule =>
  ruleOfDay('list', zoneOf(zone), 'IP_PROTECTION_SERVICES', localDate(requestedAt));

interface CaseInput {
  creditCode: string;
  ipCaseId: string;
  idempotencyKey?: string | null | undefined;
}

/** What a step tells: its change for the feed, and its decision. */
interface CaseChange {
  type: string;
  changedFields: string[];
  rule: ResolvedRule;
  reasons: Words[];
}

/** Takes one step of a case: finds it, changes it or refuses, stores the decision and records the change. */
function changeCase(
  context: RequestContext,
  input: CaseInput,
  info: GraphQLResolveInfo,
  step: (one: IpCase, write: Write) => CaseChange,
): Promise<CaseResult> {
  const { creditCode, ipCaseId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const one = isUuid(ipCaseId) ? await write.em.findOne(IpCase, { id: ipCaseId, creditCode }) : null;
    if (!one) throw refuse('NOT_FOUND', MESSAGES.NO_CASE({ creditCode, ipCaseId }));
    return storeStep(write, one, step(one, write));
  });
}

function storeStep(
  write: Write,
  one: IpCase,
  { type, changedFields, rule, reasons }: CaseChange,
): IpCaseRow & { __typename: 'IpCase' } {
  const { id, creditCode, zone, protectedRight: right, service, state, track = null } = one;
  const subject = { type: 'IpCase', id };
  const outcome = state === 'REQUESTED' ? 'RECEIVED' : state;
  const facts = { zone, right, service, track };
  write.decide({ creditCode, subject, outcome, rule: ruleReference(rule), facts, reasons });
  write.record({ type, creditCode, subject, changedFields, restricted: true, payload: { right, service, state } });
  return { __typename: 'IpCase', ...rowOf(IpCase, one) };
}

interface Statistics {
  zone: string;
  requested: number;
  closed: number;
  simple: number;
  closingRate: number | null;
  rule: RuleReference | null;
}

/** Days that one reading may span: a leap year. */
const MOST_DAYS = 366;

/** How many cases of a zone were closed; null for callers whom it is not for. Throws BAD_USER_INPUT. */
export async function ipStatistics(
  { zone, from, to }: { zone: string; from: LocalDate; to: LocalDate },
  { principal, department, loaders, now, language }: RequestContext,
): Promise<Statistics | null> {
  if (!mayRead(principal, department, '')) return null;
  checkZone(zone);
  const days = diffDays(from, to) + 1;
  if (days < 1 || days > MOST_DAYS) {
    throw graphError('BAD_USER_INPUT', MESSAGES.DAYS({ most: MOST_DAYS, days })[language]);
  }
  const counts = await loaders.ipCounts(zone, from, to);
  const { requested, closed } = counts;
  const closingRate = requested === 0 ? null : Math.floor((closed * 10_000) / requested) / 100;
  const rule = listOf(zoneOf(zone), 'IP_PROTECTION_SERVICES', localDate(now));
  return { zone, ...counts, closingRate, rule: referenceOf(rule) };
}
