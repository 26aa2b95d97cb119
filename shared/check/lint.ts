/**
 * What a department's schema file must be: described everywhere, in English and then in Chinese, with the common types
 * word for word, and its root fields nullable, so that a department that is down nulls its own slice alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, visit } from 'graphql';
import type { ASTNode, StringValueNode } from 'graphql';
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
  visit(parse(text), {
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
  if (!text.includes(COMMON))
    problems.push('the common types must stand in the file as they are in shared/common.graphql');
  return problems;
}
