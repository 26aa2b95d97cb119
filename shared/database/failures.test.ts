import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import pg from 'pg';
import { isDatabaseUnavailable, unavailable } from './failures.ts';

const withCode = (code: string): Error => Object.assign(new Error('text of the driver'), { code });

describe('a database that does not answer', () => {
  test.each([
    ['08006', 'connection failure'],
    ['08P01', 'protocol violation'],
    ['53100', 'disk full'],
    ['53300', 'too many connections'],
    ['57P01', 'shutdown by an administrator'],
    ['57P02', 'shutdown after a crash'],
    ['57P03', 'it is starting'],
    ['55P03', 'a lock was not had in time'],
    ['57014', 'a statement took too long'],
    ['25P03', 'a transaction waited too long'],
    ['ECONNREFUSED', 'nobody listens'],
    ['ECONNRESET', 'the connection broke'],
    ['EPIPE', 'the connection is closed'],
  ])('is told by the code %s (%s), however often it is wrapped', code => {
    const error = withCode(code);
    expect(isDatabaseUnavailable(error)).toBe(true);
    expect(isDatabaseUnavailable(new Error('outer', { cause: new Error('inner', { cause: error }) }))).toBe(true);
    expect(isDatabaseUnavailable(new AggregateError([new Error('other'), error]))).toBe(true);
    expect(isDatabaseUnavailable(new GraphQLError('field', { originalError: error }))).toBe(true);
  });

  test('is told by the pool, whose errors have no code', async () => {
    // Port 1 of loopback refuses; an address of the documentation's network (RFC 5737) never answers.
    for (const host of ['127.0.0.1', '192.0.2.1']) {
      const pool = new pg.Pool({ host, port: 1, connectionTimeoutMillis: 50 });
      const error: unknown = await pool.query('select 1').catch((reason: unknown) => reason);
      expect([host, isDatabaseUnavailable(error)]).toEqual([host, true]);
      await pool.end();
      const ended: unknown = await pool.query('select 1').catch((reason: unknown) => reason);
      expect(isDatabaseUnavailable(ended)).toBe(true);
    }
  });

  test.each([
    ['23505', 'a unique violation'],
    ['22P02', 'a malformed value'],
    ['42703', 'a column that is not there'],
    ['40P01', 'a deadlock'],
    ['ENOENT', 'a missing file'],
  ])('is not told by the code %s (%s)', code => {
    expect(isDatabaseUnavailable(withCode(code))).toBe(false);
    expect(unavailable(withCode(code), { department: 'credit' })).toBeUndefined();
  });

  test.each([undefined, null, 'ECONNREFUSED', 57, {}])('is not told by %p', value => {
    expect(isDatabaseUnavailable(value)).toBe(false);
  });

  test('an error that is its own cause is read once', () => {
    const error = new Error('circle');
    error.cause = error;
    expect(isDatabaseUnavailable(error)).toBe(false);
  });

  test('is one error that names the department, and never the text of the driver', () => {
    const read = unavailable(withCode('57P01'), { department: 'credit' });
    expect(read?.toJSON()).toEqual({
      message: 'credit cannot reach its database: try again later',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' },
    });
    const write = unavailable(withCode('57P01'), { department: 'credit', isWrite: true });
    expect(write?.toJSON()).toEqual({
      message:
        'credit cannot reach its database: whether the mutation took effect is unknown; to find out, send it again ' +
        'with the same idempotencyKey, which never does it twice',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit', outcome: 'unknown' },
    });
  });
});
