/**
 * Cases that were applied for at a window here are handed over to the platform of another city that decides them (G26,
 * Y01). What is written here is sent by carry.ts. A set-up is handed over by an acceptor of the window; a change by the
 * enterprise itself, whose sign-in here is told to the host as its proof (docs/decisions/0066).
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { NewDecision, Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { NOBODY } from '#shared/identity/rights.ts';
import { personName, plainText, plainTexts } from '#shared/input.ts';
import { placeName } from '#shared/zones/cross-city.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import type {
  CarriedChangesInput,
  CarriedRegistrationInput,
  HandOverChangeInput,
  HandOverRegistrationInput,
  SupplyCarriedCaseInput,
} from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { CarriedCase, PeerPlatform } from './entities.ts';
import { MESSAGES, STATES } from './messages.ts';
import type { CarriedCaseRow } from './rows.ts';
import { crossingRule, hostStatusName } from './rules.ts';

type CarriedCaseResult = (CarriedCaseRow & { __typename: 'CarriedCase' }) | Refusal;

/** How the sign-in of an enterprise here is called at the host, by the rule CROSS_CITY_PROOFS. */
const SIGN_IN = 'ENTERPRISE_SIGN_IN';

/** Hands a set-up over. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, NOT_GRANTED, CROSS_CITY_NOT_OFFERED. */
export function handOverRegistration(
  context: RequestContext,
  input: HandOverRegistrationInput,
  info: GraphQLResolveInfo,
): Promise<CarriedCaseResult> {
  const { idempotencyKey, zone, homeZone, registration } = input;
  const creditCode = `${zone} ${registration.name}`.slice(0, 200);
  return context.write({ creditCode, owner: NOBODY, idempotencyKey, info, input }, async write =>
    handOver(write, {
      matter: 'SETUP',
      platform: input.platform,
      creditCode: OF_NO_ENTERPRISE,
      applicant: plainText('applicant', input.applicant),
      handedOverBy: context.principal.subject,
      name: plainText('name', registration.name),
      application: { ...registrationOf(registration), zone, homeZone },
    }),
  );
}

/** A set-up as the other platform takes it. Refuses INVALID_INPUT. */
function registrationOf({ soleTrader, ...registration }: CarriedRegistrationInput): object {
  return {
    ...registration,
    kind: soleTrader ? 'SOLE_TRADER' : 'ENTERPRISE',
    legalRepresentative: personName('legalRepresentative', registration.legalRepresentative),
  };
}

/** Hands a change over. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, NOT_GRANTED, CROSS_CITY_NOT_OFFERED. */
export function handOverChange(
  context: RequestContext,
  input: HandOverChangeInput,
  info: GraphQLResolveInfo,
): Promise<CarriedCaseResult> {
  const { idempotencyKey, creditCode, zone, homeZone, changes } = input;
  const { subject } = context.principal;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireChanges(changes);
    const representative = { proof: SIGN_IN, subject, provenAt: write.now.toISOString() };
    return handOver(write, {
      matter: 'CHANGE',
      platform: input.platform,
      creditCode,
      applicant: subject,
      handedOverBy: subject,
      name: null,
      application: { creditCode, changes, zone, homeZone, representative },
    });
  });
}

function requireChanges(changes: CarriedChangesInput): void {
  const given = Object.values(changes).filter(value => value !== null && value !== undefined);
  if (given.length === 0) throw refuse('INVALID_INPUT', MESSAGES.NOTHING_CHANGES());
}

interface HandingOver extends Pick<CarriedCaseRow, 'matter' | 'creditCode' | 'applicant' | 'handedOverBy' | 'name'> {
  platform: string;
  application: Record<string, unknown> & { zone: string; homeZone: string };
}

async function handOver(write: Write, handing: HandingOver): Promise<CarriedCaseResult> {
  const { platform: member, application, ...what } = handing;
  const { zone: hostZone, homeZone } = application;
  const rule = crossingRule(what.matter, { home: homeZone, host: hostZone }, localDate(write.now));
  await requirePlatform(write, member);
  const carried = write.em.create(CarriedCase, {
    ...what,
    id: randomUUID(),
    member,
    homeZone,
    hostZone,
    state: 'WAITING',
    application,
    answer: null,
    answeredTo: null,
    hostCaseId: null,
    hostCaseNo: null,
    hostStatus: null,
    hostDueAt: null,
    hostDays: null,
    missing: [],
    outcome: null,
    said: null,
    fault: null,
    tries: 0,
    supplements: 0,
    handedOverAt: write.now,
    movedAt: write.now,
  });
  write.em.persist(carried);
  const on = localDate(write.now);
  decideOn(write, carried, {
    outcome: 'HANDED_OVER',
    rule,
    reasons: [MESSAGES.PLAN_NAMES({ home: placeName(homeZone, on), host: placeName(hostZone, on) })],
  });
  told(write, carried, 'CaseHandedOver');
  return resultOf(carried);
}

/** Refuses NOT_FOUND a platform that is not known by an anchor, and NOT_GRANTED one that takes no cases. */
async function requirePlatform({ em }: Write, member: string): Promise<void> {
  const platform = await em.findOne(PeerPlatform, { member, endedAt: null });
  if (!platform) {
    throw refuse('NOT_FOUND', MESSAGES.NO_PLATFORM({ creditCode: member }), { remedy: MESSAGES.ASK_OPERATOR() });
  }
  if (platform.agreement !== null) return;
  const { name } = platform.anchor.content;
  throw refuse('NOT_GRANTED', MESSAGES.NOT_GRANTED({ name }), { remedy: MESSAGES.ASK_FOR_GRANT() });
}

/**
 * Hands a supplement in; it is sent as the application was. Refuses NOT_ENTITLED, NOT_FOUND, CASE_CHANGED, NOT_OWED.
 */
export async function supplyCarriedCase(
  context: RequestContext,
  input: SupplyCarriedCaseInput,
  info: GraphQLResolveInfo,
): Promise<CarriedCaseResult> {
  const { caseId, idempotencyKey } = input;
  const found = isUuid(caseId) ? await context.loaders.carriedCase.load(caseId) : null;
  const owner = found ?? NOBODY;
  const creditCode = found ? lockOf(found) : caseId.slice(0, 40);
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    const carried = found && (await write.em.findOne(CarriedCase, { id: found.id }));
    if (!carried) throw refuse('NOT_FOUND', MESSAGES.NO_CASE({ id: caseId.slice(0, 40) }));
    if (carried.state !== 'SUPPLEMENT_ASKED') {
      throw refuse('NOT_OWED', MESSAGES.NOT_ASKED({ state: STATES[carried.state]() }));
    }
    const items = plainTexts('items', input.items);
    const { matter, creditCode: code, hostCaseId, hostZone: zone, homeZone } = carried;
    const of = matter === 'CHANGE' ? { creditCode: code } : { registrationId: hostCaseId };
    carried.state = 'SUPPLYING';
    carried.application = { ...of, items, zone, homeZone };
    carried.supplements += 1;
    carried.movedAt = write.now;
    // An answer on its way told of the time before the supplement.
    carried.answer = null;
    carried.answeredTo = null;
    told(write, carried, 'CarriedCaseSupplied', ['state', 'version']);
    return resultOf(carried);
  });
}

/** The lock of a case: that of its enterprise, else its own. */
export const lockOf = ({ id, matter, creditCode }: Pick<CarriedCaseRow, 'id' | 'matter' | 'creditCode'>): string =>
  matter === 'SETUP' ? id : creditCode;

const subjectOf = ({ id }: { id: string }) => ({ type: 'CarriedCase', id });

/** Tells a step in the feed. */
export function told(write: Write, carried: CarriedCase, type: string, changedFields: readonly string[] = []): void {
  const { matter, homeZone, hostZone, member: platform } = carried;
  write.record({
    type,
    creditCode: carried.creditCode,
    subject: subjectOf(carried),
    changedFields,
    restricted: true,
    payload: { matter, homeZone, hostZone, platform },
  });
}

/** Decides on a case: what is known of it are the facts. */
function decideOn(
  write: Write,
  carried: CarriedCase,
  { outcome, rule, reasons }: Pick<NewDecision, 'outcome' | 'rule' | 'reasons'>,
): void {
  const { matter, homeZone, hostZone, member: platform, hostCaseNo, hostStatus } = carried;
  write.decide({
    creditCode: carried.creditCode,
    subject: subjectOf(carried),
    outcome,
    rule,
    facts: { matter, homeZone, hostZone, platform, hostCaseNo, hostStatus },
    reasons,
  });
}

/** Puts down that the other city has ended a case, by the rule under which it was handed over. */
export function decideEnd(write: Write, carried: CarriedCase): void {
  const { matter, homeZone: home, hostZone: host, said, state, outcome } = carried;
  const isDecided = state === 'DECIDED';
  const status = MESSAGES.HOST_DECIDED({ status: hostStatusName(outcome ?? '') });
  decideOn(write, carried, {
    outcome: isDecided ? 'HOST_DECIDED' : 'HOST_REFUSED',
    rule: crossingRule(matter, { home, host }, localDate(carried.handedOverAt)),
    reasons: [...(isDecided ? [status] : []), ...(said ? [MESSAGES.HOST_SAYS({ said })] : [])],
  });
}

/** Without what is still to be sent: it holds names. */
function resultOf(carried: CarriedCase): CarriedCaseResult {
  const { application: _application, answer: _answer, ...row } = rowOf(CarriedCase, carried);
  return { __typename: 'CarriedCase', ...row };
}
