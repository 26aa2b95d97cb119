/** Steps that only officers of the body take whose visit or case it is. */
import type { AvailableStep } from '#shared/case/index.ts';
import { speaksFor } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { textOf } from '#shared/messages.ts';
import { MESSAGES } from './messages.ts';

/** Steps that others take as well: the enterprise states its case, legal services end a visit for a body that is no more. */
const NOT_OF_THE_BODY: ReadonlySet<string> = new Set(['endVisit', 'pleadPenalty']);

/** Steps as `rights.ts` tells them, and of the body alone where that is so: each names it, and is its officers'. */
export const ofAuthority = (
  steps: readonly AvailableStep[],
  authority: string,
  principal: Principal,
): AvailableStep[] =>
  steps.map(step =>
    NOT_OF_THE_BODY.has(step.operation)
      ? step
      : {
          ...step,
          who: textOf(MESSAGES.OF_THE_BODY({ who: step.who, authority })),
          yours: step.yours && speaksFor(principal, authority),
        },
  );
