/**
 * What an operator may do with other platforms: `npm run exchange -- anchor <member> <name> <gateway> [<place>]`,
 * `add-anchor <file>`, `delete-anchor <member>`, `keep-agreement <member> <file>`, `carried`.
 */
import { readFileSync } from 'node:fs';
import { inOneTransaction } from '#shared/database/write.ts';
import type { DepartmentCommand } from '#shared/department.ts';
import { readConfig } from '#shared/process/config.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { signingKey, tokenKeyInUse } from '#shared/signing/index.ts';
import { addAnchor, deleteAnchor, keepAgreement, makeAnchor } from './anchors.ts';
import type { PeerAgreement } from './entities.ts';

/** A file of JSON that an operator names. */
export function readJson(path = ''): object {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as object;
  } catch (error) {
    throw new Misuse(`${path} must be a file of JSON: ${(error as Error).message}`);
  }
}

/** Prints our own anchor, which the other platform's operator adds. */
const anchor: DepartmentCommand = async ({ database, args, say }) => {
  const [member = '', name = '', gateway = '', place = null] = args;
  const now = new Date();
  const { keys, query: read } = database;
  const key = await inOneTransaction(database, query => signingKey({ query, now, keys }));
  const batchKey = await tokenKeyInUse({ query: read });
  const { STAMP_KEYS: stampKeys = [] } = readConfig();
  say(JSON.stringify(makeAnchor({ member, name, gateway, place }, { key, batchKey, stampKeys, now }), null, 2));
  return true;
};

const add: DepartmentCommand = async ({ database, args, say }) => {
  const { member, name } = await inOneTransaction(database, query => addAnchor(query, readJson(args[0]), new Date()));
  say(`${name} (${member}) is known by its anchor`);
  return true;
};

const remove: DepartmentCommand = async ({ database, args, say }) => {
  const [member = ''] = args;
  const was = await inOneTransaction(database, query => deleteAnchor(query, member, new Date()));
  say(was ? `with ${member} nothing is exchanged any more` : `there is no anchor of ${JSON.stringify(member)}`);
  return was;
};

/** Keeps what the other platform granted to us: grantNo, member (our own), purpose, legalBasis, matterCode. */
const agree: DepartmentCommand = async ({ database, args, say }) => {
  const [member = '', file] = args;
  const isKept = await keepAgreement(database.query, member, readJson(file) as PeerAgreement);
  say(isKept ? 'the agreement is kept' : `there is no anchor of ${JSON.stringify(member)}`);
  return isKept;
};

const CARRIED = `
  select id, member, state, host_case_id as "hostCaseId", host_status as "hostStatus", outcome, fault, tries,
    moved_at as "movedAt"
  from carried_case order by handed_over_at, id`;

/** Where each case is that was handed over, and what was wrong with its last try. */
const carried: DepartmentCommand = async ({ database, say }) => {
  for (const one of await database.query(CARRIED)) say(JSON.stringify(one));
  return true;
};

export const commands = {
  anchor,
  'add-anchor': add,
  'delete-anchor': remove,
  'keep-agreement': agree,
  carried,
};
