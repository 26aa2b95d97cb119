/**
 * What the gateway serves to partners: `POST /partners/:grantNo/graphql`, the graph as its grant shows it; the feed of
 * the grant (feed.ts); and `GET /partners/:grantNo/proof?messageId=`, `POST /partners/:grantNo/countersign`.
 *
 * A message is in the log before anything is read for it, with its fields, whether it is served or refused; its
 * answer is in the log before it leaves. Whoever does not sign as the grant's member learns that alone.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { ERROR_CODES, errorBody, graphError } from '#shared/errors.ts';
import { memberPrincipal } from '#shared/identity/principal.ts';
import { hashOf } from '#shared/signing/index.ts';
import type { ExchangeEnvelope, SignedDocument } from '#shared/signing/index.ts';
import type { AdmittedContext } from '../context.ts';
import { NotByName, enterprisesNamed } from './consent.ts';
import { Exchange, LogFailure } from './exchange.ts';
import type { Terms } from './exchange.ts';
import { createGrantFeed } from './feed.ts';
import type { FeedOptions, FeedPart } from './feed.ts';
import { fieldsAsked, judge } from './judge.ts';
import type { Asked, Judged } from './judge.ts';
import { createGrantLimits } from './limits.ts';
import type { LimitsOptions } from './limits.ts';
import { admitted, pastRate, receiptsOf, signedOf, tellPlace } from './message.ts';
import type { PartnerRequest } from './message.ts';
import type { Run } from './owners.ts';
import { readAnswer } from './read.ts';
import { codesNamed } from './subjects.ts';
import { viewOf } from './view.ts';
import { OutsideZone, bindToZone } from './zone.ts';
import type { Bound } from './zone.ts';

/** Views that are kept: a grant's fields do not change, the schema may. */
const KEPT_VIEWS = 200;
const NO_EXPLANATIONS: ReadonlySet<string> = new Set();

export interface PartnerRoutesOptions extends FeedOptions, LimitsOptions {
  run: Run;
}

/** Adds the routes. */
export function addPartnerRoutes(app: FastifyInstance, options: PartnerRoutesOptions): void {
  const exchange = new Exchange(options);
  const serving: Serving = { exchange, views: createViews(options), pastTerms: createGrantLimits(options), options };
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
    serve((request, reply) => answer(serving, request, reply)),
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
  pastTerms: ReturnType<typeof createGrantLimits>;
  options: PartnerRoutesOptions;
}

/** What a partner asks, within its terms; or why it is not served, as the log has it, and what the partner is told. */
type Asking =
  | { judged: Judged; bound: Bound; view: GraphQLSchema; consenting: ReadonlySet<string> | null }
  | { refusal: string; errors: readonly GraphQLError[] };

/** Judges a request by the view, the zone, the limits and the list of its grant, and by whom it names. */
function askingOf({ views, pastTerms }: Serving, terms: Terms, schema: GraphQLSchema, body: Asked): Asking {
  const outside = (errors: readonly GraphQLError[]): Asking => ({ refusal: 'OUTSIDE_VIEW', errors });
  const view = views(terms.fields);
  if (!view || terms.zone === null) return outside([graphError('FORBIDDEN', ERROR_CODES.FORBIDDEN)]);
  const judged = judge(view, body);
  if ('errors' in judged) return outside(judged.errors);
  const variables = variablesOf(body);
  const past = pastTerms({ judged, view, text: String(body.query), variables }, terms);
  if (past) return past;
  try {
    const bound = bindToZone(schema, judged.document, variables, { zone: terms.zone, place: terms.place });
    return { judged, view, bound, consenting: terms.consentRequired ? new Set(enterprisesNamed(bound)) : null };
  } catch (error) {
    if (error instanceof OutsideZone) return { refusal: 'OUTSIDE_ZONE', errors: [graphError('FORBIDDEN', OTHER_ZONE)] };
    if (error instanceof NotByName) return { refusal: 'NOT_BY_NAME', errors: [graphError('FORBIDDEN', BY_NAME)] };
    throw error;
  }
}

const BY_NAME =
  'the agreement needs the consent of each enterprise: ask for enterprises by their credit codes, at most 100 at once';

const OTHER_ZONE = 'the agreement is of one zone: ask by that zone, or by the key of what is of it';

const variablesOf = ({ variables }: Asked): Record<string, unknown> =>
  (typeof variables === 'object' && variables !== null ? variables : {}) as Record<string, unknown>;

async function answer(serving: Serving, request: PartnerRequest, reply: FastifyReply): Promise<unknown> {
  const { exchange, options } = serving;
  const { grantNo } = request.params;
  const signed = signedOf(request);
  const body = (request.body ?? {}) as Asked;
  const context = await admitted(options.admission, request, reply);
  const schema = options.apiSchema();
  if (!schema) throw new LogFailure('no schema is loaded yet');
  const terms = await exchange.terms(grantNo);
  const asking = askingOf(serving, terms, schema, body);
  const fields = fieldsAsked(schema, body);
  const refusal = 'refusal' in asking ? asking.refusal : null;
  const enterprises = 'consenting' in asking ? [...(asking.consenting ?? [])] : [];
  const opened = await exchange.open({
    grantNo,
    request: signed,
    bodyHash: hashOf(body),
    fields,
    enterprises,
    isFeed: false,
    refusal,
  });
  tellPlace(reply, opened);
  const of = { envelope: signed.content, grantNo, fields };
  const { refused } = opened;
  if (refused !== null) {
    // Whoever is not the member may not fill an enterprise's receipts in its name.
    if (!NOT_THE_MEMBERS.has(refused)) await exchange.receipts(receiptsOf(codesNamed(body), { ...of, refused: true }));
    if (refused !== refusal) return reply.code(403).send(errorBody('FORBIDDEN', `the message is refused: ${refused}`));
  }
  if ('refusal' in asking) return reply.code(400).send({ errors: asking.errors.map(error => error.toJSON()) });
  const limited = await pastRate({ exchange, rates: options.rates, terms, envelope: signed.content }, reply);
  if (limited) return limited;
  const reading = { ...asking, schema, variables: variablesOf(body), zone: terms.zone ?? '', run: options.run };
  const { result, codes, foreign } = await readAnswer({ ...reading, context: asMember(context, signed) });
  await exchange.receipts(receiptsOf(codes, { ...of, refused: false }));
  await exchange.receipts(receiptsOf(foreign, { ...of, refused: true }));
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
  principal: memberPrincipal(content.member),
  insider: false,
  explain: NO_EXPLANATIONS,
});
