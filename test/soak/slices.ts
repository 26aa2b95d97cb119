/** Who owns which part of an answer, as the contracts say it, and what the clients ask. */
import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import type { FieldDefinitionNode, ObjectTypeDefinitionNode, ObjectTypeExtensionNode } from 'graphql';
import { listDepartments, readSchema } from '../../shared/department.ts';
import { LIFECYCLE_OPERATION } from '../../shared/launch/first-query.ts';

export interface Question {
  name: string;
  query: string;
  /** The one field of Query that it asks. */
  root: string;
  /** The departments that it needs. */
  departments: readonly string[];
}

/** A field of Query or Enterprise: whose it is, and what it requires of the enterprise. */
interface Owned {
  department: string;
  requires: string[];
}

type Fields = Map<string, Owned>;

const readOwned = (type: string): Fields => {
  const fields: Fields = new Map();
  for (const department of listDepartments()) {
    const parts = parse(readSchema(department)).definitions.filter(
      (node): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
        (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
        node.name.value === type,
    );
    for (const field of parts.flatMap(part => part.fields ?? [])) {
      if (field.directives?.some(({ name }) => name.value === 'external')) continue;
      // The key is everybody's; the first who tells it is as good as any other.
      if (!fields.has(field.name.value)) fields.set(field.name.value, { department, requires: requiredBy(field) });
    }
  }
  return fields;
};

function requiredBy({ directives }: FieldDefinitionNode): string[] {
  const value = directives?.find(({ name }) => name.value === 'requires')?.arguments?.[0]?.value;
  if (value?.kind !== Kind.STRING) return [];
  const [definition] = parse(`{ ${value.value} }`).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION
    ? definition.selectionSet.selections.flatMap(node => (node.kind === Kind.FIELD ? [node.name.value] : []))
    : [];
}

const QUERY = readOwned('Query');
const ENTERPRISE = readOwned('Enterprise');

/** The department that answers a field of Query. */
export const ownerOf = (root: string): string => QUERY.get(root)!.department;

/** The departments without which a field of Enterprise cannot be told: its own, and those of what it requires. */
export function neededFor(field: string): string[] {
  const { department, requires } = ENTERPRISE.get(field)!;
  return [...new Set([department, ...requires.flatMap(neededFor)])];
}

/** The query of an enterprise's whole life. */
export const LIFECYCLE: Question = {
  name: 'lifecycle',
  query: readFileSync(LIFECYCLE_OPERATION, 'utf8'),
  root: 'enterprise',
  departments: listDepartments(),
};

/** Questions that one department answers alone. */
export const ALONE: readonly Question[] = [
  'query Register($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { creditCode name status industry { divisionName } formerNames { name until } } }',
  'query Penalties($creditCode: CreditCode!) { penaltyRecords(creditCode: $creditCode, first: 5) { nodes { id violation fine decidedOn } } }',
  'query Products { loanProducts(first: 10) { nodes { id name maxAmount } } }',
  'query Visits { inspectionVisits(first: 10) { nodes { id plannedOn state result } } }',
  'query Projects { projects(first: 10) { nodes { projectCode name state stages { code state } } } }',
].map(query => {
  const [, name, root] = /^query (\w+).*?\{ (\w+)/.exec(query)!;
  return { name: name!, query, root: root!, departments: [ownerOf(root!)] };
});
