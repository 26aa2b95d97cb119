import { describe, expect, test } from '@jest/globals';
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { withJoinedFetches } from './joined-fetches.ts';

interface Given {
  path?: string[];
  service?: string;
  type?: string;
  requires?: string[];
  select: string;
  head?: string;
  more?: Partial<FetchNode>;
}

/** A fetch of entities at a path. */
const of = ({ path = ['ts', '@'], service = 's', type = 'T', requires = ['id'], select, head = '', more }: Given) =>
  ({
    kind: 'Flatten',
    path,
    node: {
      kind: 'Fetch',
      serviceName: service,
      operationKind: 'query',
      operation: `query($representations:[_Any!]!${head}){_entities(representations:$representations){...on ${type}{${select}}}}`,
      variableUsages: [...head.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''),
      requires: [
        {
          kind: 'InlineFragment',
          typeCondition: type,
          selections: ['__typename', ...requires].map(name => ({ kind: 'Field' as const, name })),
        },
      ],
      ...more,
    },
  }) as Extract<PlanNode, { kind: 'Flatten' }>;

const sequence = (...nodes: PlanNode[]): PlanNode => ({ kind: 'Sequence', nodes });
const parallel = (...nodes: PlanNode[]): PlanNode => ({ kind: 'Parallel', nodes });
const planOf = (node: PlanNode): QueryPlan => ({ kind: 'QueryPlan', node });

const WEIGHT = of({ service: 'w', select: 'weight' });
const LATE = of({ requires: ['weight', 'id'], select: 'sum' });
const EARLY = of({ select: 'plain' });

/** The fetches of a plan: service, fields, and what the representation has. */
function fetchesIn(node: PlanNode | undefined): string[] {
  if (node?.kind === 'Flatten') return fetchesIn(node.node);
  if (node?.kind === 'Fetch') return [`${node.serviceName} ${/\{\.\.\.on (.*?)\}\}/.exec(node.operation)?.[1]}`];
  return node && 'nodes' in node ? node.nodes.flatMap(fetchesIn) : [];
}
const joined = (node: PlanNode): string[] => fetchesIn(withJoinedFetches(planOf(node)).node as PlanNode);

test('what needs the key alone is fetched with what waits for another department', () => {
  expect(joined(parallel(sequence(WEIGHT, LATE), EARLY))).toEqual(['w T{weight', 's T{sum plain']);
  expect(joined(parallel(EARLY, sequence(WEIGHT, parallel(of({ service: 'x', select: 'x' }), LATE))))).toEqual([
    'w T{weight',
    'x T{x',
    's T{sum plain',
  ]);
});

test('it requires what the later one required, and has the variables of both, each once', () => {
  const late = of({ requires: ['weight', 'id'], select: 'sum(a:$a)', head: ',$a:Int' });
  const early = of({ select: 'plain(a:$a,b:$b)', head: ',$a:Int,$b:Int' });
  const plan = withJoinedFetches(planOf(parallel(sequence(WEIGHT, late), early)));
  const [found] = [(plan.node as { nodes: PlanNode[] }).nodes[0] as { nodes: (typeof late)[] }];
  expect(found.nodes[1]!.node).toMatchObject({
    operation:
      'query($representations:[_Any!]!$a:Int$b:Int){_entities(representations:$representations){...on T{sum(a:$a)plain(a:$a b:$b)}}}',
    variableUsages: ['a', 'b'],
    requires: (late.node as FetchNode).requires,
  });
});

describe('stays apart', () => {
  test.each<[what: string, early: PlanNode]>([
    ['at another path', of({ path: ['us', '@'], select: 'plain' })],
    ['of another department', of({ service: 'other', select: 'plain' })],
    ['of another type', of({ type: 'U', select: 'plain' })],
    ['what requires more than is there later', of({ requires: ['id', 'code'], select: 'plain' })],
    [
      'what is rewritten',
      of({ select: 'plain', more: { outputRewrites: [{ kind: 'KeyRenamer', path: ['a'], renameKeyTo: 'b' }] } }),
    ],
    ['what comes first anyway', sequence(EARLY, of({ service: 'x', select: 'x' }))],
  ])('%s', (_what, early) => {
    const node = parallel(sequence(WEIGHT, LATE), early);
    expect(joined(node)).toEqual(fetchesIn(node));
  });

  test('where each has a fragment of the same name, which may say something else', () => {
    const withFragment = (node: typeof LATE, text: string): typeof LATE => {
      const fetch = node.node as FetchNode;
      return { ...node, node: { ...fetch, operation: `${fetch.operation}fragment F on T{${text}}` } };
    };
    const late = withFragment(of({ requires: ['weight', 'id'], select: '...F' }), 'sum');
    const node = parallel(sequence(WEIGHT, late), withFragment(of({ select: '...F' }), 'plain'));
    expect(joined(node)).toHaveLength(3);
  });

  test('in a plan that has no such fetches, which stays the same object', () => {
    const plan = planOf(sequence(WEIGHT, parallel(LATE, of({ service: 'x', select: 'x' }))));
    expect(withJoinedFetches(plan)).toBe(plan);
  });
});
