/** What all steps of an annulment share: the write, its changes for the feed, its result. */
import type { GraphQLResolveInfo } from 'graphql';
import { loadCase } from '#shared/case/index.ts';
import type { Case, FeedChange } from '#shared/case/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { NOBODY } from '#shared/identity/rights.ts';
import { caseFields } from '../cases/fields.ts';
import { seenBefore } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import { RegistrationAnnulment } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { RegistrationAnnulmentRow } from './rows.ts';

export type AnnulmentResult = (RegistrationAnnulmentRow & { __typename: 'RegistrationAnnulment' }) | Refusal;

export interface AnnulmentRequest {
  context: RequestContext;
  input: { annulmentId: string; idempotencyKey?: string | null | undefined };
  info: GraphQLResolveInfo;
}

/**
 * A step of an annulment, under the lock of its enterprise. Refuses NOT_ENTITLED, for a case of others as for none, and
 * NOT_FOUND.
 */
export async function onAnnulment(
  { context, input, info }: AnnulmentRequest,
  work: (write: Write, annulment: RegistrationAnnulment, before: Case) => Promise<Case>,
): Promise<AnnulmentResult> {
  const { annulmentId, idempotencyKey } = input;
  const found = isUuid(annulmentId) ? await seenBefore(context.loaders.annulment, annulmentId) : null;
  const creditCode = found?.creditCode ?? annulmentId;
  const owner = found ?? NOBODY;
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    if (!found) throw refuse('NOT_FOUND', MESSAGES.NO_ANNULMENT({ id: annulmentId.slice(0, 40) }));
    const before = await loadCase(write, annulmentId);
    const annulment = await write.em.findOneOrFail(RegistrationAnnulment, { id: annulmentId });
    return resultOf(annulment, await work(write, annulment, before));
  });
}

export const subjectOf = ({ id }: { id: string }): FeedChange['subject'] => ({ type: 'RegistrationAnnulment', id });

/** The fields of an annulment in which each field of its case is seen. */
const SHOWS = {
  status: 'status',
  version: 'version',
  reasons: 'reasons',
  decidedAt: 'decidedAt',
  clock: 'clock',
} as const;

/** How a step is recorded for the feed: what is published, and an annulment, everybody may read (条例 40, 实施细则 56). */
export const feedChange = (
  annulment: Pick<RegistrationAnnulment, 'id' | 'notice' | 'annulledOn'>,
  type: string,
  more: Pick<FeedChange, 'payload'> = {},
): FeedChange => ({
  type,
  subject: subjectOf(annulment),
  shows: SHOWS,
  restricted: !isPublic(annulment),
  ...more,
});

/** Whether everybody may read of an annulment: once it is published, or the registration is annulled. */
export const isPublic = ({ notice, annulledOn }: Pick<RegistrationAnnulment, 'notice' | 'annulledOn'>): boolean =>
  (notice ?? null) !== null || (annulledOn ?? null) !== null;

export const resultOf = (annulment: RegistrationAnnulment, stepped: Case): AnnulmentResult => ({
  __typename: 'RegistrationAnnulment',
  ...rowOf(RegistrationAnnulment, annulment),
  ...caseFields(stepped),
  applicant: stepped.applicant,
});
