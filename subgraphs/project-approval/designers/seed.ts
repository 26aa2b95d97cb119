/** Who designed some sample projects. */
import { createHash } from 'node:crypto';
import { sampleId } from '#shared/sample/ids.ts';
import { OFFICERS, moment } from '../sample.ts';
import type { SampleProject } from '../sample.ts';
import { DesignerLiability } from './entities.ts';

/** The table's number in sample ids. */
const TABLE = 24;
/** Designers that the sample has. */
const DESIGNERS = 1_000;

/** One project in eight has its designer recorded when it was accepted, and every one that is being built. */
export function seedDesigner({ life, add, n, projectCode, stages }: SampleProject): void {
  const { index, creditCode, zone } = life;
  const [first] = stages;
  const isBuilt = stages.length === 4 && stages.at(-1)?.finishedOn === null;
  if (!first || (index % 8 !== 0 && !isBuilt)) return;
  add.row(DesignerLiability, {
    id: sampleId(index, TABLE, n),
    creditCode,
    projectCode,
    personRef: createHash('sha256')
      .update(`designer ${index % DESIGNERS}`)
      .digest('hex'),
    maskedName: '宋**',
    role: 'PROJECT_LEAD',
    organisation: `${zone.region}建筑设计院`,
    recordedAt: moment(first.startedOn),
    recordedBy: OFFICERS[0],
  });
}
