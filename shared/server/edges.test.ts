import { expect, test } from '@jest/globals';
import { createLog } from '../process/log.ts';
import { edgeOptions } from './edges.ts';

test.each([
  [30_000, 2_000],
  [2_000, 2_000],
  [500, 500],
])(
  'requests that may take %i ms to arrive are looked at every %i ms: none has nearly twice its time',
  (limit, every) => {
    const log = createLog('test', 'silent');
    const { http, requestTimeout } = edgeOptions({ log, bodyLimit: 1_000, requestTimeoutMs: limit });
    expect({ ...http, requestTimeout }).toEqual({
      requestTimeout: limit,
      connectionsCheckingInterval: every,
    });
  },
);
