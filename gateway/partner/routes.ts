/**
 * What the gateway serves to partners: `POST /partners/:grantNo/graphql`, the graph as its grant shows it; the feed of
 * the grant (feed.ts); and `GET /partners/:grantNo/proof?messageId=`, `POST /partners/:grantNo/countersign`.
 *
 * A message is in the log before anything is read for it, with its fields, whether it is served or refused; its
 * answer is in the log before it leaves. Whoever does not sign as the grant's member learns that alone.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { execute, print } from 'graphql';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { ERROR_CODES, errorBody, graphError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import { PUBLIC } from '#shared/identity/principal.ts';
import { hashOf } from '#shared/signing/index.ts';
import type { ExchangeEnvelope, SignedDocument } from '#shared/signing/index.ts';
import type { AdmittedContext } from '../context.ts';
import { Exchange, LogFailure } from './exchange.ts';
import { createGrantFeed } from './feed.ts';
import type { FeedOptions, FeedPart } from './feed.ts';
import { fieldsAsked, judge } from './judge.ts';
import type { Asked, Judged } from './judge.ts';
import { admitted, receiptsOf, signedOf, tellPlace } from './message.ts';
import type { PartnerRequest } from './message.ts';
import { SUBJECT_KEY, codesNamed, takeSubjects, withSubjects } from './subjects.ts';
import { viewOf } from './view.ts';

/** Views that are kept: a grant's fields do not change, the schema may. */
const KEPT_VIEWS = 200;
const NO_EXPLANATIONS: ReadonlySet<string> = new Set();

/** Runs an operation that was admitted. */
type Run = (body: Record<string, unknown>, context: AdmittedContext) => Promise<FormattedExecutionResult>;

export interface PartnerRoutesOptions extends FeedOptions {
  run: Run;
}

/** Adds the routes. */
export function addPartnerRoutes(app: FastifyInstance, options: PartnerRoutesOptions): void {
  const exchange = new Exchange(options);
  const views = createViews(options);
  const serve =
    (answer: (request: PartnerRequest, reply: FastifyReply) => Promise<unknown>) =>
    async (request: PartnerRequest, reply: FastifyReply): Promise<unknown> => {
      void reply.header('cache-control', 'no-store');
      try {
        return await answer(request, reply);
      } catch (error) {
        if (!(error instanceof LogFailure)) throw error;
        request.log.error({ reason: error.message }, 'a partner is not answered without the log');
        return reply.code(503).send(errorBody('SUBGRAPH_UNAVAILABLE', 'the log of messages does not answer'));
      }
    };
  app.post(
    '/partners/:grantNo/graphql',
    serve((request, reply) => answer({ exchange, views, options }, request, reply)),
  );
  const feed = createGrantFeed(exchange, options);
  for (const part of ['changes', 'snapshot'] satisfies FeedPart[])
    app.get(
      `/partners/:grantNo/${part}`,
      { exposeHeadRoute: false },
      serve((request, reply) => feed(part, request, reply)),
    );
  app.get(
    '/partners/:grantNo/proof',
    { exposeHeadRoute: false },
    serve(async (request, reply) => {
      const signed = signedOf(request);
      await admitted(options.admission, request, reply);
      const messageId = String(request.query.messageId ?? '');
      const bodyHash = hashOf({ proof: messageId });
      const proof = await exchange.proof({ request: signed, bodyHash, messageId });
      if (proof) return proof;
      return reply.code(404).send(errorBody('BAD_REQUEST', 'there is no such message of who signed this'));
    }),
  );
  app.post(
    '/partners/:grantNo/countersign',
    serve(async (request, reply) => {
      await admitted(options.admission, request, reply);
      const state = await exchange.countersign(request.body);
      return reply.code(state === 'STORED' ? 201 : 409).send({ state });
    }),
  );
}

/** The views of grants on the schema in force. */
function createViews({ apiSchema }: PartnerRoutesOptions): (fields: readonly string[]) => GraphQLSchema | undefined {
  const views = new LRUCache<string, { schema: GraphQLSchema; view: GraphQLSchema | undefined }>({ max: KEPT_VIEWS });
  return fields => {
    const schema = apiSchema();
    if (!schema) throw new LogFailure('no schema is loaded yet');
    const key = hashOf([...fields].sort());
    const kept = views.get(key);
    if (kept?.schema === schema) return kept.view;
    const view = viewOf(schema, fields);
    views.set(key, { schema, view });
    return view;
  };
}

interface Serving {
  exchange: Exchange;
  views(fields: readonly string[]): GraphQLSchema | undefined;
  options: PartnerRoutesOptions;
}

async function answer(serving: Serving, request: PartnerRequest, reply: FastifyReply): Promise<unknown> {
  const { exchange, options } = serving;
  const { grantNo } = request.params;
  const signed = signedOf(request);
  const body = (request.body ?? {}) as Asked;
  const context = await admitted(options.admission, request, reply);
  const view = serving.views((await exchange.terms(grantNo)).fields);
  const schema = options.apiSchema();
  if (!schema) throw new LogFailure('no schema is loaded yet');
  const judged = view ? judge(view, body) : { errors: [graphError('FORBIDDEN', ERROR_CODES.FORBIDDEN)] };
  const isOutside = 'errors' in judged;
  const fields = fieldsAsked(schema, body);
  const opened = await exchange.open({
    grantNo,
    request: signed,
    bodyHash: hashOf(body),
    fields,
    refusal: isOutside ? 'OUTSIDE_VIEW' : null,
  });
  tellPlace(reply, opened);
  const of = { envelope: signed.content, grantNo, fields };
  const { refused } = opened;
  if (refused !== null) {
    // Whoever is not the member may not fill an enterprise's receipts in its name.
    if (!NOT_THE_MEMBERS.has(refused)) await exchange.receipts(receiptsOf(codesNamed(body), { ...of, refused: true }));
    if (!isOutside || refused !== 'OUTSIDE_VIEW')
      return reply.code(403).send(errorBody('FORBIDDEN', `the message is refused: ${refused}`));
  }
  if (isOutside) return reply.code(400).send({ errors: judged.errors.map(error => error.toJSON()) });
  const { result, codes } = await resultOf({
    judged,
    view: view as GraphQLSchema,
    schema,
    body,
    run: options.run,
    context: asMember(context, signed),
  });
  await exchange.receipts(receiptsOf([...new Set([...codes, ...codesNamed(body)])], { ...of, refused: false }));
  const [failed] = result.errors ?? [];
  const { member, messageId } = signed.content;
  const reason = failed ? String(failed.extensions?.code) : null;
  const closed = await exchange.close({ member, messageId, answerHash: hashOf(result), reason });
  return reply.header('exchange-answer-entry', `${closed.place} ${closed.hash}`).send(result);
}

/** Refusals of messages of which it is not known that the member sent them. */
const NOT_THE_MEMBERS: ReadonlySet<string> = new Set(['UNKNOWN_KEY', 'FORGED', 'OTHER_BODY', 'REPLAYED']);

const asMember = (context: AdmittedContext, { content }: SignedDocument<ExchangeEnvelope>): AdmittedContext => ({
  ...context,
  principal: { ...PUBLIC, role: 'partner', subject: `member/${content.member}` },
  insider: false,
  explain: NO_EXPLANATIONS,
});

interface Reading {
  judged: Judged;
  view: GraphQLSchema;
  schema: GraphQLSchema;
  body: Asked;
  run: Run;
  context: AdmittedContext;
}

/** An answer, and the credit codes of whom it tells. */
interface Read {
  result: FormattedExecutionResult;
  codes: readonly string[];
}

async function resultOf({ judged, view, schema, body, run, context }: Reading): Promise<Read> {
  const { document } = judged;
  const variables = (body.variables ?? {}) as Record<string, unknown>;
  if (judged.kind === 'introspection') {
    const { data = null } = await execute({ schema: view, document, variableValues: variables });
    return { result: { data }, codes: [] };
  }
  const { data = null, errors } = await run({ query: print(withSubjects(schema, document)), variables }, context);
  const taken = takeSubjects(data);
  const shown = errors?.filter(isShown);
  return { result: { data: taken.data, ...(shown?.length && { errors: shown.map(plain) }) }, codes: taken.codes };
}

/** Errors at the keys that were asked for beside are no answer to the partner. */
const isShown = ({ path = [] }: NonNullable<FormattedExecutionResult['errors']>[number]): boolean =>
  path.at(-1) !== SUBJECT_KEY;

/** An error as a partner gets it: its texts were written for callers of the whole graph, and may name more. */
function plain({ path, extensions }: NonNullable<FormattedExecutionResult['errors']>[number]) {
  const code = extensions?.code as ErrorCode;
  const message = ERROR_CODES[code] ?? ERROR_CODES.INTERNAL_SERVER_ERROR;
  return { message, ...(path && { path }), extensions: { code } };
}
