/** For tests that are made from a contract: a joined graph that has an answer to whatever a department asks. */
import { Kind, parse } from 'graphql';
import type { SelectionSetNode } from 'graphql';
import type { GraphClient } from '../context.ts';

/** What the departments know of every enterprise, by field; a field that is not here is null. */
const FACTS: Readonly<Record<string, unknown>> = {
  zone: 'gedian',
  status: 'OPERATING',
  name: '葛店测试光电科技有限公司',
  foundedOn: '2018-03-01',
  sizeClass: 'SMALL',
  divisionCode: '39',
  level: 'A',
  taxGrade: 'A',
  promiseStanding: { mayPromise: true, reasons: [], rule: null },
};

/** Answers an operation: a list is empty, and each object is there. */
export const anyGraph: GraphClient = async document => {
  const [operation] = parse(document).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`must be an operation, but got: ${document}`);
  // The caller of the graph names the type of the data, which a graph for tests cannot know.
  return answer(operation.selectionSet) as never;
};

function answer({ selections }: SelectionSetNode): Record<string, unknown> {
  const fields = selections.filter(selection => selection.kind === Kind.FIELD);
  return Object.fromEntries(
    fields.map(({ name, alias, selectionSet }) => [(alias ?? name).value, factOf(name.value, selectionSet)]),
  );
}

function factOf(field: string, selectionSet: SelectionSetNode | undefined): unknown {
  if (!selectionSet || field in FACTS) return FACTS[field] ?? null;
  return /(?:s|nodes)$/.test(field) ? [] : answer(selectionSet);
}
