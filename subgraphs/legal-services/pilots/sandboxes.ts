/** Sandboxes (Y14): opened for a zone until a day; enterprises are taken in and may leave before it. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainLines, plainText } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { itemOf, listOf, ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { zoneOfEnterprise } from '../evidence.ts';
import type { AdmitToSandboxInput, LeaveSandboxInput, OpenSandboxInput } from '../generated.ts';
import { OF_NO_ENTERPRISE, noteText, requireThat, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { Sandbox, SandboxPlace } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { SandboxPlaceRow, SandboxRow } from './rows.ts';

type SandboxResult = (SandboxRow & { __typename: 'Sandbox' }) | Refusal;
type PlaceResult = (SandboxPlaceRow & { __typename: 'SandboxPlace' }) | Refusal;

/** The rule by which a zone has a kind of pilot. Refuses NO_PILOT. */
export function requirePilot(zone: Zone, kind: 'SANDBOX' | 'TRIGGERED', on: LocalDate): ResolvedRule {
  const rule = listOf(zone, 'PILOT_SUPERVISION', on);
  if (rule && itemOf(rule, kind)) return rule;
  throw refuse('NO_PILOT', MESSAGES.NO_PILOT({ zone: zone.names }));
}

/** Opens a sandbox. Refuses NOT_ENTITLED, INVALID_INPUT, NO_PILOT. */
export function openSandbox(
  context: RequestContext,
  input: OpenSandboxInput,
  info: GraphQLResolveInfo,
): Promise<SandboxResult> {
  const { startsOn, exitOn, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const title = plainText('title', input.title);
    const scope = plainLines('scope', input.scope, 2_000);
    const today = localDate(write.now);
    requireThat(startsOn >= today, MESSAGES.STARTS({ today }), startsOn);
    requireThat(exitOn > startsOn, MESSAGES.EXITS({ startsOn }), exitOn);
    const rule = requirePilot(zone, 'SANDBOX', today);
    const sandbox = write.em.create(Sandbox, {
      id: randomUUID(),
      zone: zone.code,
      title,
      scope,
      startsOn,
      exitOn,
      openedAt: write.now,
      openedBy: context.principal.subject,
    });
    write.em.persist(sandbox);
    const common = { creditCode: OF_NO_ENTERPRISE, subject: { type: 'Sandbox', id: sandbox.id } };
    write.decide({
      ...common,
      outcome: 'PUBLISHED',
      rule: ruleReference(rule),
      facts: { zone: zone.code, title, startsOn, exitOn },
      reasons: [MESSAGES.OPENED({ title, startsOn, exitOn })],
    });
    write.record({ ...common, type: 'SandboxOpened', payload: { zone: zone.code, title, startsOn, exitOn } });
    return { __typename: 'Sandbox', ...rowOf(Sandbox, sandbox) };
  });
}

/** A sandbox in this transaction. Refuses NOT_FOUND. */
async function findSandbox(write: Write, sandboxId: string): Promise<Sandbox> {
  const sandbox = isUuid(sandboxId) ? await write.em.findOne(Sandbox, { id: sandboxId }) : null;
  if (sandbox) return sandbox;
  throw refuse('NOT_FOUND', MESSAGES.NO_SANDBOX({ sandboxId: sandboxId.slice(0, 40) }));
}

const activePlace = (write: Write, creditCode: string, sandboxId: string): Promise<SandboxPlace | null> =>
  write.em.findOne(SandboxPlace, { creditCode, sandboxId, leftAt: null });

/**
 * Takes an enterprise in. Refuses NOT_ENTITLED, NOT_FOUND, EVIDENCE_UNAVAILABLE, SANDBOX_OVER, OTHER_ZONE,
 * IN_SANDBOX_ALREADY.
 */
export function admitToSandbox(
  context: RequestContext,
  input: AdmitToSandboxInput,
  info: GraphQLResolveInfo,
): Promise<PlaceResult> {
  const { creditCode, sandboxId, idempotencyKey } = input;
  const facts = (ask: GraphClient) => zoneOfEnterprise(ask, creditCode);
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, zone) => {
    const sandbox = await findSandbox(write, sandboxId);
    const { exitOn, title } = sandbox;
    const today = localDate(write.now);
    if (sandbox.zone !== zone) throw refuse('OTHER_ZONE', MESSAGES.OTHER_ZONE());
    if (today > exitOn) throw refuse('SANDBOX_OVER', MESSAGES.OVER({ exitOn }));
    if (await activePlace(write, creditCode, sandbox.id)) {
      throw refuse('IN_SANDBOX_ALREADY', MESSAGES.IN_ALREADY());
    }
    const place = write.em.create(SandboxPlace, {
      id: randomUUID(),
      creditCode,
      sandboxId: sandbox.id,
      admittedAt: write.now,
      admittedBy: context.principal.subject,
      leftAt: null,
      leftBy: null,
      leaveReason: null,
    });
    write.em.persist(place);
    const reasons = [MESSAGES.ADMITTED({ title, exitOn })];
    return storeStep(write, { place, sandbox }, { type: 'SandboxAdmitted', outcome: 'ADMITTED', reasons });
  });
}

/** Ends a place. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, NOT_IN_SANDBOX. */
export function leaveSandbox(
  context: RequestContext,
  input: LeaveSandboxInput,
  info: GraphQLResolveInfo,
): Promise<PlaceResult> {
  const { creditCode, sandboxId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const reason = noteText('reason', input.reason, 500);
    const sandbox = await findSandbox(write, sandboxId);
    const place = await activePlace(write, creditCode, sandbox.id);
    if (!place) throw refuse('NOT_IN_SANDBOX', MESSAGES.NOT_IN());
    place.leftAt = write.now;
    place.leftBy = context.principal.subject;
    place.leaveReason = reason;
    return storeStep(
      write,
      { place, sandbox },
      {
        type: 'SandboxLeft',
        outcome: 'LEFT',
        changedFields: ['leftAt', 'leaveReason', 'active'],
        reasons: [reason],
      },
    );
  });
}

interface PlaceChange {
  type: string;
  outcome: string;
  changedFields?: string[];
  reasons: Words[];
}

function storeStep(
  write: Write,
  { place, sandbox }: { place: SandboxPlace; sandbox: Sandbox },
  { type, outcome, changedFields = [], reasons }: PlaceChange,
): SandboxPlaceRow & { __typename: 'SandboxPlace' } {
  const { id, creditCode } = place;
  const { zone, title, exitOn } = sandbox;
  const rule = ruleOfDay('list', zoneOf(zone), 'PILOT_SUPERVISION', localDate(write.now));
  const common = { creditCode, subject: { type: 'SandboxPlace', id } };
  write.decide({ ...common, outcome, rule: ruleReference(rule), facts: { zone, title, exitOn }, reasons });
  write.record({ ...common, type, changedFields, restricted: true, payload: { zone, exitOn } });
  return { __typename: 'SandboxPlace', ...rowOf(SandboxPlace, place) };
}
