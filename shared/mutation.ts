/** The form of every mutation: one argument `input`, one call. */
import type { GraphQLResolveInfo } from 'graphql';

/** Turns a write into the resolver of its mutation: `publishLicence: mutation(publishLicence)`. */
export const mutation =
  <RequestContext, Input, Result>(
    work: (context: RequestContext, input: Input, info: GraphQLResolveInfo) => Promise<Result>,
  ) =>
  (_root: unknown, { input }: { input: Input }, context: RequestContext, info: GraphQLResolveInfo): Promise<Result> =>
    work(context, input, info);
