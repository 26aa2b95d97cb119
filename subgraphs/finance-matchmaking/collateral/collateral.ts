/**
 * Writes of the register: a bank registers what secures it, prolongs it, ends it. The register does not examine: it
 * publishes, in the order in which it was asked.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { comparable } from '#shared/identifiers/index.ts';
import { amount, impersonalText } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { itemOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { registeredOf } from '../evidence.ts';
import type { ExtendCollateralInput, RegisterCollateralInput, ReleaseCollateralInput } from '../generated.ts';
import { LEAST_AMOUNT, checkDay, checkThat, storeStep } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { bankOfThing } from '../rights.ts';
import { Collateral } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { CollateralRow } from './rows.ts';
import { collateralState, periodOf, priorityRule, rankOf, typeRule } from './rules.ts';

type StoredCollateral = CollateralRow & { __typename: 'Collateral' };
type CollateralResult = StoredCollateral | Refusal;

/** Registers collateral. Refuses NOT_ENTITLED, INVALID_INPUT, and as {@link registeredOf}. */
export function registerCollateral(
  context: RequestContext,
  input: RegisterCollateralInput,
  info: GraphQLResolveInfo,
): Promise<CollateralResult> {
  const { idempotencyKey, creditCode, bankCode, assetType, until } = input;
  const owner = { creditCode, bank: bankCode };
  const facts = async (ask: GraphClient) => {
    const checked = {
      assetCode: impersonalText('assetCode', input.assetCode, 100),
      description: impersonalText('description', input.description, 500),
      securedAmount: amount('securedAmount', input.securedAmount, { least: LEAST_AMOUNT }),
    };
    const { zone: code } = await registeredOf(ask, creditCode);
    const today = localDate(context.now);
    const zone = zoneOf(code);
    const types = typeRule(zone, today);
    const known = types.parameters.items.map(item => item.code).join(', ');
    checkThat(itemOf(types, assetType) !== null, MESSAGES.TYPE({ known, got: assetType.slice(0, 40) }));
    checkDay('until', until, periodOf(zone, today));
    return { checked, zone };
  };
  return context.write({ creditCode, owner, idempotencyKey, info, input, facts }, async (write, { checked, zone }) => {
    const earlier = await write.em.find(Collateral, { creditCode }, { orderBy: { number: 'asc' } });
    const [next] = await write.query<{ number: number }>(`select nextval('collateral_number')::int as number`);
    const collateral = write.em.create(Collateral, {
      ...checked,
      id: randomUUID(),
      number: next?.number ?? 0,
      creditCode,
      zone: zone.code,
      bankCode,
      assetType,
      assetKey: comparable(checked.assetCode),
      registeredAt: notBefore(write.now, earlier.at(-1)),
      until,
      endedAt: null,
      endReason: null,
      rule: ruleReference(priorityRule(zone, localDate(write.now))),
    });
    write.em.persist(collateral);
    const rows = [...earlier, collateral].map(one => rowOf(Collateral, one));
    const { number, securedAmount } = collateral;
    const rank = rankOf(rowOf(Collateral, collateral), rows, localDate(write.now)) ?? 1;
    return store(write, collateral, {
      type: 'CollateralRegistered',
      outcome: 'REGISTERED',
      facts: { assetType, securedAmount, until, rank },
      reason: MESSAGES.REGISTERED({ number, rank }),
    });
  });
}

/** The time of a registration: not before that of the one before it, so that times and numbers have one order. */
const notBefore = (now: Date, last: Collateral | undefined): Date =>
  last && last.registeredAt > now ? last.registeredAt : now;

/** Prolongs a registration. Refuses NOT_ENTITLED, INVALID_INPUT, COLLATERAL_OVER. */
export const extendCollateral = (
  context: RequestContext,
  input: ExtendCollateralInput,
  info: GraphQLResolveInfo,
): Promise<CollateralResult> =>
  changeCollateral(context, input, info, (collateral, today) => {
    const { until: from, zone } = collateral;
    const { until } = input;
    checkThat(until > from, MESSAGES.EARLIER({ day: from, got: until }));
    checkDay('until', until, periodOf(zoneOf(zone), today));
    collateral.until = until;
    return {
      type: 'CollateralExtended',
      outcome: 'EXTENDED',
      facts: { before: from, until },
      reason: MESSAGES.EXTENDED({ from, until }),
      changedFields: ['until'],
    };
  });

/** Ends a registration. Refuses NOT_ENTITLED, INVALID_INPUT, COLLATERAL_OVER. */
export const releaseCollateral = (
  context: RequestContext,
  input: ReleaseCollateralInput,
  info: GraphQLResolveInfo,
): Promise<CollateralResult> =>
  changeCollateral(context, input, info, (collateral, _today, now) => {
    const reason = impersonalText('reason', input.reason, 500);
    collateral.endedAt = now;
    collateral.endReason = reason;
    return {
      type: 'CollateralReleased',
      outcome: 'DISCHARGED',
      facts: { until: collateral.until },
      reason,
      changedFields: ['endedAt', 'endReason', 'state', 'rank'],
    };
  });

interface CollateralInput {
  creditCode: string;
  collateralId: string;
  idempotencyKey?: string | null | undefined;
}

interface CollateralChange {
  type: string;
  outcome: string;
  facts: Record<string, unknown>;
  reason: Words;
  changedFields?: string[];
}

/** Takes one step of a registration that is in force. */
async function changeCollateral(
  context: RequestContext,
  input: CollateralInput,
  info: GraphQLResolveInfo,
  step: (collateral: Collateral, today: string, now: Date) => CollateralChange,
): Promise<CollateralResult> {
  const { creditCode, collateralId, idempotencyKey } = input;
  const owner = bankOfThing(await context.loaders.collateral.load(collateralId), creditCode);
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    // What there is not, and what is of another enterprise, has no bank: the right has refused it.
    const collateral = await write.em.findOneOrFail(Collateral, { id: collateralId, creditCode });
    const today = localDate(write.now);
    requireInForce(collateral, today);
    return store(write, collateral, step(collateral, today, write.now));
  });
}

/** Refuses COLLATERAL_OVER a registration that was ended or is over. */
function requireInForce(collateral: Collateral, today: string): void {
  const { endedAt, until } = collateral;
  if (collateralState(rowOf(Collateral, collateral), today) === 'IN_FORCE') return;
  throw refuse('COLLATERAL_OVER', MESSAGES.OVER({ day: endedAt ? localDate(endedAt) : until }), {
    remedy: MESSAGES.REGISTER_ANEW(),
  });
}

/** Stores a step: the register is public, and so is each change of it. */
function store(write: Write, collateral: Collateral, change: CollateralChange): StoredCollateral {
  const { id, creditCode, bankCode, number, assetType, rule } = collateral;
  const { reason, changedFields = [], ...told } = change;
  storeStep(write, {
    ...told,
    creditCode,
    subject: { type: 'Collateral', id },
    rule,
    reasons: [reason],
    changedFields,
    restricted: false,
    payload: { number, bankCode, assetType },
  });
  return { __typename: 'Collateral', ...rowOf(Collateral, collateral) };
}
