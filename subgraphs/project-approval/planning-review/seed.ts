/** Sample opinions on planning and land. */
import { OFFICERS, moment } from '../sample.ts';
import type { SampleProject } from '../sample.ts';
import { PlanningOpinion } from './entities.ts';
import { partiesOf } from './rules.ts';

/** One project in eight, where its zone has a platform: two of the parties have given their opinion. */
export function seedPlanningOpinions({ life, add, projectCode, stages: [first] }: SampleProject): void {
  const { index, creditCode, zone } = life;
  if (index % 8 !== 0 || !first) return;
  const givenAt = moment(first.startedOn);
  const parties = partiesOf({ zone: zone.code, appliedAt: givenAt })?.parameters.items ?? [];
  for (const { code, zh } of parties.slice(0, 2)) {
    add.row(PlanningOpinion, {
      projectCode,
      party: code,
      creditCode,
      passed: true,
      comment: `${zh}：无意见`,
      givenAt,
      givenBy: OFFICERS[1],
      earlier: [],
    });
  }
}
