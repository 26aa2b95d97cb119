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
    if (!result) throw refuse('NOT_FOUND', `there is no reported result ${resultId.slice(0, 40)}`);
    if (result.anomalies.length === 0) {
      throw refuse(
        'NO_ANOMALY',
        'a typical case shows how approval went outside the system, but this result shows no sign of it',
      );
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

/** Refuses INVALID_INPUT texts that name the project, the enterprise or the document. */
function requireImpersonal({ projectCode, creditCode, documentNo }: ApprovalResult, texts: readonly string[]): void {
  const named = [projectCode, creditCode, documentNo].find(name => texts.some(text => text.includes(name)));
  if (named) throw refuse('INVALID_INPUT', `a typical case does not say whose it was, but names: ${named}`);
}

async function requireNotPublished(write: Write, { id: resultId }: ApprovalResult): Promise<void> {
  const published = await write.em.findOne(TypicalCase, { resultId });
  if (!published) return;
  throw refuse('ALREADY_PUBLISHED', 'a result is published as a typical case once, but this one was before');
}
