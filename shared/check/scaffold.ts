/**
 * The files of a new department: a whole one, with one aggregate that is read, written, sampled and tested, so that what
 * is not wanted is changed and nothing has to be guessed. `new.ts` writes them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process/config.ts';
import { Misuse } from '../process/misuse.ts';

export interface NewDepartment {
  /** The folder's name, such as `environment`. */
  name: string;
  /** Its Chinese title, such as 生态环境. */
  title: string;
  /** The moment of its migration. */
  now: Date;
}

/** The names that the files use, all made of the department's. */
interface Names extends Omit<NewDepartment, 'now'> {
  /** `environment`, `human resources`: in sentences. */
  words: string;
  /** `Environment`, `HumanResources`. */
  pascal: string;
  /** `environment`, `humanResources`. */
  camel: string;
  /** `environment_notice`: the table. */
  table: string;
  /** `Migration20260101080000_environment`. */
  migration: string;
}

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * The texts of a new department's files, by their path in its folder.
 * @throws Misuse where a name is no folder's name, or the title is not Chinese
 */
export function scaffold(department: NewDepartment): Record<string, string> {
  const names = namesOf(department);
  return {
    'README.md': readme(names),
    'department.test.ts': DEPARTMENT_TEST,
    'index.ts': index(names),
    'loaders.ts': LOADERS,
    'resolvers.ts': RESOLVERS,
    'rights.ts': rights(names),
    'schema.graphql': schema(names),
    'seed.ts': seed(names),
    [`migrations/${names.migration}.ts`]: migration(names),
    'notices/entities.ts': entities(names),
    'notices/loaders.ts': loaders(names),
    'notices/notices.test.ts': test(names),
    'notices/notices.ts': writes(names),
    'notices/resolvers.ts': resolvers(names),
    'notices/rows.ts': rows(names),
    'notices/seed.ts': noticeSeed(names),
  };
}

function namesOf({ name, title, now }: NewDepartment): Names {
  if (!NAME.test(name))
    throw new Misuse(
      `a department's name must be lower-case words with - between them, but got: ${JSON.stringify(name)}`,
    );
  if (!/^\p{Script=Han}{1,20}$/u.test(title))
    throw new Misuse(
      `--zh must be 1 to 20 Chinese characters, the department's title, but got: ${JSON.stringify(title)}`,
    );
  const parts = name.split('-');
  const pascal = parts.map(part => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  const moment = now.toISOString().replace(/\D/g, '').slice(0, 14);
  return {
    name,
    title,
    words: parts.join(' '),
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    table: `${name.replaceAll('-', '_')}_notice`,
    migration: `Migration${moment}_${name.replaceAll('-', '_')}`,
  };
}

const DEPARTMENT_TEST = `import { describeContract } from '#shared/testing/contract.ts';
import { department } from './index.ts';

describeContract(department);
`;

const LOADERS = `import type { Context, LoadersOf } from '#shared/subgraph.ts';
import { noticeLoaders } from './notices/loaders.ts';

/** Each batches the keys of one tick into one statement. */
export const loaders = { ...noticeLoaders };

export type RequestContext = Context<LoadersOf<typeof loaders>>;
`;

const RESOLVERS = `import { noticeResolvers } from './notices/resolvers.ts';

/** Thin: ids in, one call, value out. */
export const resolvers = [noticeResolvers];
`;

const readme = ({ name, title, pascal, camel }: Names): string => `# ${name} ${title}

Owns the notices that it gives to enterprises.

| operation | what it does |
| --- | --- |
| \`Enterprise.${camel}Notices\` | notices, newest first, paged |
| \`give${pascal}Notice\` | gives a notice |

| aggregate | what it holds |
| --- | --- |
| \`notices/\` | notices to enterprises |

Changes it records: \`${pascal}NoticeGiven\`.

## Who may

<!-- who may: npm run generate -->
<!-- end of who may -->
`;

const index = ({
  words,
  title,
}: Names): string => `/** ${words.charAt(0).toUpperCase()}${words.slice(1)}: notices to enterprises. ${title} */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rights } from './rights.ts';
import { seed } from './seed.ts';

export const department = defineDepartment(import.meta, { resolvers, rights, loaders, seed });

if (import.meta.main) await startSubgraph(department);
`;

const rights = ({ words, pascal }: Names): string => `/** Who may do what in ${words}. */
import { officers } from '#shared/identity/rights.ts';
import type { Rights } from '#shared/identity/rights.ts';
import type { MutationResolvers } from './resolver-types.ts';

export const rights: Rights<keyof MutationResolvers> = {
  give${pascal}Notice: officers,
};
`;

const seed = ({ pascal, words }: Names): string => `import type { SampleOf } from '#shared/sample/load.ts';
import { ${pascal}Notice } from './notices/entities.ts';
import { addNotice } from './notices/seed.ts';

/** What a sample life has in ${words}: one notice. */
export const seed: SampleOf = {
  tables: [${pascal}Notice],
  rows: (life, add) => addNotice(life, add),
};
`;

const migration = ({
  migration: name,
  table,
  words,
}: Names): string => `import { Migration } from '@mikro-orm/migrations';

/** The first tables of ${words}. */
export class ${name} extends Migration {
  override up(): void {
    this.addSql(\`
      create table ${table} (
        id uuid primary key,
        credit_code text not null,
        text text not null,
        given_on date not null
      )\`);
    this.addSql('create index ${table}_list on ${table} (credit_code, given_on, id)');
  }

  override down(): void {
    this.addSql('drop table ${table}');
  }
}
`;

const entities = ({ pascal }: Names): string => `import { defineEntity, p } from '@mikro-orm/core';

const ${pascal}NoticeSchema = defineEntity({
  name: '${pascal}Notice',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    text: p.text(),
    givenOn: p.date(),
  },
});
/** A notice to an enterprise. */
export class ${pascal}Notice extends ${pascal}NoticeSchema.class {}
${pascal}NoticeSchema.setClass(${pascal}Notice);
`;

const rows = ({ pascal }: Names): string => `import type { RowOf } from '#shared/database/rows.ts';
import type { ${pascal}Notice } from './entities.ts';

export type ${pascal}NoticeRow = RowOf<${pascal}Notice>;
`;

const loaders = ({ pascal, table }: Names): string => `import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { ${pascal}Notice } from './entities.ts';
import type { ${pascal}NoticeRow } from './rows.ts';

const NOTICES = {
  from: '${table}',
  columns: columnsOf(${pascal}Notice),
  order: [
    ['given_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const noticeLoaders = {
  noticesOf: ({ database }: LoaderScope) => pageLoader<${pascal}NoticeRow>(database, NOTICES),
};
`;

const resolvers = ({ pascal, camel }: Names): string => `import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { give${pascal}Notice } from './notices.ts';

export const noticeResolvers: Resolvers = {
  Mutation: {
    give${pascal}Notice: mutation(give${pascal}Notice),
  },
  Enterprise: {
    ${camel}Notices: ({ creditCode }, args, { loaders }) => loaders.noticesOf(creditCode, args),
  },
};
`;

const writes = ({ pascal }: Names): string => `/** Notices to enterprises. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import type { Give${pascal}NoticeInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { ${pascal}Notice } from './entities.ts';
import type { ${pascal}NoticeRow } from './rows.ts';

type NoticeResult = (${pascal}NoticeRow & { __typename: '${pascal}Notice' }) | Refusal;

/** Gives a notice. Refuses NOT_ENTITLED, INVALID_INPUT. */
export function give${pascal}Notice(
  context: RequestContext,
  input: Give${pascal}NoticeInput,
  info: GraphQLResolveInfo,
): Promise<NoticeResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const text = plainText('text', input.text);
    const notice = write.em.create(${pascal}Notice, {
      id: randomUUID(),
      creditCode,
      text,
      givenOn: localDate(write.now),
    });
    write.em.persist(notice);
    write.record({
      type: '${pascal}NoticeGiven',
      creditCode,
      subject: { type: '${pascal}Notice', id: notice.id },
      payload: { text },
    });
    return { __typename: '${pascal}Notice' as const, ...rowOf(${pascal}Notice, notice) };
  });
}
`;

const noticeSeed = ({
  pascal,
}: Names): string => `/** The notice of a sample life: it gets one on the day of its founding. */
import { instantAt } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { ${pascal}Notice } from './entities.ts';

const TEXT = '欢迎入驻';
/** Number of the table in sample ids. */
const NOTICE = 0xf1;

/** Adds the notice and the change that tells of it. */
export function addNotice(life: Life, add: SampleSink): void {
  const { creditCode, foundedOn } = life;
  const id = sampleId(life.index, NOTICE, 0);
  add.row(${pascal}Notice, { id, creditCode, text: TEXT, givenOn: foundedOn });
  add.change(instantAt(foundedOn, '12:00'), {
    type: '${pascal}NoticeGiven',
    creditCode,
    subject: { type: '${pascal}Notice', id },
    payload: { text: TEXT },
  });
}
`;

const test = ({ pascal, camel, words }: Names): string => `/** Notices of ${words}, from outside. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { TEST_TODAY, enterpriseOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const CODE = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_900_000 });
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
});
afterAll(() => subgraph.close());

const give = (text: string, as: object, more: object = {}) =>
  subgraph.mutate(
    'give${pascal}Notice',
    { creditCode: CODE, text, ...more },
    '... on ${pascal}Notice { text givenOn } ... on Refusal { code message }',
    as,
  );

test('an officer gives a notice, which stands under the enterprise and in the feed', async () => {
  const officer = officerOf(department.name);
  const notice = { __typename: '${pascal}Notice', text: '排污许可即将到期', givenOn: TEST_TODAY };
  expect(await give(notice.text, officer, { idempotencyKey: 'k-1' })).toEqual(notice);
  expect(await give(notice.text, officer, { idempotencyKey: 'k-1' })).toEqual(notice);
  const { data } = await subgraph.execute(
    \`{ _entities(representations: [{ __typename: "Enterprise", creditCode: "\${CODE}" }]) {
      ... on Enterprise { ${camel}Notices { nodes { text } } } } }\`,
  );
  expect(data).toEqual({ _entities: [{ ${camel}Notices: { nodes: [{ text: notice.text }] } }] });
  expect((await subgraph.changes()).at(-1)).toMatchObject({ type: '${pascal}NoticeGiven', creditCode: CODE });
});

test('the enterprise gives none, and an empty one is refused', async () => {
  expect(await give('x', enterpriseOf(CODE))).toMatchObject({ code: 'NOT_ENTITLED' });
  expect(await give(' ', officerOf(department.name))).toMatchObject({ code: 'INVALID_INPUT' });
});
`;

const schema = ({ name, words, pascal, camel }: Names): string => `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable"])

${readFileSync(join(ROOT, 'shared/common.graphql'), 'utf8').trim()}

type Mutation {
  "Gives a notice to an enterprise. For officers of ${name}. 送达通知"
  give${pascal}Notice("What is asked for. 申请内容" input: Give${pascal}NoticeInput!): Give${pascal}NoticeResult
}

"A notice to be given. 通知内容"
input Give${pascal}NoticeInput {
  "The enterprise. 企业"
  creditCode: CreditCode!
  "What it says, at most 200 characters. 内容"
  text: String!
  """
  Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键
  """
  idempotencyKey: String
}

"The notice, or a refusal. 送达结果"
union Give${pascal}NoticeResult = ${pascal}Notice | Refusal

"A notice of ${words}. 通知"
type ${pascal}Notice {
  "Its id. 标识"
  id: ID!
  "What it says. 内容"
  text: String!
  "Its day. 送达日期"
  givenOn: Date!
}

"A page of notices. 通知分页"
type ${pascal}NoticeConnection {
  "Items with their cursors. 条目"
  edges: [${pascal}NoticeEdge!]!
  "Items alone. 节点"
  nodes: [${pascal}Notice!]!
  "Where the page stands. 分页信息"
  pageInfo: PageInfo!
}

"A notice with its cursor. 通知条目"
type ${pascal}NoticeEdge {
  "Cursor of the item. 游标"
  cursor: String!
  "The item. 节点"
  node: ${pascal}Notice!
}

"An enterprise, owned by market-access; here with its notices of ${words}. 企业"
type Enterprise @key(fields: "creditCode") {
  "Its unified social credit code. 统一社会信用代码"
  creditCode: CreditCode!
  "Notices, newest first; null while ${name} does not answer. 通知"
  ${camel}Notices(
    "Items on the page, 1 to 100. 每页条数"
    first: Int = 20
    "Cursor of the item before the page. 游标"
    after: String
  ): ${pascal}NoticeConnection
}
`;
