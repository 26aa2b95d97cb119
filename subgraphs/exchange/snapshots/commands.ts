/**
 * What an operator may have exchange do for windows without a network:
 * `npm run exchange -- window-snapshot <folder> <gateway> <zone> <days> [<credit code> …]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DepartmentCommand } from '#shared/department.ts';
import { RefusalError } from '#shared/errors.ts';
import { wordsIn } from '#shared/messages.ts';
import { createLog } from '#shared/process/log.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { askingForWork } from '#shared/server/asking-for.ts';
import { createGraphClient } from '#shared/server/joined-graph.ts';
import { checkCode } from '#shared/signing/index.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import { signer } from '../messages/batches.ts';
import { snapshotPage } from './page.ts';
import { makeSnapshot } from './snapshot.ts';

/** For one page of a zone. */
const ANSWER_MS = 30_000;

/** Writes a snapshot into the folder: the signed document, and the page to be printed. */
const windowSnapshot: DepartmentCommand = async ({ database, args, say }) => {
  const [folder = '', url = '', zone = '', days = '', ...creditCodes] = args;
  const now = new Date();
  const request = { zone, days: Number(days), creditCodes };
  if (!zoneCodes.includes(zone)) throw new Misuse(`a zone must be one of ${zoneCodes.join(', ')}, but got: ${zone}`);
  const graph = createGraphClient({
    url,
    token: undefined,
    timeoutMs: ANSWER_MS,
    log: createLog('exchange', 'silent'),
  });
  const ask = graph(askingForWork('离线核验', 'window-snapshot', now));
  const content = await makeSnapshot(ask, request, now).catch(inWords);
  const document = await (await signer(database, now))(content);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'snapshot.json'), `${JSON.stringify(document, null, 2)}\n`);
  writeFileSync(join(folder, 'snapshot.html'), snapshotPage(document));
  const { enterprises, validUntil } = content;
  say(`${enterprises.length} enterprises, valid until ${validUntil}, code ${checkCode(content)}`);
  return true;
};

/** What was refused, as an operator reads it. */
function inWords(error: unknown): never {
  if (error instanceof RefusalError) throw new Misuse(wordsIn('en', error.refusal.message));
  throw error;
}

export const commands = { 'window-snapshot': windowSnapshot };
