/**
 * Which fields of a schema not everybody may read, and which field says whose something is: by what the contracts say,
 * looked up once for each coordinate.
 */
import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Principal } from '#shared/identity/principal.ts';
import { isKeptFromSome } from '#shared/server/who-sees.ts';
import type { AccessRules } from '../supergraph/access-rules.ts';
import type { Departments } from '../supergraph/join.ts';

/** Personal data is of this type, masked or not. */
const PERSONAL = 'MaskedString';
const CODE = 'CreditCode';
const PAGES = /(?:Connection|Edge)$|^PageInfo$/;
const SPEAKS_OF_BANKS = /\bbanks?\b/i;

/** Whether it is a page, or a part of one: it has no data of its own. */
export const isPage = ({ name }: GraphQLObjectType): boolean => PAGES.test(name);

/** What a restricted field is. */
export interface RestrictedField {
  coordinate: string;
  /** Whether the contract says that such a caller may read it, where the row is one that it may see. */
  isFor(principal: Principal): boolean;
}

/** What is asked of an object beside what its caller asks, to know whose it is. */
export type SubjectField = 'creditCode' | 'enterprise';

export class RestrictedFields {
  readonly #schema: GraphQLSchema;
  readonly #rules: AccessRules;
  readonly #departments: Pick<Departments, 'ofField'>;
  readonly #fields = new Map<string, RestrictedField | null>();

  constructor(schema: GraphQLSchema, rules: AccessRules, departments: Pick<Departments, 'ofField'>) {
    this.#schema = schema;
    this.#rules = rules;
    this.#departments = departments;
  }

  /** A field that not everybody may read; undefined for all others. */
  of(type: GraphQLObjectType, name: string): RestrictedField | undefined {
    const coordinate = `${type.name}.${name}`;
    let field = this.#fields.get(coordinate);
    if (field === undefined) {
      field = this.#isRestricted(type, name) ? this.#fieldOf(type, name) : null;
      this.#fields.set(coordinate, field);
    }
    return field ?? undefined;
  }

  /**
   * The field that says whose an object is: where the department that answers one of these fields has it too, so that
   * nobody else is asked for it.
   */
  subjectOf(type: GraphQLObjectType, fields: readonly string[]): SubjectField | undefined {
    const name = subjectField(type);
    if (!name) return undefined;
    const keepers = this.#keepers(type, name);
    const isThere = fields.some(field => this.#keepers(type, field).some(keeper => keepers.includes(keeper)));
    return isThere ? name : undefined;
  }

  #keepers(type: GraphQLObjectType, name: string): readonly string[] {
    return this.#departments.ofField(type.name, name);
  }

  #isRestricted(type: GraphQLObjectType, name: string): boolean {
    const field = type.getFields()[name];
    if (!field || isPage(type) || type === this.#schema.getMutationType()) return false;
    const isPersonal = getNamedType(field.type).name === PERSONAL;
    return isPersonal || [type, ...type.getInterfaces()].some(one => this.#isKept(one, name));
  }

  /** Whether a type, or an interface of it, keeps a field from somebody: by a directive or in words. */
  #isKept(type: GraphQLObjectType | GraphQLInterfaceType, name: string): boolean {
    const words = [type.description, type.getFields()[name]?.description];
    const isGuarded = this.#rules.has(type.name) || this.#rules.has(`${type.name}.${name}`);
    return isGuarded || words.some(one => isKeptFromSome(one ?? ''));
  }

  #fieldOf(type: GraphQLObjectType, name: string): RestrictedField {
    const words = `${type.description ?? ''} ${type.getFields()[name]?.description ?? ''}`;
    const keepers = this.#keepers(type, name);
    return {
      coordinate: `${type.name}.${name}`,
      isFor: ({ role, department }) => {
        if (role === 'service') return true;
        if (role === 'officer') return department !== null && keepers.includes(department);
        return role === 'bank' && SPEAKS_OF_BANKS.test(words);
      },
    };
  }
}

function subjectField(type: GraphQLObjectType): SubjectField | undefined {
  const { creditCode, enterprise } = type.getFields();
  if (creditCode && getNamedType(creditCode.type).name === CODE && creditCode.args.length === 0) return 'creditCode';
  if (!enterprise || enterprise.args.length > 0) return undefined;
  const owner = getNamedType(enterprise.type);
  return isObjectType(owner) && owner.name === 'Enterprise' ? 'enterprise' : undefined;
}
