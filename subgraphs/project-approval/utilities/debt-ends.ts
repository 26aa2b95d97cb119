/** G08: how what is owed of the 110 programme ends: the papers follow, or they do not. */
import type { GraphQLResolveInfo } from 'graphql';
import { loadDebt, settleDebt } from '#shared/case/index.ts';
import type { FeedChange, ToleranceDebt } from '#shared/case/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { SettleUtilityDebtInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { MESSAGES } from './messages.ts';
import { onConnection, subjectOf } from './utilities.ts';
import type { UtilityOrRefusal } from './utilities.ts';

/** Takes papers that followed, at the customer's site. Refuses NOT_ENTITLED, NOT_FOUND, DEBT_ENDED and NOT_OWED. */
export const settleUtilityDebt = (
  context: RequestContext,
  input: SettleUtilityDebtInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async step => {
    const { write, connection } = step;
    const { debtId, items = null } = input;
    step.requireSupplier();
    const debt = await loadDebt(write, debtId);
    if (debt.caseId !== connection.id) {
      const said = { id: connection.id, debt: debtId.slice(0, 40) };
      throw refuse('NOT_FOUND', MESSAGES.NO_DEBT(said));
    }
    const settlement = { id: debtId, items, by: context.principal.subject };
    await settleDebt(write, settlement, { type: 'UtilityPapersSettled', subject: subjectOf(connection) });
    return step.held();
  });

/** Papers that did not follow in time: the water goes on, and the broken promise is reported to credit. */
export const breakUtilityPromise = async (_write: Write, { caseId }: ToleranceDebt): Promise<FeedChange> => ({
  type: 'UtilityPromiseBroken',
  subject: { type: 'UtilityConnection', id: caseId },
});
