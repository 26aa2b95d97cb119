/**
 * The resources that a contract offers (总账本, Y07): each type of a department with its fields. How each is shared
 * follows from what the contract says of it: a pure function of the contract.
 */
import { Kind } from 'graphql';
import type { DocumentNode, FieldDefinitionNode, ObjectTypeDefinitionNode, TypeNode } from 'graphql';
import { isKeptFromSome } from '#shared/server/who-sees.ts';
import type { ShareType } from '../generated.ts';
import { stricter } from '../requests/rules.ts';
import type { StoredItem } from './entities.ts';

/** A resource as a contract offers it. */
export interface OfferedResource {
  name: string;
  summary: string;
  items: StoredItem[];
  shareType: ShareType;
  shareGround: string | null;
}

/** Types that hold no data of their own: roots but for queries, pages, and what stands word for word everywhere. */
const NO_DATA = /^(?:Mutation|Subscription|_\w+|\w+(?:Connection|Edge))$/;
/** A department's queries are its resource too: whoever is granted a type is granted a way to ask for it. */
const QUERIES = 'The queries by which the data of this department is asked for. 数据查询接口';
/** Directives by which a contract says that not everybody may see something. */
const GUARDS: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes', 'policy']);
/** What is kept sealed is shared with nobody. */
const SEALED = /^Sealed/;

const CONDITION = '限合同约定的用途和事项使用，须经数据提供方同意';
const SEALED_GROUND = '《中华人民共和国监察法》等规定应当保密的信息';

type Described = Pick<FieldDefinitionNode, 'description' | 'directives'>;

/** Whether a contract keeps something from somebody. */
const isGuarded = ({ description, directives = [] }: Described): boolean =>
  directives.some(({ name }) => GUARDS.has(name.value)) || isKeptFromSome(description?.value ?? '');

/**
 * The resources of a contract, in its order. Types of `common`, which every contract has, are no department's own; a
 * type that a department only adds fields to is its resource with these fields.
 */
export function resourcesOf(contract: DocumentNode, common: ReadonlySet<string>): OfferedResource[] {
  const extensions = contract.definitions.filter(node => node.kind === Kind.OBJECT_TYPE_EXTENSION);
  return contract.definitions.flatMap(node =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && !NO_DATA.test(node.name.value) && !common.has(node.name.value)
      ? [
          resourceOf(
            node,
            extensions.filter(({ name }) => name.value === node.name.value).flatMap(({ fields = [] }) => fields),
          ),
        ]
      : [],
  );
}

/** Whether a contract only refers to a field, which another department provides. */
const isReferred = ({ directives = [] }: FieldDefinitionNode): boolean =>
  directives.some(({ name }) => name.value === 'external');

/** A type with what the contract adds to it further down, as far as the department provides it itself. */
function resourceOf(type: ObjectTypeDefinitionNode, added: readonly FieldDefinitionNode[]): OfferedResource {
  const name = type.name.value;
  const whole = shareTypeOfType(type);
  const provided = [...(type.fields ?? []), ...added].filter(field => !isReferred(field));
  const items = provided.map(field => itemOf(field, whole));
  return {
    name,
    summary: type.description?.value.trim() ?? (name === 'Query' ? QUERIES : name),
    items,
    shareType: items.reduce((strictest, item) => stricter(strictest, item.shareType), whole),
    shareGround: groundOf(items.reduce((strictest, item) => stricter(strictest, item.shareType), whole)),
  };
}

function shareTypeOfType(type: ObjectTypeDefinitionNode): ShareType {
  if (SEALED.test(type.name.value)) return 'NOT_SHARED';
  return isGuarded(type) ? 'CONDITIONAL' : 'UNCONDITIONAL';
}

function itemOf(field: FieldDefinitionNode, whole: ShareType): StoredItem {
  const type = namedType(field.type);
  const own: ShareType = isGuarded(field) || type === 'MaskedString' ? 'CONDITIONAL' : 'UNCONDITIONAL';
  return {
    name: field.name.value,
    label: field.description?.value.trim() ?? field.name.value,
    type: typeText(field.type),
    shareType: SEALED.test(type) ? 'NOT_SHARED' : stricter(whole, own),
  };
}

/** Why something is shared no further, where it is not shared with all. */
export function groundOf(shareType: ShareType): string | null {
  if (shareType === 'UNCONDITIONAL') return null;
  return shareType === 'CONDITIONAL' ? CONDITION : SEALED_GROUND;
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

function typeText(type: TypeNode): string {
  if (type.kind === Kind.NAMED_TYPE) return type.name.value;
  return type.kind === Kind.LIST_TYPE ? `[${typeText(type.type)}]` : `${typeText(type.type)}!`;
}
