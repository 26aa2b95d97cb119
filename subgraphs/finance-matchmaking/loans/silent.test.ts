/**
 * While other departments are silent nothing is decided and nothing is written; what is not small or large is refused.
 */
import { beforeAll, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { BANK, CODE, FACTS, FinanceTest, OFFICER, SELF, bankOf } from '../testing.ts';
import type { Result } from '../testing.ts';

const finance = new FinanceTest();
const DEBTOR = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 3 });
const REFUSED = '... on Refusal { code message remedy }';
const send = (name: string, input: object, as: object) => finance.subgraph.mutate<Result>(name, input, REFUSED, as);

const ARREARS = {
  creditCode: CODE,
  debtorCode: DEBTOR,
  debtorName: '示例管理中心',
  debtorKind: 'INSTITUTION',
  category: 'WORKS',
  amount: '100.00',
  contractedOn: '2026-01-05',
  deliveredOn: '2026-02-05',
};

let inputs: [name: string, input: object, as: object][];
beforeAll(async () => {
  const { offer, publish, match, close } = finance;
  const productId = (await offer({ kind: 'WORKING_CAPITAL', termMonths: 12 })).id;
  const { id: consentId } = await finance.consent();
  const [needId, closed] = [(await publish()).id, (await publish()).id];
  await match(needId, productId);
  await match(closed, productId);
  await close(closed);
  const [loan] = await finance.subgraph.database.query<{ id: string }>('select id from loan');
  const loanId = loan?.id ?? '';
  const clerk = bankOf(BANK);
  const ofCode = { creditCode: CODE };
  inputs = [
    [
      'grantTaxDataConsent',
      { ...ofCode, bankCode: BANK, scope: ['TAX_GRADE'], purpose: '贷款', until: '2026-12-31' },
      SELF,
    ],
    ['readTaxProfile', { ...ofCode, consentId, purpose: '贷前调查' }, clerk],
    ['applyForLoan', { ...ofCode, needId, documents: ['营业执照'] }, SELF],
    ['applyForRenewal', { ...ofCode, loanId, termMonths: 12, reason: '续贷' }, SELF],
    ['registerArrears', ARREARS, SELF],
    [
      'registerCollateral',
      {
        ...ofCode,
        bankCode: BANK,
        assetType: 'EQUIPMENT',
        assetCode: 'SN1',
        description: '设备',
        securedAmount: '1.00',
        until: '2027-11-19',
      },
      clerk,
    ],
    [
      'screenTaxRelief',
      { ...ofCode, policy: 'INCOME_TAX_REDUCED', year: 2025, taxableIncome: '1.00', employees: 1, totalAssets: '1.00' },
      OFFICER,
    ],
  ];
});

test('EVIDENCE_UNAVAILABLE: nothing is written, and the same is done once they answer', async () => {
  finance.facts = null;
  const before = await finance.countRows();
  for (const [name, input, as] of inputs) {
    expect([name, await send(name, input, as)]).toMatchObject([name, { code: 'EVIDENCE_UNAVAILABLE' }]);
  }
  expect(await finance.countRows()).toBe(before);
  finance.facts = FACTS;
  for (const [name, input, as] of inputs) {
    expect([name, (await send(name, input, as)).__typename]).not.toContain('Refusal');
  }
});

test('an enterprise that is not on the register, is no more, or is being wound up gets nothing', async () => {
  for (const [facts, code] of [
    [{}, 'NOT_FOUND'],
    [{ ...FACTS, status: 'DEREGISTERED' }, 'ENTERPRISE_DEREGISTERED'],
  ] as const) {
    finance.facts = facts;
    for (const [name, input, as] of inputs) expect([name, await send(name, input, as)]).toMatchObject([name, { code }]);
  }
  finance.facts = { ...FACTS, status: 'DEREGISTERING' };
  const asking = inputs.filter(([name]) => ['applyForLoan', 'applyForRenewal'].includes(name));
  for (const [name, input, as] of asking) {
    expect([name, await send(name, input, as)]).toMatchObject([name, { code: 'ENTERPRISE_NOT_OPERATING' }]);
  }
  finance.facts = { ...FACTS, listings: [{ colour: 'BLACK' }] };
  for (const [name, input, as] of asking) {
    expect([name, await send(name, input, as)]).toMatchObject([name, { code: 'LISTED_BLACK' }]);
  }
});

test('G48: the regulation protects small and medium enterprises; of one whose size is unknown nothing is decided', async () => {
  const claimed = async (sizeClass: string | null) => {
    finance.facts = { ...FACTS, sizeClass };
    return send('registerArrears', ARREARS, SELF);
  };
  expect(await claimed('LARGE')).toMatchObject({ code: 'NOT_SME' });
  expect(await claimed(null)).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
  expect((await claimed('MEDIUM')).__typename).toBe('Arrears');
});
