/** Tasks of meetings: completed once, with their outcome. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { mayRead, requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import type { CompleteMeetingTaskInput } from '../generated.ts';
import { refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { MeetingTask } from './entities.ts';
import { addToLedgers } from './ledgers.ts';
import type { MeetingTaskRow } from './rows.ts';
import { MESSAGES } from './messages.ts';

export type MeetingTaskOrRefusal = (MeetingTaskRow & { __typename: 'MeetingTask' }) | Refusal;

/** Completes a task, once, by an officer of its agency. Refuses NOT_ENTITLED, NOT_FOUND and ILLEGAL_TRANSITION. */
export async function completeMeetingTask(
  context: RequestContext,
  input: CompleteMeetingTaskInput,
  info: GraphQLResolveInfo,
): Promise<MeetingTaskOrRefusal> {
  const { taskId, idempotencyKey } = input;
  const found = await context.loaders.meetingTask.load(taskId);
  if (!found || !mayRead(context.principal, context.department, found.organCode)) {
    return refuseMissing(context, input, info, MESSAGES.NO_TASK({ id: taskId.slice(0, 40) }));
  }
  const { id, organCode: creditCode } = found;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const outcome = plainText('outcome', input.outcome, 500);
    const task = await write.em.findOneOrFail(MeetingTask, { id });
    requireAgency(context.principal, task.agency);
    if (task.completedAt) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.ONCE({ at: task.completedAt }));
    }
    Object.assign(task, { completedAt: write.now, completedBy: context.principal.subject, outcome });
    await addToLedgers(write, [task], 'MeetingTaskCompleted', context.principal.subject);
    write.record({
      type: 'MeetingTaskCompleted',
      creditCode,
      subject: { type: 'MeetingTask', id },
      restricted: true,
      changedFields: ['completedAt', 'outcome'],
      payload: { agency: task.agency, dueOn: task.dueOn, late: localDate(write.now) > task.dueOn },
    });
    return { __typename: 'MeetingTask', ...rowOf(MeetingTask, task) };
  });
}
