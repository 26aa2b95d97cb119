/**
 * Snapshots for windows: what the joined graph shows to everybody of the enterprises of a zone, read without an
 * identity, so that nothing can be in it that is not public.
 */
import { addDays, localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { labelOf } from '#shared/server/labels.ts';
import type { SnapshotEnterprise, SnapshotLicence, WindowSnapshot } from '#shared/signing/index.ts';
import { limitOf, thresholdRule, zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';

const SHOWN = `creditCode name status zone
  licenceRecords(first: 100) { nodes { identifier documentNo content authority validTo valid } }`;
const OF_ZONE = `query SnapshotOfZone($zone: String!, $after: String) {
  enterprises(filter: { zone: $zone }, first: 100, after: $after) {
    nodes { ${SHOWN} } pageInfo { endCursor hasNextPage } } }`;
const OF_ENTERPRISE = `query SnapshotOfEnterprise($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) { ${SHOWN} } }`;
const STATUSES = 'query NamesOfStatuses { __type(name: "EnterpriseStatus") { enumValues { name description } } }';

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

/** Refuses what the rule of the zone does not allow. */
export function checkRequest({ zone, days }: SnapshotRequest, now: Date): void {
  if (!zoneCodes.includes(zone)) throw new Misuse(`a zone must be one of ${zoneCodes.join(', ')}, but got: ${zone}`);
  const most = limitOf(thresholdRule(zoneOf(zone), 'WINDOW_SNAPSHOT_DAYS', localDate(now)), 'days').value;
  if (Number.isInteger(days) && days >= 1 && days <= most) return;
  throw new Misuse(`a snapshot of ${zone} is valid for 1 to ${most} days, but got: ${days}`);
}

/** The content of a snapshot. Throws Misuse where an enterprise is not of the zone. */
export async function makeSnapshot(ask: GraphClient, request: SnapshotRequest, now: Date): Promise<WindowSnapshot> {
  const { zone, days, creditCodes } = request;
  const names = await statusNames(ask);
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
  for (const creditCode of creditCodes) {
    const { enterprise } = await ask<{ enterprise: Shown | null }>(OF_ENTERPRISE, { creditCode });
    if (enterprise?.zone !== zone) throw new Misuse(`${zone} has no enterprise ${creditCode}`);
    found.push(enterprise);
  }
  return found;
}

/** The states of the register in Chinese, as its contract calls them. */
async function statusNames(ask: GraphClient): Promise<ReadonlyMap<string, string>> {
  const { __type } = await ask<{ __type: { enumValues: { name: string; description: string }[] } | null }>(STATUSES);
  return new Map((__type?.enumValues ?? []).map(({ name, description }) => [name, labelOf(description)?.zh ?? name]));
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
