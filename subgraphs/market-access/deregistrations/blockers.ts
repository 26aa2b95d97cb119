/** What stands in the way of a deregistration (G28): pure functions of facts of this and of other departments. */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { Message } from '#shared/messages.ts';
import type { RequiredBlockers } from '../enterprises/rows.ts';
import type { DeregistrationKind } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { OpenCase, OpenClaim } from './rows.ts';

/**
 * What closes the simple route alone (公司法 240; 市场主体登记管理条例 33): the black list, and a debt that its creditor has written
 * off. A liquidation reports on both (docs/decisions/0051-loans-in-default.md).
 */
const SIMPLE_ALONE: readonly string[] = ['BLACK_LISTED', 'LOAN_IN_DEFAULT'];

/** The blockers of a kind. */
export const blockersOf = (kind: DeregistrationKind, blockers: readonly Blocker[]): Blocker[] =>
  blockers.filter(({ code }) => kind === 'SIMPLE' || !SIMPLE_ALONE.includes(code));

/** A matter whose open cases block a deregistration: the blocker, and how one of them is taken back. */
interface UnfinishedMatter {
  matters: RegExp;
  code: string;
  message: (parameters: { caseNo: string; who: Message }) => Message;
  takeBack: (one: OpenCase) => ReturnType<typeof removedBy>;
}

const UNFINISHED: readonly UnfinishedMatter[] = [
  {
    matters: /^CHANGE$/,
    code: 'OPEN_CHANGE_OF_REGISTRATION',
    message: MESSAGES.OPEN_CHANGE,
    takeBack: ({ creditCode }) => removedBy('withdrawChange', { creditCode }),
  },
  {
    matters: /^REAL_ESTATE_/,
    code: 'OPEN_REAL_ESTATE_CASES',
    message: MESSAGES.OPEN_REAL_ESTATE,
    takeBack: ({ id }) => removedBy('withdrawRealEstate', { caseId: id }),
  },
  {
    matters: /^TAX_/,
    code: 'OPEN_TAX_CASES',
    message: MESSAGES.OPEN_TAX_CASE,
    takeBack: ({ id }) => removedBy('withdrawTaxCase', { taxCaseId: id }),
  },
];

/** The blockers of open cases, one for each: the office may decide on it, and who applied may take it back. */
export const caseBlockers = (open: readonly OpenCase[], department: string): Blocker[] =>
  open.flatMap(one => {
    const unfinished = UNFINISHED.find(({ matters }) => matters.test(one.matter));
    if (!unfinished) return [];
    const { code, message, takeBack } = unfinished;
    const said = message({ caseNo: one.caseNo, who: MESSAGES.WHO_APPLIED() });
    return [{ code, department, message: said, ...takeBack(one) }];
  });

/** How an encumbrance of real estate blocks, and the kind of application that ends it. */
const ENCUMBERED = {
  MORTGAGE: { code: 'MORTGAGED_REAL_ESTATE', message: MESSAGES.MORTGAGED, ends: 'MORTGAGE_CANCELLATION' },
  SEIZURE: { code: 'SEIZED_REAL_ESTATE', message: MESSAGES.SEIZED, ends: 'RELEASE' },
} as const;

/**
 * The blockers of encumbrances on real estate: claims of a creditor or a court. An objection between owners blocks
 * nothing.
 */
export const realEstateBlockers = (open: readonly OpenClaim[], department: string): Blocker[] =>
  open.map(({ id, creditCode, kind, unitNo }) => {
    const { code, message, ends } = ENCUMBERED[kind];
    return {
      code,
      department,
      message: message({ unitNo }),
      ...removedBy('applyForRealEstate', { creditCode, kind: ends, unitNo, encumbranceId: id }),
    };
  });

/** All blockers, the register's own last; null where those of a department are missing, since others may exist. */
export function joinBlockers(required: RequiredBlockers, own: readonly Blocker[]): Blocker[] | null {
  const { creditBlockers, projectBlockers, financingBlockers, inspectionBlockers } = required;
  const blockers: Blocker[] = [];
  for (const reported of [creditBlockers, projectBlockers, financingBlockers, inspectionBlockers]) {
    if (!reported) return null;
    blockers.push(...reported);
  }
  return [...blockers, ...own];
}
