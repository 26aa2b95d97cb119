/** What a commitment must be, and what is open on it: pure functions of rule, input and day. */
import type { OpenStep } from '#shared/case/index.ts';
import { addMonths } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import { itemOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { CommitmentKind, SignCommitmentInput } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { CommitmentRow } from './rows.ts';

/** A commitment is performed within so many months at most. */
const MOST_MONTHS = 60;
const LONGEST = { matter: 200, content: 4_000 } as const;

/** The kind that goes with an application for repair (信用修复型). */
export const REPAIR_COMMITMENT = 'CREDIT_REPAIR' satisfies CommitmentKind;

/** What is signed, as its kind wants it. */
export interface Promised {
  matter: string;
  content: string;
  proofs: string[];
  dueOn: LocalDate | null;
}

/**
 * What the input promises. Refuses KIND_NOT_OFFERED a kind that the zone's rule does not name, INVALID_INPUT proofs of
 * another kind than PROOF and one of that kind without, and a day that is over or too far.
 */
export function checkPromised(rule: ResolvedRule<'list'>, input: SignCommitmentInput, today: LocalDate): Promised {
  const { kind, dueOn = null } = input;
  requireOffered(rule, kind);
  const last = addMonths(today, MOST_MONTHS);
  if (dueOn !== null && (dueOn < today || dueOn > last)) {
    throw refuse('INVALID_INPUT', MESSAGES.DUE_RANGE({ today, last, got: dueOn }));
  }
  return {
    matter: plainText('matter', input.matter, LONGEST.matter),
    content: plainText('content', input.content, LONGEST.content),
    proofs: checkProofs(kind, input.proofs ?? []),
    dueOn,
  };
}

function requireOffered(rule: ResolvedRule<'list'>, kind: CommitmentKind): void {
  if (itemOf(rule, kind)) return;
  const kinds = rule.parameters.items.map(({ en, zh }) => ({ en, zh }));
  throw refuse('KIND_NOT_OFFERED', MESSAGES.KIND_NOT_OFFERED({ kinds, got: MESSAGES[kind]() }));
}

function checkProofs(kind: CommitmentKind, proofs: readonly string[]): string[] {
  if (kind === 'PROOF') {
    if (proofs.length === 0) throw refuse('INVALID_INPUT', MESSAGES.PROOFS_NEEDED());
    return plainTexts('proofs', proofs, 20);
  }
  if (proofs.length > 0) throw refuse('INVALID_INPUT', MESSAGES.NO_PROOFS({ kind: MESSAGES[kind]() }));
  return [];
}

/** Whether the day has passed and nobody has said whether it was kept. */
export const isOverdue = ({ state, dueOn }: Pick<CommitmentRow, 'state' | 'dueOn'>, today: LocalDate): boolean =>
  state === 'SIGNED' && dueOn !== null && dueOn < today;

/** The step that is open: whether it was kept. */
export const openSteps = ({ state, creditCode, id }: CommitmentRow): OpenStep[] =>
  state === 'SIGNED' ? [{ operation: 'recordPerformance', input: { creditCode, commitmentId: id } }] : [];
