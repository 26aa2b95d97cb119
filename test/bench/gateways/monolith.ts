/**
 * The same operations without a gateway: one schema, its data in the process, graphql-js; documents are parsed and
 * validated once.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, defaultFieldResolver, execute, isObjectType, parse, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { DEPARTMENTS, RESOLVERS } from './shop.ts';

const schema = buildSchema(`
  type Query { me: User users: [User] topProducts(first: Int): [Product] review(id: ID!): Review }
  type Mutation { rename(id: ID!, name: String!): User }
  type User { id: ID! name: String username: String birthday: Int numberOfReviews: Int! reviews: [Review] }
  type Product { upc: String! name: String price: Int weight: Int inStock: Boolean shippingEstimate: Int reviews: [Review] }
  type Review { id: ID! body: String product: Product author: User }`);
for (const department of DEPARTMENTS) {
  for (const [type, fields] of Object.entries(RESOLVERS[department] ?? {})) {
    const objectType = schema.getType(type);
    if (!isObjectType(objectType)) throw new Error(`${type} is no object type`);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = objectType.getFields()[name];
      if (field) field.resolve = (source, args) => (resolve as (...all: unknown[]) => unknown)(source, args);
    }
  }
}
const documents = new Map<string, DocumentNode>();
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    let document = documents.get(query);
    if (!document) {
      document = parse(query);
      const [error] = validate(schema, document);
      if (error) throw error;
      documents.set(query, document);
    }
    const answer = JSON.stringify(
      await execute({
        schema,
        document,
        ...(variables && { variableValues: variables }),
        fieldResolver: defaultFieldResolver,
      }),
    );
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
      .end(answer);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () =>
  process.send?.({ ready: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }),
);
