/** The steps of a tender that are open now, as operations of the contract: pure functions. */
import type { OpenStep } from '#shared/case/index.ts';
import type { TenderStepCode } from '../generated.ts';
import type { TenderRow } from './rows.ts';
import { EVALUATION_COMMITTEE, TENDER_STATES, TENDER_STEPS, conductorOf } from './rules.ts';

/** What a step needs besides what the contract requires. */
const MORE: Readonly<Partial<Record<TenderStepCode, readonly string[]>>> = {
  INVITE: ['bidDeadline'],
  EVALUATE: ['remote'],
};

/** Each step in its order; the bidding is closed once its deadline has passed. */
export function openTenderSteps({ id, state, bidDeadline, recommendedBy }: TenderRow, now: Date): OpenStep[] {
  const allowed = TENDER_STATES[state];
  const input = { tenderId: id };
  const isEarly = bidDeadline !== null && now < new Date(bidDeadline);
  const steps = TENDER_STEPS.filter(step => step in allowed && !(step === 'BID' && isEarly)).map(step => ({
    operation: 'recordTenderStep',
    input: { ...input, step },
    more: MORE[step] ?? [],
    agency: conductorOf(step),
  }));
  const others: (OpenStep | false)[] = [
    'recommendBidders' in allowed && { operation: 'recommendBidders', input, agency: EVALUATION_COMMITTEE },
    'awardTender' in allowed && { operation: 'awardTender', input, notBy: recommendedBy },
    'cancelTender' in allowed && { operation: 'cancelTender', input },
  ];
  return [...steps, ...others.filter(step => step !== false)];
}
