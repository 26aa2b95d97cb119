/**
 * The steps that are open now, as a caller can take them: the mutation of the contract, who may, what is known of its
 * input and what is to be added: the common type `AvailableStep`. What an operation takes is read from the contract, so
 * that the answer cannot fall behind it.
 */
import { getNamedType, isInputObjectType, isRequiredInputField } from 'graphql';
import type { GraphQLInputObjectType, GraphQLObjectType, GraphQLResolveInfo, GraphQLType } from 'graphql';
import { speaksFor } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import { rightFor } from '../identity/rights.ts';
import type { Owner, Rights } from '../identity/rights.ts';
import { textOf } from '../messages.ts';
import type { Text } from '../messages.ts';
import { labelOf, labelsOf } from '../server/labels.ts';
import type { Case } from './case.ts';
import { MESSAGES } from './messages.ts';
import { CASE_MACHINE } from './status.ts';
import type { CaseAction } from './status.ts';

/** A step that is open now: the common type `AvailableStep`. */
export interface AvailableStep {
  operation: string;
  who: Text;
  /** Whether the caller may take it. */
  yours: boolean;
  input: Readonly<Record<string, unknown>>;
  missing: string[];
}

/** A step that a thing's state allows. */
export interface OpenStep {
  /** The mutation that takes it. */
  operation: string;
  /** All that is known. What the operation does not take is left out, so that several steps may share it. */
  input: Readonly<Record<string, unknown>>;
  /** Arguments that the contract does not require, and this step does. Default: none. */
  more?: readonly string[];
  /** The subjects of persons who may not take it, though the right allows it: who accepted may not decide (X01). */
  notBy?: string | null | readonly (string | null)[];
  /** The agency whose officers alone take it (`requireAgency`). Default: every officer who has the right. */
  agency?: string | null;
}

/** For whom steps are told. */
export interface StepScope {
  /** The resolver's, for its contract. */
  info: Pick<GraphQLResolveInfo, 'schema'>;
  /** The department's `rights.ts`. */
  rights: Rights;
  principal: Principal;
  department: string;
  /** Whose the thing is. */
  owner: Owner;
}

/**
 * Steps as a caller can take them.
 * @throws Error for an operation that the contract or `rights.ts` does not have
 */
export const availableSteps = (open: readonly OpenStep[], scope: StepScope): AvailableStep[] =>
  open.map(step => availableStep(step, scope));

function availableStep(
  { operation, input: known, more = [], notBy = null, agency = null }: OpenStep,
  { info, rights, principal, department, owner }: StepScope,
): AvailableStep {
  const fields = inputOf(info, operation).getFields();
  const right = rights[operation];
  if (!right) throw new Error(`rights.ts of ${department} must say who may do ${operation}, but it does not`);
  const input = Object.fromEntries(
    Object.entries(known).filter(
      ([name, value]) => fields[name] !== undefined && value !== null && value !== undefined,
    ),
  );
  const required = Object.values(fields).filter(isRequiredInputField);
  const missing = [...new Set([...required.map(({ name }) => name), ...more])].filter(
    name => input[name] === undefined,
  );
  const subject = { department, ...owner };
  const chosen = rightFor(right, input);
  const officers = textOf(chosen.who(subject));
  const who = agency === null ? officers : textOf(MESSAGES.OF_AGENCY({ officers, agency }));
  const isAllowed = chosen.allows(principal, subject) && (agency === null || speaksFor(principal, agency));
  return { operation, who, yours: isAllowed && ![notBy].flat().includes(principal.subject), input, missing };
}

/** Something that is to be told: the common type `NeededInput`. */
export interface NeededInput {
  name: string;
  label: Text;
  type: string;
  values: { value: string; label: Text }[];
}

type Asked = GraphQLInputObjectType | GraphQLObjectType;

interface AskedField {
  description?: string | null | undefined;
  type: GraphQLType;
}

/** Fields of a type as somebody is asked for them, by their names or the paths to them. */
export function neededInputs(
  schema: GraphQLResolveInfo['schema'],
  input: Asked,
  names: readonly string[],
): NeededInput[] {
  const enums = labelsOf(schema).enums;
  return names.map(name => {
    const { description, type } = fieldAt(input, name);
    const values = Object.entries(enums[getNamedType(type).name] ?? {});
    return {
      name,
      label: labelOf(description ?? '') ?? { zh: name, en: name },
      type: String(type),
      values: values.map(([value, label]) => ({ value, label })),
    };
  });
}

/** The field at a path of an input, such as `parts.amount`. */
function fieldAt(input: Asked, path: string): AskedField {
  const [name = '', ...rest] = path.split('.');
  const field = input.getFields()[name];
  if (!field) throw new Error(`${input.name} must have a field ${name}, but has none`);
  if (rest.length === 0) return field;
  const inner = getNamedType(field.type);
  if (!isInputObjectType(inner)) throw new Error(`${input.name}.${name} must be an input, but is ${inner.name}`);
  return fieldAt(inner, rest.join('.'));
}

/** The resolvers of the common type `AvailableStep` for what is made only where it is asked for. */
export const stepResolvers = {
  AvailableStep: {
    needed: (
      { operation, missing }: AvailableStep,
      _args: unknown,
      _context: unknown,
      info: Pick<GraphQLResolveInfo, 'schema'>,
    ): NeededInput[] => neededInputs(info.schema, inputOf(info, operation), missing),
  },
};

function inputOf({ schema }: Pick<GraphQLResolveInfo, 'schema'>, operation: string): GraphQLInputObjectType {
  const argument = schema
    .getMutationType()
    ?.getFields()
    [operation]?.args.find(({ name }) => name === 'input');
  const type = argument && getNamedType(argument.type);
  if (!isInputObjectType(type)) throw new Error(`the contract must have a mutation ${operation} with an input`);
  return type;
}

/** By which mutations the actions of a case are taken: one, or several where the input decides. */
export type CaseOperations = Readonly<Partial<Record<CaseAction, string | readonly string[]>>>;

const DECIDES: ReadonlySet<CaseAction> = new Set(['approve', 'approveWithTolerance', 'reject']);

/**
 * The steps that a case's status allows and its department has operations for. A case that was not accepted is not
 * approved, and who accepted it does not decide on it (受审分离). `known` is what callers need for any of them: ids,
 * codes, and the version seen.
 */
export function openStepsOf(
  { status, acceptedBy }: Pick<Case, 'status' | 'acceptedBy'>,
  operations: CaseOperations,
  known: Readonly<Record<string, unknown>>,
): OpenStep[] {
  const actions = (Object.keys(CASE_MACHINE[status]) as CaseAction[]).filter(
    action => acceptedBy !== null || !DECIDES.has(action) || action === 'reject',
  );
  return actions.flatMap(action =>
    [operations[action] ?? []].flat().map(operation => ({
      operation,
      input: known,
      notBy: DECIDES.has(action) ? acceptedBy : null,
    })),
  );
}
