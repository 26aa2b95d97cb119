/**
 * Rates that all replicas count together, in Redis: one round trip a request. Each replica counts in memory too, and
 * uses that count wherever Redis does not answer. The windows are those of the replica's clock. Redis holds callers as
 * hashes, for a minute: neither long names nor addresses of persons.
 */
import { hash } from 'node:crypto';
import type { Config } from '#shared/process/config.ts';
import type { Logger } from '#shared/process/log.ts';
import { memoryRates } from './rate-limit.ts';
import type { RateStore } from './rate-limit.ts';
import { Redis, RedisFault, defineScript } from './redis.ts';

/**
 * KEYS are the counts; ARGV is how long they are kept in ms, then the maximum of each. Returns the counts, up to the
 * first that is past its maximum.
 */
const TAKE = defineScript(`local counts = {}
for index, key in ipairs(KEYS) do
  local count = redis.call('INCR', key)
  if count == 1 then redis.call('PEXPIRE', key, ARGV[1]) end
  counts[index] = count
  if count > tonumber(ARGV[index + 1]) then break end
end
return counts`);

export interface RedisRates extends RateStore {
  redis: Redis;
}

/** `fellBack` is called for each request that was counted in memory. */
export function redisRates({
  url,
  config,
  log,
  fellBack,
  now = Date.now,
}: {
  url: string;
  config: Config;
  log: Logger;
  fellBack(): void;
  now?: () => number;
}): RedisRates {
  const own = memoryRates(now);
  const redis = new Redis({
    url,
    script: TAKE,
    probe: { keys: ['rate:probe'], args: [1_000, 1] },
    timeoutMs: config.REDIS_TIMEOUT_MS,
    log,
  });
  return {
    redis,
    take: async (limits, windowMs) => {
      const window = Math.floor(now() / windowMs);
      const taken = await own.take(limits, windowMs);
      const keys = limits.map(({ key }) => `rate:${window}:${hash('sha256', key, 'base64url')}`);
      const counts = await redis.run(keys, [windowMs, ...limits.map(({ maximum }) => maximum)], reply =>
        readCounts(reply, keys.length),
      );
      if (counts) return { counts, leftMs: taken.leftMs };
      fellBack();
      return taken;
    },
  };
}

function readCounts(reply: unknown, most: number): number[] {
  if (
    !Array.isArray(reply) ||
    reply.length === 0 ||
    reply.length > most ||
    !reply.every(count => Number.isInteger(count) && count > 0)
  )
    throw new RedisFault('its answer is no list of counts');
  return reply as number[];
}
