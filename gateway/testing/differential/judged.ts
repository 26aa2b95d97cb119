/** The gateway over a random world, with one of its planners, and what it answers beside the judge. */
import '../../telemetry.ts';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { getOperationAST, parse } from 'graphql';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { createLog } from '#shared/process/log.ts';
import { createExecutor } from '../../execute/executor.ts';
import type { ExecutorOptions } from '../../execute/executor.ts';
import { servedSupergraph } from '../../supergraph/read.ts';
import type { World } from './worlds.ts';

export interface JudgedGateway {
  schema: GraphQLSchema;
  /** Data, as it goes to the client. */
  answer(source: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Requests to departments so far. */
  requests(): number;
  stop(): Promise<void>;
}

export interface Answer {
  data: string;
  errors: readonly string[];
  /** The nulls that the errors are of. */
  nulls: readonly string[];
  /** The departments that the errors name, each once. */
  services: readonly string[];
}

const log = createLog('judged', 'silent');

/** Kills every process of Hive's planner that this process has started, as an operator or the system may. */
export function killPlannerProcesses(): void {
  for (const id of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const [status, command] = ['status', 'cmdline'].map(file => contentOf(`/proc/${id}/${file}`));
    if (status?.includes(`\nPPid:\t${process.pid}\n`) && command?.includes('hive-process'))
      process.kill(Number(id), 'SIGKILL');
  }
}

/** Empty where the process has ended meanwhile. */
function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Opens the gateway. Departments answer as over the wire. */
export async function openJudged(
  { graph, ask }: Pick<World, 'graph' | 'ask'>,
  options: Pick<ExecutorOptions, 'planner' | 'compile' | 'planLimitMs'>,
): Promise<JudgedGateway> {
  let requests = 0;
  const request = async (department: string, query: string, variables: Record<string, unknown>) => {
    requests += 1;
    return JSON.parse(JSON.stringify(await ask(department, query, variables)));
  };
  const executor = createExecutor({
    source: {
      subscribe: listener => listener(servedSupergraph({ sdl: graph.sdl, rules: new Map() })),
      departments: () => [],
      problems: () => [],
      stop: async () => {},
    },
    dataSource: department =>
      ({
        process: ({ request: { query = '', variables } }: { request: { query?: string; variables?: object } }) =>
          request(department, query, { ...variables }),
        send: (body: string) => {
          const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
          return request(department, query, variables);
        },
      }) as unknown as GraphQLDataSource,
    log,
    ...options,
  });
  const { executor: execute } = await executor.load({ apollo: {} } as never);
  const schema = executor.apiSchema();
  if (!execute || !schema) throw new Error('the executor is not loaded');
  return {
    schema,
    requests: () => requests,
    stop: async () => executor.stop?.(),
    answer: async (source, variables = {}) => {
      try {
        const { data, errors = [] } = await execute(contextOf(schema, source, variables) as never);
        return {
          data: JSON.stringify(data),
          errors: errors.map(textOf),
          nulls: nullsOf(data, errors),
          services: [...new Set(errors.map(({ extensions }) => String(extensions?.serviceName)))],
        };
      } catch (error) {
        return { data: 'none', errors: [textOf(error as GraphQLError)], nulls: [], services: [] };
      }
    },
  };
}

/** The paths of the nulls that errors lead to, each once, in order of their text. */
export function nullsOf(data: unknown, errors: readonly Pick<GraphQLError, 'path'>[] = []): string[] {
  const nulls = errors.map(({ path = [] }) => {
    let value = data;
    const way: (string | number)[] = [];
    for (const element of path) {
      if (value === null || value === undefined) break;
      value = (value as Record<string | number, unknown>)[element];
      way.push(element);
    }
    return JSON.stringify(way);
  });
  return [...new Set(nulls)].sort();
}

const textOf = ({ message, path }: GraphQLError): string => `${message} at ${JSON.stringify(path)}`;

function contextOf(
  schema: GraphQLSchema,
  source: string,
  variables: Record<string, unknown>,
): Partial<GatewayGraphQLRequestContext> {
  const document = parse(source);
  return {
    request: { query: source, variables },
    source,
    document,
    operation: getOperationAST(document) ?? undefined,
    queryHash: createHash('sha256').update(source).digest('hex'),
    schema,
    metrics: {},
    context: {},
  } as unknown as Partial<GatewayGraphQLRequestContext>;
}
