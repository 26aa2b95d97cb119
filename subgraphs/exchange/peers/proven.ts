/**
 * When an answer of another platform counts: once its proof holds, signed by a key of the anchor, with the hash of the
 * very answer that came, and contradicting no batch that was kept. What fails has a name.
 */
import type { Query } from '#shared/database/write.ts';
import { NotProved, checkAnswer } from '#shared/server/exchange-client.ts';
import type { PartnerClient } from '#shared/server/exchange-client.ts';
import { hashOf, publishedKeys } from '#shared/signing/index.ts';
import type { ExchangeAnchor, ExchangeBatch, KnownKey, SignedDocument } from '#shared/signing/index.ts';

/** An answer that waits for its proof. */
export interface Answered {
  /** The platform that answered, by its credit code. */
  member: string;
  anchor: SignedDocument<ExchangeAnchor>;
  /** Who asked: ourselves, by our credit code. */
  asker: string;
  answer: object | null;
  /** The message that it answers. */
  answeredTo: string | null;
}

/**
 * The batches under which an answer is proven; null while one of them is not signed yet, within a minute as a rule.
 * Throws {@link NotProved} or {@link Refused} where the proof does not hold.
 */
export async function proofOf(
  query: Query,
  client: PartnerClient,
  { member, anchor, asker, answer, answeredTo }: Answered,
): Promise<SignedDocument<ExchangeBatch>[] | null> {
  const proof = await client.proof(answeredTo ?? '');
  if (!proof) throw new NotProved('OTHER_ANSWER', 'the platform has no such message');
  const kept = await keptOf(query, member);
  const keys = await keysOf(query, anchor, asker);
  const check = checkAnswer(proof, hashOf(answer), { keys, kept });
  if (check.state !== 'VALID') throw new Refused(check.faults[0]?.fault ?? check.state);
  return check.unsigned > 0 ? null : [...proof.batches];
}

/** The keys of the anchor, and our own, also those of before. */
async function keysOf(query: Query, anchor: Answered['anchor'], asker: string): Promise<KnownKey[]> {
  const own = await publishedKeys({ query });
  return [...anchor.content.keys, ...own.map(key => ({ ...key, member: asker }))];
}

const keptOf = async (query: Query, member: string): Promise<SignedDocument<ExchangeBatch>[]> =>
  (
    await query<{ document: SignedDocument<ExchangeBatch> }>(
      'select document from peer_batch where member = $1 order by number',
      [member],
    )
  ).map(({ document }) => document);

/** Keeps batches of another platform's log: one that is put back later contradicts them. */
export async function keepBatches(
  query: Query,
  member: string,
  batches: readonly SignedDocument<ExchangeBatch>[],
): Promise<void> {
  for (const document of batches)
    await query('insert into peer_batch (member, number, document) values ($1, $2, $3::jsonb) on conflict do nothing', [
      member,
      document.content.number,
      JSON.stringify(document),
    ]);
}

/** The other platform refused the message, or what it shows does not hold. */
export class Refused extends Error {}

/** The body of an answer; throws {@link Refused} by the code of what was answered instead. */
export function takenAnswer({ status, body }: { status: number; body: object }): object {
  if (status === 200) return body;
  throw new Refused(codeIn(body) ?? `HTTP_${status}`);
}

const codeIn = (body: object): string | undefined => {
  const [first] = (body as { errors?: { message?: string; extensions?: { code?: string } }[] }).errors ?? [];
  return /the message is refused: (\w+)/.exec(first?.message ?? '')?.[1] ?? first?.extensions?.code;
};

/** The name of what failed. */
export function faultOf(error: unknown): string {
  if (error instanceof NotProved) return error.code;
  if (error instanceof Refused) return error.message;
  if (error instanceof SyntaxError) return 'BROKEN';
  return (error as Error).name === 'TimeoutError' ? 'SLOW' : 'DOWN';
}

/** Whether a fault says nothing of the answer that is kept: it was not reached. Any other one makes it none. */
export const isUnreached = (fault: string): boolean => fault === 'DOWN' || fault === 'SLOW';
