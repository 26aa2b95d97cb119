import { describe, expect, test } from '@jest/globals';
import { enterpriseOf } from '#shared/testing/department.ts';
import { FIRST, FOUNDER, SECOND } from '../testing.ts';
import { ANOTHER_BANK, BANK_CODE, openRealEstate } from './testing.ts';

const { office, at, oneIn, run, apply, applyAs, decide, owned } = openRealEstate();

const DIGEST = 'ab'.repeat(32);
const AREA_RULE = 'area must be from 0.01 to 999999999999.99, with 2 decimals, but got: ';

describe('G40: a correction contradicts the register (民法典 220)', () => {
  test('it is never decided by rule: two officers look at its document, and what lies on the unit stays', async () => {
    const { creditCode } = oneIn('gedian');
    const unitNo = await owned(creditCode);
    await decide(await apply(creditCode, 'MORTGAGE', unitNo, { mortgagee: BANK_CODE, amount: '1000000.00' }));
    const correction = { area: 1_300, location: '市中心一号', basis: '测绘报告' };
    expect(await apply(creditCode, 'CORRECTION', unitNo, correction)).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'CORRECTION needs basis, documentDigest, but these are missing: documentDigest',
    });
    const evident = { ...correction, documentDigest: DIGEST.toUpperCase() };
    const applied = await apply(creditCode, 'CORRECTION', unitNo, evident);
    expect(applied).toMatchObject({
      status: 'RECEIVED',
      instant: false,
      documentDigest: DIGEST,
      rule: { code: 'REALESTATE_GENERAL', inherited: false },
      unit: { area: 1_200.5, location: '创业一路1号' },
    });
    await run('acceptRealEstate', { caseId: applied.id }, FIRST);
    expect(await run('approveRealEstate', { caseId: applied.id }, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await run('approveRealEstate', { caseId: applied.id }, SECOND)).toMatchObject({
      status: 'APPROVED',
      unit: {
        area: 1_300,
        location: '市中心一号',
        encumbrances: [{ kind: 'MORTGAGE', holder: BANK_CODE, until: null }],
      },
    });
  });

  test('an officer accepts or decides by duty: who has only one of them does only that', async () => {
    const { creditCode } = oneIn('gedian');
    const unitNo = await owned(creditCode);
    const more = { area: 1_300, basis: '测绘报告', documentDigest: DIGEST };
    const { id: caseId } = await apply(creditCode, 'CORRECTION', unitNo, more);
    const [acceptor, approver] = [
      { ...FIRST, duties: ['acceptor' as const] },
      { ...SECOND, duties: ['approver' as const] },
    ];
    expect(await run('acceptRealEstate', { caseId }, approver)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await run('acceptRealEstate', { caseId }, acceptor)).toMatchObject({ status: 'DEPARTMENT_ACCEPTED' });
    expect(await run('approveRealEstate', { caseId }, acceptor)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await run('approveRealEstate', { caseId }, approver)).toMatchObject({ status: 'APPROVED' });
  });

  test.each([
    ['documentDigest', { documentDigest: 'abc', area: 2 }, 'documentDigest must be a SHA-256 digest'],
    ['an area that rounds to nothing', { documentDigest: DIGEST, area: 1e-9 }, `${AREA_RULE}1e-9`],
    ['an area beyond the column', { documentDigest: DIGEST, area: 1e15 }, `${AREA_RULE}1000000000000000`],
    ['an area beyond all columns', { documentDigest: DIGEST, area: 1e300 }, `${AREA_RULE}1e+300`],
    [
      'the same area, rounded',
      { documentDigest: DIGEST, area: 1_200.501 },
      'a correction must change location or area',
    ],
  ])('it is refused with %s', async (_what, more, message) => {
    const { creditCode } = oneIn('gedian');
    const unitNo = await owned(creditCode);
    expect(await apply(creditCode, 'CORRECTION', unitNo, { basis: '笔误', ...more })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining(message),
    });
  });
});

describe('G40: an objection', () => {
  test('is made by somebody who is known by a credit code, once a unit', async () => {
    const [owner, one, other] = [oneIn('gedian'), oneIn('gedian'), oneIn('gedian')].map(({ creditCode }) => creditCode);
    const unitNo = await owned(owner!);
    const object = (as: object, more: object = {}) =>
      applyAs(as)(owner!, 'OBJECTION', unitNo, { basis: '权属争议', ...more });
    for (const as of [{}, FOUNDER, ANOTHER_BANK]) expect(await object(as)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await object(enterpriseOf(one!), { objector: other })).toMatchObject({ code: 'NOT_ENTITLED' });
    for (const as of [FIRST, enterpriseOf(one!, other!)])
      expect(await object(as)).toMatchObject({
        code: 'INVALID_INPUT',
        message: 'objector must say who objects, where the token does not say it, but got none',
      });
    expect(await object(enterpriseOf(owner!))).toMatchObject({
      code: 'INVALID_INPUT',
      remedy: 'apply for a correction',
    });
    const first = await object(enterpriseOf(one!));
    expect(first).toMatchObject({ status: 'APPROVED', instant: true, objector: one, unit: null });
    expect(await object(enterpriseOf(one!))).toMatchObject({ code: 'OBJECTION_STANDS' });
    expect(await object(FIRST, { objector: other })).toMatchObject({
      status: 'APPROVED',
      unit: {
        // Both were made at one moment of the test's clock.
        encumbrances: expect.arrayContaining([
          expect.objectContaining({ kind: 'OBJECTION', holder: one, until: null }),
          expect.objectContaining({ kind: 'OBJECTION', holder: other, until: null }),
        ]),
      },
    });
    expect(await applyAs(FIRST)(owner!, 'RELEASE', unitNo, { basis: '异议申请人申请' })).toMatchObject({
      code: 'NOT_ENCUMBERED',
      message: 'RELEASE ends one SEIZURE or OBJECTION of the unit, but there are several: name it by encumbranceId',
    });
    await applyAs(FIRST)(owner!, 'RELEASE', unitNo, { basis: '异议申请人申请', encumbranceId: first.id });
    expect(await object(enterpriseOf(one!))).toMatchObject({ status: 'APPROVED' });
  });

  test('is withdrawn by the objector, never by the owner, where officers decide on it', async () => {
    const [owner, objector] = [oneIn('xinjian'), oneIn('xinjian')].map(({ creditCode }) => creditCode);
    at('19T09:00');
    const unitNo = await owned(owner!);
    const applied = await applyAs(FIRST)(owner!, 'OBJECTION', unitNo, { basis: '权属争议', objector });
    const withdraw = (as: object) => run('withdrawRealEstate', { caseId: applied.id }, as);
    const strange = await withdraw(enterpriseOf(owner!));
    expect(strange).toMatchObject({ code: 'NOT_ENTITLED' });
    // A stranger hears the same of a case that there is not.
    expect(await run('withdrawRealEstate', { caseId: 'nonsense' }, enterpriseOf(owner!))).toEqual(strange);
    const { data } = await office.subgraph.execute(
      'query ($id: ID!) { realEstateCase(id: $id) { objector } }',
      { id: applied.id },
      enterpriseOf(objector!),
    );
    expect(data).toEqual({ realEstateCase: { objector } });
    expect(await withdraw(enterpriseOf(objector!))).toMatchObject({ status: 'RETRACTED' });
  });
});
