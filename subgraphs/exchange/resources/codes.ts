/**
 * Codes of the national catalogue (《政务信息资源目录编制指南（试行）》): class of one digit, item of two, subject of three, and
 * after a stroke the sequence.
 */
import type { DataResourceKind } from '../generated.ts';

/** What departments hold of their own (部门信息资源类). */
const DEPARTMENT_CLASS = '3';

const SUBJECTS: Readonly<Record<DataResourceKind, string>> = {
  CONTRACT: '001',
  PLATFORM: '002',
  DATABASE: '003',
  SENSOR: '004',
  MODEL: '005',
};

/** Which code a resource gets. */
export interface CodeParts {
  /** Number of the department in the ledger, 1 to 99. */
  department: number;
  kind: DataResourceKind;
  /** Number of the resource among the department's of its kind. */
  sequence: number;
}

export function catalogCode({ department, kind, sequence }: CodeParts): string {
  if (department < 1 || department > 99) {
    throw new RangeError(`a department's number must be from 1 to 99, but got: ${department}`);
  }
  return `${DEPARTMENT_CLASS}${String(department).padStart(2, '0')}${SUBJECTS[kind]}/${String(sequence).padStart(6, '0')}`;
}
