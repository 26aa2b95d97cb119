/**
 * Snapshots for windows: what the joined graph shows to everybody of the enterprises of a zone, read without an
 * identity, so that nothing can be in it that is not public.
 */
import { Kind, parse } from 'graphql';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { readSchema } from '#shared/departments.ts';
import { refuse } from '#shared/errors.ts';
import { labelOf } from '#shared/server/labels.ts';
import type { SnapshotEnterprise, SnapshotLicence, WindowSnapshot } from '#shared/signing/index.ts';
import { limitOf, thresholdRule, zone as zoneOf, zoneName } from '#shared/zones/index.ts';
import { WINDOW } from '../evidence.ts';
import { MESSAGES } from './messages.ts';

const SHOWN = `creditCode name status zone
  licenceRecords(first: 100) { nodes { identifier documentNo content authority validTo valid } }`;
const OF_ZONE = `query SnapshotOfZone($zone: String!, $after: String) {
  enterprises(filter: { zone: $zone }, first: 100, after: $after) {
    nodes { ${SHOWN} } pageInfo { endCursor hasNextPage } } }`;
/** Enterprises of one question: a document has so many root fields at most. */
const ASKED_AT_ONCE = 20;

/** One question of the joined graph for several enterprises, in their order. */
function questionOf(creditCodes: readonly string[]): { document: string; variables: Record<string, string> } {
  const variables = Object.fromEntries(creditCodes.map((creditCode, index) => [`e${index}`, creditCode]));
  const declared = creditCodes.map((_, index) => `$e${index}: CreditCode!`).join(', ');
  const fields = creditCodes.map((_, index) => `e${index}: enterprise(creditCode: $e${index}) { ${SHOWN} }`);
  return { document: `query SnapshotOfEnterprises(${declared}) { ${fields.join(' ')} }`, variables };
}

interface Shown {
  creditCode: string;
  name: string;
  status: string;
  zone: string;
  licenceRecords: { nodes: (SnapshotLicence & { valid: boolean })[] };
}
interface ZonePage {
  enterprises: { nodes: Shown[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

/** What is asked for. */
export interface SnapshotRequest {
  zone: string;
  /** For how many days it is valid: from 1 on. */
  days: number;
  /** Which enterprises; none for all of the zone. */
  creditCodes: readonly string[];
}

/** Refuses INVALID_INPUT what the rule of the zone does not allow. */
function checkDays({ zone, days }: SnapshotRequest, now: Date): void {
  const most = limitOf(thresholdRule(zoneOf(zone), 'WINDOW_SNAPSHOT_DAYS', localDate(now)), 'days').value;
  if (Number.isInteger(days) && days >= 1 && days <= most) return;
  throw refuse('INVALID_INPUT', MESSAGES.DAYS({ zone: zoneName(zone), most, got: String(days) }));
}

/**
 * The content of a snapshot. Refuses INVALID_INPUT, and NOT_FOUND an enterprise that is not of the zone.
 * @param ask the joined graph as the public sees it
 */
export async function makeSnapshot(ask: GraphClient, request: SnapshotRequest, now: Date): Promise<WindowSnapshot> {
  const { zone, days, creditCodes } = request;
  checkDays(request, now);
  const names = statusNames();
  const shown = creditCodes.length === 0 ? await allOf(ask, zone) : await chosen(ask, zone, creditCodes);
  return {
    kind: 'WINDOW_SNAPSHOT',
    zone,
    issuedAt: now.toISOString(),
    // The day of issue is the first.
    validUntil: addDays(localDate(now), days - 1),
    enterprises: shown.map(one => told(one, names)),
  };
}

async function allOf(ask: GraphClient, zone: string): Promise<Shown[]> {
  const all: Shown[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { enterprises }: ZonePage = await ask<ZonePage>(OF_ZONE, { zone, after });
    all.push(...enterprises.nodes);
    after = enterprises.pageInfo.endCursor;
    more = enterprises.pageInfo.hasNextPage;
  }
  return all;
}

async function chosen(ask: GraphClient, zone: string, creditCodes: readonly string[]): Promise<Shown[]> {
  const found: Shown[] = [];
  for (let from = 0; from < creditCodes.length; from += ASKED_AT_ONCE) {
    const some = creditCodes.slice(from, from + ASKED_AT_ONCE);
    const { document, variables } = questionOf(some);
    const shown = await ask<Record<string, Shown | null>>(document, variables);
    found.push(...some.map((creditCode, index) => ofZone(shown[`e${index}`], zone, creditCode)));
  }
  return found;
}

function ofZone(enterprise: Shown | null | undefined, zone: string, creditCode: string): Shown {
  if (enterprise?.zone === zone) return enterprise;
  throw refuse('NOT_FOUND', MESSAGES.NOT_OF_ZONE({ zone: zoneName(zone), creditCode }));
}

/** The states of the register in Chinese, as its contract calls them: the public may not ask the gateway for them. */
function statusNames(): ReadonlyMap<string, string> {
  const { definitions } = parse(readSchema(WINDOW), { noLocation: true });
  const values = definitions.flatMap(node =>
    node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'EnterpriseStatus' ? (node.values ?? []) : [],
  );
  return new Map(
    values.map(({ name, description }) => [name.value, labelOf(description?.value ?? '')?.zh ?? name.value]),
  );
}

const told = (
  { creditCode, name, status, licenceRecords }: Shown,
  names: ReadonlyMap<string, string>,
): SnapshotEnterprise => ({
  creditCode,
  name,
  status,
  statusName: names.get(status) ?? status,
  licences: licenceRecords.nodes
    .filter(({ valid }) => valid)
    .map(({ identifier, documentNo, content, authority, validTo }) => ({
      identifier,
      documentNo,
      content,
      authority,
      validTo,
    })),
});
