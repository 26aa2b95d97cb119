/**
 * Public reports of other gateways, routers and stitching libraries, each as a small graph. With each planner first,
 * the answer is what one server would give. docs/reports.md has the same list.
 */
import { describe, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { composeGraph } from '../testing/differential/graphs.ts';
import { openJudged } from '../testing/differential/judged.ts';
import type { PlannerName } from './planner.ts';

type Thing = Record<string, unknown>;

/** A department: its contract, its root fields, and its entities by type. */
interface Department {
  sdl: string;
  root?: Thing;
  entities?: Record<string, (reference: never) => Thing | null>;
}

interface Report {
  report: string;
  departments: Record<string, Department>;
  operation: string;
  variables?: Thing;
  data: unknown;
  /** The paths of the errors that are due. */
  errors?: (string | number)[][];
}

const vehicleOf = (id: unknown): Thing =>
  id === 'car'
    ? { __typename: 'Car', id, color: 'color of car', wheels: 4 }
    : { __typename: 'Boat', id, color: `color of ${id}` };
const timesThree = ({ unit = 0 }: { unit?: number }): number => 3 * unit;

const REPORTS: readonly Report[] = [
  {
    report: 'apollographql/federation#3036: an alias that is the name of the key',
    departments: {
      a: {
        sdl: 'type Query { object: O } type O @key(fields: "id") { id: ID! legacyId: ID a: String }',
        root: { object: { id: 'new', legacyId: 'old', a: 'A' } },
      },
      b: {
        sdl: 'type O @key(fields: "id") { id: ID! b: String a: String @external c: String @requires(fields: "a") }',
        entities: { O: ({ id, a }: Thing) => ({ id, b: `b of ${id}`, c: `c of ${a}` }) },
      },
    },
    operation: '{ object { id: legacyId legacyId b a: legacyId c } }',
    data: { object: { id: 'old', legacyId: 'old', b: 'b of new', a: 'old', c: 'c of A' } },
  },
  {
    report: 'apollographql/router#6222: an alias of another field for the key, in a list',
    departments: {
      a: {
        sdl: 'type Query { animals: [Animal] } type Animal @key(fields: "id") { id: ID! name: String }',
        root: {
          animals: [
            { id: '1', name: 'cat' },
            { id: '2', name: 'dog' },
          ],
        },
      },
      b: {
        sdl: 'type Animal @key(fields: "id") { id: ID! age: Int }',
        entities: { Animal: ({ id }: Thing) => ({ id, age: Number(id) }) },
      },
    },
    operation: '{ animals { id: name age } }',
    data: {
      animals: [
        { id: 'cat', age: 1 },
        { id: 'dog', age: 2 },
      ],
    },
  },
  {
    report: 'apollographql/router#5000: a required field with arguments of the client',
    departments: {
      a: {
        sdl: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! attributes(keys: [String!]): [String!] }',
        root: { product: { id: '1', attributes: ({ keys }: { keys?: string[] }) => keys ?? ['all'] } },
      },
      b: {
        sdl: 'type Product @key(fields: "id") { id: ID! attributes(keys: [String!]): [String!] @external explicit: String @requires(fields: "attributes") }',
        entities: { Product: ({ id, attributes }: Thing) => ({ id, explicit: JSON.stringify(attributes) }) },
      },
    },
    operation: '{ product { explicit attributes(keys: "one") } }',
    data: { product: { explicit: '["all"]', attributes: ['one'] } },
  },
  {
    report: 'apollographql/federation#3113: a required field below another entity',
    departments: {
      a: {
        sdl: 'type Query { order: Order } type Order @key(fields: "id") { id: ID! item: Item } type Item @key(fields: "id") { id: ID! weight: Int }',
        root: { order: { id: '1', item: { id: '7', weight: 3 } } },
      },
      b: {
        sdl: 'type Order @key(fields: "id") { id: ID! item: Item @external fee: Int @requires(fields: "item { weight }") } type Item @key(fields: "id") { id: ID! weight: Int @external fragile: Boolean @requires(fields: "weight") }',
        entities: {
          Order: ({ id, item }: { id: string; item: { weight: number } }) => ({ id, fee: item.weight * 2 }),
          Item: ({ id, weight }: { id: string; weight: number }) => ({ id, fragile: weight < 5 }),
        },
      },
    },
    operation: '{ order { fee item { fragile } } }',
    data: { order: { fee: 6, item: { fragile: true } } },
  },
  {
    report: 'mercurius-js/mercurius-gateway#31: an alias in a type that several departments have',
    departments: {
      a: {
        sdl: 'type Query { list: PageInfo } type User @key(fields: "id") { id: ID! name: String } type PageInfo @shareable { edges: [User] }',
        root: { list: { edges: [{ id: '1', name: 'one' }] } },
      },
      b: {
        sdl: 'type Query { other: PageInfo } type PageInfo @shareable { edges: [User] } type User @key(fields: "id") { id: ID! age: Int }',
        root: { other: { edges: [{ id: '1', age: 4 }] } },
        entities: { User: ({ id }: Thing) => ({ id, age: 4 }) },
      },
    },
    operation: '{ list { items: edges { id name age } } other { items: edges { id age } } }',
    data: { list: { items: [{ id: '1', name: 'one', age: 4 }] }, other: { items: [{ id: '1', age: 4 }] } },
  },
  {
    report: 'apollographql/federation#1725: a field that requires a field that requires another',
    departments: {
      a: {
        sdl: 'type Query { t: T } type T @key(fields: "id") { id: ID! base: Int }',
        root: { t: { id: '1', base: 1 } },
      },
      b: {
        sdl: 'type T @key(fields: "id") { id: ID! base: Int @external computed: Int @requires(fields: "base") computed2: Int @requires(fields: "base") }',
        entities: {
          T: ({ id, base }: { id: string; base: number }) => ({ id, computed: base + 1, computed2: base + 2 }),
        },
      },
      c: {
        sdl: 'type T @key(fields: "id") { id: ID! computed: Int @external last: Int @requires(fields: "computed") }',
        entities: { T: ({ id, computed }: { id: string; computed: number }) => ({ id, last: computed * 10 }) },
      },
    },
    operation: '{ t { computed2 last } }',
    data: { t: { computed2: 3, last: 20 } },
  },
  {
    report: 'apollographql/federation#2683: an alias that is the name of the type, around a computed field',
    departments: {
      a: {
        sdl: 'type Query { parents: [Parent] } type Parent @key(fields: "id") { id: ID! name: String }',
        root: { parents: [{ id: '1', name: 'P' }] },
        entities: { Parent: ({ id }: Thing) => ({ id, name: 'P' }) },
      },
      b: {
        sdl: 'type Parent @key(fields: "id") { id: ID! name: String @external children: [Child] } type Child @key(fields: "id") { id: ID! parent: Parent message: String @requires(fields: "parent { name }") }',
        entities: {
          Parent: ({ id }: Thing) => ({ id, children: [{ id: 'c', parent: { id } }] }),
          Child: ({ id, parent }: { id: string; parent?: { id: string; name?: string } }) => ({
            id,
            parent: parent ?? { id: '1' },
            message: `of ${parent?.name}`,
          }),
        },
      },
    },
    operation: '{ parents { children { Parent: parent { name id } message } } }',
    data: { parents: [{ children: [{ Parent: { name: 'P', id: '1' }, message: 'of P' }] }] },
  },
  {
    report: 'apollographql/router#2017: an optional entity of which a required field is unknown',
    departments: {
      a: {
        sdl: 'type Query { a: A! } type A @key(fields: "id") { id: ID! b: B } type B @key(fields: "id") { id: ID! }',
        root: { a: { id: '1', b: { id: '2' } } },
      },
      b: { sdl: 'type B @key(fields: "id") { id: ID! title: String! }', entities: { B: () => null } },
    },
    operation: '{ a { id b { title } } }',
    data: { a: { id: '1', b: null } },
    errors: [['a', 'b', 'title']],
  },
  {
    report: 'graphql-hive/router#1070: the type of an entity that is required of',
    departments: {
      a: {
        sdl: 'type Query { box: Box } type Box @key(fields: "id") { id: ID! size: Size } type Size { w: Int h: Int }',
        root: { box: { id: '1', size: { w: 2, h: 3 } } },
      },
      b: {
        sdl: 'type Box @key(fields: "id") { id: ID! size: Size @external area: Int @requires(fields: "size { w h }") } type Size { w: Int @external h: Int @external }',
        entities: {
          Box: ({ id, size }: { id: string; size: { w: number; h: number } }) => ({ id, area: size.w * size.h }),
        },
      },
    },
    operation: '{ box { area } }',
    data: { box: { area: 6 } },
  },
  {
    report: 'graphql-hive/federation-composition#80: a list of interface objects',
    departments: {
      a: {
        sdl: 'interface Media @key(fields: "id") { id: ID! title: String! } type Book implements Media @key(fields: "id") { id: ID! title: String! }',
        entities: {
          Media: ({ id }: Thing) => ({ __typename: 'Book', id, title: `t${id}` }),
          Book: ({ id }: Thing) => ({ id, title: `t${id}` }),
        },
      },
      b: {
        sdl: 'type Media @key(fields: "id") @interfaceObject { id: ID! reviews: [Review!]! } type Review { score: Int! } type Query { topRatedMedia: [Media!]! }',
        root: { topRatedMedia: [{ id: '1', reviews: [{ score: 5 }] }] },
        entities: { Media: ({ id }: Thing) => ({ id, reviews: [{ score: 5 }] }) },
      },
    },
    operation: '{ topRatedMedia { title ... on Book { reviews { score } } __typename } }',
    data: { topRatedMedia: [{ title: 't1', reviews: [{ score: 5 }], __typename: 'Book' }] },
  },
  {
    report: 'apollographql/router#3855: __typename in a fragment on a type behind an interface object',
    departments: {
      a: {
        sdl: 'interface Contact @key(fields: "id") { id: ID! name: String! } type Person implements Contact @key(fields: "id") { id: ID! name: String! } type Query { contacts: [Contact!]! }',
        root: { contacts: [{ __typename: 'Person', id: '1', name: 'n' }] },
      },
      b: {
        sdl: 'type Contact @interfaceObject @key(fields: "id") { id: ID! country: String }',
        entities: { Contact: ({ id }: Thing) => ({ id, country: 'CN' }) },
      },
    },
    operation: '{ contacts { name ... on Person { __typename country } } }',
    data: { contacts: [{ name: 'n', __typename: 'Person', country: 'CN' }] },
  },
  {
    report: 'apollographql/federation#3135: an entity behind an interface that is not there',
    departments: {
      a: {
        sdl: 'type Query { items: [Item] } type Item { id: ID! product: Product } interface Product @key(fields: "id") { id: ID! slug: String } type Glass implements Product @key(fields: "id") { id: ID! slug: String }',
        root: { items: [{ id: 'i', product: null }] },
      },
      b: {
        sdl: 'type Product @key(fields: "id") @interfaceObject { id: ID! stock: Int }',
        entities: { Product: () => null },
      },
    },
    operation: '{ items { id product { __typename slug stock } } }',
    data: { items: [{ id: 'i', product: null }] },
  },
  {
    report: 'wundergraph/cosmo#824: a key that is not resolvable, in several departments',
    departments: {
      a: {
        sdl: 'type Query { file: FileInfo } type FileInfo @key(fields: "fileKey", resolvable: false) { fileKey: String! }',
        root: { file: { fileKey: 'k' } },
      },
      b: {
        sdl: 'type FileInfo @key(fields: "fileKey") { fileKey: String! size: Int }',
        entities: { FileInfo: ({ fileKey }: Thing) => ({ fileKey, size: 9 }) },
      },
      c: {
        sdl: 'type Query { other: FileInfo } type FileInfo @key(fields: "fileKey", resolvable: false) { fileKey: String! }',
        root: { other: { fileKey: 'k' } },
      },
    },
    operation: '{ file { size } other { size fileKey } }',
    data: { file: { size: 9 }, other: { size: 9, fileKey: 'k' } },
  },
  {
    report: 'wundergraph/graphql-go-tools#743: a key with a nested field',
    departments: {
      a: {
        sdl: 'type Query { test: User! } type Account @key(fields: "id") { id: ID! } type User @key(fields: "id account { id }") { id: ID! account: Account! name: String! }',
        root: { test: { id: 'u', account: { id: 'a' }, name: 'n' } },
      },
      b: {
        sdl: 'type Account @key(fields: "id") { id: ID! } type User @key(fields: "id account { id }") { id: ID! account: Account! foo: String! }',
        entities: {
          User: ({ id, account }: { id: string; account: { id: string } }) => ({
            id,
            account,
            foo: `${id} ${account.id}`,
          }),
        },
      },
    },
    operation: '{ test { id: name foo account { id } } }',
    data: { test: { id: 'n', foo: 'u a', account: { id: 'a' } } },
  },
  {
    report: 'wundergraph/graphql-go-tools#814: several keys, of which departments know different ones',
    departments: {
      a: {
        sdl: 'type Query { account: Account } type Account @key(fields: "id") { id: ID! user: User } type User @key(fields: "id") { id: ID! }',
        root: { account: { id: '1', user: { id: 'u' } } },
      },
      b: {
        sdl: 'type User @key(fields: "id") @key(fields: "email") { id: ID! email: String! }',
        entities: { User: ({ id }: Thing) => ({ id, email: `${id}@x` }) },
      },
      c: {
        sdl: 'type User @key(fields: "email") { email: String! age: Int }',
        entities: { User: ({ email }: Thing) => ({ email, age: String(email).length }) },
      },
    },
    operation: '{ account { user { age id } } }',
    data: { account: { user: { age: 3, id: 'u' } } },
  },
  {
    report: 'wundergraph/cosmo#271: one value for a list in a variable',
    departments: {
      a: {
        sdl: 'input Filter { ids: [ID] } type Query { things(filter: Filter): [ID] }',
        root: { things: ({ filter }: { filter: { ids: string[] } }) => filter.ids },
      },
    },
    operation: 'query ($f: Filter) { things(filter: $f) }',
    variables: { f: { ids: 'one' } },
    data: { things: ['one'] },
  },
  {
    report: 'wundergraph/cosmo#684: null in an input',
    departments: {
      a: {
        sdl: 'input Filter { a: Int b: Filter } type Query { test(filter: Filter): String }',
        root: { test: ({ filter }: Thing) => JSON.stringify(filter) },
      },
    },
    operation: 'query ($f: Filter) { test(filter: $f) inline: test(filter: { b: null }) }',
    variables: { f: { b: null } },
    data: { test: '{"b":null}', inline: '{"b":null}' },
  },
  {
    report: 'apollographql/federation#2392: one alias for fields of different nullability in fragments',
    departments: {
      a: {
        sdl: 'type Query { search: [S] } union S = Repository | User type Repository { name: String! repository_name: String! } type User @key(fields: "id") { id: ID! name: String! user_name: String! @shareable }',
        root: {
          search: [
            { __typename: 'User', id: 'u', name: 'n', user_name: 'un' },
            { __typename: 'Repository', name: 'r', repository_name: 'rn' },
          ],
        },
      },
      b: {
        sdl: 'type User @key(fields: "id") { id: ID! age: Int }',
        entities: { User: ({ id }: Thing) => ({ id, age: 1 }) },
      },
    },
    operation:
      '{ search { ... on Repository { good: name broken: repository_name } ... on User { good: name broken: user_name id: user_name age } } }',
    data: {
      search: [
        { good: 'n', broken: 'un', id: 'un', age: 1 },
        { good: 'r', broken: 'rn' },
      ],
    },
  },
  {
    report: 'apollographql/apollo-server#3832: fields of one name and different types in a union',
    departments: {
      a: {
        sdl: 'type Query { bodies: [Body] } union Body = Text | Image type Text { attributes: TextAttributes } type TextAttributes { text: String } type Image { attributes: ImageAttributes } type ImageAttributes @key(fields: "id") { id: ID! url: String }',
        root: {
          bodies: [
            { __typename: 'Text', attributes: { text: 't' } },
            { __typename: 'Image', attributes: { id: '1', url: 'u' } },
          ],
        },
      },
      b: {
        sdl: 'type ImageAttributes @key(fields: "id") { id: ID! size: Int }',
        entities: { ImageAttributes: ({ id }: Thing) => ({ id, size: 2 }) },
      },
    },
    operation: '{ bodies { ... on Text { attributes { text } } ... on Image { attributes { url size } } } }',
    data: { bodies: [{ attributes: { text: 't' } }, { attributes: { url: 'u', size: 2 } }] },
  },
  {
    report: 'ardatan/graphql-tools#2735: entities in lists of lists',
    departments: {
      a: {
        sdl: 'type Query { sets: [[Relation]] } type Relation @key(fields: "id") { id: Int! }',
        root: {
          sets: [
            [{ id: 2 }, { id: 3 }],
            [null, { id: 2 }],
          ],
        },
      },
      b: {
        sdl: 'type Relation @key(fields: "id") { id: Int! double: Int }',
        entities: { Relation: ({ id }: { id: number }) => ({ id, double: id * 2 }) },
      },
    },
    operation: '{ sets { double } }',
    data: {
      sets: [
        [{ double: 4 }, { double: 6 }],
        [null, { double: 4 }],
      ],
    },
  },
  {
    report: 'ardatan/graphql-mesh#9510: keys that are 0 or empty are keys',
    departments: {
      a: {
        sdl: 'type Query { all: [Row] } type Row @key(fields: "id code") { id: Int! code: String! }',
        root: {
          all: [
            { id: 0, code: '' },
            { id: 1, code: 'x' },
          ],
        },
      },
      b: {
        sdl: 'type Row @key(fields: "id code") { id: Int! code: String! text: String }',
        entities: { Row: ({ id, code }: Thing) => ({ id, code, text: `${id}-${code}` }) },
      },
    },
    operation: '{ all { text } }',
    data: { all: [{ text: '0-' }, { text: '1-x' }] },
  },
  {
    report: 'ardatan/graphql-tools#3150: two objects that refer to the same third one',
    departments: {
      a: {
        sdl: 'type Query { characters: [Character] } type Character { name: String book: Book } type Book @key(fields: "id") { id: ID! }',
        root: {
          characters: [
            { name: 'a', book: { id: 'b' } },
            { name: 't', book: { id: 'b' } },
          ],
        },
      },
      b: {
        sdl: 'type Book @key(fields: "id") { id: ID! author: Author! } type Author @key(fields: "id") { id: ID! }',
        entities: { Book: ({ id }: Thing) => ({ id, author: { id: 'd' } }) },
      },
      c: {
        sdl: 'type Author @key(fields: "id") { id: ID! name: String! }',
        entities: { Author: ({ id }: Thing) => ({ id, name: `name ${id}` }) },
      },
    },
    operation: '{ characters { name book { id author { id name } } } }',
    data: {
      characters: ['a', 't'].map(name => ({ name, book: { id: 'b', author: { id: 'd', name: 'name d' } } })),
    },
  },
  {
    report: 'ardatan/graphql-tools#411: one field with several arguments, below an entity',
    departments: {
      a: { sdl: 'type Query { order: Order } type Order @key(fields: "id") { id: ID! }', root: { order: { id: '1' } } },
      b: {
        sdl: 'enum C { ITEMS TAXES } type Order @key(fields: "id") { id: ID! total(of: C): Total } type Total { amount: String }',
        entities: { Order: ({ id }: Thing) => ({ id, total: ({ of }: Thing) => ({ amount: String(of) }) }) },
      },
    },
    operation: '{ order { total { amount } items: total(of: ITEMS) { amount } id: total(of: TAXES) { amount } } }',
    data: { order: { total: { amount: 'undefined' }, items: { amount: 'ITEMS' }, id: { amount: 'TAXES' } } },
  },
  {
    report:
      'apollographql/federation, planner: a field under @skip that requires another, beside one without a condition',
    departments: {
      a: {
        sdl: 'type Query { t: T } type T @key(fields: "id") { id: ID! a: String! }',
        root: { t: { id: '1', a: 'A' } },
      },
      b: {
        sdl: 'type T @key(fields: "id") { id: ID! a: String! @external b: String c: String @requires(fields: "a") }',
        entities: { T: ({ id, a }: Thing) => ({ id, b: 'B', c: `c of ${a}` }) },
      },
    },
    operation: 'query ($v: Boolean!) { t { id b c @skip(if: $v) } }',
    variables: { v: true },
    data: { t: { id: '1', b: 'B' } },
  },
  {
    report: 'apollographql/federation, planner: a way over a key that is not resolvable',
    departments: {
      a: { sdl: 'type Query { o: O } type O @key(fields: "id") { id: ID! }', root: { o: { id: '1' } } },
      b: {
        sdl: 'type O @key(fields: "id", resolvable: false) @key(fields: "k") { id: ID! k: ID! @shareable y: Int }',
        entities: { O: ({ k }: Thing) => (k ? { id: '1', k, y: 1 } : null) },
      },
      c: {
        sdl: 'type O @key(fields: "id") @key(fields: "k") { id: ID! k: ID! @shareable }',
        entities: { O: ({ id = '1' }: Thing) => ({ id, k: `k${id}` }) },
      },
    },
    operation: '{ o { y } }',
    data: { o: { y: 1 } },
  },
  {
    report: 'apollographql/federation, planner: interfaces that a department has as objects it cannot be asked for',
    departments: {
      a: {
        sdl: `interface IV @key(fields: "id") { id: ID! color: String }
          interface IL implements IV @key(fields: "id") { id: ID! color: String wheels: Int }
          type Car implements IV & IL @key(fields: "id") { id: ID! color: String wheels: Int }
          type Boat implements IV @key(fields: "id") { id: ID! color: String }`,
        entities: {
          IV: ({ id }: Thing) => vehicleOf(id),
          IL: ({ id }: Thing) => vehicleOf(id),
          Car: ({ id }: Thing) => vehicleOf(id),
          Boat: ({ id }: Thing) => vehicleOf(id),
        },
      },
      b: {
        sdl: `type Query { mine: [IV] }
          type IV @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }
          type IL @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }`,
        root: { mine: [{ id: 'car' }, { id: 'boat' }] },
      },
    },
    operation: '{ mine { id color ... on IL { wheels } } }',
    data: {
      mine: [
        { id: 'car', color: 'color of car', wheels: 4 },
        { id: 'boat', color: 'color of boat' },
      ],
    },
  },
  {
    report: 'apollographql/federation, planner: an object of an interface whose owner does not know it',
    departments: {
      a: {
        sdl: `interface IV @key(fields: "id") { id: ID! color: String }
          type Car implements IV @key(fields: "id") { id: ID! color: String }`,
        entities: { IV: () => null, Car: () => null },
      },
      b: {
        sdl: 'type Query { best: IV } type IV @key(fields: "id") @interfaceObject { id: ID! price: Int }',
        root: { best: { id: 'car', price: 3 } },
      },
    },
    operation: '{ best { __typename id color price } }',
    data: { best: null },
    errors: [['best']],
  },
  {
    report: 'apollographql/federation, planner: arguments of two required fields, and of the client, for one field',
    departments: {
      a: {
        sdl: 'type Query { o: O } type O @key(fields: "id") { id: ID! size(unit: Int): Int box: Box } type Box { size(unit: Int): Int }',
        root: { o: { id: '1', size: timesThree, box: { size: timesThree } } },
        entities: { O: ({ id }: Thing) => ({ id, size: timesThree, box: { size: timesThree } }) },
      },
      b: {
        sdl: `type O @key(fields: "id") { id: ID! size(unit: Int): Int @external box: Box @external plain: Int
          one: String @requires(fields: "size(unit: 1) box { size(unit: 5) }")
          two: String @requires(fields: "size(unit: 2)")
          all: String @requires(fields: "size box { size(unit: 6) }") }
          type Box { size(unit: Int): Int @external }`,
        entities: {
          O: ({ id, size, box }: { id: string; size: number; box?: { size: number } }) => ({
            id,
            plain: 8,
            one: `one of ${size} and ${box?.size}`,
            two: `two of ${size}`,
            all: `all of ${size} and ${box?.size}`,
          }),
        },
      },
    },
    operation: '{ o { one two all plain size(unit: 9) box { size(unit: 10) } } }',
    data: {
      o: { one: 'one of 3 and 15', two: 'two of 6', all: 'all of 0 and 18', plain: 8, size: 27, box: { size: 30 } },
    },
  },
  {
    report: 'apollographql/federation#752, #584: an entity in a list that its department does not know',
    departments: {
      a: {
        sdl: 'type Query { assets: [Asset!] } type Asset @key(fields: "id") { id: ID! }',
        root: { assets: [{ id: '1' }, { id: 'none' }, { id: '3' }] },
      },
      b: {
        sdl: 'type Asset @key(fields: "id") { id: ID! name: String }',
        entities: { Asset: ({ id }: Thing) => (id === 'none' ? null : { id, name: `name of ${id}` }) },
      },
    },
    operation: '{ assets { id name } }',
    data: {
      assets: [
        { id: '1', name: 'name of 1' },
        { id: 'none', name: null },
        { id: '3', name: 'name of 3' },
      ],
    },
  },
  {
    report: 'apollographql/federation#1205, nautilus/gateway#101: an object that is null, with fields that may not be',
    departments: {
      a: {
        sdl: 'type Query { parents: [Parent] } type Parent { child: Child } type Child @key(fields: "id") { id: ID! }',
        root: { parents: [{ child: null }, { child: { id: '2' } }] },
      },
      b: {
        sdl: 'type Child @key(fields: "id") { id: ID! data: Int! }',
        entities: { Child: ({ id }: Thing) => ({ id, data: Number(id) }) },
      },
    },
    operation: '{ parents { child { id data } } }',
    data: { parents: [{ child: null }, { child: { id: '2', data: 2 } }] },
  },
  {
    report: 'graphql-hive/gateway#2467: two places of one department, of which one holds nothing',
    departments: {
      a: {
        sdl: 'type Query { parent: Parent } type Parent { optional: Child required: [Child!]! } type Child @key(fields: "id") { id: ID! }',
        root: { parent: { optional: null, required: [{ id: '1' }] } },
      },
      b: {
        sdl: 'type Child @key(fields: "id") { id: ID! name: String! size: Int }',
        entities: { Child: ({ id }: Thing) => ({ id, name: `name of ${id}`, size: 3 }) },
      },
    },
    operation: '{ parent { optional { name } required { size name } } }',
    data: { parent: { optional: null, required: [{ size: 3, name: 'name of 1' }] } },
  },
  {
    report: 'samsarahq/thunder#514: an empty list before another department',
    departments: {
      a: {
        sdl: 'type Query { items: [Item!]! } type Item @key(fields: "id") { id: ID! }',
        root: { items: [] },
      },
      b: {
        sdl: 'type Item @key(fields: "id") { id: ID! price: Int! }',
        entities: { Item: ({ id }: Thing) => ({ id, price: 1 }) },
      },
    },
    operation: '{ items { id price } }',
    data: { items: [] },
  },
  {
    report: 'apollographql/federation-jvm#69: from one department to another and back',
    departments: {
      a: {
        sdl: 'type Query { users: [User] } type User @key(fields: "id") { id: ID! name: String }',
        root: { users: [{ id: '1', name: 'one' }] },
        entities: { User: ({ id }: Thing) => ({ id, name: 'one' }) },
      },
      b: {
        sdl: 'type Query { reviews: [Review] } type Review { text: String user: User } type User @key(fields: "id") { id: ID! reviews: [Review] }',
        root: { reviews: [{ text: 'good', user: { id: '1', reviews: [{ text: 'good' }] } }] },
        entities: { User: ({ id }: Thing) => ({ id, reviews: [{ text: 'good', user: { id } }] }) },
      },
    },
    operation: '{ reviews { text user { name reviews { text } } } users { reviews { user { name } } } }',
    data: {
      reviews: [{ text: 'good', user: { name: 'one', reviews: [{ text: 'good' }] } }],
      users: [{ reviews: [{ user: { name: 'one' } }] }],
    },
  },
  {
    report: 'ChilliCream/graphql-platform#6594: a key with a nested field of an object that may not be null',
    departments: {
      a: {
        sdl: 'type Query { entity: Entity } enum Kind { A B } type Entity @key(fields: "kind detail { id }") { kind: Kind! detail: Detail! } type Detail @shareable { id: ID! }',
        root: { entity: { kind: 'B', detail: { id: '7' } } },
      },
      b: {
        sdl: 'enum Kind { A B } type Entity @key(fields: "kind detail { id }") { kind: Kind! detail: Detail! name: String } type Detail @shareable { id: ID! }',
        entities: {
          Entity: ({ kind, detail }: { kind: string; detail: { id: string } }) => ({
            kind,
            detail,
            name: `${kind} ${detail.id}`,
          }),
        },
      },
    },
    operation: '{ entity { name } }',
    data: { entity: { name: 'B 7' } },
  },
  {
    report: 'apollographql/router#1290: a fragment on an interface that the root implements',
    departments: {
      a: {
        sdl: 'interface HasLists { lists: Lists } type Lists { total: Int } type Query implements HasLists { lists: Lists }',
        root: { lists: { total: 2 } },
      },
    },
    operation: '{ ...Lists } fragment Lists on HasLists { lists { total } }',
    data: { lists: { total: 2 } },
  },
  {
    report: 'apollographql/federation#1791: a field that is skipped, beside itself',
    departments: {
      a: { sdl: 'type Query { me: Me } type Me { id: ID! name: String }', root: { me: { id: '1', name: 'one' } } },
    },
    operation: '{ me { id @skip(if: true) id name name @include(if: false) } }',
    data: { me: { id: '1', name: 'one' } },
  },
  {
    report: 'apollographql/federation#1903: a fragment on types that one of two departments does not have',
    departments: {
      a: {
        sdl: 'type Query { a: [Address] } interface Address { value: String! } type One implements Address { value: String! }',
        root: { a: [{ __typename: 'One', value: 'one' }] },
      },
      b: {
        sdl: 'type Query { b: [Address] } interface Address { value: String! } type Two implements Address { value: String! }',
        root: { b: [{ __typename: 'Two', value: 'two' }] },
      },
    },
    operation:
      '{ a { ...Each } b { ...Each } } fragment Each on Address { ... on One { __typename value } ... on Two { __typename value } }',
    data: { a: [{ __typename: 'One', value: 'one' }], b: [{ __typename: 'Two', value: 'two' }] },
  },
  {
    report: 'wundergraph/cosmo#1442: a fragment on an interface in a union',
    departments: {
      a: {
        sdl: 'type Query { items: [Item] } union Item = Note | Mark interface Comment { id: ID! text: String! } type Note implements Comment @key(fields: "id") { id: ID! text: String! } type Mark { colour: String }',
        root: {
          items: [
            { __typename: 'Note', id: '1', text: 'hello' },
            { __typename: 'Mark', colour: 'red' },
          ],
        },
      },
      b: {
        sdl: 'type Note @key(fields: "id") { id: ID! likes: Int }',
        entities: { Note: ({ id }: Thing) => ({ id, likes: 4 }) },
      },
    },
    operation: '{ items { ... on Comment { id text } ... on Note { likes } } }',
    data: { items: [{ id: '1', text: 'hello', likes: 4 }, {}] },
  },
  {
    report: 'apollographql/federation#2307, #2256: a type of a union that one department has not in its union',
    departments: {
      a: {
        sdl: 'type Query { one: [Merged] } union Merged = A | B type A { name: String } type B @shareable { title: String } type C @key(fields: "code", resolvable: false) { code: String! }',
        root: {
          one: [
            { __typename: 'A', name: 'a' },
            { __typename: 'B', title: 'b' },
          ],
        },
      },
      b: {
        sdl: 'type Query { two: [Merged] } union Merged = B | C type B @shareable { title: String } type C @key(fields: "code") { code: String! size: Int }',
        root: {
          two: [
            { __typename: 'B', title: 'b' },
            { __typename: 'C', code: 'c', size: 3 },
          ],
        },
        entities: { C: ({ code }: Thing) => ({ code, size: 3 }) },
      },
    },
    operation:
      '{ one { ...All } two { ...All } } fragment All on Merged { __typename ... on A { name } ... on B { title } ... on C { code size } }',
    data: {
      one: [
        { __typename: 'A', name: 'a' },
        { __typename: 'B', title: 'b' },
      ],
      two: [
        { __typename: 'B', title: 'b' },
        { __typename: 'C', code: 'c', size: 3 },
      ],
    },
  },
  {
    report: 'wundergraph/cosmo#679: one field of two types of a union, with other fields below',
    departments: {
      a: {
        sdl: 'type Query { unions: [Holder] } type Holder { abUnion: AB } union AB = A | B type A { common: Common } type B { common: Common } type Common @key(fields: "id") { id: ID! test: Int }',
        root: {
          unions: [
            { abUnion: { __typename: 'A', common: { id: '1', test: 1 } } },
            { abUnion: { __typename: 'B', common: { id: '2', test: 2 } } },
            { abUnion: null },
          ],
        },
      },
      b: {
        sdl: 'type Common @key(fields: "id") { id: ID! broken: String }',
        entities: { Common: ({ id }: Thing) => ({ id, broken: `b${id}` }) },
      },
    },
    operation:
      '{ unions { abUnion { __typename ... on A { ...OfA } ... on B { ...OfB } } } } fragment OfA on A { __typename common { test } } fragment OfB on B { __typename common { broken } }',
    data: {
      unions: [
        { abUnion: { __typename: 'A', common: { test: 1 } } },
        { abUnion: { __typename: 'B', common: { broken: 'b2' } } },
        { abUnion: null },
      ],
    },
  },
  {
    report: 'apollographql/federation#384: fragments on an interface in one another, and on its types',
    departments: {
      a: {
        sdl: 'type Query { products: [Product] } interface Some { child: Child } type Child { value: String } type One implements Some { child: Child one: Boolean } type Two implements Some { child: Child two: Boolean } type Product @key(fields: "upc") { upc: String! some: Some }',
        root: {
          products: [
            { upc: '1', some: { __typename: 'One', one: true, child: { value: 'of one' } } },
            { upc: '2', some: { __typename: 'Two', two: true, child: { value: 'of two' } } },
          ],
        },
      },
      b: {
        sdl: 'type Product @key(fields: "upc") { upc: String! stock: Int }',
        entities: { Product: ({ upc }: Thing) => ({ upc, stock: Number(upc) }) },
      },
    },
    operation:
      '{ products { stock some { ...OfOne ...Any } } } fragment Any on Some { ...Inner } fragment OfOne on One { one ...Inner } fragment Inner on Some { ... on Two { two child { value } } ... on One { child { value } } }',
    data: {
      products: [
        { stock: 1, some: { one: true, child: { value: 'of one' } } },
        { stock: 2, some: { two: true, child: { value: 'of two' } } },
      ],
    },
  },
  {
    report: 'apollographql/federation#393: a field is provided that is below a provided one',
    departments: {
      a: {
        sdl: 'type Query { as: [A!]! } type A @key(fields: "id") { id: ID! a: String! @shareable }',
        root: { as: [{ id: '1', a: 'a1' }] },
        entities: { A: ({ id }: Thing) => ({ id, a: `a${id}` }) },
      },
      b: {
        sdl: 'type Query { bs: [B!]! } type A @key(fields: "id") { id: ID! a: String! @external } type B @key(fields: "id") { id: ID! refA: A @provides(fields: "a") @shareable b: String! }',
        root: { bs: [{ id: '2', b: 'b2', refA: { id: '1', a: 'a1' } }] },
        entities: { B: ({ id }: Thing) => ({ id, b: `b${id}`, refA: { id: '1', a: 'a1' } }) },
      },
      c: {
        sdl: 'type Query { cs: [C!]! } type A @key(fields: "id") { id: ID! a: String! @external } type B @key(fields: "id") { id: ID! refA: A @external } type C { id: ID! refB: B @provides(fields: "refA { a }") c: String! }',
        root: { cs: [{ id: '3', c: 'c3', refB: { id: '2', refA: { id: '1', a: 'a1' } } }] },
      },
    },
    operation: '{ bs { b refA { a } } cs { c refB { b refA { a id } } } }',
    data: {
      bs: [{ b: 'b2', refA: { a: 'a1' } }],
      cs: [{ c: 'c3', refB: { b: 'b2', refA: { a: 'a1', id: '1' } } }],
    },
  },
  {
    report: 'apollographql/federation#2952: a fragment with a field, and the field beside it with other arguments',
    departments: {
      a: {
        sdl: 'type Query { page: Page } union Page = Box | Banner type Box @key(fields: "id") { id: ID! entity: Entity } type Banner @key(fields: "id") { id: ID! entity: Entity } type Entity @key(fields: "id") { id: ID! }',
        root: { page: { __typename: 'Banner', id: 'p', entity: { id: 'e' } } },
      },
      b: {
        sdl: 'type Entity @key(fields: "id") { id: ID! image(size: Int): Image } type Image { key: String }',
        entities: {
          Entity: ({ id }: Thing) => ({ id, image: ({ size = 0 }: { size?: number }) => ({ key: `${id}${size}` }) }),
        },
      },
    },
    operation:
      '{ page { ... on Box { entity { ...Art } } ... on Banner { entity { id ...Art large: image(size: 9) { key } } } } } fragment Art on Entity { id image(size: 1) { key } }',
    data: { page: { entity: { id: 'e', image: { key: 'e1' }, large: { key: 'e9' } } } },
  },
  {
    report: 'apollographql/federation#2836: a union, fragments and @include',
    departments: {
      a: {
        sdl: 'type Query { node: U } union U = A | B type A @key(fields: "id") { id: ID! c: C } type B @key(fields: "id") { id: ID! c: C } type C @key(fields: "id") { id: ID! }',
        root: { node: { __typename: 'A', id: 'a', c: { id: 'c' } } },
      },
      b: {
        sdl: 'type C @key(fields: "id") { id: ID! v: Int w: Int }',
        entities: { C: ({ id }: Thing) => ({ id, v: 1, w: 2 }) },
      },
    },
    operation:
      'query ($yes: Boolean!, $no: Boolean!) { node { ... on A { c { ...V @include(if: $yes) ...W @include(if: $no) } } ... on B { c { ...W } } ... on A @include(if: $yes) { id } } } fragment V on C { v } fragment W on C { w }',
    variables: { yes: true, no: false },
    data: { node: { c: { v: 1 }, id: 'a' } },
  },
];

type Resolvers = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']>;

async function openReport({ departments }: Report, planner: PlannerName) {
  const graph = composeGraph(
    'report',
    Object.fromEntries(Object.entries(departments).map(([name, { sdl }]) => [name, sdl])),
  );
  const schemas = new Map(
    Object.entries(departments).map(([name, { entities = {} }]) => [
      name,
      buildSubgraphSchema({
        typeDefs: parse(graph.contracts[name] ?? ''),
        resolvers: Object.fromEntries(
          Object.entries(entities).map(([type, find]) => [type, { __resolveReference: withType(type, find) }]),
        ) as Resolvers,
      }),
    ]),
  );
  return openJudged(
    {
      graph,
      ask: async (department, query, variableValues) => {
        const schema = schemas.get(department);
        if (!schema) throw new Error(`there is no department ${department}`);
        return execute({
          schema,
          document: parse(query),
          variableValues,
          rootValue: departments[department]?.root ?? {},
        });
      },
    },
    { planner: { planner } },
  );
}

const withType =
  (type: string, find: (reference: never) => Thing | null) =>
  (reference: never): Thing | null => {
    const found = find(reference);
    return found && { __typename: type, ...found };
  };

describe.each(['hive', 'apollo'] as const)('with the planner %s first', planner => {
  test.each(REPORTS.map(report => [report.report, report] as const))('%s', async (_name, report) => {
    const gateway = await openReport(report, planner);
    try {
      const { data, errors } = await gateway.answer(report.operation, report.variables);
      expect(JSON.parse(data)).toEqual(report.data);
      expect(errors.map(error => JSON.parse(error.slice(error.lastIndexOf(' at ') + 4)))).toEqual(report.errors ?? []);
    } finally {
      await gateway.stop();
    }
  });
});
