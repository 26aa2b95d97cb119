/** Pages of a timeline and of desks, where there is little and where there is much. */
import type { Principal } from '../../../shared/identity/principal.ts';
import { progress } from '../progress.ts';
import { median } from '../statistics.ts';
import type { Databases, Question } from './databases.ts';
import { codeOf, lengthenLife, openCases, tell } from './generated.ts';

/** Numbers of the enterprises with few events and with many. */
const [FEW, MANY] = [5_000_000, 5_000_001];
const FEW_EVENTS = 10;
const FEW_CASES = 10;

/** The time of a page, in ms, where there is little and where there is much. */
export interface PageTimes {
  name: string;
  little: number;
  much: number;
}

export interface PageSizes {
  events: number;
  cases: number;
  rounds: number;
}

interface Page {
  name: string;
  little: Asked;
  much: Asked;
}

interface Asked {
  question: Question;
  as: Partial<Principal>;
}

/** Makes the rows, and measures each page in rounds, the little and the much in turn. */
export async function measurePages(databases: Databases, sizes: PageSizes): Promise<PageTimes[]> {
  await fill(databases, sizes);
  const pages = pagesOf();
  const times = pages.map(() => ({ little: [] as number[], much: [] as number[] }));
  for (let round = -2; round < sizes.rounds; round += 1) {
    if (round % 10 === 0) progress(`pages: round ${round + 1} of ${sizes.rounds}`);
    for (const [index, { little, much }] of pages.entries()) {
      const took = { little: await timeOf(databases, little), much: await timeOf(databases, much) };
      // The first rounds only warm caches and plans.
      if (round < 0) continue;
      times[index]?.little.push(took.little);
      times[index]?.much.push(took.much);
    }
  }
  return pages.map(({ name }, index) => ({
    name,
    little: median(times[index]?.little ?? []),
    much: median(times[index]?.much ?? []),
  }));
}

async function fill({ credit, lifecycle }: Databases, { events, cases }: PageSizes): Promise<void> {
  progress(`an enterprise with ${FEW_EVENTS} events, and one with ${events.toLocaleString('en')}`);
  await tell(credit.database, { changes: FEW_EVENTS, enterprises: 1, from: FEW });
  await lifecycle.runBackground();
  await lengthenLife(lifecycle.database, { events, of: codeOf(MANY), from: codeOf(FEW) });
  progress(`${cases.toLocaleString('en')} open cases`);
  const { database } = lifecycle;
  await openCases(database, { cases: FEW_CASES, department: 'legal-services', creditCode: codeOf(FEW) });
  await openCases(database, { cases, department: 'credit', creditCode: codeOf(MANY) });
  await database.pool.query('vacuum analyze');
}

const NODES = 'nodes { id occurredAt sentence { zh } } pageInfo { hasNextPage endCursor }';
/** Pages are of ten: the little and the much have as many rows. */
const CASES = 'nodes { id number matter clock { dueDate } awaitsMe } pageInfo { hasNextPage endCursor }';

/** A question of a timeline: of whom, with which arguments. */
const timelineOf = (number: number, more: string): Question => ({
  query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { lifecycle { ${more} } } } }`,
  variables: { of: [{ __typename: 'Enterprise', creditCode: codeOf(number) }] },
});

function pagesOf(): Page[] {
  const service = { role: 'service' } as const;
  const life = (name: string, more: string, as: Partial<Principal> = service): Page => ({
    name,
    little: { question: timelineOf(FEW, more), as },
    much: { question: timelineOf(MANY, more), as },
  });
  const officer = (department: string): Partial<Principal> => ({ role: 'officer', department, duties: ['approver'] });
  const desk = (name: string, args: string): Page => {
    const query = `{ viewer { cases(first: 10${args}) { ${CASES} } } }`;
    return {
      name,
      little: { question: { query }, as: officer('legal-services') },
      much: { question: { query }, as: officer('credit') },
    };
  };
  const own = (number: number): Asked => ({
    question: { query: `{ viewer { cases(first: 10) { ${CASES} } } }` },
    as: { role: 'enterprise', creditCodes: [codeOf(number)] },
  });
  return [
    life('timeline, first page', `timeline(first: 10) { ${NODES} }`),
    life('timeline, first page, public', `timeline(first: 10) { ${NODES} }`, {}),
    life('timeline, one type', `timeline(first: 10, types: ["PenaltyPublished"]) { ${NODES} }`),
    life('timeline, two types', `timeline(first: 10, types: ["PenaltyPublished", "PenaltyRecorded"]) { ${NODES} }`),
    life('timeline, a type that never came', `timeline(first: 10, types: ["FinePaid"]) { ${NODES} }`),
    life('timeline, a department that told nothing', `timeline(first: 10, departments: ["exchange"]) { ${NODES} }`),
    life('timeline, restricted type, public', `timeline(first: 10, types: ["PenaltyRecorded"]) { ${NODES} }`, {}),
    life('stage', 'stage stageSince'),
    life('stage, public', 'stage stageSince', {}),
    desk('desk of an officer, by due date', ''),
    desk('desk of an officer, what waits for him', ', filter: { awaitingMe: true }'),
    desk('desk of an officer, overdue', ', filter: { overdue: true }'),
    { name: 'desk of an enterprise', little: own(FEW), much: own(MANY) },
  ];
}

async function timeOf(databases: Databases, { question, as }: Asked): Promise<number> {
  const began = performance.now();
  await databases.ask(question, as);
  return performance.now() - began;
}
