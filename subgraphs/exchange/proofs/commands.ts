/**
 * What an operator may have exchange do: `npm run exchange -- verify [<folder>]`, `archive <folder>`,
 * `archived-proof <folder> <member> <message id>`, `register-key <member> <public key>`, `retire-keys <member>`,
 * `keys <member>`, `granted`.
 */
import type { DepartmentCommand } from '#shared/department.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import { parseCreditCode } from '#shared/identifiers/index.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { keysOfMember, registerKey, retireKeys } from '../peers/keys.ts';
import { archiveMessages, faultsInArchive, messageInArchive } from './archive.ts';
import { faultsIn, proofOf } from './proofs.ts';

/**
 * Checks the whole log of messages, its batches, what partners countersigned, and the receipts whose roots it has, and
 * names what is wrong. A database that was put back as a whole shows by what partners kept alone: they check it with
 * the proof of any message. With the folder of the archive, also what has left.
 */
const verify: DepartmentCommand = async ({ database, args: [folder], say }) => {
  const inArchive = folder === undefined ? [] : await faultsInArchive(database.query, folder);
  const faults = [...inArchive, ...(await faultsIn(database.query))];
  for (const { fault, id } of faults) say(`${fault} ${id}`);
  const log = 'the log of messages and receipts';
  say(faults.length === 0 ? `${log} is whole` : `${faults.length} faults in ${log}`);
  return faults.length === 0;
};

/** Puts what is older than the law wants it kept into the folder; then it leaves the database. */
const archive: DepartmentCommand = async ({ database, args, say }) => {
  const count = await archiveMessages(database, folderOf(args), new Date());
  say(`${count} batches are in the archive now that were not`);
  return true;
};

/** The proof of a message that has left the log, or of which a part has. */
const archivedProof: DepartmentCommand = async ({ database, args, say }) => {
  const [folder, member, messageId = ''] = [folderOf(args), memberOf(args.slice(1)), args[2]];
  const proof = await proofOf(database.query, member, messageId, messageInArchive(folder, member, messageId));
  say(proof ? JSON.stringify(proof, null, 2) : `${member} sent no message ${messageId}`);
  return proof !== undefined;
};

/** The folder of the archive, as an operator wrote it. */
function folderOf([folder]: readonly string[]): string {
  if (folder) return folder;
  throw new Misuse('the folder of the archive must be named');
}

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

export const commands = {
  verify,
  archive,
  'archived-proof': archivedProof,
  'register-key': register,
  'retire-keys': retire,
  keys,
  granted,
};
