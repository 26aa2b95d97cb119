/** `/labels.json`: what every value of an enumeration is called in Chinese and in English, for front ends. */
import type { GraphQLSchema } from 'graphql';
import { labelsOf } from '#shared/server/labels.ts';

/** The labels as the route sends them. They show what the schema holds, so who may not see it does not get them. */
export const labelled = (schema: GraphQLSchema): string => `${JSON.stringify({ enums: labelsOf(schema).enums })}\n`;
