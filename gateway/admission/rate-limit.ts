/**
 * How often a caller, and a client application, may ask: so many requests in each minute, told in the RateLimit-*
 * headers. Counted by each replica for itself, in memory, or by all replicas together (rate-store-redis.ts).
 */
import type { Principal } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import { graphError } from '#shared/errors.ts';

const WINDOW_MS = 60_000;
/** Callers that are counted at a time; past it the longest known is forgotten. */
const MOST_CALLERS = 100_000;

/** Whose requests are counted, and how many there may be in a window. */
export interface RateLimit {
  whose: string;
  key: string;
  maximum: number;
}

/**
 * How many requests there have been of each, in the order of the limits, and the milliseconds that are left of the
 * window.
 */
export interface Taken {
  counts: readonly number[];
  leftMs: number;
}

/** Counts requests. */
export interface RateStore {
  /**
   * Adds one to each count in the window that runs, up to the first that is past its maximum: whoever is refused uses
   * up nobody else's share.
   */
  take(limits: readonly RateLimit[], windowMs: number): Taken | Promise<Taken>;
}

/** Counts in memory. All windows begin and end together, on the clock's minute. */
export function memoryRates(now: () => number = Date.now): RateStore {
  let window = -1;
  const counts = new Map<string, number>();
  const addOne = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1;
    if (count === 1 && counts.size >= MOST_CALLERS) counts.delete(counts.keys().next().value!);
    counts.set(key, count);
    return count;
  };
  return {
    take: (limits, windowMs) => {
      const time = now();
      if (Math.floor(time / windowMs) !== window) {
        window = Math.floor(time / windowMs);
        counts.clear();
      }
      const taken: number[] = [];
      for (const { key, maximum } of limits) {
        const count = addOne(key);
        taken.push(count);
        if (count > maximum) break;
      }
      return { counts: taken, leftMs: windowMs - (time % windowMs) };
    },
  };
}

export interface RateLimits {
  /**
   * Counts a request and tells the headers for its answer; none where nothing limits it. Rejects with RATE_LIMITED
   * (HTTP 429).
   */
  take(principal: Principal, client: string, address: string): Promise<Record<string, string>>;
}

/**
 * A caller is a subject of a role; of the public, an address. Departments' services ask for decisions of others and are
 * not limited.
 */
export function createRateLimits({ RATE_PER_MINUTE, CLIENTS }: Config, store: RateStore = memoryRates()): RateLimits {
  const clients = new Map(
    CLIENTS.flatMap(({ name, ratePerMinute }) => (ratePerMinute ? [[name, ratePerMinute] as const] : [])),
  );
  return {
    take: async (principal, client, address) => {
      const limits: RateLimit[] = [];
      const caller = principal.role === 'public' ? `address ${address}` : `${principal.role} ${principal.subject}`;
      if (RATE_PER_MINUTE > 0 && principal.role !== 'service')
        limits.push({ whose: 'a caller', key: caller, maximum: RATE_PER_MINUTE });
      const ofClient = clients.get(client);
      if (ofClient) limits.push({ whose: `client ${client}`, key: `client ${client}`, maximum: ofClient });
      if (limits.length === 0) return {};
      const taken = store.take(limits, WINDOW_MS);
      const { counts, leftMs } = taken instanceof Promise ? await taken : taken;
      const seconds = Math.ceil(leftMs / 1_000);
      let tightest: { maximum: number; remaining: number; seconds: number } | undefined;
      for (const [index, count] of counts.entries()) {
        const { whose, maximum } = limits[index]!;
        const remaining = Math.max(0, maximum - count);
        if (!tightest || remaining < tightest.remaining) tightest = { maximum, remaining, seconds };
        if (count <= maximum) continue;
        const headers = new Map(Object.entries({ ...headersOf(tightest), 'retry-after': String(seconds) }));
        throw graphError('RATE_LIMITED', `${whose} may send ${maximum} requests a minute: try again in ${seconds} s`, {
          limit: 'rate',
          maximum,
          http: { status: 429, headers },
        });
      }
      return headersOf(tightest!);
    },
  };
}

const headersOf = ({
  maximum,
  remaining,
  seconds,
}: {
  maximum: number;
  remaining: number;
  seconds: number;
}): Record<string, string> => ({
  'ratelimit-limit': String(maximum),
  'ratelimit-remaining': String(remaining),
  'ratelimit-reset': String(seconds),
  'ratelimit-policy': `${maximum};w=${WINDOW_MS / 1_000}`,
});
