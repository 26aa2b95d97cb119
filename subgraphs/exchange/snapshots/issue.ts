/** A window asks for its snapshot itself: of the enterprises that it names. Of a whole zone the operator makes one. */
import type { GraphQLResolveInfo } from 'graphql';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { NOBODY, requireZone } from '#shared/identity/rights.ts';
import { checkZone } from '#shared/input.ts';
import { checkCode } from '#shared/signing/index.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import type { IssueWindowSnapshotInput, WindowSnapshot } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { signer } from '../messages/batches.ts';
import { MESSAGES } from './messages.ts';
import { snapshotPage } from './page.ts';
import { makeSnapshot } from './snapshot.ts';

/** Enterprises of a snapshot that a window asks for, at most. */
const MOST = 100;

/** Issues a snapshot. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, EVIDENCE_UNAVAILABLE. */
export function issueWindowSnapshot(
  context: RequestContext,
  input: IssueWindowSnapshotInput,
  info: GraphQLResolveInfo,
): Promise<(WindowSnapshot & { __typename: 'WindowSnapshot' }) | Refusal> {
  const { zone, days, idempotencyKey } = input;
  const { database, principal, now } = context;
  const creditCodes = [...new Set(input.creditCodes)];
  return context.write(
    {
      creditCode: OF_NO_ENTERPRISE,
      owner: NOBODY,
      idempotencyKey,
      info,
      input,
      facts: async (_ask, asPublic) => {
        const request = { zone: checkZone(zone), days, creditCodes };
        requireZone(principal, zone);
        if (creditCodes.length === 0 || creditCodes.length > MOST)
          throw refuse('INVALID_INPUT', MESSAGES.COUNT({ most: MOST, got: creditCodes.length }));
        const content = await makeSnapshot(asPublic, request, now);
        return (await signer(database, now))(content);
      },
    },
    async (write, document) => {
      const { content } = document;
      const issued = {
        zone,
        validUntil: content.validUntil,
        checkCode: checkCode(content),
        enterpriseCount: content.enterprises.length,
      };
      write.record({
        type: 'WindowSnapshotIssued',
        creditCode: OF_NO_ENTERPRISE,
        subject: { type: 'WindowSnapshot', id: issued.checkCode },
        changedFields: [],
        restricted: true,
        payload: issued,
      });
      return { __typename: 'WindowSnapshot' as const, ...issued, document, page: snapshotPage(document) };
    },
  );
}
