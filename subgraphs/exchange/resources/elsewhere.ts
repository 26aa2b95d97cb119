/**
 * Departments that join by their address alone: what they offer is read from the schema that the gateway serves, which
 * says whose each field is. It does not say from whom a field is kept, so all of it is shared under conditions at most,
 * until an officer says otherwise.
 */
import { Kind, parse, visit } from 'graphql';
import type { DocumentNode, FieldDefinitionNode } from 'graphql';
import type { JobContext } from '#shared/case/jobs.ts';
import { listDepartments } from '#shared/departments.ts';
import { FeedUnavailable } from '#shared/server/feeds.ts';
import { stricter } from '../requests/rules.ts';
import { groundOf, resourcesOf } from './from-contract.ts';
import type { OfferedResource } from './from-contract.ts';

/** What describes a type is said by whose it is; of what another department adds to it nothing is said. */
const ADDED = 'What this department adds to a type of another department. 对其他部门数据的补充信息';

type Asking = Pick<JobContext, 'feeds' | 'log'>;

/** What the gateway is asked for; nothing while it does not answer. */
async function whileItAnswers<Told>({ log }: Asking, ask: () => Promise<readonly Told[]>): Promise<readonly Told[]> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof FeedUnavailable)) throw error;
    log.warn({ why: error.message }, 'which departments joined is not known now');
    return [];
  }
}

/** All departments that there are now; none while the gateway does not answer. */
export const departmentsNow = (asking: Asking): Promise<readonly string[]> =>
  whileItAnswers(asking, () => asking.feeds.departments());

/** A department, and what its contract offers. */
export type Offering = readonly [department: string, offered: readonly OfferedResource[]];

/** What each department without a folder offers; nothing while the gateway does not answer. */
export function offeredElsewhere(asking: Asking, common: ReadonlySet<string>): Promise<readonly Offering[]> {
  const here = new Set(listDepartments());
  return whileItAnswers(asking, async () => {
    const elsewhere = (await asking.feeds.departments()).filter(name => !here.has(name));
    if (elsewhere.length === 0) return [];
    const schema = parse(await asking.feeds.schema(), { noLocation: true });
    return elsewhere.map((name): Offering => [name, resourcesOf(partOf(schema, name, here), common).map(onCondition)]);
  });
}

/** The types of a schema with the fields that a department answers, but for those that a department here answers too. */
export function partOf(schema: DocumentNode, department: string, here: ReadonlySet<string>): DocumentNode {
  const isOwn = (field: FieldDefinitionNode): boolean => {
    const owners = ownersOf(field);
    return owners.includes(department) && !owners.some(owner => owner !== department && here.has(owner));
  };
  return visit(schema, {
    ObjectTypeDefinition: node => {
      const { name, fields: all = [] } = node;
      const fields = all.filter(isOwn);
      if (fields.length === 0) return null;
      if (fields.length === all.length || name.value === 'Query') return { ...node, fields };
      return { ...node, fields, description: { kind: Kind.STRING, value: ADDED } };
    },
  });
}

const ownersOf = ({ directives = [] }: FieldDefinitionNode): string[] =>
  directives
    .filter(({ name }) => name.value === 'owner')
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : []));

function onCondition({ items, shareType, ...offered }: OfferedResource): OfferedResource {
  const atMost = stricter(shareType, 'CONDITIONAL');
  return {
    ...offered,
    items: items.map(item => ({ ...item, shareType: stricter(item.shareType, 'CONDITIONAL') })),
    shareType: atMost,
    shareGround: groundOf(atMost),
  };
}
