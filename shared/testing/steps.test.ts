import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { movedTypes } from './steps.ts';

const SCHEMA = buildSchema(`
  directive @stepless(reason: String!) on OBJECT
  enum State { OPEN CLOSED }
  type Query { nothing: String }
  type Standing { id: ID! state: State! }
  type Twice { id: ID! }
  type LoanProduct { id: ID! }
  type OtherProduct { id: ID! }
  type Once { id: ID! }
  type Refusal { code: String! }
  union TwiceResult = Twice | Refusal
  input Named { productId: ID! }
  input Own { productId: ID! }
  type Mutation {
    stand: Standing
    begin: TwiceResult
    end: TwiceResult
    publish: LoanProduct
    publishOther: OtherProduct
    match(input: Named!): Once
    amend(input: Own!): OtherProduct
  }
`);

test('what has a state, what several mutations give back, and what an input names by its id is moved', () => {
  expect(
    movedTypes(SCHEMA)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['LoanProduct', 'OtherProduct', 'Standing', 'Twice']);
});
