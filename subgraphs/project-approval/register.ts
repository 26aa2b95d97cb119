/** What the register, which market-access owns, says of many enterprises at once. */
import { refuse } from '#shared/errors.ts';
import type { RequestContext } from './loaders.ts';

/** Enterprises asked for in one question. */
const PAGE = 50;

/** Refuses NOT_FOUND, naming them, enterprises that nobody knows. Asks the joined graph for all of them, in pages; EVIDENCE_UNAVAILABLE where it does not answer. */
export async function requireKnown(context: RequestContext, codes: readonly string[]): Promise<void> {
  const unknown: string[] = [];
  for (let from = 0; from < codes.length; from += PAGE) {
    const some = codes.slice(from, from + PAGE);
    const declared = some.map((_, n) => `$c${n}: CreditCode!`).join(', ');
    const fields = some.map((_, n) => `e${n}: enterprise(creditCode: $c${n}) { creditCode }`).join(' ');
    const known = await context.graph<Record<string, { creditCode: string } | null>>(`query KnownEnterprises(${declared}) { ${fields} }`, Object.fromEntries(some.map((code, n) => [`c${n}`, code])));
    unknown.push(...some.filter((_, n) => !known[`e${n}`]));
  }
  if (unknown.length > 0) throw refuse('NOT_FOUND', `enterprises must be on the register, but nobody knows: ${unknown.join(', ')}`);
}
