/** The form of every mutation: one argument `input`, one call. */
import type { GraphQLResolveInfo } from 'graphql';
import { BeyondCalendar } from './clock/index.ts';
import { RefusalError, refuse } from './errors.ts';
import type { Message } from './messages.ts';

/** A day that no calendar reaches, in both languages. */
const beyond = ({ message, got }: BeyondCalendar): Message => ({
  key: 'BEYOND_CALENDAR',
  parameters: { got },
  en: message,
  zh: `该日期超出历法可以推算的范围，收到的是：${got}`,
});

/**
 * Turns a write into the resolver of its mutation: `publishLicence: mutation(publishLicence)`. What is refused before
 * the write's door (a thing that there is not) is data like what is refused behind it; so is a day from which a clock
 * would run beyond the calendar.
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
      if (error instanceof BeyondCalendar) return refuse('INVALID_INPUT', beyond(error)).refusal;
      throw error;
    }
  };
