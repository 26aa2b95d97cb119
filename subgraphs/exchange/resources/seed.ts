/** The database of each zone in the sample's ledger; what contracts offer comes by itself. */
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { catalogCode } from './codes.ts';
import { DataResource } from './entities.ts';

/** With the first life of each zone. */
export function addResources({ life, add, today }: SampleStory): void {
  const { index, zone } = life;
  if (index >= SAMPLE_ZONES.length) return;
  const id = sampleId(index, SAMPLE_TABLES.resource, 0);
  const [kind, department, shareType] = ['DATABASE', 'exchange', 'CONDITIONAL'] as const;
  const code = catalogCode({ department: 1, kind, sequence: index + 1 });
  add.row(DataResource, {
    id,
    catalogCode: code,
    kind,
    department,
    name: `${zone.region}园区数据资源库`,
    summary: '园区各部门归集的数据资源。',
    items: [],
    shareType,
    shareGround: '须经数据提供方同意',
    classified: true,
    updateCycle: 'DAILY',
    publishedOn: today,
    reportedAt: null,
  });
  add.change(noon(today), {
    type: 'ResourcePublished',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'DataResource', id },
    payload: { catalogCode: code, department, kind, shareType, updateCycle: 'DAILY' },
  });
}
