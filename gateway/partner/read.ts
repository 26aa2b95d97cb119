/** Reads what a partner asks for: of the graph, what its view shows, and of that what is of the zone of its grant. */
import { execute, print } from 'graphql';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { ERROR_CODES } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { AdmittedContext } from '../context.ts';
import type { Judged } from './judge.ts';
import { ZonesUnknown, zonesOf } from './owners.ts';
import type { Run } from './owners.ts';
import { BESIDE_NAMES, codesIn, ownerOf, withSubjects } from './subjects.ts';
import { projected } from './zone.ts';
import type { Bound } from './zone.ts';

export interface Reading {
  judged: Judged;
  bound: Bound;
  view: GraphQLSchema;
  schema: GraphQLSchema;
  variables: Readonly<Record<string, unknown>>;
  zone: string;
  /** The enterprises that consented to be read; null where the grant needs no consents. */
  consenting: ReadonlySet<string> | null;
  run: Run;
  /** As the member asks. */
  context: AdmittedContext;
}

/** An answer, and the enterprises of which it tells. */
export interface Read {
  result: FormattedExecutionResult;
  codes: readonly string[];
  /** Enterprises of other zones that were named: nothing of them is told. */
  foreign: readonly string[];
}

type Errors = NonNullable<FormattedExecutionResult['errors']>;

/** Reads the answer. What cannot be judged is not shown. */
export async function readAnswer(reading: Reading): Promise<Read> {
  const { judged, view, schema, bound, variables, zone, consenting, run, context } = reading;
  const { document } = judged;
  if (judged.kind === 'introspection') {
    const { data = null } = await execute({ schema: view, document, variableValues: variables });
    return { result: { data }, codes: [], foreign: [] };
  }
  const asked = { query: print(withSubjects(schema, bound.document)), variables: usedOf(bound, variables) };
  const { data = null, errors = [] } = await run(asked, context);
  const named = [...new Set([...bound.named.values()].flat())];
  const codes = [...new Set([...codesIn(data), ...named])];
  let zones: ReadonlyMap<string, string>;
  try {
    zones = await zonesOf(codes, run, context);
  } catch (error) {
    if (!(error instanceof ZonesUnknown)) throw error;
    return { result: { data: null, errors: [plain('SUBGRAPH_UNAVAILABLE')] }, codes: [], foreign: [] };
  }
  const zoneOf = (code: string): string | undefined => zones.get(code);
  const isWithin = (code: string): boolean => zoneOf(code) === zone && (consenting?.has(code) ?? true);
  const { named: ofFields } = bound;
  const shown = projected({ view, document, variables, data, named: ofFields, zoneOf, ownerOf, zone, consenting });
  const told = errorsOf(errors, shown.isWhole);
  return {
    result: { data: shown.data as FormattedExecutionResult['data'], ...(told.length > 0 && { errors: told }) },
    codes: codes.filter(isWithin),
    foreign: named.filter(code => !isWithin(code)),
  };
}

/** The variables that the bound operation still has. */
function usedOf({ document }: Bound, variables: Reading['variables']): Record<string, unknown> {
  const defined = document.definitions.flatMap(definition =>
    'variableDefinitions' in definition ? (definition.variableDefinitions ?? []) : [],
  );
  return Object.fromEntries(
    defined.flatMap(({ variable: { name } }) =>
      name.value in variables ? [[name.value, variables[name.value]] as const] : [],
    ),
  );
}

/**
 * Errors as a partner gets them. At what was asked for beside there is none; where something was taken out, a place
 * would count it.
 */
function errorsOf(errors: Errors, isWhole: boolean): Errors {
  const own = errors.filter(({ path = [] }) => !BESIDE_NAMES.has(String(path.at(-1))));
  if (isWhole) return own.map(({ path, extensions }) => ({ ...plain(extensions?.code), ...(path && { path }) }));
  return [...new Set(own.map(({ extensions }) => extensions?.code))].map(plain);
}

/** An error by its code: its own text was written for callers of the whole graph, and may name more. */
function plain(code: unknown): Errors[number] {
  const message = ERROR_CODES[code as ErrorCode] ?? ERROR_CODES.INTERNAL_SERVER_ERROR;
  return { message, extensions: { code } };
}
