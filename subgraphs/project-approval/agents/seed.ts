/** The sample agent of a project, with one contact. */
import { sampleId } from '#shared/sample/ids.ts';
import { sampleOfficial } from '../major-projects/seed-story.ts';
import type { MajorStory } from '../major-projects/seed-story.ts';
import { OFFICERS, moment } from '../sample.ts';
import { AgentContact, ProjectAgent } from './entities.ts';

/** The tables' numbers in sample ids. */
const AGENT = 34;
const CONTACT = 35;

export function seedAgent({ life, add, random, n, ofProject, zone, markedOn }: MajorStory): void {
  add.row(ProjectAgent, {
    id: sampleId(life.index, AGENT, n),
    ...ofProject,
    official: sampleOfficial(`agent-${zone.code}-${random.between(1, 9)}`, '顾清和', '代办员'),
    since: moment(markedOn),
  });
  add.row(AgentContact, {
    id: sampleId(life.index, CONTACT, n),
    ...ofProject,
    agency: '住建局',
    matter: '施工许可咨询',
    direct: random.chance(0.1),
    at: moment(markedOn),
    by: OFFICERS[0],
  });
}
