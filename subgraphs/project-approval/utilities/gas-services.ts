/** Services of gas accounts that are requested online (G09): transfer to another enterprise, and safety checks. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate, toDayNumber } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { GraphClient } from '#shared/context.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal, RuleReference } from '#shared/errors.ts';
import { mayRead, own, requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import { itemOf, listOf, ruleReference, zone as zoneOf, zoneName } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import { enterpriseOf, requireOnRegister } from '../evidence.ts';
import type {
  BookSafetyCheckInput,
  CompleteGasServiceInput,
  GasServiceKind,
  TransferGasAccountInput,
} from '../generated.ts';
import { refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { GasService } from './entities.ts';
import { MESSAGES, SERVICE_NAMES } from './messages.ts';
import type { GasServiceRow, UtilityConnectionRow } from './rows.ts';
import { SUPPLIERS } from './steps.ts';

export type GasServiceOrRefusal = (GasServiceRow & { __typename: 'GasService' }) | Refusal;

/** Steps of one account come under the locks of different holders, so each takes the account's own lock too. */
const ACCOUNT_LOCK = 'gas';
/** Stands for the holder of an account that there is not: its step is refused. */
const OF_NO_ACCOUNT = 'holder of no gas account';

const subjectOf = ({ id }: { id: string }) => ({ type: 'GasService', id });

/** A service as requested: what it is, of which connection, and how its details are checked. */
interface ServiceRequest {
  kind: GasServiceKind;
  input: { connectionId: string; idempotencyKey?: string | null };
  /** Checks what is special of the kind, before the transaction. `holder` holds the account. */
  detail(ask: GraphClient, connection: UtilityConnectionRow, holder: string): Promise<ServiceDetail>;
}

interface ServiceDetail {
  transferTo: string | null;
  day: string | null;
}

export const transferGasAccount = (
  context: RequestContext,
  input: TransferGasAccountInput,
  info: GraphQLResolveInfo,
): Promise<GasServiceOrRefusal> => {
  const { transferTo } = input;
  const detail = async (
    ask: GraphClient,
    _connection: UtilityConnectionRow,
    holder: string,
  ): Promise<ServiceDetail> => {
    if (transferTo === holder) {
      throw refuse('INVALID_INPUT', MESSAGES.SAME_HOLDER({ got: transferTo }));
    }
    requireOnRegister('a gas account', transferTo, await enterpriseOf(ask, transferTo));
    return { transferTo, day: null };
  };
  return requestService(context, { kind: 'TRANSFER', input, detail }, info);
};

export const bookSafetyCheck = (
  context: RequestContext,
  input: BookSafetyCheckInput,
  info: GraphQLResolveInfo,
): Promise<GasServiceOrRefusal> => {
  const detail = async (_ask: GraphClient, { zone }: UtilityConnectionRow): Promise<ServiceDetail> => {
    const { day } = input;
    const today = localDate(context.now);
    if (day <= today || !calendarOf(zone).isWorkdayNumber(toDayNumber(day))) {
      throw refuse('INVALID_INPUT', MESSAGES.CHECK_DAY({ today, got: day }));
    }
    return { transferTo: null, day };
  };
  return requestService(context, { kind: 'SAFETY_CHECK', input, detail }, info);
};

/** Requests a service of the account of a connected gas connection, by its holder. One of a kind is open at a time. */
async function requestService(
  context: RequestContext,
  { kind, input, detail }: ServiceRequest,
  info: GraphQLResolveInfo,
): Promise<GasServiceOrRefusal> {
  const { connectionId, idempotencyKey } = input;
  const { principal, department } = context;
  const connection = await context.loaders.utility.load(connectionId);
  const found = connection && (await holderOf(context, connection));
  const holder = found && mayRead(principal, department, found) ? found : null;
  // Whose connection it was is told of one that the caller may see, though there is no account of it.
  const owner = { creditCode: holder ?? own(connection, context)?.creditCode ?? null };
  const facts = async (ask: GraphClient) => {
    if (connection && holder) return { ...(await detail(ask, connection, holder)), connection, holder };
    throw refuse('NOT_FOUND', MESSAGES.NO_ACCOUNT({ id: connectionId.slice(0, 40) }));
  };
  const options = { creditCode: holder ?? OF_NO_ACCOUNT, owner, idempotencyKey, info, input, facts };
  return context.write(options, async (write, { transferTo, day, ...account }) => {
    const { id } = account.connection;
    const { holder: creditCode } = account;
    await write.lock(ACCOUNT_LOCK, id);
    await requireHolder(write, account.connection, creditCode);
    const rule = requireOnline(account.connection.zone, localDate(write.now), kind);
    await requireNoneOpen(write, id, kind);
    const service = write.em.create(GasService, {
      id: randomUUID(),
      creditCode,
      connectionId: id,
      kind,
      transferTo,
      day,
      requestedAt: write.now,
      completedAt: null,
      outcome: null,
      rule,
    });
    write.em.persist(service);
    write.record({
      type: kind === 'TRANSFER' ? 'GasTransferAskedFor' : 'GasSafetyCheckBooked',
      creditCode,
      subject: subjectOf(service),
      restricted: true,
      payload: { connectionId: id, transferTo, day },
    });
    return resultOf(service);
  });
}

const LAST_TRANSFER = `select transfer_to as "transferTo" from gas_service
  where connection_id = $1 and kind = 'TRANSFER' and completed_at is not null order by completed_at desc limit 1`;

/** Refuses NOT_ENTITLED where the account was transferred before its lock was taken. */
async function requireHolder(write: Write, connection: UtilityConnectionRow, holder: string): Promise<void> {
  const [last] = await write.query<{ transferTo: string }>(LAST_TRANSFER, [connection.id]);
  if ((last?.transferTo ?? connection.creditCode) === holder) return;
  throw refuse('NOT_ENTITLED', MESSAGES.NO_LONGER_HELD({ holder }));
}

/** Refuses SERVICE_OPEN where one of the kind is open. */
async function requireNoneOpen(write: Write, connectionId: string, kind: GasServiceKind): Promise<void> {
  const open = await write.em.findOne(GasService, { connectionId, kind, completedAt: null });
  if (!open) return;
  const since = open.requestedAt;
  throw refuse('SERVICE_OPEN', MESSAGES.SERVICE_OPEN({ kind: SERVICE_NAMES[kind], since }), {
    remedy: MESSAGES.WAIT(),
  });
}

/**
 * An officer of the gas company completes a service, once; with a transfer the account changes hands. Refuses
 * NOT_BEFORE_ITS_DAY the outcome of a safety check that has not been yet.
 */
export async function completeGasService(
  context: RequestContext,
  input: CompleteGasServiceInput,
  info: GraphQLResolveInfo,
): Promise<GasServiceOrRefusal> {
  const { serviceId, idempotencyKey } = input;
  const row = own(await context.loaders.gasService.load(serviceId), context);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_SERVICE({ id: serviceId.slice(0, 40) }));
  const { id, creditCode, connectionId, kind, transferTo, day, rule } = row;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireAgency(context.principal, SUPPLIERS.GAS);
    const outcome = plainText('outcome', input.outcome, 200);
    await write.lock(ACCOUNT_LOCK, connectionId);
    const service = await write.em.findOneOrFail(GasService, { id });
    if (service.completedAt) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.COMPLETED({ at: service.completedAt }));
    }
    const today = localDate(write.now);
    if (day !== null && today < day) {
      throw refuse('NOT_BEFORE_ITS_DAY', MESSAGES.NOT_BEFORE_ITS_DAY({ day, today }), { rule });
    }
    service.completedAt = write.now;
    service.outcome = outcome;
    const subject = subjectOf(service);
    const transfer = kind === 'TRANSFER';
    write.decide({
      creditCode,
      subject,
      outcome: transfer ? 'TRANSFERRED' : 'CHECKED',
      rule,
      facts: { connectionId, transferTo, day },
      reasons: [outcome],
    });
    write.record({
      type: transfer ? 'GasAccountTransferred' : 'GasSafetyCheckDone',
      creditCode,
      subject,
      restricted: true,
      changedFields: ['completedAt', 'outcome'],
      payload: { connectionId, transferTo },
    });
    return resultOf(service);
  });
}

/** Who holds the account of a connected gas connection; null for any other. */
export async function holderOf(
  { loaders }: RequestContext,
  { id, kind, status, creditCode }: UtilityConnectionRow,
): Promise<string | null> {
  if (kind !== 'GAS' || status !== 'APPROVED') return null;
  return (await loaders.gasTransfer.load(id))?.transferTo ?? creditCode;
}

/** The rule by which a service is online. Refuses NO_ONLINE_SERVICE where the zone has none. */
function requireOnline(code: string, on: string, kind: GasServiceKind): RuleReference {
  const list = listOf(zoneOf(code), 'GAS_ONLINE_SERVICES', on);
  if (list && itemOf(list, kind)) return ruleReference(list);
  throw refuse(
    'NO_ONLINE_SERVICE',
    MESSAGES.NO_ONLINE_SERVICE({ zone: zoneName(code), kind: SERVICE_NAMES[kind], on }),
    {
      remedy: MESSAGES.AT_THE_COUNTER(),
    },
  );
}

const resultOf = (service: GasService) => ({ __typename: 'GasService' as const, ...rowOf(GasService, service) });
