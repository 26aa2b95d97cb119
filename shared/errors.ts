/**
 * Every error code of the platform, in one place. Expected refusals are data (`Refusal`); the unexpected ones are
 * GraphQL errors with one of these codes, masked once, at the edge, and logged whole with the request id.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { BeyondCalendar } from './clock/index.ts';
import { wordsIn } from './messages.ts';
import type { Message, Words } from './messages.ts';
import type { Logger } from './process/log.ts';
import type { RuleReference } from './zones/resolved.ts';

export type { RuleReference };

/** Codes of GraphQL errors (`extensions.code`). Stable: clients may switch on them. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument breaks a rule that the message names.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no such operation, or several and no name was given.',
  BAD_REQUEST: 'The HTTP request is not GraphQL over HTTP.',
  PERSISTED_QUERY_NOT_FOUND: 'The hash is not known; send the whole document once.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Persisted queries are off.',
  OPERATION_UNKNOWN: 'No operation is registered under this id.',
  OPERATION_HASH_MISMATCH: 'The hash that was sent with the text is not the hash of the text.',
  OPERATION_WRONG_CLIENT: 'The operation is registered, but for another client application.',
  OPERATION_NOT_REGISTERED: 'This client application may send registered operations only, and this is not one.',
  UNAUTHENTICATED: 'No valid identity came with the request.',
  ISSUER_UNAVAILABLE: 'The keys of the issuer of the token cannot be fetched at the moment; the token may be valid.',
  FORBIDDEN: 'The identity has no right to this.',
  UNAUTHORIZED_FIELD:
    'The caller may not see the field at this path, by a directive of its contract. It is null, and it was requested of no department.',
  LIMIT_EXCEEDED: 'The request is past a limit; `extensions` names the limit, its maximum and what was got.',
  OPERATION_TIMEOUT: 'The time of the operation was over before any department was asked; nothing was done.',
  RATE_LIMITED: 'Too many requests; the header `retry-after` says in how many seconds to try again.',
  SUBGRAPH_UNAVAILABLE:
    'A department, or its database, did not answer in time; `extensions.service` names it. Its slice is null, the rest ' +
    'stands. For a mutation `extensions.outcome` says whether it may have taken effect: `unknown` or `not_sent`.',
  INVALID_VALUE:
    "A department's answer has no value where its contract promises one, or one that clients may not see; " +
    '`extensions.service` names the department.',
  CURSOR_EXPIRED:
    'The change feed no longer holds what follows the cursor; `extensions.snapshot` says where to restart.',
  INTERNAL_SERVER_ERROR: 'A fault of ours; the log has it under the request id.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * Codes of refusals that the kit gives in any department's name (`Refusal.code`); a department's README has its own.
 */
export const REFUSAL_CODES = {
  EVIDENCE_UNAVAILABLE:
    'Facts that another department owns could not be had, so nothing was decided and nothing written.',
  IDEMPOTENCY_KEY_REUSED: 'The idempotency key was used before for another request.',
  WRITE_BUSY: 'Other writes of the same things were not done in time; nothing was written.',
  KEY_UNAVAILABLE: 'The key with which this is signed cannot be used at the moment; nothing was written.',
  ALREADY_EXISTS: 'The same was stored by another request at the same moment.',
  ILLEGAL_TRANSITION: 'The state machine does not allow this step from here; the message names the steps it allows.',
  NOT_FOUND: 'The thing to be changed does not exist.',
  NOT_ENTITLED: 'The caller may not do this.',
  INVALID_INPUT: 'A value breaks a rule that the message names.',
  CASE_CHANGED: 'The case was changed meanwhile: it is no longer at the version that the caller saw.',
  CASE_ENDED: 'The case is over.',
  NOT_ACCEPTED: 'The case was not accepted yet, so it cannot be decided.',
  SAME_OFFICER: 'Who accepted a case may not decide on it.',
  REASONS_REQUIRED: 'A step against the applicant must say why.',
  INCOMPLETE_SUPPLEMENT: 'Not every requested item was supplied; the message names what is missing.',
  PACKAGE_ENDED: 'The parallel package that the task belongs to is over.',
  TASK_NOT_RUNNING: 'The task waits for others, or is over.',
  MAIN_MATERIAL_MISSING: 'A main material is missing, which may not follow later.',
  COMMITMENT_REQUIRED: 'A written promise is needed, and there is none.',
  PROMISE_STANDING: 'Nothing is granted on a promise before the broken ones are repaired.',
  DEBT_ENDED: 'What was owed was settled, released or not kept before.',
  NO_ORGAN: 'A code is of no organ of the zone: the rule says which codes are.',
  NO_HEARING_REQUESTED: 'Nobody asked for a hearing in the case.',
  HEARING_ON_RECORD: 'The hearing of the case was held, and is on record.',
  HEARING_NOT_ANNOUNCED: 'A hearing is announced, with its day and place, before it is held.',
  HEARING_NOT_HELD: 'The hearing that was asked for must be held first.',
  HEARING_TOO_SOON: 'A hearing is held no sooner than so many working days after it was announced.',
  HEARING_TOO_LATE: 'It is too late to ask for a hearing.',
  ANNOUNCED_ALREADY: 'The hearing is announced for that day and place already.',
  LEGAL_REVIEW_NEEDED: 'The draft of the decision must be reviewed for its lawfulness before it is decided.',
  LEGAL_REVIEW_PASSED: 'The draft has passed its legal review before.',
  LEGAL_REVIEW_FAILED: 'The draft did not pass its legal review: it is reviewed again before it is decided.',
  REVIEWER_NOT_QUALIFIED: 'Who reviews drafts must be qualified as a lawyer.',
  DELIBERATION_NEEDED: 'The heads must deliberate on the draft before it is decided.',
  DELIBERATED_AGAINST: 'The heads did not agree to the draft.',
  DELIBERATION_ON_RECORD: 'The heads have deliberated on the draft before.',
  NOT_OWED: 'Something was handed in that is not owed; the message names what is.',
} as const;

/** What a caller is told of a mutation whose response was lost (`extensions.outcome` is `unknown`). */
export const OUTCOME_UNKNOWN =
  'whether the mutation took effect is unknown; to find out, send it again with the same idempotencyKey, which never ' +
  'does it twice';

/** A GraphQL error with a code of the list. */
export function graphError(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  const status = { UNAUTHENTICATED: 401, FORBIDDEN: 403, ISSUER_UNAVAILABLE: 503 }[code as string];
  return new GraphQLError(message, { extensions: { code, ...(status && { http: { status } }), ...extensions } });
}

/** The body of an HTTP response that is one error and nothing else: the same form at every edge of the platform. */
export function errorBody(
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): { errors: [{ message: string; extensions: Record<string, unknown> }] } {
  return { errors: [{ message, extensions: { code, ...extensions } }] };
}

/**
 * An expected refusal, as data. A caller reads its words in his language (server/words.ts); `text` and `parameters` of
 * the common type come from its message.
 */
export interface Refusal {
  __typename: 'Refusal';
  code: string;
  message: Words;
  rule: RuleReference | null;
  remedy: Words | null;
}

/** Thrown inside a write to roll it back; the write's door turns it into its {@link Refusal}. */
export class RefusalError extends Error {
  override name = 'RefusalError';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`${refusal.code}: ${wordsIn('en', refusal.message)}`);
    this.refusal = refusal;
  }
}

/**
 * Makes a {@link RefusalError}: `throw refuse('CASE_ENDED', MESSAGES.CASE_ENDED({ status }), { rule, remedy })`.
 */
export function refuse(
  code: string,
  message: Message,
  more: { rule?: RuleReference; remedy?: Message } = {},
): RefusalError {
  return new RefusalError({
    __typename: 'Refusal',
    code,
    message,
    rule: more.rule ?? null,
    remedy: more.remedy ?? null,
  });
}

/**
 * The one mask at the edge: an error with a code of the list passes as it is (less stack traces); a caller's date that
 * leads beyond the calendar is BAD_USER_INPUT; anything else is logged whole and leaves as INTERNAL_SERVER_ERROR with
 * the request id, which {@link nameRequest} put on it.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const {
    stacktrace: _stacktrace,
    requestId = 'unknown',
    ...extensions
  } = (formatted.extensions ?? {}) as Record<string, unknown>;
  const { code } = extensions;
  if (typeof code === 'string' && Object.hasOwn(ERROR_CODES, code) && code !== 'INTERNAL_SERVER_ERROR')
    return { ...formatted, extensions };
  const err = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (err instanceof BeyondCalendar) return { ...formatted, extensions: { ...extensions, code: 'BAD_USER_INPUT' } };
  log.error({ err, path: formatted.path, requestId }, 'unexpected error');
  return {
    message: `internal error; the log has it under request ${requestId}`,
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

/** Puts the request's id on errors, for {@link maskError}, which sees no request. */
export function nameErrors(errors: readonly unknown[], requestId: string): void {
  // Some faults come as plain errors, whatever the type says.
  for (const error of errors) if (error instanceof GraphQLError) error.extensions.requestId = requestId;
}

/** Plugin of Apollo Server that does so: {@link nameErrors}. */
export const nameRequest: ApolloServerPlugin<{ requestId: string }> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => nameErrors(errors, contextValue.requestId),
  }),
};
