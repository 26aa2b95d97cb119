/**
 * The ledger of data resources (总账本, Y07): what the contracts offer comes by itself (jobs.ts), platforms, databases,
 * sensors and models are registered beside it, and its owner says how it is shared.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { listDepartments } from '#shared/departments.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { quoted } from '#shared/identifiers/index.ts';
import { called } from '#shared/identity/rights.ts';
import { impersonalText, plainText } from '#shared/input.ts';
import { listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import type { ClassifyResourceInput, DataResourceKind, RegisterResourceInput, ShareType } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { catalogCode } from './codes.ts';
import { DataResource } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { DataResourceRow } from './rows.ts';

/** A resource as the result of a mutation. */
export type Resource = DataResourceRow & { __typename: 'DataResource' };

const LONGEST = { name: 100, summary: 1_000, ground: 500, reason: 2_000 } as const;

/** The kind of lock under which codes are given. */
const CODES = 'catalogue codes';

/** The next number of a department's resources of a kind, and the department's own in the ledger. */
const NUMBERS = `
  select coalesce(
      (select substr(catalog_code, 2, 2)::int from data_resource where department = $1 limit 1),
      (select coalesce(max(substr(catalog_code, 2, 2)::int), 0) + 1 from data_resource)
    ) as department,
    (select coalesce(max(split_part(catalog_code, '/', 2)::int), 0) + 1 from data_resource
      where department = $1 and kind = $2) as sequence`;

/** The next code of a department's resources of a kind; nobody else takes it while the transaction goes on. */
export async function nextCode(write: Write, department: string, kind: DataResourceKind): Promise<string> {
  await write.lock(CODES, 'all');
  const [numbers] = await write.query<{ department: number; sequence: number }>(NUMBERS, [department, kind]);
  if (!numbers) throw new Error('a count gives one row, but got none');
  return catalogCode({ ...numbers, kind });
}

/** Registers what is no type of a contract. Refuses INVALID_INPUT, ON_LEDGER. */
export function registerResource(
  context: RequestContext,
  input: RegisterResourceInput,
  info: GraphQLResolveInfo,
): Promise<Resource | Refusal> {
  const { kind, department, shareType, updateCycle, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const name = impersonalText('name', input.name, LONGEST.name);
    const described = {
      kind,
      department: await checkDepartment(write, department),
      name,
      summary: impersonalText('summary', input.summary, LONGEST.summary),
      shareGround: checkGround(shareType, input.shareGround),
    };
    const there = await write.em.findOne(DataResource, { kind, department, name });
    if (there) throw refuse('ON_LEDGER', MESSAGES.ON_LEDGER({ name, code: there.catalogCode }));
    const resource = write.em.create(DataResource, {
      ...described,
      id: randomUUID(),
      catalogCode: await nextCode(write, department, kind),
      items: [],
      shareType,
      classified: true,
      updateCycle,
      publishedOn: localDate(write.now),
      reportedAt: null,
    });
    write.em.persist(resource);
    return recordResource(write, resource, 'ResourcePublished', []);
  });
}

/** Says how a resource is shared. Refuses NOT_FOUND, INVALID_INPUT, AGREEMENTS_STAND. */
export function classifyResource(
  context: RequestContext,
  input: ClassifyResourceInput,
  info: GraphQLResolveInfo,
): Promise<Resource | Refusal> {
  const { resourceId: id, shareType, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const reason = impersonalText('reason', input.reason, LONGEST.reason);
    const shareGround = checkGround(shareType, input.shareGround);
    const resource = isUuid(id) ? await write.em.findOne(DataResource, { id }) : null;
    if (!resource) throw refuse('NOT_FOUND', MESSAGES.NO_RESOURCE({ id: id.slice(0, 40) }));
    if (shareType === 'NOT_SHARED') await requireNoAgreements(write, resource);
    const { shareType: before, name, department } = resource;
    Object.assign(resource, { shareType, shareGround, classified: true });
    write.decide({
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'DataResource', id },
      outcome: shareType,
      rule: ruleReference(sharingRule(localDate(write.now))),
      facts: { name, department, before, after: shareType, shareGround },
      reasons: [MESSAGES.CLASSIFIED({ before: MESSAGES[before](), after: MESSAGES[shareType]() }), reason],
    });
    return recordResource(write, resource, 'ResourceClassified', ['shareType', 'shareGround']);
  });
}

/** What the regulation says of the catalogue, of the nation: any zone reads it. */
export const sharingRule = (on: string) => listRule(zoneOf('district'), 'SHARE_TYPES', on);

const STANDING = `
  select count(*)::int as n from access_grant
  where revoked_at is null and ends_on >= $2::date
    and exists (select 1 from unnest(fields) as field where split_part(field, '.', 1) = $1)`;

/** Refuses AGREEMENTS_STAND while data is given of what is to be shared with nobody. */
async function requireNoAgreements(write: Write, { name }: DataResource): Promise<void> {
  const [{ n: count } = { n: 0 }] = await write.query<{ n: number }>(STANDING, [name, localDate(write.now)]);
  if (count > 0) throw refuse('AGREEMENTS_STAND', MESSAGES.AGREEMENTS_STAND({ count }));
}

/** A department provides resources where it has a folder, or where the ledger has what its contract offers. */
async function checkDepartment({ query }: Write, department: string): Promise<string> {
  const onLedger = await query<{ department: string }>('select distinct department from data_resource');
  const departments = [...new Set([...listDepartments(), ...onLedger.map(one => one.department)])].sort();
  if (departments.includes(department)) return department;
  const offered = departments.map(name => ({
    en: `${called(name).en} (${name})`,
    zh: `${called(name).zh}（${name}）`,
  }));
  throw refuse('INVALID_INPUT', MESSAGES.NO_DEPARTMENT({ departments: offered, got: quoted(department) }));
}

/** Refuses INVALID_INPUT a condition that is missing, or one that must not be. */
function checkGround(shareType: ShareType, ground: string | null | undefined): string | null {
  if (shareType === 'UNCONDITIONAL') {
    if (ground) throw refuse('INVALID_INPUT', MESSAGES.NO_GROUND());
    return null;
  }
  if (!ground) throw refuse('INVALID_INPUT', MESSAGES.GROUND_NEEDED());
  return plainText('shareGround', ground, LONGEST.ground);
}

/** Records a change of a resource, and gives it as a result. */
export function recordResource(write: Write, resource: DataResource, type: string, changedFields: string[]): Resource {
  const { id, catalogCode: code, department, kind, shareType, updateCycle } = resource;
  write.record({
    type,
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'DataResource', id },
    changedFields,
    payload: { catalogCode: code, department, kind, shareType, updateCycle },
  });
  return { __typename: 'DataResource' as const, ...rowOf(DataResource, resource) };
}
