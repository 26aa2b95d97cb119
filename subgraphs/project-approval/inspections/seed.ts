/** The sample inspection of some major projects: open, three aspects inspected, with one finding. */
import { addDays } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import type { MajorStory } from '../major-projects/seed-story.ts';
import { OFFICERS, moment } from '../sample.ts';
import { EfficiencyInspection, SupervisionOrder } from './entities.ts';
import { aspectsRule, openAspects } from './rules.ts';

/** The tables' numbers in sample ids. */
const INSPECTION = 36;
const ORDER = 37;
const INSPECTED = 3;

/** An inspection under the rule of its scope, a month after the mark. */
export function seedInspection(
  { life: { index }, add, n, ofProject, zone, markedOn, lastDay }: MajorStory,
  rule: RuleReference,
): void {
  const openedOn = weekday(addDays(markedOn, 30));
  if (openedOn > lastDay) return;
  const openedAt = moment(openedOn);
  const id = sampleId(index, INSPECTION, n);
  const aspects = openAspects(aspectsRule(zone, openedOn)).map((aspect, place) =>
    place < INSPECTED ? { ...aspect, inspectedAt: openedAt, summary: '已查阅台账', by: OFFICERS[0] } : aspect,
  );
  const found = aspects[INSPECTED - 1];
  if (!found) throw new Error(`zone ${zone.code} must have ${INSPECTED} aspects of inspection`);
  add.row(EfficiencyInspection, { id, ...ofProject, aspects, rule, openedAt });
  add.row(SupervisionOrder, {
    returned: [],
    id: sampleId(index, ORDER, n),
    inspectionId: id,
    ...ofProject,
    aspect: found.code,
    finding: '资金拨付不及时',
    agency: '财政局',
    dueOn: addDays(openedOn, 20),
    state: 'ISSUED',
    issuedAt: openedAt,
  });
  const { projectCode, creditCode } = ofProject;
  add.change(new Date(openedAt), {
    type: 'EfficiencyInspectionOpened',
    creditCode,
    subject: { type: 'Project', id: projectCode },
    restricted: true,
    payload: { projectCode, inspectionId: id },
  });
}
