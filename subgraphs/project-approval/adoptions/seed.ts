/** The sample adoption of a major project. */
import { sampleId } from '#shared/sample/ids.ts';
import { referenceOf } from '#shared/zones/index.ts';
import { sampleOfficial } from '../major-projects/seed-story.ts';
import type { MajorStory } from '../major-projects/seed-story.ts';
import { moment } from '../sample.ts';
import { ProjectAdoption } from './entities.ts';
import { adoptionStages } from './rules.ts';

/** The table's number in sample ids. */
const TABLE = 31;

export function seedAdoption({ life, add, random, n, ofProject, zone, markedOn, ledger }: MajorStory): void {
  const leader = `official-${zone.code}-${random.between(1, 20)}`;
  add.row(ProjectAdoption, {
    id: sampleId(life.index, TABLE, n),
    ...ofProject,
    agency: random.pick(['经济发展局', '招商局', '住建局']),
    leader: sampleOfficial(leader, '陆明远', '局长'),
    specialist: sampleOfficial(`${leader}-s`, '沈知秋', '科长'),
    rule: referenceOf(adoptionStages(zone, markedOn)),
    since: moment(markedOn),
  });
  ledger.keep(markedOn, 'ProjectAdopted', { leader });
}
