/** What answers of the platform that decides make of a case, without a database. */
import { expect, test } from '@jest/globals';
import { isNew, messageOf, movedBy } from './answers.ts';
import type { CarriedCaseRow } from './rows.ts';
import { faultName, standingName } from './rules.ts';

const asked = { requestedAt: '2026-05-26T09:00:00+08:00', items: ['住所使用证明'], suppliedAt: null };
const stands = (more: object = {}) => ({
  data: {
    case: {
      caseNo: 'SL-1',
      status: 'DEPARTMENT_ACCEPTED',
      decidedAt: null,
      reasons: [],
      supplements: [],
      clock: { dueAt: '2026-05-26T14:00:00+08:00', netDays: 0 },
      ...more,
    },
  },
});
const refused = { data: { result: { __typename: 'Refusal', code: 'NAME_TAKEN', message: '名称已被登记' } } };
const taken = { data: { result: { __typename: 'EnterpriseRegistration', id: 'r-1', caseNo: 'SL-1' } } };

test('an application is received or refused; what tells neither moves nothing', () => {
  expect(movedBy('WAITING', taken)).toEqual({ state: 'RECEIVED', hostCaseId: 'r-1', hostCaseNo: 'SL-1' });
  expect(movedBy('WAITING', refused)).toEqual({ state: 'REFUSED', outcome: 'NAME_TAKEN', said: '名称已被登记' });
  for (const nothing of [{}, { data: null }, { data: { result: null } }])
    expect(movedBy('WAITING', nothing)).toBeNull();
});

test('a supplement that is refused is asked for still; one that is taken is not', () => {
  expect(movedBy('SUPPLYING', refused)).toEqual({ state: 'SUPPLEMENT_ASKED', said: '名称已被登记' });
  expect(movedBy('SUPPLYING', taken)).toEqual({ state: 'RECEIVED', missing: [], said: null });
});

test('a case stands where the host says; a supplement that was supplied is missing no more', () => {
  const answered = { ...asked, suppliedAt: '2026-05-27T09:00:00+08:00' };
  expect(movedBy('RECEIVED', stands())).toMatchObject({ state: 'RECEIVED', hostDays: 0, missing: [] });
  expect(movedBy('RECEIVED', stands({ supplements: [asked] }))).toMatchObject({
    state: 'SUPPLEMENT_ASKED',
    missing: asked.items,
  });
  expect(movedBy('SUPPLEMENT_ASKED', stands({ supplements: [answered] }))).toMatchObject({
    state: 'RECEIVED',
    missing: [],
  });
  const rejected = stands({ status: 'REJECTED', decidedAt: '2026-05-27T09:00:00+08:00', reasons: ['甲', '乙'] });
  expect(movedBy('SUPPLEMENT_ASKED', rejected)).toMatchObject({
    state: 'DECIDED',
    outcome: 'REJECTED',
    said: '甲；乙',
  });
  // A case without a limit has none, and one that is not shown tells nothing.
  expect(movedBy('RECEIVED', stands({ clock: null }))).toMatchObject({ hostDueAt: null, hostDays: null });
  expect(movedBy('RECEIVED', { data: { case: null } })).toBeNull();
});

test('days that pass are nothing new; a limit, a status, what is missing and what is said are', () => {
  const known = {
    state: 'RECEIVED',
    hostStatus: 'DEPARTMENT_ACCEPTED',
    hostDueAt: '2026-05-26T06:00:00.000Z',
    hostDays: 0,
    missing: [] as readonly string[],
    said: null,
  } as CarriedCaseRow;
  const same = movedBy('RECEIVED', stands({ clock: { dueAt: '2026-05-26T14:00:00+08:00', netDays: 1 } }));
  expect(same && isNew(known, same)).toBe(false);
  for (const more of [
    { clock: { dueAt: '2026-05-26T14:00:01+08:00', netDays: 0 } },
    { clock: null },
    { status: 'SUPPLEMENT_STARTED' },
    { supplements: [asked] },
    { decidedAt: '2026-05-27T09:00:00+08:00' },
  ]) {
    const moved = movedBy('RECEIVED', stands(more));
    expect(moved && isNew(known, moved)).toBe(true);
  }
  expect(isNew(known, { state: 'RECEIVED', said: '说明' })).toBe(true);
});

test('what is sent again has the key that it had; the next supplement has another', () => {
  const one = { id: 'c-1', matter: 'CHANGE', state: 'WAITING', hostCaseId: null, supplements: 0 } as const;
  const keyOf = (more: object): unknown =>
    (messageOf({ ...one, ...more }, {}).variables as { input: { idempotencyKey: string } }).input.idempotencyKey;
  expect(keyOf({})).toBe('c-1');
  expect(keyOf({ state: 'SUPPLYING', supplements: 1 })).toBe('c-1/1');
  expect(keyOf({ state: 'SUPPLYING', supplements: 2 })).toBe('c-1/2');
  expect(messageOf({ ...one, state: 'RECEIVED', hostCaseId: 'h-1' }, null).variables).toEqual({ id: 'h-1' });
});

test('a desk says first what holds a case up, then where it stands in the other city', () => {
  expect(standingName({ state: 'RECEIVED', hostStatus: 'DEPARTMENT_ACCEPTED', fault: 'SLOW' }).zh).toBe(
    '移交受阻：办理地平台逾时未答复',
  );
  expect(standingName({ state: 'RECEIVED', hostStatus: 'DEPARTMENT_ACCEPTED', fault: null }).zh).toMatch(/^办理地：/);
  expect(standingName({ state: 'RECEIVED', hostStatus: null, fault: null }).zh).toBe('办理地办理中');
  expect(standingName({ state: 'SUPPLEMENT_ASKED', hostStatus: 'SUPPLEMENT_STARTED', fault: null }).zh).toBe('待补正');
  expect(faultName('FORGED').zh).toBe('签名验证未通过');
  expect(faultName('NO_GRANT').zh).toBe('办理地平台拒收移交消息（NO_GRANT）');
});
