/**
 * What an operator may do: `npm run exchange -- submit-to <credit code> <zone> <place> <since> <file>`, the file with
 * what that platform granted; `stop-submitting <zone>`; `submissions`.
 */
import { isCalendarDate } from '#shared/identifiers/index.ts';
import { Misuse } from '#shared/process/misuse.ts';
import type { DepartmentCommand } from '#shared/department.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import { readJson } from '../peers/commands.ts';
import type { PeerAgreement } from '../peers/entities.ts';
import { endRoute, keepRoute } from './routes.ts';

/** Submits the records of a zone from a day on. */
const submitTo: DepartmentCommand = async ({ database, args, say }) => {
  const [member = '', zone = '', place = '', since = '', file] = args;
  if (!zoneCodes.includes(zone)) throw new Misuse(`a zone must be one of ${zoneCodes.join(', ')}, but got: ${zone}`);
  if (!isCalendarDate(since)) throw new Misuse(`since must be a day, YYYY-MM-DD, but got: ${JSON.stringify(since)}`);
  const agreement = readJson(file) as PeerAgreement;
  const isKept = await keepRoute(database.query, { zone, member, place, since, agreement });
  say(isKept ? `records of ${zone} go to ${member}` : `there is no anchor of ${JSON.stringify(member)}`);
  return isKept;
};

const stopSubmitting: DepartmentCommand = async ({ database, args, say }) => {
  const [zone = ''] = args;
  const was = await endRoute(database.query, zone, new Date());
  say(was ? `records of ${zone} are submitted no more` : `no records of ${JSON.stringify(zone)} are submitted`);
  return was;
};

const STANDING = `
  select zone, profile, state, fault, count(*)::int as count, max(tries) as tries
  from record_submission group by 1, 2, 3, 4 order by 1, 2, 3, 4`;

/** How many submissions stand where, and the faults of their last tries. */
const submissions: DepartmentCommand = async ({ database, say }) => {
  for (const one of await database.query(STANDING)) say(JSON.stringify(one));
  return true;
};

export const commands = { 'submit-to': submitTo, 'stop-submitting': stopSubmitting, submissions };
