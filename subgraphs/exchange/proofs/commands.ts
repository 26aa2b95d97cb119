/** What an operator may have exchange do: `npm run exchange -- verify`. */
import type { DepartmentCommand } from '#shared/department.ts';
import { faultsIn } from './proofs.ts';

/**
 * Checks the whole log of messages, its batches and what partners countersigned, and names what is wrong. A database
 * that was put back as a whole shows by what partners kept alone: they check it with the proof of any message.
 */
const verify: DepartmentCommand = async ({ database, say }) => {
  const faults = await faultsIn(database.query);
  for (const { fault, id } of faults) say(`${fault} ${id}`);
  say(faults.length === 0 ? 'the log of messages is whole' : `${faults.length} faults in the log of messages`);
  return faults.length === 0;
};

export const commands = { verify };
