/** Where a sandbox and a place in it stand. Pure. */
import type { OpenStep } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { SandboxRow } from './rows.ts';

/** Whether a place is in force on a day. */
export const isActive = (leftAt: string | null, { startsOn, exitOn }: Span, today: LocalDate): boolean =>
  leftAt === null && startsOn <= today && today <= exitOn;

interface Span {
  startsOn: LocalDate;
  exitOn: LocalDate;
}

/** The steps that a sandbox allows: enterprises are taken in to its last day, before its first one too. */
export const sandboxSteps = ({ id, exitOn }: Pick<SandboxRow, 'id' | 'exitOn'>, today: LocalDate): OpenStep[] =>
  today <= exitOn ? [{ operation: 'admitToSandbox', input: { sandboxId: id } }] : [];
