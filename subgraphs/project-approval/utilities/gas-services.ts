/** Services of gas accounts, asked for online (G09): transfer to another enterprise, and safety checks. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { mayRead, own, requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { localDate, toDayNumber } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal, RuleReference } from '#shared/errors.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { Write } from '#shared/database/write.ts';
import { itemOf, ruleReference, zone as zoneOf, listOf } from '#shared/zones/index.ts';
import type {
  BookSafetyCheckInput,
  CompleteGasServiceInput,
  GasServiceKind,
  TransferGasAccountInput,
} from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { GasService } from './entities.ts';
import type { GasServiceRow, UtilityConnectionRow } from './rows.ts';
import { enterpriseOf, requireOnRegister } from '../evidence.ts';
import { plainText } from '#shared/input.ts';

export type GasServiceOrRefusal = (GasServiceRow & { __typename: 'GasService' }) | Refusal;

const subjectOf = ({ id }: { id: string }) => ({ type: 'GasService', id });

export const transferGasAccount = (
  context: RequestContext,
  input: TransferGasAccountInput,
  info: GraphQLResolveInfo,
): Promise<GasServiceOrRefusal> =>
  askFor(context, 'TRANSFER', input, info, async (_write, _connection, holder) => {
    const { transferTo } = input;
    if (transferTo === holder)
      throw refuse('INVALID_INPUT', `transferTo must be another than the holder, but got: ${transferTo}`);
    requireOnRegister('a gas account', transferTo, await enterpriseOf(context, transferTo));
    return { transferTo, day: null };
  });

export const bookSafetyCheck = (
  context: RequestContext,
  input: BookSafetyCheckInput,
  info: GraphQLResolveInfo,
): Promise<GasServiceOrRefusal> =>
  askFor(context, 'SAFETY_CHECK', input, info, async (write, { zone }) => {
    const { day } = input;
    const today = localDate(write.now);
    if (day <= today || !calendarOf(zone).isWorkdayNumber(toDayNumber(day)))
      throw refuse('INVALID_INPUT', `day must be a working day after today (${today}), but got: ${day}`);
    return { transferTo: null, day };
  });

/** Asks for a service of the account of a connected gas connection, by its holder. One of a kind is open at a time. */
async function askFor(
  context: RequestContext,
  kind: GasServiceKind,
  input: { connectionId: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  detail: (
    write: Write,
    connection: UtilityConnectionRow,
    holder: string,
  ) => Promise<{ transferTo: string | null; day: string | null }>,
): Promise<GasServiceOrRefusal> {
  const { connectionId, idempotencyKey } = input;
  const connection = await context.loaders.utility.load(connectionId);
  const holder = connection && (await holderOf(context, connection));
  const { principal, department } = context;
  if (!connection || !holder || !mayRead(principal, department, holder))
    return refuse('NOT_FOUND', `there is no connected gas connection ${connectionId.slice(0, 40)}`).refusal;
  return context.write({ creditCode: holder, idempotencyKey, info, input }, async write => {
    requireApplicant(principal, department, holder);
    await lockAccount(write, connection.id);
    const [last] = await write.query<{ to: string }>(
      `select transfer_to as to from gas_service where connection_id = $1 and kind = 'TRANSFER' and completed_at is not null order by completed_at desc limit 1`,
      [connection.id],
    );
    if ((last?.to ?? connection.creditCode) !== holder)
      throw refuse('NOT_ENTITLED', `the account is no longer held by ${holder}`);
    const rule = requireOnline(connection.zone, localDate(write.now), kind);
    const open = await write.em.findOne(GasService, { connectionId: connection.id, kind, completedAt: null });
    if (open)
      throw refuse(
        'SERVICE_OPEN',
        `one service of a kind is open at a time, but ${kind} is since ${open.requestedAt.toISOString()}`,
        { remedy: 'wait until it is completed' },
      );
    const given = {
      id: randomUUID(),
      creditCode: holder,
      connectionId: connection.id,
      kind,
      ...(await detail(write, connection, holder)),
      rule,
    };
    write.em.persist(
      write.em.create(GasService, { ...given, requestedAt: write.now, completedAt: null, outcome: null }),
    );
    const type = kind === 'TRANSFER' ? 'GasTransferAskedFor' : 'GasSafetyCheckBooked';
    write.record({
      type,
      creditCode: holder,
      subject: subjectOf(given),
      restricted: true,
      payload: { connectionId: connection.id, transferTo: given.transferTo, day: given.day },
    });
    return {
      __typename: 'GasService',
      ...given,
      requestedAt: write.now.toISOString(),
      completedAt: null,
      outcome: null,
    };
  });
}

export async function completeGasService(
  context: RequestContext,
  input: CompleteGasServiceInput,
  info: GraphQLResolveInfo,
): Promise<GasServiceOrRefusal> {
  const { serviceId, idempotencyKey } = input;
  const known = own(await context.loaders.gasService.load(serviceId), context);
  if (!known) return refuse('NOT_FOUND', `there is no gas service ${serviceId.slice(0, 40)}`).refusal;
  const { creditCode, connectionId, kind, transferTo, rule } = known;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const outcome = plainText('outcome', input.outcome, 200);
    await lockAccount(write, connectionId);
    const service = await write.em.findOneOrFail(GasService, { id: known.id });
    if (service.completedAt)
      throw refuse(
        'ILLEGAL_TRANSITION',
        `a service is completed once, but this one was at ${service.completedAt.toISOString()}`,
      );
    Object.assign(service, { completedAt: write.now, outcome });
    const subject = subjectOf(known);
    write.decide({
      creditCode,
      subject,
      outcome: kind === 'TRANSFER' ? 'TRANSFERRED' : 'CHECKED',
      rule,
      facts: { connectionId, transferTo, day: known.day },
      reasons: [outcome],
    });
    write.record({
      type: kind === 'TRANSFER' ? 'GasAccountTransferred' : 'GasSafetyCheckDone',
      creditCode,
      subject,
      restricted: true,
      changedFields: ['completedAt'],
      payload: { connectionId, transferTo },
    });
    return { __typename: 'GasService', ...known, completedAt: write.now.toISOString(), outcome };
  });
}

/** Steps of one account come under the locks of different holders. */
const lockAccount = (write: Write, connectionId: string) =>
  write.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`gas ${connectionId}`]);

/** Who holds the account of a connected gas connection; null for any other. */
export async function holderOf(
  { loaders }: RequestContext,
  { id, kind, status, creditCode }: UtilityConnectionRow,
): Promise<string | null> {
  if (kind !== 'GAS' || status !== 'APPROVED') return null;
  return (await loaders.gasTransfer.load(id))?.transferTo ?? creditCode;
}

function requireOnline(code: string, on: string, kind: GasServiceKind): RuleReference {
  const list = listOf(zoneOf(code), 'GAS_ONLINE_SERVICES', on);
  if (list && itemOf(list, kind)) return ruleReference(list);
  throw refuse(
    'NO_ONLINE_SERVICE',
    `zone ${code} has no rule GAS_ONLINE_SERVICES with ${kind} on ${on}: its gas services are not online`,
    { remedy: 'ask the gas company at its counter' },
  );
}
