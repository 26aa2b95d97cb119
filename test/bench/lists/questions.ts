/** What a portal asks of lists: each filter alone, usual pairs, each order, searches within filters; and of desks. */
import type { Principal } from '../../../shared/identity/principal.ts';

/** A question to one of the departments. */
export interface Question {
  name: string;
  department: 'lifecycle' | 'market-access';
  /** The list whose page is asked for. */
  list: 'portfolio' | 'enterprises' | 'desk';
  query: string;
  variables: { sort?: string } & Record<string, unknown>;
  /** Who asks. Default: the public. */
  as?: Partial<Principal>;
  /** Asks for the page in the middle of the list instead of the first one. */
  isDeep?: boolean;
}

/** What is asked for of a list of enterprises. */
interface Narrowed {
  search?: string;
  filter?: object;
}

/** Filters alone and together, by their name in the table. The zones and industries are those of the sample. */
const FILTERS: Record<string, Narrowed> = {
  all: {},
  'one zone': { filter: { zones: ['gedian'] } },
  'two zones': { filter: { zones: ['gedian', 'yili'] } },
  'one section': { filter: { industries: ['C'] } },
  'a section of one zone': { filter: { industries: ['B'] } },
  'three divisions': { filter: { industries: ['39', '26', '51'] } },
  operating: { filter: { statuses: ['OPERATING'] } },
  deregistered: { filter: { statuses: ['DEREGISTERED'] } },
  'two statuses at the end': { filter: { statuses: ['DEREGISTERED', 'SUSPENDED'] } },
  'one size': { filter: { sizeClasses: ['LARGE'] } },
  'two sizes': { filter: { sizeClasses: ['LARGE', 'MEDIUM'] } },
  'founded in a year': { filter: { foundedFrom: '2015-01-01', foundedTo: '2015-12-31' } },
  'zone, section': { filter: { zones: ['gedian'], industries: ['C'] } },
  'zone, deregistered': { filter: { zones: ['yili'], statuses: ['DEREGISTERED'] } },
  'zone, section, size': { filter: { zones: ['gedian'], industries: ['C'], sizeClasses: ['LARGE'] } },
  'deregistered, in a year': {
    filter: { statuses: ['DEREGISTERED'], foundedFrom: '2015-01-01', foundedTo: '2015-12-31' },
  },
};

/** Filters by what other departments tell. */
const PROFILE_FILTERS: Record<string, Narrowed> = {
  'grade A': { filter: { grades: ['A'] } },
  'grade D': { filter: { grades: ['D'] } },
  'two grades': { filter: { grades: ['C', 'D'] } },
  'on the black list': { filter: { listed: 'BLACK' } },
  'on the red list': { filter: { listed: 'RED' } },
  'with open projects': { filter: { hasOpenProjects: true } },
  'without open projects': { filter: { hasOpenProjects: false } },
  'one stage': { filter: { stages: ['EXIT'] } },
  'two stages': { filter: { stages: ['EXIT', 'REGISTRATION'] } },
  'zone, open projects': { filter: { zones: ['gedian'], hasOpenProjects: true } },
  'zone, grade A': { filter: { zones: ['yili'], grades: ['A'] } },
  'zone, black list': { filter: { zones: ['gedian'], listed: 'BLACK' } },
  'section, open projects': { filter: { industries: ['C'], hasOpenProjects: true } },
  'deregistered, open projects': { filter: { statuses: ['DEREGISTERED'], hasOpenProjects: true } },
  'operating, no grade D': { filter: { statuses: ['OPERATING'], grades: ['A', 'B', 'C'] } },
};

/** Searches, alone and within filters. 光电 is in many names, 星河 in some; no name is of two places. */
const SEARCHES: Record<string, Narrowed> = {
  'search 光电': { search: '光电' },
  'search 星河': { search: '星河' },
  'search xinghe': { search: 'xinghe' },
  'search xh': { search: 'xh' },
  'search 91420703': { search: '91420703' },
  'search 光电, zone': { search: '光电', filter: { zones: ['gedian'] } },
  'search 光电, deregistered': { search: '光电', filter: { statuses: ['DEREGISTERED'] } },
  'search 光电, section, size': { search: '光电', filter: { industries: ['C'], sizeClasses: ['LARGE'] } },
  'search 葛店, another zone': { search: '葛店', filter: { zones: ['yili'] } },
};

const COUNT = 'totalCount totalCountIsExact';

const listOf = (field: string, type: string, count = ''): string =>
  `query ($search: String, $filter: ${type}Filter, $sort: ${type}Sort, $after: String) {
    ${field}(search: $search, filter: $filter, sort: $sort, first: 20, after: $after) {
      nodes { creditCode } pageInfo { endCursor } ${count} } }`;

type Of = Pick<Question, 'department' | 'list'>;

/** The pages and the count of one filter in each order. */
function pagesOf(of: Of, type: string, sorts: readonly string[], filters: Record<string, Narrowed>): Question[] {
  const query = listOf(of.list, type);
  const counting = listOf(of.list, type, COUNT);
  return Object.entries(filters).flatMap(([what, narrowed]) => [
    ...sorts.map(sort => ({ ...of, name: `${what}, ${sort}`, query, variables: { ...narrowed, sort } })),
    ...DEEP.map(sort => ({
      ...of,
      name: `${what}, ${sort}, deep`,
      query,
      variables: { ...narrowed, sort },
      isDeep: true,
    })),
    { ...of, name: `${what}, unsorted`, query, variables: { ...narrowed } },
    { ...of, name: `${what}, counted`, query: counting, variables: { ...narrowed } },
  ]);
}

/** Orders in which a page in the middle is asked for too. */
const DEEP = ['FOUNDED_NEWEST'];
const PORTFOLIO_SORTS = ['CREDIT_CODE', 'NAME', 'FOUNDED_NEWEST', 'FOUNDED_OLDEST', 'OPEN_PROJECTS_MOST'];
const REGISTER_SORTS = [
  'CREDIT_CODE',
  'NAME',
  'FOUNDED_NEWEST',
  'FOUNDED_OLDEST',
  'CAPITAL_LARGEST',
  'CAPITAL_SMALLEST',
];

/** Who looks at a desk. */
const DESKS: Record<string, Partial<Principal>> = {
  officer: { role: 'officer', department: 'project-approval' },
  'officer of a zone': { role: 'officer', department: 'project-approval', zones: ['gedian'] },
  'officer of two zones': { role: 'officer', department: 'project-approval', zones: ['gedian', 'yili'] },
  auditor: { role: 'auditor' },
  'auditor of a zone': { role: 'auditor', zones: ['gedian'] },
  'auditor of two zones': { role: 'auditor', zones: ['gedian', 'yili'] },
};

const CASE_FILTERS: Record<string, object> = {
  all: {},
  'one matter': { filter: { matter: 'PROJECT' } },
  'a matter of another department': { filter: { matter: 'LISTING' } },
  'a status': { filter: { status: 'DEPARTMENT_ACCEPTED' } },
  'a rare status': { filter: { status: 'SUPPLEMENT_ENDED' } },
  'one department': { filter: { department: 'project-approval' } },
  'another department': { filter: { department: 'credit' } },
  overdue: { filter: { overdue: true } },
  'not overdue': { filter: { overdue: false } },
  'due soon': { filter: { dueBefore: '2026-11-25T00:00:00+08:00' } },
  'awaiting me': { filter: { awaitingMe: true } },
  ended: { filter: { ended: true } },
  'ended, one matter': { filter: { ended: true, matter: 'PROJECT' } },
  'ended, a status': { filter: { ended: true, status: 'DEPARTMENT_ACCEPTED' } },
  'ended, another department': { filter: { ended: true, department: 'credit' } },
  'a matter in a status': { filter: { matter: 'PROJECT', status: 'DEPARTMENT_ACCEPTED' } },
  'a matter never in a status': { filter: { matter: 'LISTING', status: 'DEPARTMENT_ACCEPTED' } },
  'one zone': { zone: 'yili' },
  'one zone, overdue': { zone: 'yili', filter: { overdue: true } },
};

const casesQuery = (
  count = '',
): string => `query ($filter: CaseFilter, $sort: CaseSort, $zone: String, $after: String) {
  cases(filter: $filter, sort: $sort, zone: $zone, first: 20, after: $after) {
    nodes { id } pageInfo { endCursor } ${count} } }`;

function deskQuestions(): Question[] {
  const of = { department: 'lifecycle', list: 'desk' } as const;
  return Object.entries(DESKS).flatMap(([who, as]) =>
    Object.entries(CASE_FILTERS).flatMap(([what, variables]) => [
      ...['DUE', 'OPENED'].map(sort => ({
        ...of,
        as,
        name: `${who}: ${what}, ${sort}`,
        query: casesQuery(),
        variables: { ...variables, sort },
      })),
      { ...of, as, name: `${who}: ${what}, counted`, query: casesQuery(COUNT), variables: { ...variables } },
    ]),
  );
}

/** All questions. */
export const questions = (): Question[] => [
  ...pagesOf({ department: 'lifecycle', list: 'portfolio' }, 'Portfolio', PORTFOLIO_SORTS, {
    ...FILTERS,
    ...PROFILE_FILTERS,
    ...SEARCHES,
  }),
  ...pagesOf({ department: 'market-access', list: 'enterprises' }, 'Enterprise', REGISTER_SORTS, {
    ...FILTERS,
    ...SEARCHES,
  }),
  ...deskQuestions(),
];
