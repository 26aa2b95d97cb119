/**
 * Sample major projects: those of five hundred million yuan and more, and government works; with adopters, milestones,
 * issues, agents, inspections and tenders.
 */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life, LifeProject } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { seedAdoption } from '../adoptions/seed.ts';
import { seedAgent } from '../agents/seed.ts';
import type { MajorProjectKind } from '../generated.ts';
import { seedInspection } from '../inspections/seed.ts';
import { seedMilestones } from '../milestones/seed.ts';
import { seedIssue } from '../project-issues/seed.ts';
import { moment } from '../sample.ts';
import { seedTender } from '../tenders/seed.ts';
import { MajorProject } from './entities.ts';
import { scopeOf } from './rules.ts';
import { SampleLedger } from './seed-story.ts';
import type { MajorStory } from './seed-story.ts';

const MAJOR_YUAN = 500_000_000;

/** The major projects of a life. */
export function seedMajors(life: Life, add: SampleSink, today: LocalDate): void {
  for (const [n, project] of life.projects.entries()) {
    if (project.category !== 'GOV_LINEAR' && project.investmentYuan < MAJOR_YUAN) continue;
    const story = storyOf({ life, add, n }, project, today);
    if (story) seedMajor(story, kindOf(project));
  }
}

const kindOf = ({ category }: LifeProject): MajorProjectKind =>
  category === 'GOV_LINEAR' ? 'GOVERNMENT_INVESTED' : 'INVESTMENT_PROMOTION';

/** Null where the enterprise ended before the project was marked. */
function storyOf(
  { life, add, n }: Pick<MajorStory, 'life' | 'add' | 'n'>,
  { code: projectCode, appliedOn }: LifeProject,
  today: LocalDate,
): MajorStory | null {
  const { creditCode, zone, endedOn } = life;
  const random = life.random(`project-approval-major-${n}`);
  const lastDay = addDays(endedOn ?? today, -1);
  const markedOn = weekday(addDays(appliedOn, random.between(3, 9)));
  if (markedOn > lastDay || markedOn < appliedOn) return null;
  const ofProject = { projectCode, creditCode, zone: zone.code };
  const ledger = new SampleLedger({ life, add, n, ofProject });
  return { life, add, n, random, ofProject, zone: zoneOf(zone.code), markedOn, lastDay, ledger };
}

/** The draws of its parts follow one another: their order is part of the sample. */
function seedMajor(story: MajorStory, kind: MajorProjectKind): void {
  const { random, zone, markedOn } = story;
  const scope = scopeOf(zone, markedOn, kind);
  addMajor(story, kind, scope);
  if (random.chance(0.7)) seedAdoption(story);
  if (random.chance(0.3)) seedAgent(story);
  seedMilestones(story);
  seedIssue(story);
  if (scope?.inScope && random.chance(0.5)) seedInspection(story, scope.rule);
  if (kind === 'GOVERNMENT_INVESTED' || random.chance(0.3)) seedTender(story);
}

/** To keep a million lives small the feed has the mark alone; the ledger has the rest. */
function addMajor(
  { add, ofProject, zone, markedOn, ledger }: MajorStory,
  kind: MajorProjectKind,
  scope: ReturnType<typeof scopeOf>,
): void {
  const { projectCode, creditCode } = ofProject;
  add.row(MajorProject, {
    ...ofProject,
    kind,
    reason: kind === 'GOVERNMENT_INVESTED' ? '政府投资项目' : '总投资5亿元以上的招商引资项目',
    inScope: scope?.inScope ?? null,
    rule: scope?.rule ?? null,
    markedAt: moment(markedOn),
  });
  ledger.keep(markedOn, 'MajorProjectMarked', { kind, zone: zone.code });
  add.change(new Date(moment(markedOn)), {
    type: 'MajorProjectMarked',
    creditCode,
    subject: { type: 'Project', id: projectCode },
    changedFields: ['major'],
    payload: { projectCode, kind, zone: zone.code },
  });
}
