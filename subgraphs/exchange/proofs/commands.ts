/**
 * What an operator may have exchange do: `npm run exchange -- verify`, `register-key <member> <public key>`,
 * `retire-keys <member>`, `keys <member>`, `granted`.
 */
import type { DepartmentCommand } from '#shared/department.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import { parseCreditCode } from '#shared/identifiers/index.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { keysOfMember, registerKey, retireKeys } from '../peers/keys.ts';
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

/** The credit code of an authority, as an operator wrote it. */
function memberOf([member = '']: readonly string[]): string {
  if (parseCreditCode(member).ok) return member;
  throw new Misuse(`a member must be the credit code of an authority, but got: ${JSON.stringify(member)}`);
}

/** Registers the key with which an authority signs from now on. What it signed with others before stays proven. */
const register: DepartmentCommand = async ({ database, args, say }) => {
  const member = memberOf(args);
  const [, publicKey = ''] = args;
  const keyId = await inOneTransaction(database, query => registerKey(query, { member, publicKey, now: new Date() }));
  say(`${member} signs with ${keyId}`);
  return true;
};

/** Ends all keys of an authority: from the next message on none of them lets anything in. */
const retire: DepartmentCommand = async ({ database, args, say }) => {
  const member = memberOf(args);
  const ended = await inOneTransaction(database, query => retireKeys(query, member, new Date()));
  say(`${ended} keys of ${member} are retired`);
  return true;
};

/** The keys of an authority as the offline verifier reads them. */
const keys: DepartmentCommand = async ({ database, args, say }) => {
  say(JSON.stringify({ keys: await keysOfMember(database.query, memberOf(args)) }, null, 2));
  return true;
};

const GRANTED = `
  select grant_no as "grantNo", credit_code as member, member_name as "memberName", fields from access_grant
  where revoked_at is null and ends_on >= (now() at time zone 'Asia/Shanghai')::date order by grant_no`;

/** The agreements in force, for the check of a new contract: `npm run check -- --grants <file>`. */
const granted: DepartmentCommand = async ({ database, say }) => {
  say(JSON.stringify({ grants: await database.query(GRANTED) }, null, 2));
  return true;
};

export const commands = { verify, 'register-key': register, 'retire-keys': retire, keys, granted };
