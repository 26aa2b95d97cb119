import { describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { TEST_TODAY, enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { zone } from '#shared/zones/index.ts';
import { FIRST, SECOND } from '../testing.ts';
import { utilitiesWithTitle } from './rules.ts';
import { ANOTHER_BANK, BANK, BANK_CODE, openRealEstate } from './testing.ts';

const { office, at, oneIn, unit, run, apply, applyAs, decide, owned, blockersOf } = openRealEstate();

describe('G40: a registration of real estate', () => {
  test('that transfers the title takes its mortgage, water, power and gas along in one write; each utility confirms', async () => {
    const [seller, buyer] = [oneIn('gedian').creditCode, oneIn('gedian').creditCode];
    const unitNo = await owned(seller);
    await decide(await apply(seller, 'MORTGAGE', unitNo, { mortgagee: BANK_CODE, amount: '1000000.00' }));
    expect(await apply(seller, 'TRANSFER', unitNo, { transferTo: seller, basis: '购房合同' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await apply(seller, 'TRANSFER', unitNo, { basis: '购房合同' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'TRANSFER needs transferTo, basis, but these are missing: transferTo',
    });
    const applied = await apply(seller, 'TRANSFER', unitNo, { transferTo: buyer, basis: '购房合同2026-1号' });
    expect(await apply(seller, 'MORTGAGE', unitNo, { mortgagee: BANK_CODE, amount: '1.00' })).toMatchObject({
      code: 'REAL_ESTATE_CASE_OPEN',
    });
    const askedAt = '2026-11-19T09:00:00+08:00';
    const done = await decide(applied);
    expect(done).toMatchObject({
      status: 'APPROVED',
      transferTo: buyer,
      utilities: ['WATER', 'POWER', 'GAS'].map(utility => ({ utility, askedAt, confirmedAt: null })),
      unit: { creditCode: buyer, encumbrances: [{ kind: 'MORTGAGE', until: null }] },
    });
    const changes = await office.subgraph.database.query<{ type: string }>(
      `select type, credit_code as of from change where subject_id = $1 order by xid, seq`,
      [applied.id],
    );
    expect(changes).toEqual([
      { type: 'RealEstateAppliedFor', of: seller },
      { type: 'RealEstateAccepted', of: seller },
      { type: 'RealEstateApproved', of: seller },
      { type: 'RealEstateCertified', of: seller },
      { type: 'RealEstateAcquired', of: buyer },
      ...Array(3).fill({ type: 'UtilityTransferAsked', of: seller }),
    ]);
    expect(await apply(seller, 'CERTIFICATE_EXCHANGE', unitNo)).toMatchObject({ code: 'NOT_OWNER' });
    expect([await blockersOf(seller), (await blockersOf(buyer)).map(one => (one as { code: string }).code)]).toEqual([
      [],
      ['MORTGAGED_REAL_ESTATE'],
    ]);
    const supplier = officerOf('market-access', 'supplier', '燃气经营企业');
    const confirm = (utility: string, as: Partial<Principal> = supplier) =>
      run('confirmUtilityTransfer', { caseId: applied.id, utility }, as);
    expect(await confirm('GAS', enterpriseOf(buyer))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await confirm('GAS', FIRST)).toMatchObject({
      code: 'NOT_ENTITLED',
      message: 'this is for officers of the agency 燃气经营企业, but the caller works for: no agency',
    });
    expect(await confirm('WATER')).toMatchObject({
      code: 'NOT_ENTITLED',
      message: 'this is for officers of the agency 供水企业, but the caller works for: 燃气经营企业',
    });
    at('20T09:00');
    expect(await confirm('GAS')).toMatchObject({
      utilities: [
        { confirmedAt: null },
        { confirmedAt: null },
        { utility: 'GAS', confirmedAt: '2026-11-20T09:00:00+08:00' },
      ],
    });
    expect(await confirm('GAS')).toMatchObject({ code: 'ALREADY_CONFIRMED' });
    const plain = await owned(seller);
    expect(
      await decide(
        await apply(seller, 'TRANSFER', plain, { transferTo: buyer, basis: '购房合同', transferUtilities: false }),
      ),
    ).toMatchObject({ utilities: [] });
    expect(
      await run(
        'confirmUtilityTransfer',
        { caseId: (await apply(buyer, 'CERTIFICATE_EXCHANGE', plain)).id, utility: 'GAS' },
        FIRST,
      ),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(utilitiesWithTitle(zone('xinjian'), TEST_TODAY)).toEqual([]);
  });

  test('transfers of two enterprises to each other at once both come through', async () => {
    const [one, other] = [oneIn('gedian').creditCode, oneIn('gedian').creditCode];
    const transfers = [
      await apply(one, 'TRANSFER', await owned(one), { transferTo: other, basis: '互换' }),
      await apply(other, 'TRANSFER', await owned(other), { transferTo: one, basis: '互换' }),
    ];
    for (const { id } of transfers) await run('acceptRealEstate', { caseId: id }, FIRST);
    const results = await Promise.all(transfers.map(({ id }) => run('approveRealEstate', { caseId: id }, SECOND)));
    expect(results).toMatchObject([{ status: 'APPROVED' }, { status: 'APPROVED' }]);
  });

  test('of a mortgage comes through its bank, which alone gives it up; a seizure stops transfers and mortgages, and both are blockers of a deregistration', async () => {
    const { creditCode } = oneIn('gedian');
    const unitNo = await owned(creditCode);
    const mortgage = { mortgagee: BANK_CODE, amount: '1000000.00' };
    const applied = await applyAs(BANK)(creditCode, 'MORTGAGE', unitNo, mortgage);
    expect(applied).toMatchObject({ channel: 'BANK_BRANCH', status: 'RECEIVED', unit: null, mortgagee: BANK_CODE });
    expect(await blockersOf(creditCode)).toEqual([
      {
        code: 'OPEN_REAL_ESTATE_CASES',
        message: `real-estate case ${applied.caseNo} is not closed; who applied may take it back`,
        operation: `withdrawRealEstate(input: {caseId: "${applied.id}"})`,
      },
    ]);
    await decide(applied);
    for (const as of [{}, BANK, ANOTHER_BANK, enterpriseOf(BANK_CODE), officerOf('credit')])
      expect(await blockersOf(creditCode, as)).toEqual([]);
    for (const as of [enterpriseOf(creditCode), { role: 'service' as const, department: 'credit' }])
      expect(await blockersOf(creditCode, as)).toHaveLength(1);
    expect(await blockersOf(creditCode)).toEqual([
      {
        code: 'MORTGAGED_REAL_ESTATE',
        message: `unit ${unitNo} is mortgaged; the bank that holds the mortgage may give it up`,
        operation: expect.stringMatching(
          new RegExp(
            `^applyForRealEstate\\(input: {.*"MORTGAGE_CANCELLATION", unitNo: "${unitNo}", encumbranceId: ".*"}\\)$`,
          ),
        ),
      },
    ]);
    expect(await applyAs(ANOTHER_BANK)(creditCode, 'MORTGAGE', unitNo, mortgage)).toMatchObject({
      code: 'NOT_ENTITLED',
      message: `this is for enterprise ${creditCode}, the bank that is the mortgagee or officers of Market access, but the caller is: bank`,
    });
    expect(await applyAs(BANK)(creditCode, 'CORRECTION', unitNo, { basis: 'x', area: 2 })).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await applyAs(BANK)(oneIn('xinjian').creditCode, 'MORTGAGE', unit(), mortgage)).toMatchObject({
      code: 'CHANNEL_NOT_OFFERED',
      message: expect.stringContaining('for nothing'),
    });
    expect(await apply(creditCode, 'SEIZURE', unitNo, { basis: '(2026)鄂07执2号' })).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    await applyAs(FIRST)(creditCode, 'SEIZURE', unitNo, { basis: '(2026)鄂07执2号' });
    expect(await apply(creditCode, 'MORTGAGE', unitNo, mortgage)).toMatchObject({
      code: 'UNIT_SEIZED',
      remedy: 'have the seizure released',
    });
    expect((await blockersOf(creditCode)).map(one => (one as { code: string }).code)).toEqual([
      'MORTGAGED_REAL_ESTATE',
      'SEIZED_REAL_ESTATE',
    ]);
    expect(await applyAs(FIRST)(creditCode, 'RELEASE', unitNo, { basis: '(2026)鄂07执2号解除' })).toMatchObject({
      status: 'APPROVED',
      instant: true,
    });
    expect(await apply(creditCode, 'MORTGAGE_CANCELLATION', unitNo)).toMatchObject({
      code: 'NOT_ENTITLED',
      remedy: 'let the bank apply',
    });
    expect(await applyAs(ANOTHER_BANK)(creditCode, 'MORTGAGE_CANCELLATION', unitNo)).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await applyAs(BANK)(creditCode, 'MORTGAGE_CANCELLATION', unitNo)).toMatchObject({
      status: 'APPROVED',
      instant: true,
      channel: 'BANK_BRANCH',
    });
    // Whether there is a mortgage is not for a bank that holds none.
    expect(await applyAs(BANK)(creditCode, 'MORTGAGE_CANCELLATION', unitNo)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await applyAs(FIRST)(creditCode, 'MORTGAGE_CANCELLATION', unitNo)).toMatchObject({
      code: 'NOT_ENCUMBERED',
      message: 'MORTGAGE_CANCELLATION ends one MORTGAGE of the unit, but there is none',
    });
    expect(await blockersOf(creditCode)).toEqual([]);
  });

  test('seized between acceptance and decision is not approved', async () => {
    const [{ creditCode }, buyer] = [oneIn('gedian'), oneIn('gedian')];
    const unitNo = await owned(creditCode);
    const { id } = await apply(creditCode, 'TRANSFER', unitNo, { transferTo: buyer.creditCode, basis: '购房合同' });
    await run('acceptRealEstate', { caseId: id }, FIRST);
    // A court's order waits for no application.
    const order = { basis: '(2026)鄂07执3号' };
    expect(await applyAs(FIRST)(creditCode, 'SEIZURE', unitNo, order)).toMatchObject({ status: 'APPROVED' });
    expect(await run('approveRealEstate', { caseId: id }, SECOND)).toMatchObject({ code: 'UNIT_SEIZED' });
    const rejection = { caseId: id, reasons: ['已查封'], basis: '《不动产登记暂行条例》第二十二条' };
    expect(await run('rejectRealEstate', rejection, SECOND)).toMatchObject({
      status: 'REJECTED',
      reasons: ['已查封'],
    });
  });

  test('seized and released between acceptance and decision is approved', async () => {
    const [{ creditCode }, buyer] = [oneIn('gedian'), oneIn('gedian')];
    const unitNo = await owned(creditCode);
    const { id } = await apply(creditCode, 'TRANSFER', unitNo, { transferTo: buyer.creditCode, basis: '购房合同' });
    await run('acceptRealEstate', { caseId: id }, FIRST);
    await applyAs(FIRST)(creditCode, 'SEIZURE', unitNo, { basis: '(2026)鄂07执4号' });
    const released = await applyAs(FIRST)(creditCode, 'RELEASE', unitNo, { basis: '(2026)鄂07执4号之一' });
    expect(released).toMatchObject({ status: 'APPROVED' });
    expect(await run('approveRealEstate', { caseId: id }, SECOND)).toMatchObject({
      status: 'APPROVED',
      unit: { creditCode: buyer.creditCode },
    });
  });
});
