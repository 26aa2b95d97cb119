/** Collateral of a sample life. */
import { addDays, addMonths } from '#shared/clock/index.ts';
import { comparable } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { SAMPLE_PRODUCTS } from '../products/catalogue.ts';
import { isSettled, moment, tell } from '../sample.ts';
import type { Story } from '../sample.ts';
import { Collateral } from './entities.ts';
import { priorityRule } from './rules.ts';

const COLLATERAL = 0xfa;

export function addCollateral(story: Story): void {
  const { life, add, today } = story;
  const [product] = SAMPLE_PRODUCTS.get(life.zone.code) ?? [];
  if (!product || !isSettled(life, today) || life.index % 5 !== 1) return;
  const { creditCode, index } = life;
  const { bankCode } = product;
  const on = addDays(today, -90 - (index % 60));
  const id = sampleId(index, COLLATERAL, 0);
  const assetCode = `SB-${index}`;
  // Numbers below the first of the register itself.
  const number = index + 1;
  add.row(Collateral, {
    id,
    number,
    creditCode,
    zone: life.zone.code,
    bankCode,
    assetType: 'EQUIPMENT',
    assetCode,
    assetKey: comparable(assetCode),
    description: '生产设备一套',
    securedAmount: '500000.00',
    registeredAt: moment(on),
    until: addMonths(on, 24),
    rule: ruleReference(priorityRule(zoneOf(life.zone.code), on)),
  });
  const payload = { number, bankCode, assetType: 'EQUIPMENT' };
  tell(story, on, { type: 'CollateralRegistered', subject: { type: 'Collateral', id }, restricted: false, payload });
}
