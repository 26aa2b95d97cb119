/** Supergraphs that together use every way of joining: the differential tests execute operations on them. */
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject"])`;

export interface Graph {
  name: string;
  /** Contracts by department. */
  contracts: Record<string, string>;
  sdl: string;
}

/**
 * Several keys, requirements of requirements, provided and shared fields, a field that moved, abstract types, enums, a
 * scalar, inaccessible elements, mutations.
 */
const SHOP = {
  catalogue: `
    scalar JSON
    enum Colour { RED GREEN SECRET @inaccessible }
    interface Node { id: ID! }
    interface Priced { price: Int weight: Float }
    union Item = Product | Bundle | Hidden
    type Query { products(first: Int = 3, colour: Colour): [Product!]! product(id: ID!): Product item(id: ID): Item items: [Item] node: Node nodes: [Node!] priced: Priced matrix: [[Product]] top: Product! now: String }
    type Mutation { addProduct(name: String!): Product renameProduct(id: ID!): Product! }
    type Product implements Node & Priced @key(fields: "id") @key(fields: "sku") { id: ID! sku: String! name: String! price: Int weight: Float colour: Colour! colours: [Colour!] extra: JSON bundle: Bundle similar(first: Int): [Product] dimensions: Dimensions old: String @shareable tag: String @shareable }
    type Dimensions @shareable { width: Int! height: Int }
    type Bundle implements Node @key(fields: "id org { id }") { id: ID! org: Org! products: [Product!] title: String }
    type Org @key(fields: "id") { id: ID! }
    type Hidden implements Node @inaccessible { id: ID! hidden: String }`,
  stock: `
    scalar JSON
    type Product @key(fields: "sku") { sku: String! price: Int @external weight: Float @external dimensions: Dimensions @external extra: JSON @external
      shipping: Int @requires(fields: "price weight") inStock: Boolean! box: Box @requires(fields: "dimensions { width height }") crate: String @requires(fields: "extra") tag: String @shareable }
    type Dimensions @shareable { width: Int! height: Int }
    type Box { volume: Float label: String! of: Product }
    type Query { warehouses: [Warehouse!] }
    type Warehouse { id: ID! city: String products(first: Int): [Product] }`,
  reviews: `
    interface Node { id: ID! }
    type Product @key(fields: "id") { id: ID! reviews(first: Int): [Review!] rating: Float old: String @override(from: "catalogue") shipping: Int @external delivery: String @requires(fields: "shipping") }
    type Review implements Node @key(fields: "id") { id: ID! body: String stars: Int! author: User @provides(fields: "name") product: Product! about: About replies: [Review] }
    type User @key(fields: "id") { id: ID! name: String @external reviews: [Review!] }
    union About = Product | User
    type Query { review(id: ID): Review reviews: [Review] }
    type Mutation { addReview(stars: Int): Review dropReview(id: ID): Boolean }`,
  people: `
    interface Node { id: ID! }
    type User implements Node @key(fields: "id") { id: ID! name: String @shareable email: String! friends: [User!]! org: Org manager: User }
    type Org @key(fields: "id") { id: ID! title: String! members: [User] }
    type Query { me: User users: [User!]! }
    type Mutation { rename(name: String): User }`,
};

/** An interface that one department sees as an object, and entities behind interfaces and unions. */
const MEDIA = {
  library: `
    interface Media @key(fields: "id") { id: ID! title: String pages: Int }
    type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int author: Person }
    type Movie implements Media @key(fields: "id") { id: ID! title: String pages: Int length: Int! cast: [Person!] }
    type Person @key(fields: "name { first last }") { name: Name! favourite: Media }
    type Name @shareable { first: String! last: String! }
    type Query { media: [Media!] book: Book movie: Movie found: [Found] one: Media }
    union Found = Book | Movie | Person`,
  ratings: `
    type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int comments: [Comment!] title: String @external slug: String @requires(fields: "title") }
    type Comment { id: ID! text: String! on: Media }
    type Query { best: Media rated(min: Int): [Media] }`,
  people: `
    type Person @key(fields: "name { first last }") { name: Name! born: Int knows: [Person] }
    type Name @shareable { first: String! last: String! }
    type Book @key(fields: "id") { id: ID! readers: [Person!] isbn: String! }
    type Query { anyone: Person }`,
};

/** Names that every JavaScript object inherits. */
const NAMES = {
  first: `
    enum valueOf { toString constructor }
    interface hasOwnProperty { constructor: ID! }
    type Query { constructor: toString toString(valueOf: Int): [toString!] hasOwnProperty: hasOwnProperty valueOf: valueOf }
    type toString implements hasOwnProperty @key(fields: "constructor") { constructor: ID! valueOf: valueOf isPrototypeOf: String prototype: String! }
    type Object implements hasOwnProperty @key(fields: "constructor") { constructor: ID! propertyIsEnumerable: [String] }`,
  constructor: `
    type toString @key(fields: "constructor") { constructor: ID! isPrototypeOf: String @external toLocaleString: String @requires(fields: "isPrototypeOf") hasOwnProperty: [toString] }
    type Object @key(fields: "constructor") { constructor: ID! __defineGetter: Int toString: toString }`.replace(
    '__defineGetter',
    'defineGetter',
  ),
};

/** Composes contracts to a graph. Throws where they do not compose. */
export function composeGraph(name: string, contracts: Record<string, string>): Graph {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(contracts).map(([department, sdl]) => ({
      name: department,
      url: `http://${department.toLowerCase()}.invalid`,
      typeDefs: parse(`${LINK}\n${sdl}`),
    })),
  );
  if (!supergraphSdl)
    throw new Error(`${name} does not compose: ${(errors ?? []).map(({ message }) => message).join('; ')}`);
  return {
    name,
    contracts: Object.fromEntries(
      Object.entries(contracts).map(([department, sdl]) => [department, `${LINK}\n${sdl}`]),
    ),
    sdl: supergraphSdl,
  };
}

export const GRAPHS: readonly Graph[] = [
  composeGraph('shop', SHOP),
  composeGraph('media', MEDIA),
  composeGraph('names', NAMES),
];
