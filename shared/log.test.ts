import { expect, test } from '@jest/globals';
import { createLog } from './log.ts';

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
