/** What the register, which market-access owns, says of many enterprises at once. */
import { refuse } from '#shared/errors.ts';
import type { RequestContext } from './loaders.ts';

/** Enterprises asked for in one question: a document has few root fields. */
const PAGE = 20;

/**
 * Refuses NOT_FOUND, naming them, enterprises that nobody knows. Asks the joined graph for all of them, in pages;
 * EVIDENCE_UNAVAILABLE where it does not answer.
 */
export async function requireKnown(context: RequestContext, codes: readonly string[]): Promise<void> {
  const pages = Array.from({ length: Math.ceil(codes.length / PAGE) }, (_, page) =>
    codes.slice(page * PAGE, (page + 1) * PAGE),
  );
  const unknown = await Promise.all(
    pages.map(async some => {
      const declared = some.map((_, n) => `$c${n}: CreditCode!`).join(', ');
      const fields = some.map((_, n) => `e${n}: enterprise(creditCode: $c${n}) { creditCode }`).join(' ');
      const known = await context.graph<Record<string, { creditCode: string } | null>>(
        `query KnownEnterprises(${declared}) { ${fields} }`,
        Object.fromEntries(some.map((code, n) => [`c${n}`, code])),
      );
      return some.filter((_, n) => !known[`e${n}`]);
    }),
  );
  const strangers = unknown.flat();
  if (strangers.length > 0)
    throw refuse('NOT_FOUND', `enterprises must be on the register, but nobody knows: ${strangers.join(', ')}`);
}
