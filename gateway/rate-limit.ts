/**
 * How often a caller, and a client application, may ask: so many requests in each minute, told in the RateLimit-* headers. Counted in memory, so by
 * each replica for itself; replicas that must share their counters get a {@link RateStore} of their own.
 */
import type { Principal } from '#shared/auth.ts';
import type { Config } from '#shared/config.ts';
import { graphError } from '#shared/errors.ts';

const WINDOW_MS = 60_000;
/** Callers that are counted at a time; past it the longest known is forgotten. */
const MOST_CALLERS = 100_000;

/** Counts requests. */
export interface RateStore {
  /** Adds one to a key's count in the window that runs, which it returns with the milliseconds that are left of the window. */
  take(key: string, windowMs: number): { count: number; leftMs: number } | Promise<{ count: number; leftMs: number }>;
}

/** Counts in memory. All windows begin and end together, on the clock's minute. */
export function memoryRates(now: () => number = Date.now): RateStore {
  let window = -1;
  const counts = new Map<string, number>();
  return {
    take: (key, windowMs) => {
      const time = now();
      if (Math.floor(time / windowMs) !== window) {
        window = Math.floor(time / windowMs);
        counts.clear();
      }
      const count = (counts.get(key) ?? 0) + 1;
      if (count === 1 && counts.size >= MOST_CALLERS) counts.delete(counts.keys().next().value!);
      counts.set(key, count);
      return { count, leftMs: windowMs - (time % windowMs) };
    },
  };
}

export interface RateLimits {
  /** Counts a request and tells the headers for its answer; none where nothing limits it. Rejects with RATE_LIMITED (HTTP 429). */
  take(principal: Principal, client: string, address: string): Promise<Record<string, string>>;
}

/** A caller is a subject of a role; of the public, an address. Departments' services ask for decisions of others and are not limited. */
export function createRateLimits({ RATE_PER_MINUTE, CLIENTS }: Config, store: RateStore = memoryRates()): RateLimits {
  const clients = new Map(CLIENTS.flatMap(({ name, ratePerMinute }) => (ratePerMinute ? [[name, ratePerMinute] as const] : [])));
  return {
    take: async (principal, client, address) => {
      const limits: [whose: string, key: string, maximum: number][] = [];
      const caller = principal.role === 'public' ? `address ${address}` : `${principal.role} ${principal.subject}`;
      if (RATE_PER_MINUTE > 0 && principal.role !== 'service') limits.push(['a caller', caller, RATE_PER_MINUTE]);
      const ofClient = clients.get(client);
      if (ofClient) limits.push([`client ${client}`, `client ${client}`, ofClient]);
      let tightest: { maximum: number; remaining: number; seconds: number } | undefined;
      for (const [whose, key, maximum] of limits) {
        const taken = store.take(key, WINDOW_MS);
        const { count, leftMs } = taken instanceof Promise ? await taken : taken;
        const seconds = Math.ceil(leftMs / 1_000);
        const remaining = Math.max(0, maximum - count);
        if (!tightest || remaining < tightest.remaining) tightest = { maximum, remaining, seconds };
        if (count <= maximum) continue;
        const headers = new Map(Object.entries({ ...headersOf(tightest), 'retry-after': String(seconds) }));
        throw graphError('RATE_LIMITED', `${whose} may send ${maximum} requests a minute: try again in ${seconds} s`, { limit: 'rate', maximum, http: { status: 429, headers } });
      }
      return tightest ? headersOf(tightest) : {};
    },
  };
}

const headersOf = ({ maximum, remaining, seconds }: { maximum: number; remaining: number; seconds: number }): Record<string, string> => ({
  'ratelimit-limit': String(maximum),
  'ratelimit-remaining': String(remaining),
  'ratelimit-reset': String(seconds),
  'ratelimit-policy': `${maximum};w=${WINDOW_MS / 1_000}`,
});
