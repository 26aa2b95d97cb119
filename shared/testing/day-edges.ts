/**
 * What a department shows turns at the edges of its days: what is due on a day is not overdue before that day ends, and
 * is as soon as it has ended; what is valid or published until a day is so to its end, and not after. The contract says
 * by the names of its fields which type has such a day.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { addDays } from '../clock/index.ts';
import type { LocalDate } from '../clock/index.ts';
import type { Department } from '../department.ts';
import { schemaOfDepartment } from './schema.ts';
import { TEST_NOW, officerOf, openTestSubgraph, sampleLives } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { shapeOf, wrongColumns } from './planted-days.ts';
import type { Shapes } from './planted-days.ts';
import { wrongYears } from './planted-years.ts';
import { representation } from './privacy.ts';
import { selectAll } from './selections.ts';
import { shownIn } from './shown.ts';
import { jobTrial, wrongJobDays } from './turning-jobs.ts';
import type { Shown } from './shown.ts';
import { isKeyed, zoneQuestions } from './visibility.ts';
import type { Question } from './visibility.ts';

/** What a field says on the days around one that stands beside it. */
interface Turn {
  /** The field; null for the thing itself, which is shown or not. */
  flag: string | null;
  /** The day beside it. */
  day: string;
  /** Whether it is so on the last moment of the day, and on the first of the next; null where other things decide. */
  onDay: boolean | null;
  after: boolean | null;
}

const TURNS: readonly Turn[] = [
  { flag: 'overdue', day: 'dueOn', onDay: false, after: null },
  { flag: 'overdue', day: 'until', onDay: false, after: null },
  { flag: 'late', day: 'dueOn', onDay: false, after: null },
  { flag: 'valid', day: 'validTo', onDay: null, after: false },
  { flag: null, day: 'publishedUntil', onDay: true, after: false },
];

const turnsOf = (type: GraphQLObjectType): Turn[] =>
  TURNS.filter(({ flag, day }) => day in type.getFields() && (flag === null || flag in type.getFields()));

/** How many sample enterprises are read, and how many days of each kind are tried. */
const ENTERPRISES = 100;
const DAYS = 3;

const lastMoment = (day: string): Date => new Date(`${day}T23:59:59.999+08:00`);
const firstMomentAfter = (day: string): Date => new Date(`${addDays(day as LocalDate, 1)}T00:00:00+08:00`);

/** Describes the edges of the days of a department, on a sample of its own whose time is set. */
export function describeDayEdges(department: Department): void {
  const schema = schemaOfDepartment(department);
  const enterprise = schema.getType('Enterprise');
  if (!isObjectType(enterprise)) throw new Error('a department adds to the type Enterprise, but this one does not');
  const document = `query ($of: [_Any!]!) {
    _entities(representations: $of) { ... on Enterprise ${selectAll(enterprise)} }
  }`;
  const of = sampleLives(ENTERPRISES).map(representation);
  let subgraph: TestSubgraph;
  let now = TEST_NOW;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(department, { sample: ENTERPRISES, now: () => now });
  });
  afterAll(() => subgraph.close());

  /** What is shown at a moment: to the public what is published, to officers all. */
  const read = async (at: Date, { flag }: Turn): Promise<Shown[]> => {
    now = at;
    const as = flag === null ? {} : officerOf(department.name);
    const { data } = await subgraph.execute<{ _entities: (Record<string, unknown> | null)[] }>(document, { of }, as);
    return (data?._entities ?? []).flatMap((one, index) => shownIn(enterprise, one, String(index)));
  };

  test('what is due, valid or published until a day turns when the day has ended', async () => {
    const wrong: string[] = [];
    for (const turn of TURNS) {
      const things = (await read(TEST_NOW, turn)).filter(({ type }) => turnsOf(type).includes(turn));
      const days = [...new Set(things.map(({ fields }) => fields[turn.day]).filter(isDay))].sort();
      for (const day of days.slice(-DAYS)) wrong.push(...(await wrongTurns(read, turn, day, things)));
    }
    expect(wrong).toEqual([]);
  });

  test('a day that stands in a row matters only by whether it has ended', async () => {
    const asked = new Map<string, Question[]>();
    /** Reads of things of these enterprises by their own keys: what is hidden in a list may be shown there. */
    const byTheirKeys = async (held: typeof of): Promise<Question[]> => {
      const key = held.map(({ creditCode }) => creditCode).join();
      const known = asked.get(key);
      if (known) return known;
      now = TEST_NOW;
      const as = officerOf(department.name);
      const { data } = await subgraph.execute<{ _entities: unknown[] }>(document, { of: held }, as);
      const questions = keyQuestions((data?._entities ?? []).flatMap(one => shownIn(enterprise, one, '')));
      asked.set(key, questions);
      return questions;
    };
    const shapes: Shapes = async (at, creditCodes) => {
      const held = of.filter(({ creditCode }) => creditCodes.includes(creditCode));
      const ofKeys = await byTheirKeys(held);
      now = at;
      const zones = [...new Set((held.length > 0 ? held : of).map(({ zone }) => zone))];
      const questions = [
        { document, variables: { of: held } },
        ...ofKeys,
        ...zones.flatMap(zone => zoneQuestions(schema, zone)),
      ];
      const answers: unknown[] = [];
      for (const as of [officerOf(department.name), {}]) {
        for (const question of questions) {
          const { data } = await subgraph.execute(question.document, question.variables, as);
          answers.push(shapeOf(data));
        }
      }
      return JSON.stringify(answers);
    };
    expect(await wrongColumns(subgraph.database, shapes)).toEqual([]);
  });

  if (department.jobs?.length) {
    test('jobs do what a day brings when it has ended, and not a day late', async () => {
      expect(await wrongJobDays(await jobTrial(department, subgraph.database))).toEqual([]);
    });
  }

  test('what is counted by years is of its own year, from the first moment to the last', async () => {
    now = TEST_NOW;
    const ask = async (document: string): Promise<string> =>
      JSON.stringify(await subgraph.execute(document, {}, officerOf(department.name)));
    expect(await wrongYears(subgraph.database, schema, ask)).toEqual([]);
  });
}

/** One read by key of the things of each type that has an id for its key. */
function keyQuestions(things: readonly Shown[]): Question[] {
  const byType = Map.groupBy(
    things.filter(({ type, fields }) => isKeyed(type) && typeof fields.id === 'string'),
    ({ type }) => type,
  );
  return [...byType].map(([type, ofType]) => ({
    document: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} ${selectAll(type)} } }`,
    variables: { of: ofType.map(({ fields }) => ({ __typename: type.name, id: fields.id })) },
  }));
}

const isDay = (value: unknown): value is string => typeof value === 'string';

type Read = (at: Date, turn: Turn) => Promise<Shown[]>;

/** What turned otherwise around a day. */
async function wrongTurns(read: Read, turn: Turn, day: string, things: readonly Shown[]): Promise<string[]> {
  const ofDay = new Set(things.filter(({ fields }) => fields[turn.day] === day).map(({ key }) => key));
  const statesAt = async (at: Date): Promise<ReadonlyMap<string, unknown>> => {
    const shown = (await read(at, turn)).filter(({ key, type }) => ofDay.has(key) && turnsOf(type).includes(turn));
    return new Map(shown.map(({ key, fields }) => [key, turn.flag === null || fields[turn.flag]]));
  };
  const [morning, evening] = [
    await statesAt(firstMomentAfter(addDays(day as LocalDate, -1))),
    await statesAt(lastMoment(day)),
  ];
  const [next, later] = [
    await statesAt(firstMomentAfter(day)),
    await statesAt(lastMoment(addDays(day as LocalDate, 1))),
  ];
  return [...ofDay].flatMap(key => {
    const states = [morning, evening, next, later].map(state => state.get(key) ?? false);
    const [begin, end, first, last] = states;
    const fits =
      begin === end &&
      first === last &&
      (turn.onDay === null || end === turn.onDay) &&
      (turn.after === null || first === turn.after);
    return fits ? [] : [`${key}: ${turn.flag ?? 'shown'} around ${turn.day} ${day} is ${states.join(', ')}`];
  });
}
