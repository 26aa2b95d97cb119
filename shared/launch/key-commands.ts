/**
 * What an operator may have any department do with the keys by which it signs (docs/keys.md):
 * `npm run department -- <department> rotate`, `seal-keys`, `token-key <id> <public key>`, `token-key none`.
 */
import { inOneTransaction } from '../database/write.ts';
import type { DepartmentCommand } from '../department.ts';
import { Misuse } from '../process/misuse.ts';
import { KeyStoreFault, provenTokenKey, rotateKey, sealKeys, useTokenKey } from '../signing/index.ts';

/** What is wrong with a token an operator can put right. */
const forOperators =
  (command: DepartmentCommand): DepartmentCommand =>
  async context => {
    try {
      return await command(context);
    } catch (error) {
      throw error instanceof KeyStoreFault ? new Misuse(error.message) : error;
    }
  };

/** Ends the key that signs, and makes the next. Public keys of before stay published. */
const rotate: DepartmentCommand = async ({ database, say }) => {
  const { keys } = database;
  const { keyId } = await inOneTransaction(database, query => rotateKey({ query, keys, now: new Date() }));
  say(`signs with ${keyId}`);
  return true;
};

/** Seals the keys in use by the token, and removes private keys that have ended. */
const seal: DepartmentCommand = async ({ database, say }) => {
  const { keys, keyTables, pool } = database;
  if (!keys.seals) throw new Misuse('KEY_STORE must be pkcs11 for keys to be sealed, but is software');
  let sealed = 0;
  for (const of of keyTables) {
    sealed += await inOneTransaction(database, query => sealKeys({ query, keys }, of));
    // What an update leaves behind would hold the key until the table is cleaned up.
    await pool.query(`vacuum full ${of.table}`);
  }
  say(sealed === 0 ? 'no key lay open' : `${sealed} sealed; backups of before hold what lay open: rotate it`);
  return true;
};

const ID = /^(?:[0-9a-f]{2}){1,64}$/i;
const PUBLIC_KEY = /^04[0-9a-f]{128}$/;

/** Has a key in the token sign what is signed after its transaction; `none` ends that. */
const tokenKey: DepartmentCommand = async ({ database, args: [id = '', publicKey = ''], say }) => {
  const isNone = id === 'none';
  if (!isNone && !(ID.test(id) && PUBLIC_KEY.test(publicKey)))
    throw new Misuse('token-key must be given the id of a key, and its public key of 04 and 128 hexadecimal digits');
  const key = isNone ? null : await provenTokenKey(id, publicKey, database.keys);
  await inOneTransaction(database, query => useTokenKey({ query, now: new Date() }, key));
  say(key === null ? 'nothing is signed in the token any more' : `signs in the token with ${key.keyId}`);
  return true;
};

export const keyCommands: Readonly<Record<string, DepartmentCommand>> = {
  rotate: forOperators(rotate),
  'seal-keys': forOperators(seal),
  'token-key': forOperators(tokenKey),
};
