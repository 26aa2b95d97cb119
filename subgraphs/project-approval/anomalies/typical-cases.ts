/** Typical cases (Y18 典型案例): a result with signs, published once, without saying whose it was. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import type { PublishTypicalCaseInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { OF_NO_ENTERPRISE } from '../matters/rules.ts';
import { ApprovalResult, TypicalCase } from './entities.ts';
import type { TypicalCaseRow } from './rows.ts';
import { MESSAGES } from './messages.ts';

export type TypicalCaseOrRefusal = (TypicalCaseRow & { __typename: 'TypicalCase' }) | Refusal;

/** Publishes a typical case. Refuses NOT_FOUND, NO_ANOMALY, INVALID_INPUT and ALREADY_PUBLISHED. */
export function publishTypicalCase(
  context: RequestContext,
  input: PublishTypicalCaseInput,
  info: GraphQLResolveInfo,
): Promise<TypicalCaseOrRefusal> {
  const { idempotencyKey, resultId } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const title = plainText('title', input.title, 100);
    const summary = plainText('summary', input.summary, 2_000);
    const result = isUuid(resultId) ? await write.em.findOne(ApprovalResult, { id: resultId }) : null;
    if (!result) throw refuse('NOT_FOUND', MESSAGES.NO_RESULT({ id: resultId.slice(0, 40) }));
    if (result.anomalies.length === 0) {
      throw refuse('NO_ANOMALY', MESSAGES.NO_SIGN());
    }
    requireImpersonal(result, [title, summary]);
    await requireNotPublished(write, result);
    const typicalCase = write.em.create(TypicalCase, {
      id: randomUUID(),
      zone: result.zone,
      resultId: result.id,
      title,
      summary,
      kinds: result.anomalies.map(({ kind }) => kind),
      publishedAt: write.now,
    });
    write.em.persist(typicalCase);
    write.record({
      type: 'TypicalCasePublished',
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'TypicalCase', id: typicalCase.id },
      payload: { zone: result.zone, title, kinds: typicalCase.kinds },
    });
    return { __typename: 'TypicalCase', ...rowOf(TypicalCase, typicalCase) };
  });
}

/** Refuses INVALID_INPUT texts that name the project, the enterprise or the document, however these are written. */
function requireImpersonal({ projectCode, creditCode, documentNo }: ApprovalResult, texts: readonly string[]): void {
  const written = texts.map(bare);
  const named = [projectCode, creditCode, documentNo].find(name => written.some(text => text.includes(bare(name))));
  if (named) throw refuse('INVALID_INPUT', MESSAGES.IMPERSONAL({ name: named }));
}

/** A text without what may stand between the parts of a code: letters and digits alone, in one case and width. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

async function requireNotPublished(write: Write, { id: resultId }: ApprovalResult): Promise<void> {
  const published = await write.em.findOne(TypicalCase, { resultId });
  if (!published) return;
  throw refuse('ALREADY_PUBLISHED', MESSAGES.PUBLISHED());
}
