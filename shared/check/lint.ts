/**
 * What a department's schema file must be: described everywhere, in English and then in Chinese, with the common types
 * word for word, its root fields nullable, so that a department that is down nulls its own slice alone, and the fields
 * of one name alike in all members of a union, so that a caller can ask for them beside each other.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import type { ASTNode, DocumentNode, StringValueNode } from 'graphql';
import { labelOf } from '../server/labels.ts';
import { ROOT } from '../process/config.ts';

const COMMON = readFileSync(join(ROOT, 'shared/common.graphql'), 'utf8').trim();
const DESCRIBED: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
]);
/** Definitions that need no description of their own. */
const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** What a description breaks; null where it is right. Of a value of an enumeration the end is its label (labels.ts). */
function descriptionProblem({ kind }: ASTNode, text: string): string | null {
  if (!/^[A-Z0-9"“(][\s\S]*[a-z)][\s\S]*\p{Script=Han}/u.test(text))
    return 'must be described in English and then in Chinese';
  const isUnlabelled = kind === Kind.ENUM_VALUE_DEFINITION && labelOf(text) === null;
  return isUnlabelled ? 'must end with its Chinese label behind a sentence in English' : null;
}

/** The problems of a schema text, each with its line: empty when it is as it must be. */
export function lintSchema(text: string): string[] {
  const problems: string[] = [];
  const names: string[] = [];
  const document = parse(text);
  visit(document, {
    enter: (node: ASTNode) => {
      if (!('name' in node) || !node.name || !DESCRIBED.has(node.kind)) return;
      names.push(node.name.value);
      if (node.kind === Kind.FIELD_DEFINITION && ROOTS.has(names[0] ?? '') && node.type.kind === Kind.NON_NULL_TYPE) {
        problems.push(
          `line ${node.loc?.startToken.line}: ${names.join('.')} must be nullable: while the department is down it is ` +
            'null, and a null that may not be would take the whole answer with it',
        );
      }
      const { description } = node as { description?: StringValueNode };
      const where = `line ${node.loc?.startToken.line}: ${names.join('.')}`;
      if (!description) {
        if (!ROOTS.has(names.join('.')) && node.kind !== Kind.OBJECT_TYPE_EXTENSION)
          problems.push(`${where} has no description`);
        return;
      }
      const problem = descriptionProblem(node, description.value);
      if (problem) problems.push(`${where} ${problem}, but got: ${description.value.trim().slice(0, 60)}`);
    },
    leave: (node: ASTNode) => {
      if ('name' in node && node.name && DESCRIBED.has(node.kind)) names.pop();
    },
  });
  problems.push(...unionProblems(document));
  if (!text.includes(COMMON))
    problems.push('the common types must stand in the file as they are in shared/common.graphql');
  return problems;
}

/**
 * Fields of one name that members of a union have in different types: `... on A { rule { code } } ... on B { rule {
 * code } }` would be no valid document (GraphQL, SameResponseShape).
 */
function unionProblems({ definitions }: DocumentNode): string[] {
  const fieldsOf = new Map(
    definitions.flatMap(definition =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? [[definition.name.value, definition.fields ?? []] as const]
        : [],
    ),
  );
  return definitions.flatMap(union => {
    if (union.kind !== Kind.UNION_TYPE_DEFINITION) return [];
    const types = new Map<string, Set<string>>();
    for (const field of (union.types ?? []).flatMap(({ name }) => fieldsOf.get(name.value) ?? [])) {
      types.set(field.name.value, (types.get(field.name.value) ?? new Set()).add(print(field.type)));
    }
    return [...types]
      .filter(([, different]) => different.size > 1)
      .map(
        ([name, different]) =>
          `line ${union.loc?.startToken.line}: ${union.name.value}.${name} must have one type in all members, but has: ` +
          [...different].join(', '),
      );
  });
}
