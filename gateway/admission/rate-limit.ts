/**
 * Rate limits: how many requests a caller, and a client application, may send in each minute, reported in the
 * RateLimit-* headers. Each replica counts by itself in memory, or all replicas count together (rate-store-redis.ts).
 */
import { LRUCache } from 'lru-cache';
import type { Principal } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import { graphError } from '#shared/errors.ts';

const WINDOW_MS = 60_000;
/**
 * Callers that are counted at a time. Past it the one whose last request is the longest ago is forgotten: a caller that
 * keeps sending requests keeps its count, however many others come.
 */
const MOST_CALLERS = 100_000;

/** Whose requests are counted, and how many there may be in a window. */
export interface RateLimit {
  /** The counted party in words, for the error. */
  whose: string;
  key: string;
  maximum: number;
}

export interface Taken {
  /** Requests of the window so far, in the order of the limits, up to the first that is past its maximum. */
  counts: readonly number[];
  /** What is left of the window, in ms. */
  leftMs: number;
}

/** Counts requests. */
export interface RateStore {
  /**
   * Adds one to each count of the current window, up to the first that is past its maximum: a caller that is refused
   * does not use up what its client application may send.
   */
  take(limits: readonly RateLimit[], windowMs: number): Taken | Promise<Taken>;
}

/** Counts in memory. All windows begin and end together, on the clock's minute. */
export function memoryRates(now: () => number = Date.now): RateStore {
  let window = -1;
  const counters = new LRUCache<string, { count: number }>({ max: MOST_CALLERS });
  const addOne = (key: string): number => {
    const counter = counters.get(key);
    if (!counter) {
      counters.set(key, { count: 1 });
      return 1;
    }
    counter.count += 1;
    return counter.count;
  };
  return {
    take: (limits, windowMs) => {
      const time = now();
      if (Math.floor(time / windowMs) !== window) {
        window = Math.floor(time / windowMs);
        counters.clear();
      }
      const counts: number[] = [];
      for (const { key, maximum } of limits) {
        const count = addOne(key);
        counts.push(count);
        if (count > maximum) break;
      }
      return { counts, leftMs: windowMs - (time % windowMs) };
    },
  };
}

export interface RateLimits {
  /**
   * Counts a request and returns the headers of its response; none where nothing limits it. Rejects with RATE_LIMITED
   * (HTTP 429).
   */
  take(principal: Principal, client: string, address: string): Promise<Record<string, string>>;
  /** Counts a request of another party that has a limit of its own. Rejects as {@link RateLimits.take}. */
  count(limit: RateLimit): Promise<Record<string, string>>;
}

/**
 * A caller is a subject of a role; a caller of the public is an address. Services of departments send requests while
 * they decide on requests of others, and are not limited.
 */
export function createRateLimits({ RATE_PER_MINUTE, CLIENTS }: Config, store: RateStore = memoryRates()): RateLimits {
  const clientMaximums = new Map<string, number>();
  for (const { name, ratePerMinute } of CLIENTS) if (ratePerMinute) clientMaximums.set(name, ratePerMinute);
  const limitsOf = (principal: Principal, client: string, address: string): RateLimit[] => {
    const limits: RateLimit[] = [];
    if (RATE_PER_MINUTE > 0 && principal.role !== 'service')
      limits.push({ whose: 'a caller', key: callerKey(principal, address), maximum: RATE_PER_MINUTE });
    const clientMaximum = clientMaximums.get(client);
    if (clientMaximum) limits.push({ whose: `client ${client}`, key: `client ${client}`, maximum: clientMaximum });
    return limits;
  };
  return {
    take: async (principal, client, address) => {
      const limits = limitsOf(principal, client, address);
      if (limits.length === 0) return {};
      const taking = store.take(limits, WINDOW_MS);
      return judge(limits, taking instanceof Promise ? await taking : taking);
    },
    count: async limit => judge([limit], await store.take([limit], WINDOW_MS)),
  };
}

const callerKey = ({ role, subject }: Principal, address: string): string =>
  role === 'public' ? `address ${address}` : `${role} ${subject}`;

/** The headers of the limit of which the least remains. Throws RATE_LIMITED where a count is past its maximum. */
function judge(limits: readonly RateLimit[], { counts, leftMs }: Taken): Record<string, string> {
  const seconds = Math.ceil(leftMs / 1_000);
  let tightest = { maximum: 0, remaining: Infinity, seconds };
  for (const [index, { whose, maximum }] of limits.entries()) {
    // Only the limits up to the first one that is past its maximum are counted.
    const count = counts[index] ?? 0;
    const remaining = Math.max(0, maximum - count);
    if (remaining < tightest.remaining) tightest = { maximum, remaining, seconds };
    if (count > maximum) throw rateLimited(whose, maximum, tightest);
  }
  return headersOf(tightest);
}

interface Remaining {
  maximum: number;
  remaining: number;
  /** Time until the window ends. */
  seconds: number;
}

function rateLimited(whose: string, maximum: number, tightest: Remaining): Error {
  const { seconds } = tightest;
  const headers = new Map(Object.entries({ ...headersOf(tightest), 'retry-after': String(seconds) }));
  return graphError('RATE_LIMITED', `${whose} may send ${maximum} requests a minute: try again in ${seconds} s`, {
    limit: 'rate',
    maximum,
    http: { status: 429, headers },
  });
}

const headersOf = ({ maximum, remaining, seconds }: Remaining): Record<string, string> => ({
  'ratelimit-limit': String(maximum),
  'ratelimit-remaining': String(remaining),
  'ratelimit-reset': String(seconds),
  'ratelimit-policy': `${maximum};w=${WINDOW_MS / 1_000}`,
});
