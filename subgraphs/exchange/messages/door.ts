/**
 * Where the gateway tells what partners ask and what they are answered: HTTP at the department itself. It answers once
 * the log has it, so that nothing is read for a message, and no answer leaves, without an entry.
 */
import { z } from 'zod';
import type { Door } from '#shared/department.ts';
import { verifyDocument } from '#shared/signing/index.ts';
import { MOST_ENTERPRISES } from '../consents/rules.ts';
import { consentsFollowed } from '../consents/standing.ts';
import { gatewayOnly, refusedRequest } from '../doors.ts';
import { termsOf } from '../grants/terms.ts';
import { keysOfMember } from '../peers/keys.ts';
import { proofOf } from '../proofs/proofs.ts';
import { countersign } from './batches.ts';
import { closeMessage, openMessage } from './log.ts';

const text = (longest: number) => z.string().max(longest);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const signature = z.strictObject({ keyId: text(16), algorithm: text(40), signature: text(128) });

const envelope = z.strictObject({
  kind: z.literal('EXCHANGE_REQUEST'),
  messageId: text(100).min(1),
  grantNo: text(40),
  member: text(18),
  purpose: text(500),
  legalBasis: text(500),
  matterCode: text(100),
  caseNo: text(100),
  sentAt: text(40),
  bodyHash: hash,
});
const request = z.strictObject({ content: envelope, signature });
const opening = z.strictObject({
  grantNo: text(40),
  request,
  bodyHash: hash,
  fields: z.array(text(200)).max(1_000),
  enterprises: z.array(text(18)).max(MOST_ENTERPRISES),
  isFeed: z.boolean(),
  refusal: text(60).nullable(),
});
const closing = z.strictObject({
  member: text(18),
  messageId: text(100),
  answerHash: hash,
  reason: text(60).nullable(),
});
/** Changes of one page of a feed at most. */
const MOST_CHANGES = 1_000;
const followed = z.strictObject({
  grantNo: text(40),
  enterprises: z.array(text(40)).max(MOST_CHANGES),
  seen: z.strictObject({ revision: z.int().min(0).max(2_147_483_647), day: z.iso.date() }).nullable(),
});
const asked = z.strictObject({ request, bodyHash: hash, messageId: text(100) });
const countersigning = z.strictObject({
  content: z.strictObject({
    kind: z.literal('EXCHANGE_COUNTERSIGN'),
    number: z.int().min(1).max(2_147_483_647),
    root: hash,
    member: text(18),
  }),
  signature,
});

/** Adds the routes. */
export const messagesDoor: Door = (app, options) => {
  const { database, now } = options;
  const route = <Asked>(path: string, form: z.ZodType<Asked>, serve: (asked: Asked) => Promise<unknown>): void => {
    app.post(
      `/exchange/messages/${path}`,
      gatewayOnly(options, async ({ body }, reply) => {
        const got = form.safeParse(body);
        return got.success ? serve(got.data) : refusedRequest(reply, got.error);
      }),
    );
  };
  route('terms', z.strictObject({ grantNo: text(40) }), ({ grantNo }) => termsOf(database.query, grantNo, now()));
  route('consents', followed, page => consentsFollowed(database.query, page, now()));
  route('open', opening, given => openMessage(database, given, now()));
  route('close', closing, async given => ({ entry: (await closeMessage(database, given, now())) ?? null }));
  route('countersign', countersigning, async given => ({ state: await countersign(database, given, now()) }));
  route('proof', asked, async ({ request: signed, bodyHash, messageId }) => {
    const { member } = signed.content;
    const keys = await keysOfMember(database.query, member);
    const isOwn = verifyDocument(signed, keys) === 'VALID' && signed.content.bodyHash === bodyHash;
    return { proof: (isOwn && (await proofOf(database.query, member, messageId))) || null };
  });
};
