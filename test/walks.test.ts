/**
 * Four people at their work, through the gateway and with a moved clock: an enterprise, a bank, an inspector and the
 * office of the lawyers. None of them knows more than answers tell: what waits on his desk, the steps that a thing
 * offers with what is known of their input, what a decision says. They type only names, amounts, days and words of
 * their own.
 */
import { describe, expect, test } from '@jest/globals';
import { addDays } from '../shared/clock/index.ts';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import type { Life } from '../shared/sample/life.ts';
import { brokenPromiseOf } from '../shared/sample/promises.ts';
import { zone as zoneOf } from '../shared/zones/index.ts';
import { TEST_TODAY, enterpriseOf, officerOf } from '../shared/testing/department.ts';
import { actingOn, officers } from './acting.ts';
import type { Step } from './acting.ts';
import { PLACE, atTheDoor } from './inspecting.ts';
import { desksOf } from './walking.ts';

const TODAY = '2026-11-19';
const STEPS = 'availableSteps { operation yours input missing }';
const story = actingOn(TODAY, 300);
const { act, done, read, steps, take, at, next, platform } = story;
const { waiting, onDesk, fromDesk, beforeOthers } = desksOf(story);

/** What a department does by itself. */
const runJobs = (department: string) => platform().subgraphs[department]!.runJobs();
const operationsOf = async (as: object, thing: string): Promise<string[]> =>
  (await steps(as, thing)).filter(({ yours }) => yours).map(({ operation }) => operation);

/** The one thing at a place. */
async function one<Thing = Record<string, unknown>>(as: object, thing: string, fields: string): Promise<Thing> {
  const found = await read<Thing>(as, thing, fields);
  expect([thing, found.length]).toEqual([thing, 1]);
  return found[0]!;
}

/** Whose visits found nothing, and who kept its promises: nothing stands on record. */
const isBlameless = (life: Life): boolean =>
  life.visits.every(({ violation }) => violation === 'NONE') && brokenPromiseOf(life, TEST_TODAY) === null;
const isSmall = ({ sizeClass }: Life): boolean => sizeClass === 'SMALL' || sizeClass === 'MICRO';

interface Decision {
  outcome: string;
  subjectType: string;
  ground: { zh: string };
  remedies: { kind: string }[];
  notice: string;
}

/** The newest decision with an outcome on a kind of thing, as the enterprise reads it. */
async function decisionOn(own: object, self: string, [list, subjectType, outcome]: readonly [string, string, string]) {
  const fields = 'outcome subjectType ground { zh } remedies { kind } notice';
  const all = await read<Decision>(own, `${self}.${list}(first: 100).nodes`, fields);
  const found = all.find(decision => decision.outcome === outcome && decision.subjectType === subjectType);
  if (!found) throw new Error(`${list} must have ${outcome} of ${subjectType}`);
  expect(found.notice).toContain(found.ground.zh);
  return found;
}

describe('an enterprise', () => {
  const [first, second] = officers('credit');
  const [financeOfficer] = officers('finance-matchmaking');

  test('breaks a promise and is penalised, is repaired, answers before a sanction, which is lifted before its listing', async () => {
    const { creditCode } = next('gedian', isBlameless);
    const [own, self] = [enterpriseOf(creditCode), `enterprise(creditCode: "${creditCode}")`];

    // What it promised it did not keep; until that is repaired it may promise nothing.
    const promise = {
      kind: 'VOLUNTARY_DISCLOSURE',
      matter: '产品质量公示',
      content: '按月公示。',
      dueOn: '2026-11-30',
    };
    await done(own, 'signCommitment', { creditCode, ...promise });
    const [signed] = await onDesk(own, { matter: 'COMMITMENT', of: creditCode });
    expect(signed?.deadlines).toEqual([{ name: { zh: '承诺履行期限' }, date: '2026-11-30' }]);
    at('10:00', '2026-12-01');
    const broken = { kept: false, performance: '十一月未公示', basis: '《关于建立健全信用承诺制度的意见》' };
    await take(first, `${self}.commitments.nodes`, 'recordPerformance', broken);
    expect(await one({}, `${self}.promiseStanding`, 'mayPromise')).toEqual({ mayPromise: false });
    const promises = `${self}.brokenPromises.nodes`;
    await take(own, promises, 'applyForPromiseRepair', { reason: '已补充公示' });
    // What is applied for is not offered once more; the office has it on its desk.
    expect(await operationsOf(own, promises)).toEqual([]);
    const repair = { matter: 'CREDIT_REPAIR', of: creditCode };
    await fromDesk(first, { ...repair, operation: 'acceptRepair' });
    const granted = { reason: '已消除不良影响', basis: '《信用修复管理办法》第十五条' };
    await fromDesk(first, { ...repair, operation: 'grantRepair' }, granted);
    expect(await one({}, `${self}.promiseStanding`, 'mayPromise')).toEqual({ mayPromise: true });

    // A penalty: its notice says from when it can be repaired, and what that takes.
    const penalty = {
      documentNo: '鄂华容区市监罚〔2026〕77号',
      violation: '广告用语不规范',
      gravity: 'ORDINARY',
      fine: '3000.00',
      authority: '葛店经济技术开发区市场监督管理局',
      decidedOn: '2026-12-01',
    };
    await done(first, 'publishPenalty', { creditCode, ...penalty });
    const penalties = `${self}.penaltyRecords.nodes`;
    const { repairNotice } = await one<{ repairNotice: { firstDay: string } }>(
      own,
      penalties,
      'repairNotice { firstDay documents { zh } }',
    );
    expect(repairNotice).toEqual({
      firstDay: '2027-03-01',
      documents: [{ zh: '法定责任义务履行完毕的证明材料' }, { zh: '信用承诺书' }],
    });
    await take(first, penalties, 'recordFinePaid', { paidOn: '2026-12-01' });
    at('23:59', addDays(repairNotice.firstDay, -1));
    expect(await operationsOf(own, penalties)).toEqual([]);
    at('00:00', repairNotice.firstDay);
    // The commitment comes first, and the application names it by itself.
    expect(await operationsOf(own, penalties)).toEqual(['signCommitment']);
    await take(own, penalties, 'signCommitment', { matter: '信用修复', content: '不再发生同类违法行为。' });
    const application = { dutyProof: '缴款凭证', reason: '已改正' };
    await take(own, penalties, 'applyForPenaltyRepair', application);
    expect(await operationsOf(own, penalties)).toEqual([]);
    at('10:00', addDays(repairNotice.firstDay, 1));
    await fromDesk(second, { ...repair, operation: 'acceptRepair' });
    await fromDesk(second, { ...repair, operation: 'grantRepair' }, granted);
    expect(await read({}, penalties, 'id')).toEqual([]);
    await decisionOn(own, self, ['creditDecisions', 'PenaltyRecord', 'REPAIRED']);

    // Listed, then told of a sanction, which it answers once; a second officer imposes it from his desk.
    const ground = { basis: '《市场监督管理严重违法失信名单管理办法》第五条', authority: '葛店开发区信用办' };
    await done(first, 'proposeListing', { creditCode, colour: 'BLACK', reason: '提供虚假材料', ...ground });
    await take(own, `${self}.listingProposals`, 'answerListing', { answer: '已更正。' });
    const listing = { matter: 'LISTING', of: creditCode };
    expect((await waiting(first, listing)).flatMap(({ subject }) => subject?.availableSteps ?? [])).not.toContainEqual(
      expect.objectContaining({ operation: 'listEnterprise', yours: true }),
    );
    await fromDesk(second, { ...listing, operation: 'listEnterprise' }, { considered: '更正前已造成后果' });
    const { id: listingId } = await one<{ id: string }>(own, `${self}.listings`, 'id');
    const [measure] = await read<{ code: string; colour: string }>(
      first,
      'jointMeasures(zone: "gedian").items',
      'code colour',
    );
    expect(measure?.colour).toBe('BLACK');
    await done(first, 'notifyDishonest', { creditCode, listingId, measure: measure?.code });
    const notices = `${self}.sanctionNotices`;
    await take(own, notices, 'answerSanction', { answer: '该措施与违法行为无关。' });
    expect(await operationsOf(own, notices)).toEqual([]);
    const { answerUntil } = await one<{ answerUntil: string }>(own, notices, 'answerUntil');
    const sanction = { matter: 'JOINT_SANCTION', of: creditCode };
    at('23:59', answerUntil);
    expect(await operationsOf(second, notices)).toEqual(['liftSanction']);
    at('00:00', addDays(answerUntil, 1));
    expect(await operationsOf(first, notices)).toEqual(['liftSanction']);
    await fromDesk(second, { ...sanction, operation: 'imposeSanction' }, { considered: '关联性成立，不予采纳' });
    await decisionOn(own, self, ['creditDecisions', 'JointSanction', 'IMPOSED']);
    // It is lifted while the listing stands, with its ground.
    const sanctions = `${self}.jointSanctions`;
    await take(second, sanctions, 'liftSanction', { reason: '已完成整改', basis: '国发〔2016〕33号第二十条' });
    expect([await read({}, sanctions, 'id'), await read({}, `${self}.listings`, 'state')]).toEqual([
      [],
      [{ state: 'LISTED' }],
    ]);
    const lifted = await decisionOn(own, self, ['creditDecisions', 'JointSanction', 'LIFTED']);
    expect(lifted.ground.zh).toBe('国发〔2016〕33号第二十条');
  });

  test('finds a loan, lets the bank know what it asks for, is approved, and declines it', async () => {
    const { creditCode } = next('gedian', life => life.taxGrade === 'B' && isSmall(life));
    const [own, self] = [enterpriseOf(creditCode), `enterprise(creditCode: "${creditCode}")`];
    const wanted = { creditCode, amount: '800000.00', purpose: 'WORKING_CAPITAL', termMonths: 12 };
    const { id } = await done(own, 'publishFinancingNeed', wanted, '... on FinancingNeed { id }');
    const need = `financingNeed(id: "${String(id)}")`;
    interface Offer {
      product: { id: string; maxAmount: string; bank: { code: string }; consentScope: string[] };
    }
    const offers = await read<Offer>(
      own,
      `${self}.matchedProducts`,
      'product { id maxAmount bank { code } consentScope }',
    );
    const offer = offers.find(({ product }) => Number(product.maxAmount) >= 800_000 && product.consentScope.length > 0);
    if (!offer) throw new Error('a product that asks for a consent must fit');
    const { bank, consentScope: scope, id: productId } = offer.product;
    const consent = { creditCode, bankCode: bank.code, scope, purpose: '申请贷款', until: '2026-12-31' };
    await done(own, 'grantTaxDataConsent', consent);
    const clerk = { role: 'bank' as const, subject: 'clerk', creditCodes: [bank.code] };
    const [given] = await onDesk(clerk, { matter: 'TAX_DATA_CONSENT', of: creditCode });
    expect(given?.deadlines).toEqual([{ name: { zh: '授权有效期截止日期' }, date: '2026-12-31' }]);
    const consents = await read<{ enterprise: { creditCode: string }; availableSteps: Step[] }>(
      clerk,
      'taxDataConsents(first: 100).nodes',
      `enterprise { creditCode } ${STEPS}`,
    );
    const reading = consents.find(({ enterprise }) => enterprise.creditCode === creditCode)?.availableSteps[0];
    if (!reading) throw new Error('the bank must be offered to read what it was let know');
    await story.perform(clerk, reading, { purpose: '贷前调查' });
    await take(clerk, need, 'matchFinancingNeed', { productId });

    // The matched need waits for the enterprise, and leads on to the application.
    await fromDesk(
      own,
      { matter: 'FINANCING_NEED', of: creditCode, operation: 'applyForLoan' },
      { documents: ['营业执照'] },
    );
    const loan = { matter: 'LOAN', of: creditCode };
    await fromDesk(clerk, { ...loan, operation: 'acceptLoanApplication' });
    // While the bank decides, nothing else is offered.
    expect(await operationsOf(own, need)).toEqual([]);
    const approval = { amount: '700000.00', yearlyRateBasisPoints: 400 };
    await fromDesk({ ...clerk, subject: 'manager' }, { ...loan, operation: 'approveLoan' }, approval);
    // Approved, it waits for the bank to lend; nobody is made to borrow.
    const toLend = await waiting(clerk, { matter: 'FINANCING_NEED', of: creditCode });
    expect(toLend.map(({ statusName }) => statusName)).toEqual([{ zh: '已批准，待放款' }]);
    expect(await operationsOf(own, need)).toEqual(['withdrawFinancingNeed']);
    await take(own, need, 'withdrawFinancingNeed');
    expect(await waiting(clerk, { matter: 'FINANCING_NEED', of: creditCode })).toEqual([]);
    expect(await read(own, `${self}.financingBlockers`, 'code')).toEqual([]);
  });

  test('is owed by a public body, and enjoys a relief that it had missed', async () => {
    const { creditCode } = next('zhundong', life => isSmall(life) && life.index % 3 !== 1);
    const [own, self] = [enterpriseOf(creditCode), `enterprise(creditCode: "${creditCode}")`];
    const owed = {
      debtorCode: makeCreditCode({ authority: '1', kind: '1', divisionCode: '652327', serial: 501 }),
      debtorName: '吉木萨尔县交通运输局',
      debtorKind: 'AUTHORITY',
      category: 'WORKS',
      amount: '1200000.00',
      contractedOn: '2026-03-02',
      deliveredOn: '2026-09-01',
    };
    await done(own, 'registerArrears', { creditCode, ...owed });
    const arrears = { matter: 'ARREARS', of: creditCode };
    const undisputed = { undisputed: '1200000.00', reason: '结算审计报告' };
    await fromDesk(financeOfficer, { ...arrears, operation: 'acknowledgeArrears' }, undisputed);
    const instalments = [
      { dueOn: '2026-12-10', amount: '200000.00' },
      { dueOn: '2027-01-15', amount: '1000000.00' },
    ];
    await fromDesk(financeOfficer, { ...arrears, operation: 'planArrears' }, { instalments });
    const [planned] = await onDesk(own, arrears);
    expect(planned?.deadlines.map(({ date }) => date)).toEqual(['2026-12-10', '2027-01-15']);
    at('00:01', '2026-12-11');
    await runJobs('finance-matchmaking');
    const list = `${self}.arrears.nodes`;
    expect(await one(own, list, 'instalments { overdue } interest { days }')).toMatchObject({
      instalments: [{ overdue: true }, { overdue: false }],
    });
    await decisionOn(own, self, ['financingDecisions', 'Arrears', 'SUPERVISED']);
    for (const amount of ['200000.00', '1000000.00']) {
      await take(own, list, 'recordArrearsPayment', { amount, paidOn: '2026-12-11' });
    }
    expect([await one(own, list, 'state outstanding'), await onDesk(own, arrears)]).toEqual([
      { state: 'CLEARED', outstanding: '0.00' },
      [],
    ]);

    // Screened, it is entitled; what it missed stands on the list of the office until it enjoys it.
    at('10:00', '2026-12-14');
    const facts = { taxableIncome: '900000.00', employees: 40, totalAssets: '8000000.00' };
    await done(financeOfficer, 'screenTaxRelief', { creditCode, policy: 'INCOME_TAX_REDUCED', year: 2025, ...facts });
    const reliefs = `${self}.taxReliefs.nodes`;
    await runJobs('finance-matchmaking');
    expect(await one(own, reliefs, 'eligible enjoyedOn')).toEqual({ eligible: true, enjoyedOn: null });
    expect(await operationsOf(own, reliefs)).toEqual([]);
    const enjoyed = { amount: '36000.00', enjoyedOn: '2026-12-11' };
    await take(financeOfficer, reliefs, 'confirmTaxRelief', enjoyed);
    expect(await one(own, reliefs, 'enjoyedOn')).toEqual({ enjoyedOn: '2026-12-11' });
  });
});

describe('a bank', () => {
  const BANK = makeCreditCode({ authority: '9', kind: '1', divisionCode: '654004', serial: 7_000_101 });
  const clerk = { role: 'bank' as const, subject: 'clerk', creditCodes: [BANK] };
  const manager = { ...clerk, subject: 'manager' };
  const [officer, approver] = officers('finance-matchmaking');
  const ORGAN = makeCreditCode({
    authority: '1',
    kind: '1',
    divisionCode: zoneOf('yili').hostDivisionCode,
    serial: 502,
  });

  /** Puts a product on offer that asks for the tax grade. */
  async function offer(): Promise<string> {
    const terms = { kind: 'TAX_BANK', maxAmount: '3000000.00', yearlyRateBasisPoints: 390, termMonths: 24 };
    const product = { bankCode: BANK, bankName: '沐岚银行', name: '口岸银税贷', ...terms, criteria: {} };
    const { id } = await done(clerk, 'publishLoanProduct', product, '... on LoanProduct { id }');
    return String(id);
  }

  test('lends under consent, secures, renews, loses, and is compensated', async () => {
    const productId = await offer();
    const { creditCode } = next('yili', life => life.taxGrade === 'A' && isSmall(life) && isBlameless(life));
    const [own, self] = [enterpriseOf(creditCode), `enterprise(creditCode: "${creditCode}")`];
    const wanted = { creditCode, amount: '1000000.00', purpose: 'WORKING_CAPITAL', termMonths: 1 };
    await done(own, 'publishFinancingNeed', wanted);

    // It finds the need among those that are open, and may not match before it was let know what its product asks for.
    const open = 'financingNeeds(first: 100, filter: { zone: "yili", state: OPEN }).nodes';
    const needs = await read<{ id: string; enterprise: { creditCode: string } }>(
      clerk,
      open,
      'id enterprise { creditCode }',
    );
    const found = needs.find(({ enterprise }) => enterprise.creditCode === creditCode);
    if (!found) throw new Error('the bank must see the open need');
    const need = `financingNeed(id: "${found.id}")`;
    const matching = { creditCode, needId: found.id, productId };
    expect(await act(clerk, 'matchFinancingNeed', matching)).toMatchObject({ code: 'CONSENT_REQUIRED' });
    const { consentScope: scope } = await one<{ consentScope: string[] }>(
      own,
      `${self}.productMatch(productId: "${productId}").product`,
      'consentScope',
    );
    const consent = { bankCode: BANK, scope, purpose: '申请银税贷', until: '2027-03-31' };
    await done(own, 'grantTaxDataConsent', { creditCode, ...consent });
    const consents = 'taxDataConsents(first: 10).nodes';
    await take(clerk, consents, 'readTaxProfile', { purpose: '贷前调查' });
    await take(clerk, need, 'matchFinancingNeed', { productId });

    // The application comes to its desk, is supplemented, approved by a second person, and lent from the desk.
    await fromDesk(
      own,
      { matter: 'FINANCING_NEED', of: creditCode, operation: 'applyForLoan' },
      { documents: ['营业执照'] },
    );
    const loanCase = { matter: 'LOAN', of: creditCode };
    await fromDesk(clerk, { ...loanCase, operation: 'acceptLoanApplication' });
    await fromDesk(clerk, { ...loanCase, operation: 'requestLoanDocuments' }, { items: ['购销合同'] });
    expect(await waiting(clerk, loanCase)).toEqual([]);
    await fromDesk(own, { ...loanCase, operation: 'supplyLoanDocuments' });
    const approval = { amount: '1000000.00', yearlyRateBasisPoints: 390 };
    await fromDesk(manager, { ...loanCase, operation: 'approveLoan' }, approval);
    const lending = { matter: 'FINANCING_NEED', of: creditCode, operation: 'closeFinancingNeed' };
    await fromDesk(clerk, lending, { ...approval, madeOn: TODAY });
    const [lent] = await onDesk(clerk, { matter: 'LOAN_IN_FORCE', of: creditCode });
    expect(lent?.deadlines).toEqual([{ name: { zh: '贷款到期日' }, date: '2026-12-19' }]);

    // It registers what secures the loan, and moves the end of the registration.
    const security = {
      assetType: 'EQUIPMENT',
      assetCode: 'CNC-1',
      description: '数控机床',
      securedAmount: '800000.00',
    };
    await done(clerk, 'registerCollateral', { creditCode, bankCode: BANK, ...security, until: '2027-11-19' });
    const collateral = `searchCollateral(creditCode: "${creditCode}").nodes`;
    await take(clerk, collateral, 'extendCollateral', { until: '2028-11-19' });
    expect(await one({}, collateral, 'rank state until')).toEqual({ rank: 1, state: 'IN_FORCE', until: '2028-11-19' });
    const loans = `${self}.loans(first: 1).nodes`;
    const terms = { guarantorCode: ORGAN, amount: '500000.00', feeBasisPoints: 100 };
    await take(officer, loans, 'grantGuarantee', terms);

    // On its last day it is renewed without repaying the principal; the new loan is not repaid, and lost the day after.
    at('23:00', '2026-12-19');
    await take(own, loans, 'applyForRenewal', { termMonths: 1, reason: '货款未回笼' });
    const renewing = { matter: 'LOAN_RENEWAL', of: creditCode, operation: 'decideRenewal' };
    await fromDesk(clerk, renewing, { grant: true, yearlyRateBasisPoints: 380, reason: '经营正常' });
    const { dueOn, amount } = await one<{ dueOn: string; amount: string }>(own, loans, 'dueOn amount');
    expect({ dueOn, amount }).toEqual({ dueOn: '2027-01-19', amount: '1000000.00' });
    const lost = { matter: 'LOAN_IN_FORCE', of: creditCode };
    const offered = async () =>
      (await onDesk(clerk, lost)).flatMap(({ subject }) => subject?.availableSteps.filter(({ yours }) => yours) ?? []);
    at('23:59', dueOn);
    expect((await offered()).map(({ operation }) => operation)).toEqual(['recordLoanRepayment']);
    at('00:00', addDays(dueOn, 1));
    expect(await operationsOf(own, loans)).toEqual([]);
    await beforeOthers(clerk, { ...lost, operation: 'reportLoanDefault' }, { loss: '400000.00' });
    at('10:00', addDays(dueOn, 1));
    const fund = {
      zone: 'yili',
      organCode: ORGAN,
      name: '风险补偿资金',
      paidIn: '1000000.00',
      shareBasisPoints: 5_000,
    };
    await done(officer, 'openCompensationFund', fund);
    const funds = await read<{ id: string; name: string }>(
      clerk,
      'compensationFunds(zone: "yili", first: 100).nodes',
      'id name',
    );
    const chosen = funds.find(({ name }) => name === fund.name);
    const { id: loanId } = await one<{ id: string }>(own, loans, 'id');
    const loan = `loan(id: "${loanId}")`;
    await take(clerk, loan, 'claimCompensation', { fund: chosen?.id });
    const claiming = { matter: 'COMPENSATION_CLAIM', of: creditCode, operation: 'decideCompensationClaim' };
    await fromDesk(approver, claiming, { pay: true, reason: '材料齐全' });
    // What was lost is owed all the same, and paid it ends the debt and the security.
    await take(clerk, loan, 'recordLoanRepayment', { repaidOn: addDays(dueOn, 1) });
    await take(clerk, collateral, 'releaseCollateral', { reason: '贷款结清' });
    expect([await operationsOf(clerk, loan), await operationsOf(clerk, collateral)]).toEqual([[], []]);
  });

  test('takes a product off offer, and is offered no step on what is another bank’s', async () => {
    await offer().catch(() => undefined);
    const products = 'loanProducts(first: 100, filter: { zone: "yili", kind: TAX_BANK }).nodes';
    const own = await read<{ name: string; bank: { code: string }; availableSteps: { yours: boolean }[] }>(
      clerk,
      products,
      'name bank { code } availableSteps { yours }',
    );
    expect(own.filter(({ bank }) => bank.code !== BANK).every(({ availableSteps }) => !availableSteps[0]?.yours)).toBe(
      true,
    );
    await take(clerk, products, 'withdrawLoanProduct', { reason: '产品更新' });
    const left = await read<{ name: string }>(clerk, products, 'name');
    expect(left.map(({ name }) => name)).not.toContain('口岸银税贷');
  });
});

describe('an inspector', () => {
  const AGENCY = '新建区应急管理局';
  const body = {
    zone: 'xinjian',
    authority: AGENCY,
    authorityCode: makeCreditCode({ authority: '1', kind: '1', divisionCode: '360112', serial: 503 }),
  };
  const inspector = officerOf('legal-services', 'inspector-1', AGENCY);
  const head = officerOf('legal-services', 'head-1', AGENCY);
  const reviewer = officerOf('legal-services', 'reviewer-1', AGENCY);
  const ITEM = { code: 'EXITS', name: '安全出口', basis: '《中华人民共和国安全生产法》第四十二条', key: false };

  test('draws, visits, finds, penalises and takes instalments, each step from his desk', async () => {
    const objects = [next('xinjian').creditCode, next('xinjian').creditCode];
    await done(head, 'publishInspectionItems', { ...body, items: [ITEM] });
    const tasks = [{ month: 11, items: [ITEM.code], authorities: [AGENCY] }];
    await done(head, 'publishInspectionPlan', { ...body, year: 2026, tasks });
    const inspectors = ['顾清扬', '沈禾'].map((name, n) => ({ authority: AGENCY, cardNo: `36011203${n}`, name }));
    const pool = { items: [ITEM.code], objects, inspectors, count: 1, seedSource: 'SSQ', seedOn: '2026-11-22' };
    const DRAW = '... on InspectionDraw { id planned }';
    const published = await done(inspector, 'publishDrawPool', { ...body, ...pool }, DRAW);
    expect(published.planned).toBe(true);

    // After the lottery the head draws from his desk; who published the pool may not.
    at('10:00', '2026-11-23');
    const draw = `inspectionDraw(id: "${String(published.id)}")`;
    expect(await operationsOf(inspector, draw)).toEqual([]);
    const seed = { seedIssue: '2026135', seedNumbers: '03 07 12 19 24 31+08' };
    await fromDesk(head, { matter: 'INSPECTION_DRAW', operation: 'drawInspection' }, seed);
    // What was drawn leads on to the visit: body, items, enterprise and draw are known.
    const names = inspectors.map(({ name }) => name);
    const planned = { inspectors: names, place: PLACE, plannedOn: '2026-11-24', separateReason: '随机抽取，单独实施' };
    const { id } = await take(inspector, draw, 'registerInspection', planned);
    expect(await operationsOf(inspector, draw)).toEqual([]);
    const [{ enterprise }] = (await read(inspector, `${draw}.drawn`, 'enterprise { creditCode }')) as never as [
      { enterprise: { creditCode: string } },
    ];
    const { creditCode } = enterprise;
    const [own, self] = [enterpriseOf(creditCode), `enterprise(creditCode: "${creditCode}")`];
    const visiting = { matter: 'INSPECTION_VISIT', of: creditCode };
    const visit = `inspectionVisit(id: "${String(id)}")`;
    await fromDesk(inspector, { ...visiting, operation: 'requestVisitDocuments' }, { documents: ['安全生产台账'] });
    await fromDesk(head, { ...visiting, operation: 'approveVisit' });
    at('09:30', '2026-11-24');
    const door = await atTheDoor(read, inspector, visit);
    await fromDesk(inspector, { ...visiting, operation: 'checkInVisit' }, { inspectors: names, ...door });
    const found = { result: 'ORDINARY', findings: '三号车间安全出口堵塞' };
    await fromDesk(inspector, { ...visiting, operation: 'reportVisit' }, found);
    const [toPublish] = await waiting(inspector, visiting);
    expect(toPublish?.deadlines).toEqual([{ name: { zh: '检查结果公示期限' }, date: '2026-12-22' }]);
    await fromDesk(inspector, { ...visiting, operation: 'publishVisitResult' }, { publicationNo: '新建双随机2026-7' });
    expect(await waiting(inspector, visiting)).toEqual([]);
    // The enterprise answers for itself what happened at the visit.
    const answers = { showedPass: true, recommended: false, tookFavours: false };
    await take(own, visit, 'answerVisitSurvey', answers);

    const basis = '《中华人民共和国安全生产法》第一百零五条';
    await take(inspector, visit, 'openPenalty', { basis, proposedFine: '12000.00' });
    const penalty = { matter: 'PENALTY', of: creditCode };
    const cases = `${self}.penaltyCases.nodes`;
    await take(own, cases, 'pleadPenalty', { statement: '已疏通，请求从轻。', hearing: true });
    const announced = { heldOn: '2026-12-03', place: '管委会一楼听证室' };
    await fromDesk(inspector, { ...penalty, operation: 'announcePenaltyHearing' }, announced);
    expect((await onDesk(own, penalty))[0]?.deadlines).toContainEqual({ name: { zh: '听证日期' }, date: '2026-12-03' });
    at('10:00', '2026-12-03');
    await fromDesk(inspector, { ...penalty, operation: 'recordPenaltyHearing' }, { record: '双方陈述，笔录在案。' });
    await fromDesk(inspector, { ...penalty, operation: 'recordCorrection' }, { correctedOn: '2026-11-25' });
    at('10:00', '2026-12-04');
    const passed = { reviewGround: 'MAJOR_RIGHTS_HEARD', qualified: true, passed: true, opinion: '同意处罚意见。' };
    await fromDesk(reviewer, { ...penalty, operation: 'reviewPenalty' }, passed);
    const decision = {
      penalise: true,
      reason: '违法事实清楚，已改正。',
      documentNo: '新应急罚〔2026〕12号',
      fine: '9000.00',
    };
    await fromDesk(head, { ...penalty, operation: 'decidePenalty' }, decision);
    expect(await decisionOn(own, self, ['legalDecisions', 'PenaltyCase', 'PENALISED'])).toMatchObject({
      ground: { zh: basis },
      remedies: [{ kind: 'REVIEW' }, { kind: 'LITIGATION' }],
    });

    // The fine waits for who has to act: to deliver it, to pay it, to decide on relief, to pay it again.
    const fine = { matter: 'FINE', of: creditCode };
    const whose = async () => [(await waiting(own, fine)).length, (await waiting(inspector, fine)).length];
    expect(await whose()).toEqual([0, 1]);
    await fromDesk(inspector, { ...fine, operation: 'deliverFine' }, { deliveredOn: '2026-12-04' });
    expect(await whose()).toEqual([1, 0]);
    const days = ['2026-12-31', '2027-01-29', '2027-02-26'];
    const plan = days.map(dueOn => ({ dueOn, amount: '3000.00' }));
    const hardship = { kind: 'INSTALMENTS', reason: '资金周转困难', plan };
    await fromDesk(own, { ...fine, operation: 'applyForFineRelief' }, hardship);
    expect(await whose()).toEqual([0, 1]);
    await fromDesk(head, { ...fine, operation: 'decideFineRelief' }, { hardship: true, reason: '经核实确有经济困难' });
    expect(await whose()).toEqual([1, 0]);
    for (const paidOn of days) {
      at('16:00', paidOn);
      await take(inspector, `${self}.fines.nodes`, 'recordFinePayment', { amount: '3000.00', paidOn });
    }
    expect([await one(own, `${self}.fines.nodes`, 'settledOn'), await whose()]).toEqual([
      { settledOn: '2027-02-26' },
      [0, 0],
    ]);
  });
});

describe('the office of the lawyers', () => {
  const AGENCY = '葛店开发区司法局';
  const clerk = officerOf('legal-services', 'clerk-1', AGENCY);
  const second = officerOf('legal-services', 'clerk-2', AGENCY);

  test('appoints a team, assigns and closes requests, and takes back what is taken back', async () => {
    const { creditCode } = next('gedian');
    const [own, self] = [enterpriseOf(creditCode), `enterprise(creditCode: "${creditCode}")`];
    const members = [{ name: '穆清然', office: '沐岚律师事务所' }];
    await done(clerk, 'appointLegalTeam', { zone: 'gedian', members });
    const ask = (description: string) =>
      done(own, 'requestLegalAid', { creditCode, kind: 'IMPROPER_ENFORCEMENT', description });
    const aid = { matter: 'LEGAL_AID', of: creditCode };
    await ask('检查次数过多');
    await fromDesk(clerk, { ...aid, operation: 'assignLawyer' }, { lawyer: '穆清然' });
    await fromDesk(clerk, { ...aid, operation: 'completeLegalAid' }, { result: '已向执法机关反映，检查次数已核减。' });
    at('10:10');
    await ask('罚款过高');
    const declined = { basis: '《葛店开发区法律服务团工作规则》第六条', reason: '不属于服务范围' };
    await fromDesk(clerk, { ...aid, operation: 'declineLegalAid' }, declined);
    expect((await decisionOn(own, self, ['legalDecisions', 'LegalAidRequest', 'DECLINED'])).ground.zh).toBe(
      declined.basis,
    );
    at('10:20');
    await ask('已经解决');
    const [last] = await onDesk(own, aid);
    expect(last?.statusName.zh).toMatch(/\p{Script=Han}/u);
    await take(own, `${self}.legalAidRequests(first: 1).nodes`, 'withdrawLegalAid');
    expect(await waiting(clerk, aid)).toEqual([]);

    // Intellectual property: one case is taken back by the enterprise, another closed by a second person.
    const request = { creditCode, right: 'PATENT', description: '外观专利被仿冒' };
    const ip = { matter: 'IP_CASE', of: creditCode };
    const cases = `${self}.ipCases(first: 1).nodes`;
    await done(own, 'requestIpProtection', { ...request, service: 'MEDIATION' });
    await fromDesk(clerk, { ...ip, operation: 'acceptIpCase' }, { track: 'ORDINARY' });
    await take(own, cases, 'withdrawIpCase');
    expect([await one(own, cases, 'state'), await operationsOf(own, cases)]).toEqual([{ state: 'WITHDRAWN' }, []]);
    await decisionOn(own, self, ['legalDecisions', 'IpCase', 'WITHDRAWN']);
    at('10:30');
    await done(own, 'requestIpProtection', { ...request, service: 'FAST_ENFORCEMENT' });
    await fromDesk(clerk, { ...ip, operation: 'acceptIpCase' }, { track: 'SIMPLE' });
    expect(await operationsOf(clerk, cases)).not.toContain('closeIpCase');
    await fromDesk(second, { ...ip, operation: 'closeIpCase' }, { outcome: 'PROTECTED', result: '责令停止侵权' });
    expect(await waiting(second, ip)).toEqual([]);

    // Documents are reviewed before they are issued, and what was issued is cleaned up once a year.
    const review = {
      title: '招商奖励办法',
      organ: AGENCY,
      conclusion: 'AMENDED',
      opinion: '删去限制',
      reviewedOn: TODAY,
    };
    await done(clerk, 'recordFairCompetitionReview', { zone: 'gedian', ...review });
    const year = 'fairCompetitionYear(zone: "gedian", year: 2026)';
    at('23:59', '2026-12-31');
    expect(await one({}, year, 'held missed reviews')).toEqual({ held: 0, missed: false, reviews: 1 });
    at('00:00', '2027-01-01');
    expect(await one({}, year, 'held missed')).toEqual({ held: 0, missed: true });
    at('10:00', '2026-12-30');
    const campaign = { heldOn: '2026-12-30', measures: 12, abolished: 2, summary: '全面清理' };
    await done(clerk, 'holdFairCompetitionCampaign', { zone: 'gedian', ...campaign });
    at('00:00', '2027-01-01');
    expect(await one({}, year, 'held missed')).toEqual({ held: 1, missed: false });
  });

  test('screens what touches property rights, takes an enterprise into a pilot and lets it go', async () => {
    const { creditCode } = next('yili');
    const [own, self] = [enterpriseOf(creditCode), `enterprise(creditCode: "${creditCode}")`];
    const [YILI, reviewing] = ['霍尔果斯市司法局', { matter: 'PROPERTY_RIGHTS_REVIEW' }];
    const [opener, decider] = ['opener', 'decider'].map(name => officerOf('legal-services', name, YILI)) as [
      object,
      object,
    ];
    const screening = {
      zone: 'yili',
      kind: 'ENTREPRENEUR_CASE',
      title: '资产处置纠纷',
      authority: '霍尔果斯市人民法院',
    };
    await done(opener, 'openPropertyRightsReview', screening);
    const reviews = 'propertyRightsReviews(zone: "yili", first: 1).nodes';
    expect(await operationsOf(opener, reviews)).toEqual([]);
    expect((await onDesk(opener, reviewing)).length).toBeGreaterThan(0);
    const finding = { finding: 'ECONOMIC_DISPUTE', opinion: '属合同纠纷' };
    await take(decider, reviews, 'concludePropertyRightsReview', finding);
    expect(await operationsOf(decider, reviews)).toEqual([]);

    const pilot = { zone: 'yili', title: '跨境电商试点', scope: '口岸仓储', startsOn: TODAY, exitOn: '2026-12-31' };
    await done(opener, 'openSandbox', pilot);
    await take(opener, 'sandboxes(zone: "yili", first: 1).nodes', 'admitToSandbox', { creditCode });
    const places = `${self}.sandboxPlaces(first: 1).nodes`;
    expect(await one(own, places, 'active sandbox { title }')).toEqual({
      active: true,
      sandbox: { title: pilot.title },
    });
    await take(decider, places, 'leaveSandbox', { reason: '业务调整，申请退出' });
    expect([await one(own, places, 'active'), await steps(decider, places)]).toEqual([{ active: false }, []]);
    await decisionOn(own, self, ['legalDecisions', 'SandboxPlace', 'LEFT']);
  });
});

test('the office of data sharing narrows an agreement, from what the agreement offers', async () => {
  const member = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial: 504 });
  const partner = { role: 'partner' as const, subject: 'province', creditCodes: [member] };
  const officer = officerOf('exchange', 'officer-9');
  const asked = {
    creditCode: member,
    zone: 'gedian',
    memberName: '省数据共享平台',
    fields: ['PenaltyRecord.documentNo', 'PenaltyRecord.violation'],
    purpose: '核验经营主体信用状况',
    legalBasis: '《优化营商环境条例》第三十条',
    matterCode: '420000-001',
    endsOn: '2027-11-01',
  };
  await runJobs('exchange');
  await done(partner, 'requestShare', asked);
  const requests = `shareRequests(first: 100).nodes`;
  const open = await read<{ creditCode: string; availableSteps: Step[] }>(officer, requests, `creditCode ${STEPS}`);
  const grant = open.find(({ creditCode }) => creditCode === member)?.availableSteps[0];
  if (!grant) throw new Error('the request must offer its grant');
  await story.perform(officer, grant, { reason: '符合共享条件' });
  const grants = `accessGrants(creditCode: "${member}").nodes`;
  await take(officer, grants, 'narrowGrant', { fields: [asked.fields[1]], reason: '用途已缩小' });
  expect(await one({}, grants, 'fields leftFields { field }')).toEqual({
    fields: [asked.fields[0]],
    leftFields: [{ field: asked.fields[1] }],
  });
});
