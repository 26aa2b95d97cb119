/**
 * The configuration: read and validated once, at start, from the environment. A wrong value stops the start with an
 * error that names the variable, the rule and the value.
 *
 * The settings stand by their owner in `config/`. This is the one module of the source that reads `process.env` (a test
 * says so); `gateway/telemetry.ts` only sets a variable, for a dependency. Tests, the soak and the benchmarks prepare
 * the environments of the processes that they start.
 */
import { z } from 'zod';
import { commonVariables } from './config/common.ts';
import { departmentVariables } from './config/department.ts';
import { gatewayVariables } from './config/gateway.ts';
import { launcherVariables } from './config/launcher.ts';
import { PORT_RULE, port } from './config/shapes.ts';
import { Misuse } from './misuse.ts';

export type { IssuerConfig } from './config/gateway.ts';
export { ROOT } from './root.ts';

const variables = z.object({ ...commonVariables, ...gatewayVariables, ...departmentVariables, ...launcherVariables });

/** The validated configuration; the comment at each variable says what it means. */
export type Config = z.output<typeof variables> & DepartmentSettings;

/** Variables that hold the name of a department, such as `PORT_MARKET_ACCESS`. */
interface DepartmentSettings {
  /** `PORT_<DEPARTMENT>`, else `PORT`, else 0: any free one. */
  portOf(department: string): number;
  /** `DATABASE_URL_<DEPARTMENT>`, or undefined where none is set. */
  databaseUrlOf(department: string): string | undefined;
  /** `SUBGRAPH_URL_<DEPARTMENT>`, or undefined where none is set. */
  subgraphUrlOf(department: string): string | undefined;
  /** Every department that has a `SUBGRAPH_URL_<DEPARTMENT>`, by name. */
  subgraphUrls(): Record<string, string>;
}

type Environment = Record<string, string | undefined>;

/** The part of an environment variable's name that stands for a department: `market-access` → `MARKET_ACCESS`. */
export const variablePart = (department: string): string => department.toUpperCase().replaceAll('-', '_');

/**
 * Reads the configuration.
 * @throws Misuse that lists every wrong variable with its rule and its value; secrets are hidden
 */
export function readConfig(environment: Environment = process.env): Config {
  const values = new Map(valuesOf(environment).filter(([, value]) => value !== ''));
  const read = variables.safeParse(Object.fromEntries(values));
  const ports = readPorts(values);
  const problems = [
    ...(read.error?.issues ?? []).map(issue => describeIssue(issue, values)),
    ...ports.problems,
    ...checkUrls(values),
  ];
  if (!read.success || problems.length > 0) throw new Misuse(`wrong configuration:\n  ${problems.join('\n  ')}`);
  return { ...read.data, ...departmentSettings(values, ports.byVariable) };
}

/** Variables that belong to one process: its addresses, its database, its keys. */
const OWN =
  /^(PORT|DATABASE_URL|SUBGRAPH_URL)(_|$)|^DATABASE_ADMIN_URL$|^PRINCIPAL_|^SERVICE_TOKEN|^ACCEPT_UNSIGNED$|^npm_/;

/** The environment of a child process: this one's settings, nothing that belongs to one process alone, and `own`. */
export function childEnvironment(
  own: Record<string, string>,
  environment: Environment = process.env,
): Record<string, string> {
  const inherited = valuesOf(environment).filter(([name]) => !OWN.test(name));
  // The default is production: in development graphql-js and Apollo Server check themselves at every step.
  return { NODE_ENV: 'production', ...Object.fromEntries(inherited), ...own };
}

/** The variables that are set. */
const valuesOf = (environment: Environment): [name: string, value: string][] =>
  Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));

const SECRET = /KEY|TOKEN|ADMIN|REDIS_URL/;

function describeIssue({ path, message }: z.core.$ZodIssue, values: ReadonlyMap<string, string>): string {
  const name = String(path[0]);
  return `${name}: ${message}, but got: ${SECRET.test(name) ? '(hidden)' : JSON.stringify(values.get(name))}`;
}

/** `PORT` and `PORT_<DEPARTMENT>`. */
function readPorts(values: ReadonlyMap<string, string>): { byVariable: Map<string, number>; problems: string[] } {
  const byVariable = new Map<string, number>();
  const problems: string[] = [];
  for (const [name, value] of values) {
    if (name !== 'PORT' && !name.startsWith('PORT_')) continue;
    const read = port.safeParse(value);
    if (read.success) byVariable.set(name, read.data);
    else problems.push(`${name}: ${PORT_RULE}, but got: ${JSON.stringify(value)}`);
  }
  return { byVariable, problems };
}

const PROTOCOLS = [
  { prefix: 'DATABASE_URL_', protocols: ['postgres:', 'postgresql:'] },
  { prefix: 'SUBGRAPH_URL_', protocols: ['http:', 'https:'] },
];

/** What is wrong with `DATABASE_URL_<DEPARTMENT>` and `SUBGRAPH_URL_<DEPARTMENT>`; values may hold passwords. */
const checkUrls = (values: ReadonlyMap<string, string>): string[] =>
  [...values].flatMap(([name, value]) => {
    const protocols = PROTOCOLS.find(({ prefix }) => name.startsWith(prefix))?.protocols;
    if (!protocols || protocols.includes(URL.parse(value)?.protocol ?? '')) return [];
    return [`${name}: must be a URL that starts with ${protocols.join('// or ')}//, but got one that does not`];
  });

function departmentSettings(
  values: ReadonlyMap<string, string>,
  ports: ReadonlyMap<string, number>,
): DepartmentSettings {
  const prefix = 'SUBGRAPH_URL_';
  const subgraphUrls = [...values].filter(([name]) => name.startsWith(prefix));
  return {
    portOf: department => ports.get(`PORT_${variablePart(department)}`) ?? ports.get('PORT') ?? 0,
    databaseUrlOf: department => values.get(`DATABASE_URL_${variablePart(department)}`),
    subgraphUrlOf: department => values.get(prefix + variablePart(department)),
    subgraphUrls: () =>
      Object.fromEntries(
        subgraphUrls.map(([name, value]) => [name.slice(prefix.length).toLowerCase().replaceAll('_', '-'), value]),
      ),
  };
}
