/** The sample issue of some major projects. */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import type { MajorStory } from '../major-projects/seed-story.ts';
import { OFFICERS, moment } from '../sample.ts';
import { ProjectIssue } from './entities.ts';

/** The table's number in sample ids. */
const TABLE = 32;
const AGENCY = '住建局';
const TEXTS = ['临时用电未接通', '进场道路未修通', '地上附着物未清', '用工缺口较大'];

/** An issue of four projects in ten, solved where the time sufficed. */
export function seedIssue({ life, add, random, n, ofProject, markedOn, lastDay, ledger }: MajorStory): void {
  const raisedOn = weekday(addDays(markedOn, random.between(10, 60)));
  if (!random.chance(0.4) || raisedOn > lastDay) return;
  const resolvedOn = addDays(raisedOn, random.between(5, 40));
  const dueOn = addDays(raisedOn, 20);
  const issueId = sampleId(life.index, TABLE, n);
  const resolved = { resolvedAt: moment(resolvedOn), resolvedBy: OFFICERS[0], resolution: '已协调解决' };
  add.row(ProjectIssue, {
    id: issueId,
    ...ofProject,
    text: random.pick(TEXTS),
    agency: AGENCY,
    dueOn,
    raisedAt: moment(raisedOn),
    raisedBy: OFFICERS[0],
    ...(resolvedOn <= lastDay && resolved),
  });
  ledger.keep(raisedOn, 'ProjectIssueRaised', { issueId, agency: AGENCY, dueOn });
}
