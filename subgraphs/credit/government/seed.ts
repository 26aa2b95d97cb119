/** Government promises of the sample: a kept one, an open one and a dishonesty that was treated, in each zone. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import type { GovernmentPromiseKind, GovernmentPromiseState } from '../generated.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { GovernmentPromise } from './entities.ts';

type Promised = readonly [
  kind: GovernmentPromiseKind,
  state: GovernmentPromiseState,
  title: string,
  madeDaysAgo: number,
  dueInDays: number,
];

const PROMISES: readonly Promised[] = [
  ['PROMISE', 'FULFILLED', '按期建成园区道路', 300, -60],
  ['CONTRACT', 'OPEN', '招商引资合同约定的厂房交付', 120, 200],
  ['POLICY', 'TREATED', '兑现人才补贴政策', 250, -90],
];

/** Each zone's with its first life. */
export function addGovernmentPromises({ life, add, today }: SampleStory): void {
  const { index, zone, foundedOn } = life;
  if (index >= SAMPLE_ZONES.length) return;
  for (const [n, [kind, state, title, madeDaysAgo, dueInDays]] of PROMISES.entries()) {
    const madeOn = later(weekday(addDays(today, -madeDaysAgo)), foundedOn);
    const dueOn = later(addDays(today, dueInDays), madeOn);
    const id = sampleId(index, SAMPLE_TABLES.government, n);
    const row = { kind, title, madeOn, dueOn, zone: zone.code, authority: `${zone.region}管理委员会` };
    const authorityCode = makeCreditCode({
      authority: '1',
      kind: '1',
      divisionCode: zone.divisionCode,
      serial: 10 + n,
    });
    add.row(GovernmentPromise, {
      ...row,
      id,
      authorityCode,
      content: `${title}。`,
      state,
      changes: [],
      registeredBy: 'officer-credit-1',
      ...(state === 'FULFILLED' && { keptOn: dueOn, outcome: '已兑现。' }),
      ...(state === 'TREATED' && { brokenOn: addDays(dueOn, 1), treatedOn: addDays(dueOn, 30), outcome: '已整改。' }),
    });
    add.change(noon(madeOn), {
      type: 'GovernmentPromiseRegistered',
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'GovernmentPromise', id },
      payload: { zone: zone.code, kind, state: 'OPEN', dueOn },
    });
  }
}

const later = (day: LocalDate, other: LocalDate): LocalDate => (day > other ? day : other);
