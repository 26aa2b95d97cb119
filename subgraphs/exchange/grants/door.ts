/**
 * Where the gateway asks whether a read is within an agreement: HTTP at the department itself, which no gateway passes
 * on. The agreement is read from the database each time, so that a revocation is in force from the next request.
 */
import { z } from 'zod';
import { columnsOf } from '#shared/database/rows.ts';
import type { Door } from '#shared/department.ts';
import { gatewayOnly, refusedRequest } from '../doors.ts';
import { MOST_ENTERPRISES, lacksConsent } from '../consents/rules.ts';
import { consentingTo } from '../consents/standing.ts';
import { AccessGrant } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { AccessGrantRow } from './rows.ts';
import { authorize } from './rules.ts';

const text = (longest: number) => z.string().max(longest);

/** A read, as the gateway tells it. An empty purpose, basis or case is judged, not refused as input. */
const question = z.strictObject({
  grantNo: text(40),
  member: text(18),
  purpose: text(500),
  legalBasis: text(500),
  caseNo: text(100),
  fields: z.array(text(200)).max(1_000),
  enterprises: z.array(text(18)).max(MOST_ENTERPRISES).default([]),
});

const GRANT = `select ${columnsOf(AccessGrant)} from access_grant where grant_no = $1`;

/** Adds the route. */
export const grantsDoor: Door = (app, options) => {
  const { database, now } = options;
  app.post(
    '/exchange/authorize',
    gatewayOnly(options, async ({ body }, reply) => {
      const asked = question.safeParse(body);
      if (!asked.success) return refusedRequest(reply, asked.error);
      const { grantNo, enterprises, ...read } = asked.data;
      const [grant = null] = await database.query<AccessGrantRow>(GRANT, [grantNo]);
      const consenting = await consentingTo(database.query, { grantNo, enterprises }, now());
      const reasons = [
        ...authorize(grant, read, now()),
        ...(grant && lacksConsent(grant, { enterprises, consenting }) ? [MESSAGES.NO_CONSENT()] : []),
      ];
      return { allowed: reasons.length === 0, reasons: reasons.map(({ key, zh, en }) => ({ code: key, zh, en })) };
    }),
  );
};
