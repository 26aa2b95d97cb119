/** Checks of an enterprise's size: pure. A refusal says the rule and what it got. */
import { refuse } from '#shared/errors.ts';
import { sizeClass } from '#shared/identifiers/index.ts';
import type { SizeFacts, SizeReason } from '#shared/identifiers/index.ts';
import type { SizeClass } from '../generated.ts';
import { MESSAGES } from './messages.ts';

/** A size class with the row of the table that gave it and the bounds compared. */
export interface JudgedSize {
  sizeClass: SizeClass;
  row: string;
  reasons: SizeReason[];
}

/** The size class of declared facts, for a stored industry. Refuses INVALID_INPUT facts that do not give one. */
export function checkSize(industry: string, facts: Omit<SizeFacts, 'division'>): JudgedSize {
  const judged = sizeClass({ ...facts, division: industry });
  if (judged.ok) return judged.value;
  // Amounts come in yuan; the bounds are in ten thousands (万元).
  const problems = judged.problems.join('; ').replaceAll(/(annualRevenue|totalAssets)Wan/g, '$1');
  throw refuse('INVALID_INPUT', MESSAGES.SIZE_UNKNOWN({ problems: MESSAGES.SIZE_FACTS({ problems }) }));
}
