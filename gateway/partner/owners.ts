/** The zones of enterprises, of the register: whether what an answer tells is of the grant's zone. */
import type { FormattedExecutionResult } from 'graphql';
import { PUBLIC } from '#shared/identity/principal.ts';
import type { AdmittedContext } from '../context.ts';

/** Runs an operation that was admitted. */
export type Run = (body: Record<string, unknown>, context: AdmittedContext) => Promise<FormattedExecutionResult>;

/** The zones cannot be read now: then it is not known what may be shown. */
export class ZonesUnknown extends Error {}

/** Enterprises of one question. */
const AT_ONCE = 50;

/** The zone of each of these enterprises; of one that the register does not have there is none. */
export async function zonesOf(
  codes: readonly string[],
  run: Run,
  context: AdmittedContext,
): Promise<ReadonlyMap<string, string>> {
  const zones = new Map<string, string>();
  for (let from = 0; from < codes.length; from += AT_ONCE) {
    const some = codes.slice(from, from + AT_ONCE);
    const found = await zonesOfSome(some, run, { ...context, principal: PUBLIC });
    for (const [index, zone] of found.entries()) if (zone !== null) zones.set(some[index] ?? '', zone);
  }
  return zones;
}

async function zonesOfSome(codes: readonly string[], run: Run, context: AdmittedContext): Promise<(string | null)[]> {
  const variables = codes.map((_code, index) => `$c${index}: CreditCode!`).join(', ');
  const fields = codes.map((_code, index) => `e${index}: enterprise(creditCode: $c${index}) { zone }`).join(' ');
  const { data, errors } = await run(
    {
      query: `query (${variables}) { ${fields} }`,
      variables: Object.fromEntries(codes.map((code, index) => [`c${index}`, code])),
    },
    context,
  );
  if (!data || errors?.length) throw new ZonesUnknown('the register must tell the zones of enterprises');
  return codes.map((_code, index) => (data[`e${index}`] as { zone: string | null } | null)?.zone ?? null);
}
