/** What the platform above answers, read strictly: what is not of the contract counts as broken. Pure functions. */
import { z } from 'zod';
import { isCalendarDate } from '#shared/identifiers/index.ts';
import { Refused } from '../peers/proven.ts';
import type { ToldProblem } from './entities.ts';

const text = (longest: number) => z.string().max(longest);
const problems = z.array(z.object({ field: text(100).nullable(), reason: text(2_000) })).max(100);

const receipt = z.object({
  __typename: z.literal('SubmissionReceipt'),
  answers: z.array(z.object({ submissionId: z.guid(), outcome: z.enum(['ACCEPTED', 'RETURNED']), problems })).max(100),
});
const refusal = z.object({ __typename: z.literal('Refusal'), code: text(100) });
const submitted = z.object({ data: z.object({ result: z.discriminatedUnion('__typename', [receipt, refusal]) }) });

/** The answer to one submission. */
export interface SubmissionAnswer {
  submissionId: string;
  outcome: 'ACCEPTED' | 'RETURNED';
  problems: ToldProblem[];
}

/** The answers to the records of a message. Throws {@link Refused} by the code of a refusal, and where it is none. */
export function answersIn(answer: object | null): SubmissionAnswer[] {
  const parsed = submitted.safeParse(answer);
  if (!parsed.success) throw new Refused('BROKEN');
  const { result } = parsed.data.data;
  if (result.__typename === 'Refusal') throw new Refused(result.code);
  return result.answers;
}

const returned = z.object({
  id: z.guid(),
  zone: text(40),
  creditCode: text(18),
  kind: z.enum(['CORRECTION_WANTED', 'ENTERPRISE_DATA']),
  submissionId: z.guid().nullable(),
  title: text(200),
  source: text(200),
  shareType: z.enum(['UNCONDITIONAL', 'CONDITIONAL']),
  fields: z.array(z.object({ code: text(100), value: text(2_000) })).max(100),
  problems,
  returnedAt: z.string().refine(moment => isCalendarDate(moment.slice(0, 10)) && !Number.isNaN(Date.parse(moment))),
});
const page = z.object({
  data: z.object({
    page: z.object({
      nodes: z.array(returned).max(100),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: text(500).nullable() }),
    }),
  }),
});

/** Something that the platform above returns. */
export type Returned = z.infer<typeof returned>;

/** A page of what is returned, and the cursor after which the next begins; null where it has nothing. */
export function returnsIn(answer: object | null): { nodes: Returned[]; endCursor: string | null; isEnd: boolean } {
  const parsed = page.safeParse(answer);
  if (!parsed.success) throw new Refused('BROKEN');
  const { nodes, pageInfo } = parsed.data.data.page;
  return { nodes, endCursor: pageInfo.endCursor, isEnd: !pageInfo.hasNextPage };
}

/**
 * Refusals of a message by what is in it: its records are then sent one by one, so that one does not hold up others.
 */
const BY_CONTENT: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'INVALID_INPUT']);

/** Whether a fault lies in the records of a message. */
export const isOfContent = (fault: string): boolean => BY_CONTENT.has(fault);
