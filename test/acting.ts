/** For tests through the gateway: mutations by their name, and what an enterprise's fields say. */
import { expect } from '@jest/globals';
import type { Principal } from '../shared/auth.ts';
import { lifeOf } from '../shared/sample/life.ts';
import type { Life } from '../shared/sample/life.ts';
import { TEST_TODAY, officerOf } from '../shared/testing.ts';
import type { Platform } from './platform.ts';

export type Result = Record<string, unknown> & { __typename: string };
type As = Partial<Principal>;

export interface Acting {
  /**
   * Does a mutation with its one argument `input` and returns its result, a refusal included. `fields` are those of the result type; for a mutation whose input
   * type is not named after it, `name` is `name:InputType`.
   */
  act(as: As, name: string, input: object, fields?: string): Promise<Result>;
  /** The same where it must not be refused. */
  done(as: As, name: string, input: object, fields?: string): Promise<Result>;
  /** Fields of an enterprise. */
  of(creditCode: string, fields: string, as?: As): Promise<Record<string, never>>;
  /** A field of the query. */
  ask(field: string, as?: As): Promise<Record<string, unknown>>;
}

export function acting(platform: () => Platform): Acting {
  const act: Acting['act'] = async (as, name, input, fields = '') => {
    const [field = '', type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`] = name.split(':');
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${fields} ... on Refusal { code message } } }`;
    const { data, errors } = await platform().ask<Record<string, Result>>(document, { input }, as);
    if (errors) throw new Error(`${field}: ${JSON.stringify(errors)}`);
    return data![field]!;
  };
  return {
    act,
    done: async (...given) => {
      const result = await act(...given);
      if (['Refusal', 'DeregistrationBlocked'].includes(result.__typename)) throw new Error(`${given[1]}: ${JSON.stringify(result)}`);
      return result;
    },
    of: async (creditCode, fields, as) => {
      const { data, errors } = await platform().ask<{ enterprise: Record<string, never> }>(`query ($c: CreditCode!) { enterprise(creditCode: $c) { ${fields} } }`, { c: creditCode }, as);
      expect(errors).toBeUndefined();
      return data!.enterprise;
    },
    ask: async (field, as) => {
      const { data, errors } = await platform().ask<{ asked: Record<string, unknown> }>(`{ asked: ${field} }`, {}, as);
      expect(errors).toBeUndefined();
      return data!.asked;
    },
  };
}

/** Two officers of a department. */
export const officers = (department: string) => [officerOf(department, `first-${department}`), officerOf(department, `second-${department}`)] as const;

/** Hands out sample enterprises that operate and that no other test has had: `next('gedian')`. */
export function operatingLives(count: number): (zone: string, fits?: (life: Life) => boolean) => Life {
  const lives = Array.from({ length: count }, (_, index) => lifeOf(index, TEST_TODAY)).filter(({ stage, foundedOn }) => stage === 'OPERATING' && foundedOn < '2025-01-01');
  return (zone, fits = () => true) => {
    const index = lives.findIndex(life => life.zone.code === zone && fits(life));
    if (index < 0) throw new Error(`no more operating lives of ${zone} among the first ${count}`);
    return lives.splice(index, 1)[0]!;
  };
}
