/** A sanction of each sample life on the black list: told with the list of its zone, and in force. */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { JointSanction } from './entities.ts';

/** Adds the sanction that rests on the listing of a life on the black list. */
export function addSanction({ life, add, today }: SampleStory): void {
  const { index, creditCode, zone } = life;
  const id = sampleId(index, SAMPLE_TABLES.sanction, 0);
  const notifiedAt = noon(weekday(addDays(today, -9)));
  const measure = {
    code: 'NO_TENDER',
    name: '限制参加工程建设项目招标投标',
    colour: 'BLACK' as const,
    authority: '公共资源交易管理部门',
    basis: '《招标投标法》第五十四条',
  };
  add.row(JointSanction, {
    id,
    creditCode,
    zone: zone.code,
    listingId: sampleId(index, SAMPLE_TABLES.listing, 0),
    measure,
    version: 1,
    state: 'IMPOSED',
    notifiedAt,
    notifiedBy: 'officer-credit-1',
    considered: '企业未陈述、申辩。',
    imposedOn: today,
    imposedBy: 'officer-credit-2',
  });
  add.change(notifiedAt, {
    type: 'SanctionNotified',
    creditCode,
    subject: { type: 'JointSanction', id },
    payload: { measure: measure.code, state: 'NOTIFIED' },
    restricted: true,
  });
  add.change(noon(today), {
    type: 'SanctionImposed',
    creditCode,
    subject: { type: 'JointSanction', id },
    payload: { measure: measure.code, state: 'IMPOSED' },
  });
}
