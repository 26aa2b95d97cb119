/**
 * Whether an enterprise may still be granted something on a promise: not while a promise that it broke is unrepaired
 * (国办发〔2020〕42号: 在信用修复前不适用告知承诺制). Credit keeps the record; every department that takes promises asks for it
 * among the facts of its write.
 */
import type { GraphClient } from '../context.ts';
import { refuse } from '../errors.ts';
import type { RuleReference } from '../errors.ts';
import { MESSAGES } from './messages.ts';

/** What credit says: the facts that are stored with the decision. */
export interface PromiseStanding {
  mayPromise: boolean;
  /** Why not; empty where it may. */
  reasons: readonly string[];
  rule: RuleReference | null;
}

const STANDING = `query PromiseStanding($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) {
    promiseStanding { mayPromise reasons rule { code clause version zone inherited } }
  }
}`;

/**
 * Asks credit, in the facts of a write. Refuses EVIDENCE_UNAVAILABLE where it does not answer: nothing is granted on a
 * promise by who cannot tell whether it may.
 */
export async function promiseStandingOf(ask: GraphClient, creditCode: string): Promise<PromiseStanding> {
  interface Data {
    enterprise: { promiseStanding: PromiseStanding | null } | null;
  }
  const { enterprise } = await ask<Data>(STANDING, { creditCode });
  if (enterprise?.promiseStanding) return enterprise.promiseStanding;
  throw refuse('EVIDENCE_UNAVAILABLE', MESSAGES.STANDING_UNKNOWN({ creditCode }), { remedy: MESSAGES.TRY_LATER() });
}

/** Refuses PROMISE_STANDING, with what credit says, where nothing may be granted on a promise. */
export function requireMayPromise({ mayPromise, reasons, rule }: PromiseStanding): void {
  if (mayPromise) return;
  throw refuse('PROMISE_STANDING', MESSAGES.MAY_NOT_PROMISE({ reasons }), {
    ...(rule && { rule }),
    remedy: MESSAGES.REPAIR_FIRST(),
  });
}
