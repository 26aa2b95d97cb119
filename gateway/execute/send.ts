/** How fetch requests of an operation reach the data sources of its departments. */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GatewayContext } from '../context.ts';
import type { SubgraphRequest } from '../transport/subgraph-request.ts';
import type { DepartmentSource } from '../transport/transport.ts';
import type { DepartmentRequest, DepartmentResponse, Send } from './requests.ts';

/** The data source of a department; undefined where the supergraph has none. */
export type Sources = (department: string) => GraphQLDataSource | undefined;

type DataSourceOptions = Parameters<GraphQLDataSource['process']>[0];

/** The kind of a request to a data source: `@apollo/gateway` exports the type of this enum, but not its values. */
const INCOMING = 'incoming operation' as unknown as Extract<
  DataSourceOptions,
  { incomingRequestContext: unknown }
>['kind'];

/** Our data sources take a request's text as it is; any other data source receives it through its own `process`. */
export function sendTo(source: Sources, context: GatewayGraphQLRequestContext): Send {
  return async ({ department, body, entities, hasShape }) => {
    const found = source(department);
    if (!found) throw new Error(`Couldn't find service with name "${department}"`);
    if ('send' in found)
      return (found as DepartmentSource).send(body, { entities, hasShape }, context.context as GatewayContext);
    return (await found.process({
      kind: INCOMING,
      request: JSON.parse(body) as SubgraphRequest,
      incomingRequestContext: context,
      context: context.context,
      pathInIncomingRequest: [],
    })) as DepartmentResponse;
  };
}

/**
 * Subscribes to root fields of a department. Never rejects because of it: then the one event says so. It ends when the
 * client has gone.
 */
export async function subscribeTo(
  source: Sources,
  { department, body, entities, hasShape }: DepartmentRequest,
  context: GatewayContext,
): Promise<AsyncIterable<DepartmentResponse>> {
  const { subscribe } = (source(department) ?? {}) as Partial<DepartmentSource>;
  if (!subscribe) throw new Error(`${department} is no department that can be subscribed to`);
  return subscribe(body, { entities, hasShape }, context);
}
