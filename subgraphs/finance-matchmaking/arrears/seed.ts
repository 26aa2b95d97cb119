/** Arrears of a sample life, in each of their states. */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { isSettled, moment, organOf, tell } from '../sample.ts';
import type { Story } from '../sample.ts';
import { Arrears } from './entities.ts';
import type { Instalment } from './rows.ts';

const ARREARS = 0xfb;
const AMOUNT = '1200000.00';
const STATES = ['ON_LEDGER', 'ACKNOWLEDGED', 'PLANNED'] as const;

export function addArrears(story: Story): void {
  const { life, add, today } = story;
  if (!isSettled(life, today) || life.sizeClass === 'LARGE' || life.index % 4 !== 0) return;
  const { creditCode, index } = life;
  const state = STATES[(index / 4) % STATES.length] ?? 'ON_LEDGER';
  const on = addDays(today, -50 - (index % 40));
  const id = sampleId(index, ARREARS, 0);
  const debtorCode = organOf(life.zone);
  const instalments: Instalment[] =
    state === 'PLANNED'
      ? [
          { dueOn: addDays(today, 20), amount: '400000.00' },
          { dueOn: addDays(today, 80), amount: '400000.00' },
        ]
      : [];
  add.row(Arrears, {
    id,
    creditCode,
    zone: life.zone.code,
    debtorCode,
    debtorName: '示例园区建设管理中心',
    debtorKind: 'INSTITUTION',
    category: 'WORKS',
    amount: AMOUNT,
    undisputed: state === 'ON_LEDGER' ? null : '800000.00',
    paid: '0.00',
    contractedOn: addDays(on, -300),
    deliveredOn: addDays(on, -100),
    onThirdParty: false,
    state,
    instalments,
    payments: [],
    registeredAt: moment(on),
  });
  const payload = { debtorCode, amount: AMOUNT, paid: '0.00', state: 'ON_LEDGER' };
  tell(story, on, { type: 'ArrearsRegistered', subject: { type: 'Arrears', id }, payload });
}
