/**
 * Credit codes of the sample that were issued with wrong check characters: made up, of bodies that are not on the
 * register.
 */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { IssuedCreditCode } from './entities.ts';

const EVERY = 101;
/** Serials beyond those of the lives of the sample. */
const FIRST_SERIAL = 400_000_000;

export function addIssuedCode(life: Life, add: SampleSink, today: LocalDate): void {
  const { index, zone } = life;
  if (index % EVERY !== 13) return;
  const serial = FIRST_SERIAL + index;
  const right = makeCreditCode({ authority: '9', kind: '1', divisionCode: zone.divisionCode, serial });
  // The last character of the code is another than the standard's.
  const creditCode = right.slice(0, -1) + (right.endsWith('0') ? '1' : '0');
  const enteredAt = instantAt(addDays(today, -30), '10:00');
  const confirmedAt = instantAt(addDays(today, -29), '10:00');
  const [name, authority] = [`示例早年登记企业${index}`, '示例市工商行政管理局'];
  add.row(IssuedCreditCode, {
    creditCode,
    zone: zone.code,
    name,
    authority,
    evidence: '营业执照副本',
    documentDigest: '0'.repeat(64),
    enteredAt,
    enteredBy: 'officer-sample-1',
    confirmedAt,
    confirmedBy: 'officer-sample-2',
  });
  add.change(confirmedAt, {
    type: 'IssuedCreditCodeConfirmed',
    creditCode,
    subject: { type: 'IssuedCreditCode', id: creditCode },
    changedFields: ['confirmedAt'],
    payload: { name, authority },
  });
}
