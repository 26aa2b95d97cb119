import { expect, test } from '@jest/globals';
import { createLog, requestLog } from './log.ts';

test.each([
  [{ authorization: 'Bearer SECRET' }],
  [{ headers: { authorization: 'SECRET', 'x-api-key': 'SECRET', 'x-principal': 'SECRET', cookie: 'SECRET' } }],
  [{ request: { headers: { authorization: 'SECRET', 'x-api-key': 'SECRET' } } }],
  [{ variables: { creditCode: 'SECRET' } }],
  [{ question: { variables: { name: 'SECRET' } } }],
  [{ input: { person: { citizenId: 'SECRET', mobile: 'SECRET', bankAccount: 'SECRET' } } }],
  [{ legalRepresentative: 'SECRET', personName: 'SECRET', password: 'SECRET', token: 'SECRET' }],
])('%j never reaches a log', fields => {
  let written = '';
  createLog('test', 'info', { write: line => (written += line) }).info(fields, 'something happened');
  expect(written).toContain('(redacted)');
  expect(written).not.toContain('SECRET');
  expect(JSON.parse(written)).toMatchObject({ service: 'test', msg: 'something happened' });
});

test("a request's logger says which request it is, redacts like any other, and has children", () => {
  let written = '';
  const log = requestLog(createLog('test', 'info', { write: line => (written += line) }), { reqId: 'r-1' });
  log.debug('too little');
  log.info({ token: 'SECRET' }, 'something happened');
  log.child({ part: 'a part' }).warn('something else');
  expect(
    written
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as object),
  ).toEqual([
    expect.objectContaining({ service: 'test', reqId: 'r-1', token: '(redacted)', msg: 'something happened' }),
    expect.objectContaining({ service: 'test', reqId: 'r-1', part: 'a part', msg: 'something else' }),
  ]);
  expect(log.level).toBe('info');
});

test("a request's logger is made when it logs, not when it is read", () => {
  const log = createLog('test', 'silent');
  let made = 0;
  const child = log.child.bind(log);
  log.child = (...parameters) => {
    made += 1;
    return child(...parameters) as never;
  };
  const own = requestLog(log, { reqId: 'r-1' });
  for (const method of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const) {
    expect(typeof own[method]).toBe('function');
  }
  expect(made).toBe(0);
  own.info('something');
  own.warn('something else');
  expect(made).toBe(1);
});
