/**
 * What sharing costs: receipts of reads, beside a gateway that keeps none; signing, beside a plain read; and the feed
 * of a grant, beside plain SQL over as many rows.
 */
import { startPlatform, stopPlatform } from './platform.ts';
import type { Result } from './run.ts';
import { measureGrantedFeed } from './sharing/granted-feed.ts';
import type { GrantedFeed } from './sharing/granted-feed.ts';
import { measureOfficers } from './sharing/officers.ts';
import { ENTERPRISES, measureReads } from './sharing/reads.ts';
import type { Cost } from './sharing/reads.ts';
import { BATCH, measureSigning } from './sharing/signing.ts';
import type { Signing } from './sharing/signing.ts';

/** Operations of each of a pair; signatures; and seconds for which the feed is followed. */
const FULL = { operations: 40, signatures: 100, seconds: 30 };
const QUICK = { operations: 8, signatures: 5, seconds: 3 };

interface Options {
  /** Sample enterprises of the platform whose gateway is asked. Default 2,000. */
  enterprises?: number;
  /** Pairs of which the median counts. Default 300. */
  rounds?: number;
  /** A few operations: shows that it runs, and nothing else. */
  quick?: boolean;
}

export async function run({ rounds = 300, enterprises = 2_000, quick = false }: Options = {}): Promise<Result> {
  const { operations, signatures, seconds } = quick ? QUICK : FULL;
  const { restricted, open, kept } = await measureReads({ rounds, operations });
  const signing = measureSigning(signatures);
  const platform = await startPlatform(enterprises);
  try {
    const officers = await measureOfficers(platform, { rounds, operations });
    const feed = await measureGrantedFeed(platform, seconds);
    return resultOf({ restricted, open, officers, signing, kept, feed });
  } finally {
    await stopPlatform(platform);
  }
}

interface Measured {
  restricted: Cost;
  open: Cost;
  officers: Cost;
  signing: Signing;
  kept: number;
  feed: GrantedFeed;
}

function resultOf({ restricted, open, officers, signing, kept, feed }: Measured): Result {
  const costs = {
    [`${ENTERPRISES} enterprises, a restricted field of each`]: restricted,
    'nothing restricted': open,
    'the life of one enterprise, by an officer': officers,
  };
  const figures: Record<string, number> = {
    'signing one message, CPU ms': signing.sign,
    'verifying one message, CPU ms': signing.verify,
    [`an entry of a batch of ${BATCH}, CPU ms`]: signing.entry,
    'receipts kept': kept,
    'lines of a snapshot': feed.lines,
    'lines a second to a partner': feed.perSecond,
    'rows a second by plain SQL': feed.selectedPerSecond,
    'from the write to the partner, p50 ms': feed.lag.p50,
    'from the write to the partner, p99 ms': feed.lag.p99,
  };
  const ratios: Record<string, number> = {
    'signing a message to a plain read': signing.sign / open.without,
    'verifying a message to a plain read': signing.verify / open.without,
    'an entry of a batch to a plain read': signing.entry / open.without,
    'the feed of a grant to plain SQL, lines a second': feed.perSecond / feed.selectedPerSecond,
  };
  for (const [name, cost] of Object.entries(costs)) {
    figures[`${name}, without receipts, CPU ms`] = cost.without;
    figures[`${name}, with receipts, CPU ms`] = cost.with;
    ratios[`${name}: with receipts to without`] = cost.ratio;
  }
  const table = Object.entries(figures).map(([what, value]) => ({ what, value: value.toFixed(3) }));
  const { told, written } = feed;
  const notes = told === written ? [] : [`${told} of ${written} changes reached the partner`];
  return { table, figures, ratios, notes };
}
