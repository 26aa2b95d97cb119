/**
 * Where the gateway hands in receipts: HTTP at the department itself, which no gateway passes on. It answers once they
 * are stored: a partner's answer leaves only then.
 */
import type { Door } from '#shared/department.ts';
import { gatewayOnly, refusedRequest } from '../doors.ts';
import { addReceipts, batch } from './store.ts';

/** Adds the route. */
export const receiptsDoor: Door = (app, options) => {
  app.post(
    '/exchange/receipts',
    gatewayOnly(options, async ({ body }, reply) => {
      const given = batch.safeParse(body);
      if (!given.success) return refusedRequest(reply, given.error);
      return reply.code(201).send({ added: await addReceipts(options.database, given.data) });
    }),
  );
};
