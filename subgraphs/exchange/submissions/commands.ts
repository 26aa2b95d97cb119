/**
 * What an operator may do: `npm run exchange -- submit-to <credit code> <zone> <place> <since> <file> [<profile> …]`,
 * the file with what that platform granted; `stop-submitting <zone> [<credit code>]`; `submissions`.
 */
import { inOneTransaction } from '#shared/database/write.ts';
import { isCalendarDate } from '#shared/identifiers/index.ts';
import { Misuse } from '#shared/process/misuse.ts';
import type { DepartmentCommand } from '#shared/department.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import { readJson } from '../peers/commands.ts';
import type { PeerAgreement } from '../peers/entities.ts';
import type { SubmissionProfile } from '../generated.ts';
import { PROFILES } from './profiles.ts';
import { endRoute, keepRoute } from './routes.ts';

/** Submits records of a zone from a day on: those of the profiles that are named, else all. */
const submitTo: DepartmentCommand = async ({ database, args, say }) => {
  const [member = '', zone = '', place = '', since = '', file, ...named] = args;
  if (!zoneCodes.includes(zone)) throw new Misuse(`a zone must be one of ${zoneCodes.join(', ')}, but got: ${zone}`);
  if (!isCalendarDate(since)) throw new Misuse(`since must be a day, YYYY-MM-DD, but got: ${JSON.stringify(since)}`);
  const profiles = checkProfiles(named);
  const agreement = readJson(file) as PeerAgreement;
  const isKept = await inOneTransaction(database, query =>
    keepRoute(query, { zone, member, profiles, place, since, agreement }, new Date()),
  );
  say(
    isKept
      ? `records of ${zone} go to ${member}: ${profiles.join(', ')}`
      : `there is no anchor of ${JSON.stringify(member)}`,
  );
  return isKept;
};

function checkProfiles(named: readonly string[]): SubmissionProfile[] {
  const all = PROFILES.map(({ code }) => code);
  const unknown = named.find(one => !all.some(code => code === one));
  if (unknown !== undefined) throw new Misuse(`a profile must be one of ${all.join(', ')}, but got: ${unknown}`);
  return named.length === 0 ? all : all.filter(code => named.includes(code));
}

/** Ends what is submitted of a zone, or of it to one platform. */
const stopSubmitting: DepartmentCommand = async ({ database, args, say }) => {
  const [zone = '', member = null] = args;
  const was = await endRoute(database.query, zone, member, new Date());
  const to = member === null ? '' : ` to ${member}`;
  say(
    was ? `records of ${zone} are submitted no more${to}` : `no records of ${JSON.stringify(zone)} are submitted${to}`,
  );
  return was;
};

const STANDING = `
  select zone, member, profile, state, fault, count(*)::int as count, max(tries) as tries
  from record_submission group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;

/** How many submissions stand where, and the faults of their last tries. */
const submissions: DepartmentCommand = async ({ database, say }) => {
  for (const one of await database.query(STANDING)) say(JSON.stringify(one));
  return true;
};

export const commands = { 'submit-to': submitTo, 'stop-submitting': stopSubmitting, submissions };
