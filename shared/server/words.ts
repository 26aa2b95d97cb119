/**
 * What the platform says, in the caller's language: a field of the type String whose value is a text in both languages
 * gives the one that the caller reads, wherever it stands. Departments return messages and need not choose.
 */
import { GraphQLString, defaultFieldResolver, getNamedType, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { parametersOf, textOf } from '../messages.ts';
import type { Language, Message, Text, Words } from '../messages.ts';

type Resolver = GraphQLFieldResolver<unknown, Pick<Context, 'language'>>;

/** Makes every String field of a schema speak the caller's language. */
export function speakLanguages(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (getNamedType(field.type) === GraphQLString) field.resolve = speaking(field.resolve ?? defaultFieldResolver);
    }
  }
}

function speaking(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    if (typeof value === 'string' || value === null || value === undefined) return value;
    return value instanceof Promise
      ? value.then((settled: unknown) => spoken(settled, context.language))
      : spoken(value, context.language);
  };
}

/** A value as a caller of a language reads it: texts in both languages in his, also inside lists; all else as it is. */
function spoken(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map(entry => spoken(entry, language));
  return isText(value) ? value[language] : value;
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** What the common types say in both languages: `Refusal`, and `Blocker`, which may come from another department. */
export const sayings = {
  Refusal: {
    text: ({ message }: { message: Words }): Text => textOf(message),
    parameters: ({ message }: { message: Words }): Message['parameters'] => parametersOf(message),
  },
  Blocker: {
    text: ({ message, text }: { message: Words; text?: Text }): Text => text ?? textOf(message),
  },
};
