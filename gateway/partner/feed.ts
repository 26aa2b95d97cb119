/**
 * The feed of a grant: `GET /partners/:grantNo/changes?after=&first=&wait=` and `GET
 * /partners/:grantNo/snapshot?after=&until=&first=` (docs/province.md). Each page is a message of the log: opened
 * before anything is read, with the hash of the whole page before it leaves.
 */
import type { FastifyReply } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { errorBody, graphError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import { parseCreditCode } from '#shared/identifiers/index.ts';
import { hashOf } from '#shared/signing/index.ts';
import type { ExchangeEnvelope } from '#shared/signing/index.ts';
import type { Admission } from '../admission/admit.ts';
import type { RateLimits } from '../admission/rate-limit.ts';
import { keysOf } from '../supergraph/join.ts';
import type { Consents, Exchange, ExchangeOptions, Receipt, Terms } from './exchange.ts';
import { LogFailure } from './exchange.ts';
import { SourceExpired, SourceFailure, readSource } from './feed-source.ts';
import type { SourcePage } from './feed-source.ts';
import { fieldsTold, grantCursor, grantedLine, purgedSince, readGrantCursor } from './granted-lines.ts';
import type { ChangeLine, GrantCursor, GrantedLine, LineSchema } from './granted-lines.ts';
import { admitted, pastRate, receiptsOf, signedOf, tellPlace } from './message.ts';
import type { PartnerRequest } from './message.ts';

export type FeedPart = 'changes' | 'snapshot';

export interface FeedOptions extends ExchangeOptions {
  admission: Admission;
  /** Counts what each grant sends. */
  rates: RateLimits;
  apiSchema(): GraphQLSchema | undefined;
  /** The supergraph in force; undefined until one is loaded. */
  supergraph(): DocumentNode | undefined;
}

/** What is told beside the changes: where the feed goes on, and that it was looked. */
interface Heartbeat {
  /** The cursor after which the next page begins; null where there is none any more. */
  cursor: string | null;
  /** Whether nothing followed when it was read. */
  isEnd: boolean;
  at: string;
}

/** A page as it is hashed and sent. */
export interface FeedPage {
  changes: readonly GrantedLine[];
  heartbeat: Heartbeat;
  /** Of a snapshot: the cursor that its further pages have as `until`, and after which the feed goes on. */
  resumeAfter?: string;
}

/** Lines of a page, changes that one page looks at, and how often it looks before it is sent empty. */
const MOST = 1_000;
const LOOKED_AT = 1_000;
const LOOKS = 20;
const LONGEST_WAIT_SECONDS = 30;

/** Where consents are needed and lines do not say whose they are, a copy could not be purged of who consents no more. */
const NO_FEED = 'NO_FEED';
const hasFeed = ({ consentRequired, fields }: Terms): boolean =>
  !consentRequired || fields.includes('Enterprise.creditCode');

/** Refusals that end a copy. */
const ENDED: ReadonlySet<string> = new Set(['ENDED', 'REVOKED']);

interface FeedQuery {
  after?: GrantCursor | undefined;
  until?: GrantCursor | undefined;
  first: number;
  waitSeconds: number;
}

const PARAMETERS: Readonly<Record<FeedPart, readonly string[]>> = {
  changes: ['after', 'first', 'wait'],
  snapshot: ['after', 'until', 'first'],
};

/** Reads the parameters. Throws BAD_USER_INPUT. */
function readQuery(part: FeedPart, given: Readonly<Record<string, unknown>>): FeedQuery {
  const beside = Object.keys(given).find(name => !PARAMETERS[part].includes(name));
  if (beside !== undefined) {
    const got = JSON.stringify(beside.slice(0, 40));
    throw graphError('BAD_USER_INPUT', `parameters must be ${PARAMETERS[part].join(', ')}, but got: ${got}`);
  }
  return {
    after: cursorIn('after', given.after),
    until: cursorIn('until', given.until),
    first: numberIn('first', given.first ?? '100', { least: 1, most: MOST }),
    waitSeconds: numberIn('wait', given.wait ?? '0', { least: 0, most: LONGEST_WAIT_SECONDS }),
  };
}

function cursorIn(name: string, given: unknown): FeedQuery['after'] {
  if (given === undefined) return undefined;
  const read = typeof given === 'string' ? readGrantCursor(given) : undefined;
  if (read) return read;
  throw graphError('BAD_USER_INPUT', `${name} must be a cursor of this grant, but got: ${shortly(given)}`);
}

function numberIn(name: string, given: unknown, { least, most }: { least: number; most: number }): number {
  const value = typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) : NaN;
  if (value >= least && value <= most) return value;
  throw graphError('BAD_USER_INPUT', `${name} must be from ${least} to ${most}, but got: ${shortly(given)}`);
}

const shortly = (given: unknown): string => JSON.stringify(String(given).slice(0, 60));

/** Serves a page of a grant's feed. Throws where the log does not answer. */
export function createGrantFeed(
  exchange: Exchange,
  options: FeedOptions,
): (part: FeedPart, request: PartnerRequest, reply: FastifyReply) => Promise<unknown> {
  const known = schemaOf(options);
  return async (part, request, reply) => {
    const { grantNo } = request.params;
    const signed = signedOf(request);
    await admitted(options.admission, request, reply);
    const terms = await exchange.terms(grantNo);
    const opened = await exchange.open({
      grantNo,
      request: signed,
      bodyHash: hashOf({ [part]: request.query }),
      fields: terms.fields,
      enterprises: [],
      isFeed: true,
      refusal: hasFeed(terms) ? null : NO_FEED,
    });
    tellPlace(reply, opened);
    const { refused } = opened;
    if (refused !== null && ENDED.has(refused)) return reply.code(410).send(wholePurge(refused));
    if (refused !== null) return reply.code(403).send(errorBody('FORBIDDEN', `the message is refused: ${refused}`));
    const limited = await pastRate({ exchange, rates: options.rates, terms, envelope: signed.content }, reply);
    if (limited) return limited;
    const following = await followingOf({ exchange, grantNo, terms, known: known() }, request.query);
    const answer = await answerOf({ ...following, part, grantNo, options }, request.query);
    await exchange.receipts(receiptsFor(answer.told, { envelope: signed.content, grantNo }));
    const { member, messageId } = signed.content;
    const closed = await exchange.close({ member, messageId, answerHash: hashOf(answer.body), reason: answer.reason });
    return reply
      .code(answer.status)
      .header('exchange-answer-entry', `${closed.place} ${closed.hash}`)
      .send(answer.body);
  };
}

/** What a partner gets after the end of its grant: everything that it holds of it is removed. */
const wholePurge = (reason: string): FeedPage & { reason: string } => ({
  changes: [{ op: 'PURGE', all: true }],
  heartbeat: { cursor: null, isEnd: true, at: new Date().toISOString() },
  reason,
});

/** The schema that lines are judged by, of the supergraph in force. */
function schemaOf({ apiSchema, supergraph }: FeedOptions): () => LineSchema {
  let kept: { document: DocumentNode; keys: ReadonlyMap<string, readonly string[]> } | undefined;
  return () => {
    const [schema, document] = [apiSchema(), supergraph()];
    if (!schema || !document) throw new LogFailure('no schema is loaded yet');
    if (kept?.document !== document) kept = { document, keys: keysOf(document) };
    const { keys } = kept;
    return { schema, keyOf: type => keys.get(type)?.find(isOneField) ?? ownId(schema, type) };
  };
}

const isOneField = (key: string): boolean => /^\w+$/.test(key);

/** A type that no other department asks for has no key; its id names it all the same. */
function ownId(schema: GraphQLSchema, name: string): string | undefined {
  const type = schema.getType(name);
  return isObjectType(type) && type.getFields().id ? 'id' : undefined;
}

/** What lines are judged by. */
interface Judging {
  terms: Terms;
  known: LineSchema;
  /** The enterprises of which alone something is told; undefined where it is of all of the zone. */
  consents?: Consents | undefined;
}

interface Answering extends Judging {
  part: FeedPart;
  grantNo: string;
  options: FeedOptions;
  /** The consents of the enterprises of changes as they are now, with the terms that have them. */
  judged(changes: SourcePage['changes']): Promise<Judging>;
}

/** Asks for the consents as they are now, once where none are needed: what follows of them is told without a wait. */
async function followingOf(
  { exchange, grantNo, terms, known }: Pick<Answering, 'grantNo' | 'terms' | 'known'> & { exchange: Exchange },
  { after }: Readonly<Record<string, unknown>>,
): Promise<Judging & Pick<Answering, 'judged'>> {
  const seen = readGrantCursor(String(after))?.consents ?? null;
  const judged = async (changes: SourcePage['changes']): Promise<Judging> => {
    if (!terms.consentRequired) return { terms, known };
    const enterprises = [...new Set(changes.map(({ creditCode }) => creditCode))];
    const consents = await exchange.consents({ grantNo, enterprises, seen });
    const { revision, day } = consents;
    return { terms: { ...terms, consents: { revision, day } }, known, consents };
  };
  return { ...(await judged([])), judged };
}

interface FeedAnswer {
  status: number;
  body: object;
  told: readonly Told[];
  /** The code of what failed; null where nothing did. */
  reason: string | null;
}

async function answerOf(answering: Answering, query: Readonly<Record<string, unknown>>): Promise<FeedAnswer> {
  try {
    const { page, told } = await pageOf(answering, readQuery(answering.part, query));
    return { status: 200, body: page, told, reason: null };
  } catch (error) {
    return failed(error, answering);
  }
}

function failed(error: unknown, { grantNo, terms }: Answering): FeedAnswer {
  const refuse = (status: number, code: ErrorCode, message: string, extensions: object = {}): FeedAnswer => ({
    status,
    body: errorBody(code, message, { ...extensions }),
    told: [],
    reason: code,
  });
  if (error instanceof SourceExpired) {
    const resumeAfter = grantCursor(terms, error.resumeAfter);
    const snapshot = { path: `/partners/${grantNo}/snapshot`, resumeAfter };
    return refuse(410, 'CURSOR_EXPIRED', 'take a snapshot, and remove what it does not have', { snapshot });
  }
  if (error instanceof SourceFailure) return refuse(503, 'SUBGRAPH_UNAVAILABLE', error.message);
  const { extensions, message } = error as Error & { extensions?: { code?: unknown } };
  if (extensions?.code !== 'BAD_USER_INPUT') throw error;
  return refuse(400, 'BAD_USER_INPUT', message);
}

async function pageOf(answering: Answering, query: FeedQuery): Promise<{ page: FeedPage; told: readonly Told[] }> {
  const { terms, part } = answering;
  const { after, first } = query;
  if (after && isToCome(after, terms)) throw new SourceExpired(after.place);
  const purged = after ? purgedSince(terms, after.revision) : [];
  const isDue = purged.length > 0 || consentLines(answering).length > 0;
  const { found, source, judging } = await lookFor(answering, query, isDue);
  const told = found.slice(0, first);
  const cut = found.length > first ? told.at(-1)?.line.cursor : undefined;
  const isEnd = cut === undefined && source.isEnd;
  const cursorOf = (place: string): string => grantCursor(judging.terms, place);
  const page = {
    changes: [...purged, ...consentLines(judging), ...told.map(({ line }) => line)],
    heartbeat: { cursor: cut ?? cursorOf(source.cursor), isEnd, at: new Date().toISOString() },
    ...(part === 'snapshot' && source.resumeAfter !== null && { resumeAfter: cursorOf(source.resumeAfter) }),
  };
  return { page, told };
}

/**
 * Whether a cursor is of what is still to come: of a database that was put back since. One without consents is of no
 * grant that needs them.
 */
const isToCome = ({ revision, consents }: GrantCursor, terms: Terms): boolean =>
  revision > terms.revision ||
  (terms.consents !== undefined && !(consents && consents.revision <= terms.consents.revision));

/** What is told of consents before all else: whose copy ends, and whose begins. */
const consentLines = ({ consents }: Judging): GrantedLine[] => [
  ...(consents?.ended ?? []).map(creditCode => ({ op: 'PURGE' as const, creditCode })),
  ...(consents?.begun ?? []).map(({ creditCode, until }) => ({ op: 'CONSENT' as const, creditCode, until })),
];

/**
 * Looks on until there is something that the grant shows, or nothing more; what is to be removed is told at once. Each
 * look is judged by the consents as they are after it, the page by those after the last one.
 */
async function lookFor(
  answering: Answering,
  { after, until, waitSeconds }: FeedQuery,
  isDue: boolean,
): Promise<{ found: Told[]; source: SourcePage; judging: Judging }> {
  const { terms, part, options } = answering;
  const isSnapshot = part === 'snapshot';
  const read = { zone: terms.zone ?? '', limit: LOOKED_AT, isSnapshot };
  let source = await readSource(options, {
    ...read,
    after: after?.place,
    until: until?.place,
    waitSeconds: isDue ? 0 : waitSeconds,
  });
  const { resumeAfter } = source;
  const end = until?.place ?? (isSnapshot ? (resumeAfter ?? undefined) : undefined);
  let judging = await answering.judged(source.changes);
  const found = toldOf(source, judging);
  for (let look = 1; look < LOOKS && found.length === 0 && !source.isEnd; look += 1) {
    source = await readSource(options, { ...read, after: source.cursor, until: end, waitSeconds: 0 });
    judging = await answering.judged(source.changes);
    found.push(...toldOf(source, judging));
  }
  return { found, source: { ...source, resumeAfter }, judging };
}

/** A line, and whose data it tells: also where the grant does not show whose. */
interface Told {
  line: ChangeLine;
  owner: string;
}

function toldOf({ changes }: SourcePage, { terms, known, consents }: Judging): Told[] {
  const consenting = consents && new Set(consents.consenting);
  return changes.flatMap(change => {
    if (consenting && !consenting.has(change.creditCode)) return [];
    const line = grantedLine(change, terms, known);
    return line ? [{ line, owner: change.creditCode }] : [];
  });
}

/** A receipt for each enterprise of which a page tells something, with the fields that it tells. */
function receiptsFor(told: readonly Told[], of: { envelope: ExchangeEnvelope; grantNo: string }): Receipt[] {
  return [...Map.groupBy(told, ({ owner }) => owner)].flatMap(([code, ofOne]) => {
    const fields = [...new Set(ofOne.flatMap(({ line }) => ('values' in line ? fieldsTold(line) : [])))];
    return receiptsOf(parseCreditCode(code).ok ? [code] : [], { ...of, fields, refused: false });
  });
}
