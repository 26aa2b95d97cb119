/** Which department owns which part of a response, as the contracts say it, and the queries of the clients. */
import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import type { FieldDefinitionNode, ObjectTypeDefinitionNode, ObjectTypeExtensionNode } from 'graphql';
import { listDepartments, readSchema } from '../../shared/departments.ts';
import { LIFECYCLE_OPERATION } from '../../shared/launch/first-query.ts';

export interface SoakQuery {
  name: string;
  query: string;
  /** Its one field of Query. */
  root: string;
  /** The departments that it needs. */
  departments: readonly string[];
}

/** A field of Query or Enterprise: its department, and the fields of the enterprise that it requires. */
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
      // Every department has the key; the first is as good as any other.
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

/** The department that resolves a field of Query. */
export const ownerOf = (root: string): string => ownedField(QUERY, root).department;

/** The departments that a field of Enterprise needs: its own, and those of the fields that it requires. */
export function neededFor(field: string): string[] {
  const { department, requires } = ownedField(ENTERPRISE, field);
  return [...new Set([department, ...requires.flatMap(neededFor)])];
}

function ownedField(fields: Fields, name: string): Owned {
  const owned = fields.get(name);
  if (!owned) throw new Error(`no department owns the field ${name}`);
  return owned;
}

/** The query of an enterprise's whole life. */
export const LIFECYCLE: SoakQuery = {
  name: 'lifecycle',
  query: readFileSync(LIFECYCLE_OPERATION, 'utf8'),
  root: 'enterprise',
  departments: listDepartments(),
};

/** Queries that need one department alone. */
export const ALONE: readonly SoakQuery[] = [
  'query Register($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { creditCode name status industry { divisionName } formerNames { name until } } }',
  'query Penalties($creditCode: CreditCode!) { penaltyRecords(creditCode: $creditCode, first: 5) { nodes { id violation fine decidedOn } } }',
  'query Products { loanProducts(first: 10) { nodes { id name maxAmount } } }',
  'query Visits { inspectionVisits(first: 10) { nodes { id plannedOn state result } } }',
  'query Ledger { dataLedger(first: 10) { nodes { catalogCode name } } }',
  'query Portfolio { portfolio(first: 10) { totalCount nodes { creditCode } } }',
  'query Projects { projects(first: 10) { nodes { projectCode name state stages { code state } } } }',
].map(query => {
  const [, name = '', root = ''] = /^query (\w+).*?\{ (\w+)/.exec(query) ?? [];
  return { name, query, root, departments: [ownerOf(root)] };
});
