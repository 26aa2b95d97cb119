/** The sample milestones of a major project. */
import { addDays } from '#shared/clock/index.ts';
import { weekday } from '#shared/sample/life.ts';
import type { MajorStory } from '../major-projects/seed-story.ts';
import { ProjectMilestone } from './entities.ts';

/** The milestones, with the days from the mark to each. */
const MILESTONES = [
  { code: 'START', title: '开工', after: 60 },
  { code: 'TOPPING_OUT', title: '主体封顶', after: 240 },
  { code: 'COMPLETION', title: '竣工验收', after: 420 },
] as const;

export function seedMilestones({ add, random, ofProject, markedOn, lastDay, ledger }: MajorStory): void {
  for (const { code, title, after } of MILESTONES) {
    const plannedOn = weekday(addDays(markedOn, after));
    const reached = weekday(addDays(plannedOn, random.between(-12, 6)));
    const actualOn = reached <= lastDay && random.chance(0.9) ? reached : null;
    add.row(ProjectMilestone, {
      ...ofProject,
      code,
      title,
      setOn: markedOn,
      plannedOn,
      firstPlannedOn: plannedOn,
      actualOn,
    });
    if (actualOn) ledger.keep(actualOn, 'MilestoneReached', { code, plannedOn, actualOn });
  }
}
