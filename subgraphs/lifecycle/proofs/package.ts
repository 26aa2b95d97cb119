/** Proofs as they are handed over: made of events, of their chains and of the signed batches. */
import { graphError } from '#shared/errors.ts';
import { merklePath, signDocument } from '#shared/signing/index.ts';
import type { HeadsContent, LifeProof, ProvedChain, ProvedEvent } from '#shared/signing/index.ts';
import type { RequestContext } from '../loaders.ts';
import { readerOf, sightOf } from '../events/visibility.ts';
import { chainName, contentOf } from './content.ts';
import { MOST_PROVED } from './loaders.ts';
import type { BatchRow, ProvableRow } from './rows.ts';

/** An event and the hash that it has in its chain. */
type Hashed = ProvableRow & { hash: string; previousHash: string };

const isHashed = (event: ProvableRow): event is Hashed => event.hash !== null && event.previousHash !== null;

/** The proof of one event: of itself, and of its place under a signed root. */
export async function proofOf(event: ProvableRow, context: RequestContext): Promise<LifeProof> {
  const events = [event].filter(isHashed);
  return made(event.creditCode, { events, isWhole: false }, context);
}

/**
 * The proof of all events of an enterprise that the caller may know of, each chain from its beginning, with their heads
 * signed. @throws LIMIT_EXCEEDED where there are too many
 */
export async function lifeProof(creditCode: string, context: RequestContext): Promise<LifeProof> {
  const { loaders, now } = context;
  const rows = await loaders.provableLife(creditCode, sightOf(await readerOf(context, creditCode)));
  if (rows.length > MOST_PROVED) {
    const limits = { limit: 'provedEvents', maximum: MOST_PROVED };
    throw graphError('LIMIT_EXCEEDED', `a proof must be of at most ${MOST_PROVED} events, but got: more`, limits);
  }
  const proof = await made(creditCode, { events: rows.filter(isHashed), isWhole: true }, context);
  const key = await loaders.signingKey.load('key');
  const content: HeadsContent = { kind: 'LIFE_HEADS', creditCode, madeAt: now.toISOString(), heads: headsOf(proof) };
  return { ...proof, heads: key && signDocument(content, key) };
}

const headsOf = ({ chains }: LifeProof): HeadsContent['heads'] =>
  chains.map(({ chain, events }) => ({ chain, count: events.length, head: events.at(-1)?.hash ?? '' }));

async function made(
  creditCode: string,
  { events, isWhole }: { events: readonly Hashed[]; isWhole: boolean },
  { loaders }: RequestContext,
): Promise<LifeProof> {
  const numbers = [...new Set(events.flatMap(({ batch }) => (batch === null ? [] : [batch])))].sort((a, b) => a - b);
  const found = await Promise.all(numbers.map(number => loaders.batch.load(String(number))));
  const batches = new Map(found.flatMap(batch => (batch ? [[batch.number, batch] as const] : [])));
  const chains = [...Map.groupBy(events, chainName)].map(
    ([chain, own]): ProvedChain => ({ chain, isWhole, events: own.map(event => proved(event, batches)) }),
  );
  return {
    kind: 'LIFE_PROOF',
    creditCode,
    chains,
    batches: [...batches.values()].map(({ document }) => document as LifeProof['batches'][number]),
    heads: null,
  };
}

function proved(event: Hashed, batches: ReadonlyMap<number, BatchRow>): ProvedEvent {
  const { previousHash, hash } = event;
  const batch = event.batch === null ? undefined : batches.get(event.batch);
  const path = batch ? merklePath(batch.leaves, batch.leaves.indexOf(hash)) : [];
  return { content: contentOf(event), previousHash, hash, batch: batch?.number ?? null, path };
}
