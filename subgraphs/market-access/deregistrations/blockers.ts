/** What stands in the way of a deregistration (G28): pure functions of facts of this and of other departments. */
import type { Blocker } from '#shared/case/blockers.ts';
import type { RequiredBlockers } from '../enterprises/rows.ts';
import type { DeregistrationKind } from '../generated.ts';

/** The blockers of a kind: the black list closes the simple route alone (公司法 240; 市场主体登记管理条例 33). */
export const blockersOf = (kind: DeregistrationKind, blockers: readonly Blocker[]): Blocker[] =>
  blockers.filter(({ code }) => kind === 'SIMPLE' || code !== 'BLACK_LISTED');

/** Matters whose open cases block a deregistration: the blocker, its message, and the operations that end the cases. */
interface UnfinishedMatter {
  matters: RegExp;
  code: string;
  one: string;
  many: string;
  operation: string;
}

const UNFINISHED: readonly UnfinishedMatter[] = [
  {
    matters: /^CHANGE$/,
    code: 'OPEN_CHANGE_OF_REGISTRATION',
    one: 'change of registration is',
    many: 'changes of registration are',
    operation: 'approveChange, rejectChange, withdrawChange',
  },
  {
    matters: /^REAL_ESTATE_/,
    code: 'OPEN_REAL_ESTATE_CASES',
    one: 'real-estate case is',
    many: 'real-estate cases are',
    operation: 'approveRealEstate, rejectRealEstate, withdrawRealEstate',
  },
  {
    matters: /^TAX_/,
    code: 'OPEN_TAX_CASES',
    one: 'tax case is',
    many: 'tax cases are',
    operation: 'closeTaxCase',
  },
];

/** The blockers of open cases. They say how many, for all callers; the enterprise finds which in its own lists. */
export const caseBlockers = (open: readonly { matter: string; cases: number }[], department: string): Blocker[] =>
  UNFINISHED.flatMap(({ matters, code, one, many, operation }) => {
    const cases = open.filter(({ matter }) => matters.test(matter)).reduce((sum, count) => sum + count.cases, 0);
    if (cases === 0) return [];
    return [{ code, department, message: `${cases} ${cases === 1 ? one : many} not closed`, operation }];
  });

interface EncumbranceBlocker {
  code: string;
  name: string;
  operation: string;
}

const ENCUMBERED: Readonly<Partial<Record<string, EncumbranceBlocker>>> = {
  MORTGAGE: {
    code: 'MORTGAGED_REAL_ESTATE',
    name: 'mortgage',
    operation: 'applyForRealEstate (MORTGAGE_CANCELLATION)',
  },
  SEIZURE: {
    code: 'SEIZED_REAL_ESTATE',
    name: 'seizure',
    operation: 'applyForRealEstate (RELEASE)',
  },
};

/**
 * The blockers of encumbrances on real estate: claims of a creditor or a court. An objection between owners blocks
 * nothing.
 */
export const realEstateBlockers = (open: readonly { kind: string; number: number }[], department: string): Blocker[] =>
  open.flatMap(({ kind, number }) => {
    const found = ENCUMBERED[kind];
    if (!found) return [];
    const { code, name, operation } = found;
    const message = `${number} ${name}${number === 1 ? ' lies' : 's lie'} on its real estate`;
    return [{ code, department, message, operation }];
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
