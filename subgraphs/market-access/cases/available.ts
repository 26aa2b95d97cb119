/** The steps of a case that are open now, as a caller can take them. */
import type { GraphQLResolveInfo } from 'graphql';
import { availableSteps, openStepsOf } from '#shared/case/index.ts';
import type { AvailableStep, CaseOperations, OpenStep } from '#shared/case/index.ts';
import { officers } from '#shared/identity/rights.ts';
import type { Owner } from '#shared/identity/rights.ts';
import { textOf } from '#shared/messages.ts';
import type { RequestContext } from '../loaders.ts';
import { rights } from '../rights.ts';
import type { SteppingCase } from './rows.ts';
import { isOfficer } from './steps.ts';

/** A step that is open, and whether it is the office's alone, though the right of its operation lets others in. */
export interface DepartmentStep extends OpenStep {
  office?: boolean;
}

/**
 * The steps that a case allows. `known` is what names it in any operation. What was requested is what is to be
 * supplied; the office alone confirms a withdrawal.
 */
export function stepsOfCase(
  one: SteppingCase,
  operations: CaseOperations,
  known: Readonly<Record<string, unknown>>,
): DepartmentStep[] {
  const { status, version, supplements } = one;
  const office = status === 'WITHDRAWAL_PENDING';
  const steps = openStepsOf(one, operations, { ...known, version });
  const distinct = steps.filter(
    ({ operation }, index) => steps.findIndex(step => step.operation === operation) === index,
  );
  return distinct.map(step => {
    const items = step.operation === operations.supply ? supplements.at(-1)?.items : undefined;
    return { ...step, office, input: { ...step.input, items } };
  });
}

/** Steps as the caller can take them. */
export function stepsFor(
  steps: readonly DepartmentStep[],
  { principal, department }: RequestContext,
  owner: Owner,
  info: Pick<GraphQLResolveInfo, 'schema'>,
): AvailableStep[] {
  const told = availableSteps(steps, { info, rights, principal, department, owner });
  return told.map((step, index) =>
    steps[index]?.office
      ? {
          ...step,
          who: textOf(officers.who({ department, ...owner })),
          yours: step.yours && isOfficer({ principal, department }),
        }
      : step,
  );
}
