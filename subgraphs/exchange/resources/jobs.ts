/**
 * What the contracts offer comes into the ledger by itself, and stays as they describe it: each turn compares the
 * contracts of all departments with the ledger. What an officer classified keeps how it is shared.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { attempt } from '#shared/case/jobs.ts';
import type { Job, JobContext } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import { columnsOf, isSameStored } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { listDepartments, readSchema } from '#shared/departments.ts';
import { ROOT } from '#shared/process/config.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import { offeredElsewhere } from './elsewhere.ts';
import type { Offering } from './elsewhere.ts';
import { DataResource } from './entities.ts';
import { resourcesOf } from './from-contract.ts';
import type { OfferedResource } from './from-contract.ts';
import { nextCode, recordResource } from './resources.ts';
import { toldJob } from './told.ts';
import type { DataResourceRow } from './rows.ts';

/** Types that stand word for word in every contract. */
function commonTypes(): ReadonlySet<string> {
  const { definitions } = parse(readFileSync(join(ROOT, 'shared/common.graphql'), 'utf8'));
  return new Set(definitions.flatMap(node => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])));
}

const KNOWN = `select ${columnsOf(DataResource)} from data_resource where department = $1 and kind = 'CONTRACT'`;

/** Takes over what each contract offers. Returns how many resources are new or described anew. */
async function takeOver(context: JobContext): Promise<number> {
  const common = commonTypes();
  let count = 0;
  const here = listDepartments().map((name): Offering => [name, resourcesOf(parse(readSchema(name)), common)]);
  for (const [department, offered] of [...here, ...(await offeredElsewhere(context, common))]) {
    const known = await context.database.query<DataResourceRow>(KNOWN, [department]);
    const changed = offered.filter(resource => !isAsKept(resource, known));
    for (const resource of changed) {
      const done = await attempt(context, OF_NO_ENTERPRISE, write => keep(write, department, resource));
      if (done) count += 1;
    }
  }
  return count;
}

/** What the ledger takes from a contract; how it is shared is the officer's where one said it. */
const described = ({ shareType, shareGround, ...rest }: OfferedResource, classified: boolean) =>
  classified ? rest : { ...rest, shareType, shareGround };

function isAsKept(offered: OfferedResource, known: readonly DataResourceRow[]): boolean {
  const kept = known.find(({ name }) => name === offered.name);
  if (!kept) return false;
  const wanted = Object.entries(described(offered, kept.classified));
  return wanted.every(([name, value]) => isSameStored(kept[name as keyof DataResourceRow], value));
}

async function keep(write: Write, department: string, offered: OfferedResource): Promise<void> {
  const { name } = offered;
  const kept = await write.em.findOne(DataResource, { department, kind: 'CONTRACT', name });
  if (kept) {
    const told = Object.entries(described(offered, kept.classified));
    const changed = told.filter(([member, value]) => !isSameStored(Reflect.get(kept, member), value));
    Object.assign(kept, Object.fromEntries(changed));
    recordResource(
      write,
      kept,
      'ResourceUpdated',
      changed.map(([member]) => member),
    );
    return;
  }
  const resource = write.em.create(DataResource, {
    ...offered,
    id: randomUUID(),
    catalogCode: await nextCode(write, department, 'CONTRACT'),
    kind: 'CONTRACT',
    department,
    classified: false,
    updateCycle: 'REAL_TIME',
    publishedOn: localDate(write.now),
    reportedAt: null,
  });
  write.em.persist(resource);
  recordResource(write, resource, 'ResourcePublished', []);
}

export const catalogueJobs: readonly Job[] = [{ name: 'what the contracts offer', run: takeOver }, toldJob];
