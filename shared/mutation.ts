/** The form of every mutation: one argument `input`, one call. */
import type { GraphQLResolveInfo } from 'graphql';
import { RefusalError } from './errors.ts';

/**
 * Turns a write into the resolver of its mutation: `publishLicence: mutation(publishLicence)`. What is refused before
 * the write's door (a thing that there is not) is data like what is refused behind it.
 */
export const mutation =
  <RequestContext, Input, Result>(
    work: (context: RequestContext, input: Input, info: GraphQLResolveInfo) => Promise<Result>,
  ) =>
  async (_root: unknown, { input }: { input: Input }, context: RequestContext, info: GraphQLResolveInfo) => {
    try {
      return await work(context, input, info);
    } catch (error) {
      if (error instanceof RefusalError) return error.refusal;
      throw error;
    }
  };
