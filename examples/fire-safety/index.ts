/**
 * An example of a department that joins without the kit: fire safety (消防) on graphql-yoga, @apollo/subgraph and jose.
 * What it must do is in docs/joining.md. It keeps its facts in memory; yours has its own database.
 *
 *     GATEWAY_URL=http://127.0.0.1:4000 PORT=4201 node examples/fire-safety/index.ts
 *     SUBGRAPH_URL_FIRE_SAFETY=http://127.0.0.1:4201/graphql npm start
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { createRemoteJWKSet, jwtVerify } from 'jose';

/** The name under which the gateway knows this department: of its variable, and of the principals that are for it. */
const NAME = 'fire-safety';
const { GATEWAY_URL = 'http://127.0.0.1:4000', PORT = '0' } = process.env;

/** Who asks. */
interface Caller {
  role: string;
  creditCodes: readonly string[];
  department: string | null;
}

/** What every resolver gets. */
interface Context {
  caller: Caller;
  requestId: string;
  /** Ends when the gateway no longer waits: pass it on to whatever takes long. */
  signal: AbortSignal;
}

interface Enterprise {
  creditCode: string;
}

interface Inspection {
  on: string;
  passed: boolean;
  defects: readonly string[];
}

const INSPECTIONS: ReadonlyMap<string, readonly Inspection[]> = new Map([
  [
    '91420703YY00016P7F',
    [
      { on: '2026-03-12', passed: false, defects: ['疏散通道堵塞'] },
      { on: '2026-04-02', passed: true, defects: [] },
    ],
  ],
]);

// The keys are fetched from the gateway, kept, and fetched again when a principal names one that is not among them.
const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', GATEWAY_URL));

/** Verifies the principal that the gateway sends; everything without one is refused. */
async function callerOf(request: Request): Promise<Caller> {
  const principal = request.headers.get('x-principal');
  if (principal === null) throw unauthenticated(`${NAME} answers the gateway only`);
  try {
    const { payload } = await jwtVerify(principal, keys, {
      algorithms: ['EdDSA'],
      issuer: 'enterprise-lifecycle-graph',
      audience: NAME,
      requiredClaims: ['sub', 'iat', 'exp'],
      maxTokenAge: 60,
      clockTolerance: 2,
    });
    const { role, codes, dept, iat = 0, exp = 0, aud } = payload;
    if (typeof aud !== 'string' || exp - iat > 60) throw new Error('it reaches too far');
    return {
      role: String(role),
      creditCodes: Array.isArray(codes) ? codes.map(String) : [],
      department: typeof dept === 'string' ? dept : null,
    };
  } catch (error) {
    throw unauthenticated(`the principal was not accepted: ${(error as Error).message}`);
  }
}

/** Codes of the platform's list pass the gateway as they are; any other error leaves it masked. */
const unauthenticated = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

/**
 * Rows are judged by their owner, on every path: the enterprise itself, our officers, services and auditors see them.
 */
const maySee = ({ role, creditCodes, department }: Caller, creditCode: string): boolean =>
  creditCodes.includes(creditCode) ||
  role === 'service' ||
  role === 'auditor' ||
  (role === 'officer' && department === NAME);

const inspectionsOf = ({ creditCode }: Enterprise): readonly Inspection[] => INSPECTIONS.get(creditCode) ?? [];

const resolvers = {
  Query: {
    fireSafetyHotline: () => '12345',
  },
  Enterprise: {
    __resolveReference: ({ creditCode }: Enterprise): Enterprise => ({ creditCode }),
    fireSafe: (enterprise: Enterprise) => inspectionsOf(enterprise).at(-1)?.passed ?? null,
    fireInspections: (enterprise: Enterprise, _arguments: object, { caller }: Context) =>
      maySee(caller, enterprise.creditCode) ? inspectionsOf(enterprise) : null,
  },
};

/** Ends with a request, or when its time is over. The request's own signal is Yoga's, and `any` takes Node's alone. */
function endOf({ signal }: Request, ms: number): AbortSignal {
  const left = new AbortController();
  signal.addEventListener('abort', () => left.abort(), { once: true });
  return AbortSignal.any([left.signal, AbortSignal.timeout(ms)]);
}

const yoga = createYoga<object, Context>({
  schema: buildSubgraphSchema({
    typeDefs: parse(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8')),
    // biome-ignore lint/suspicious/noExplicitAny: the resolver map of @apollo/subgraph is typed for any parent
    resolvers: resolvers as any,
  }),
  graphqlEndpoint: '/graphql',
  healthCheckEndpoint: '/health/live',
  graphiql: false,
  landingPage: false,
  // Messages of errors that are none of the platform's list are masked here already: they may hold anything.
  maskedErrors: true,
  context: async ({ request }) => {
    const left = Number(request.headers.get('x-timeout-ms') ?? 5_000);
    return {
      caller: await callerOf(request),
      requestId: request.headers.get('x-request-id') ?? 'unknown',
      signal: endOf(request, left),
    };
  },
});

const server = createServer(yoga);
server.listen(Number(PORT), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`${NAME} listens on http://127.0.0.1:${port}/graphql`);
});
process.once('SIGTERM', () => server.close());
