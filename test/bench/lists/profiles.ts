/**
 * The tables by which enterprises are listed, filled from sample lives: those of a hundred thousand in seconds, where
 * lifecycle would read the feeds of all departments for hours.
 */
import type { Department } from '../../../shared/department.ts';
import type { Database } from '../../../shared/database/database.ts';
import { searchKeys } from '../../../shared/search/names.ts';
import { lifeOf } from '../../../shared/sample/life.ts';
import type { Life } from '../../../shared/sample/life.ts';
import { loadSample } from '../../../shared/sample/load.ts';
import type { SampleOf } from '../../../shared/sample/load.ts';
import { Profile } from '../../../subgraphs/lifecycle/search/entities.ts';
import { profileOf } from '../../../subgraphs/lifecycle/search/rules.ts';
import type { ProfileEvent, ProfileRow } from '../../../subgraphs/lifecycle/search/rows.ts';
import { Enterprise, StoredFormerName } from '../../../subgraphs/market-access/enterprises/entities.ts';
import { industryOfDivision } from '../../../subgraphs/market-access/enterprises/industries.ts';
import { progress } from '../progress.ts';
import { toldOfLife } from './told.ts';
import { withoutIndexes } from './without-indexes.ts';

/** Lives of which every department is asked what it told; of all others only the register's own facts are made. */
const MODELS = 10_000;

/** Makes the profile of a life. */
export type ProfileOf = (life: Life) => ProfileRow;

/**
 * Profiles of lives. Those of the first lives follow from what all departments tell of them. A further life has its own
 * name, place, industry, size and founding; its status, grade, lists, projects and stage are those of one of the first
 * that is of the same zone and in the same part of its life, so that facts that belong together stay together.
 */
export function openProfiles(departments: readonly Department[], today: string): ProfileOf {
  let made: Models | undefined;
  return life => {
    made ??= modelsOf(departments, today);
    const own = made.profiles[life.index];
    if (own) return own;
    const alike = made.byKind.get(kindOf(life)) ?? made.profiles;
    const profile = alike[life.index % alike.length];
    if (!profile) throw new Error('there must be a sample life');
    return { ...profile, ...registeredOf(life) };
  };
}

/** Profiles of the first lives, in their order, and by what they are alike in. */
interface Models {
  profiles: readonly ProfileRow[];
  byKind: ReadonlyMap<string, readonly ProfileRow[]>;
}

function modelsOf(departments: readonly Department[], today: string): Models {
  progress(`what all departments tell of the first ${MODELS.toLocaleString('en')} lives`);
  const lives = Array.from({ length: MODELS }, (_, index) => lifeOf(index, today));
  const profiles = lives.map(life => profileFrom(life, departments, today));
  const byKind = new Map<string, ProfileRow[]>();
  for (const [index, life] of lives.entries()) {
    const profile = profiles[index];
    if (profile) byKind.set(kindOf(life), [...(byKind.get(kindOf(life)) ?? []), profile]);
  }
  return { profiles, byKind };
}

const kindOf = ({ zone, stage }: Life): string => `${zone.code} ${stage}`;

/** The profile that follows from what all departments tell of a life, as lifecycle keeps it. */
function profileFrom(life: Life, departments: readonly Department[], today: string): ProfileRow {
  const events: ProfileEvent[] = departments.flatMap(({ seed, changes = {} }) =>
    toldOfLife(seed, life, today)
      .filter(({ change }) => change.creditCode === life.creditCode && change.restricted !== true)
      .map(({ occurredAt, change: { type, subject, payload } }) => ({
        creditCode: life.creditCode,
        type,
        subjectType: subject.type,
        subjectId: subject.id,
        payload: (typeof payload === 'string' ? JSON.parse(payload) : payload) as Record<string, unknown>,
        stage: changes[type]?.stage ?? null,
        occurredAt: occurredAt.toISOString().replace('Z', '000'),
      })),
  );
  const profile = profileOf(life.creditCode, events);
  if (!profile) throw new Error(`the register tells nothing of the sample life ${life.index}`);
  return profile;
}

/** What is a life's own. */
function registeredOf(
  life: Life,
): Omit<ProfileRow, 'status' | 'grade' | 'listed' | 'listedUntil' | 'openProjects' | 'stage'> {
  const { creditCode, name, brand, zone, sizeClass, foundedOn } = life;
  const { division, section } = industryOfDivision(life.industryDivision);
  const { pinyin, initials } = searchKeys(name, brand);
  const formerNames = formerNameOf(life).map(({ tail: _, ...former }) => former);
  return { creditCode, name, formerNames, pinyin, initials, zone: zone.code, division, section, sizeClass, foundedOn };
}

/** The name that a life had before, where it had one: the same parts stand around its distinctive one. */
function formerNameOf({ name, brand, formerName }: Life) {
  if (!formerName) return [];
  const at = name.indexOf(brand);
  const before = formerName.name.slice(at, formerName.name.length - (name.length - at - brand.length));
  return [{ ...formerName, ...searchKeys(formerName.name, before) }];
}

/** Fills lifecycle's profiles with those of so many lives; the rest of its tables stay empty. */
export const fillProfiles = (database: Database, of: ProfileOf, { enterprises, today }: Filling): Promise<void> =>
  fill(database, { tables: [Profile], rows: (life, add) => add.row(Profile, of(life)) }, { enterprises, today });

/** Fills the register's enterprises and former names with those of so many lives. */
export const fillRegister = (database: Database, of: ProfileOf, { enterprises, today }: Filling): Promise<void> =>
  fill(
    database,
    {
      tables: [Enterprise, StoredFormerName],
      rows: (life, add) => {
        const { creditCode, name, brand, endedOn, address, legalRepresentative } = life;
        const { status, zone, sizeClass, foundedOn } = of(life);
        const industry = industryOfDivision(life.industryDivision);
        const former = formerNameOf(life);
        for (const one of former) {
          add.row(StoredFormerName, { creditCode, zone, status, division: industry.division, ...one });
        }
        add.row(Enterprise, {
          ...{ creditCode, name, brand, ...searchKeys(name, brand), zone, ...industry, sizeClass },
          registeredCapital: `${life.registeredCapitalYuan}.00`,
          ...{ foundedOn, status, endedOn, address, legalRepresentative, formerNames: former },
        });
      },
    },
    { enterprises, today },
  );

interface Filling {
  enterprises: number;
  today: string;
}

/** Loads a sample that is not there yet. */
async function fill(database: Database, sample: SampleOf, { enterprises, today }: Filling): Promise<void> {
  const there = await database.query('select 1 from sample_progress where enterprises >= $1::integer', [enterprises]);
  if (there.length > 0) return;
  await withoutIndexes(database, sample.tables, async () => {
    await loadSample(database, sample, { enterprises, today });
  });
}
