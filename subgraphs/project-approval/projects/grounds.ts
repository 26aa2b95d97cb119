/** What the decisions on a project rest on. */
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { NO_FACTS } from './facts.ts';
import type { ProjectRow, Works } from './rows.ts';

/** A project with all facts, of which it may have reported none. */
export const worksOf = (project: ProjectRow): ProjectRow & Works => ({ ...project, facts: project.facts ?? NO_FACTS });

/** The works of a project with all facts, its zone, and the day of its application, whose rules hold. */
export const groundsOf = (project: ProjectRow): readonly [works: Works, zone: Zone, on: LocalDate] => [
  worksOf(project),
  zoneOf(project.zone),
  localDate(new Date(project.appliedAt)),
];
