/**
 * The shop that gateways are compared on: four departments as in the public benchmark of gateways, with data of our
 * own, and its questions.
 */
/** By type, its fields' resolvers. */
export type Resolvers = Record<string, Record<string, unknown>>;

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@shareable"])';

/** Contracts by department, without the link: mercurius reads the first version of federation. */
const CONTRACTS: Record<string, string> = {
  accounts: `
    type Query { me: User users: [User] }
    type Mutation { rename(id: ID!, name: String!): User }
    type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }`,
  inventory: `
    type Product @key(fields: "upc") { upc: String! @external weight: Int @external price: Int @external inStock: Boolean shippingEstimate: Int @requires(fields: "price weight") }`,
  products: `
    type Query { topProducts(first: Int): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  reviews: `
    type Query { review(id: ID!): Review }
    type Review @key(fields: "id") { id: ID! body: String product: Product author: User }
    type User @key(fields: "id") { id: ID! @external numberOfReviews: Int! reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! @external reviews: [Review] }`,
};

export const DEPARTMENTS = Object.keys(CONTRACTS);
export const contract = (department: string): string =>
  `${LINK}\n${CONTRACTS[department]!.replaceAll(/(id: ID!|upc: String!) @external/g, '$1')}`;
/** As mercurius takes it: what another department owns is extended. */
export const firstContract = (department: string): string => {
  const extended = { inventory: ['Product'], reviews: ['User', 'Product'] }[department] ?? [];
  return extended.reduce(
    (sdl, type) => sdl.replace(`type ${type} @key`, `extend type ${type} @key`),
    CONTRACTS[department]!.replace('type Query', 'extend type Query').replace('type Mutation', 'extend type Mutation'),
  );
};

const users = Array.from({ length: 6 }, (_, index) => ({
  id: `${index + 1}`,
  name: `Customer number ${index + 1}`,
  username: `customer-${index + 1}`,
  birthday: 1_960 + index,
}));
const products = Array.from({ length: 9 }, (_, index) => ({
  upc: `${index + 1}`,
  name: `Product of the shelf ${index + 1}`,
  price: 899 * (index + 1),
  weight: 100 + 50 * index,
}));
const reviews = Array.from({ length: 16 }, (_, index) => ({
  id: `${index + 1}`,
  body: `Review ${index + 1}: it does what it says`,
  author: users[index % 3]!,
  product: products[(index * 3 + (index >> 2)) % 4]!,
}));

type User = (typeof users)[number];
type Product = (typeof products)[number];
const user = ({ id }: { id: string }): User | undefined => users.find(one => one.id === id);
const product = ({ upc }: { upc: string }): Product | undefined => products.find(one => one.upc === upc);

/** Resolvers by department. */
export const RESOLVERS: Record<string, Resolvers> = {
  accounts: {
    Query: { me: () => users[0], users: () => users },
    Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...user({ id }), name }) },
    User: { __resolveReference: user },
  },
  inventory: {
    Product: {
      __resolveReference: (representation: object) => representation,
      inStock: ({ upc }: Product) => Number(upc) % 3 > 0,
      shippingEstimate: ({ price, weight }: Product) => (price > 1_000 ? 0 : Math.round(weight / 2)),
    },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first?: number }) => products.slice(0, first ?? 9) },
    Product: { __resolveReference: product },
  },
  reviews: {
    Query: { review: (_: unknown, { id }: { id: string }) => reviews.find(one => one.id === id) },
    Review: { __resolveReference: ({ id }: { id: string }) => reviews.find(one => one.id === id) },
    User: {
      reviews: ({ id }: User) => reviews.filter(({ author }) => author.id === id),
      numberOfReviews: ({ id }: User) => reviews.filter(({ author }) => author.id === id).length,
    },
    Product: { reviews: ({ upc }: Product) => reviews.filter(one => one.product.upc === upc) },
  },
};

const FRAGMENTS = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }`;

export interface Question {
  query: string;
  variables?: Record<string, unknown>;
}

export const QUESTIONS = {
  nested: {
    query: `query Nested {
      users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } } }
      topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
    } ${FRAGMENTS}`,
  },
  medium: {
    query: `query Medium { topProducts(first: 5) { ...Product reviews { ...Review author { ...User } } } } ${FRAGMENTS}`,
  },
  tiny: { query: 'query Tiny { me { id name } }' },
  mutation: {
    query: 'mutation Rename($id: ID!, $name: String!) { rename(id: $id, name: $name) { id name numberOfReviews } }',
    variables: { id: '3', name: 'Renamed' },
  },
} satisfies Record<string, Question>;
