/** How an agreement comes about, in the graph of the platform: an authority asks for fields, an officer grants them. */
import { Misuse } from '#shared/process/misuse.ts';

/** Where the platform is, and who speaks to it. */
export interface Caller {
  gateway: string;
  token: string;
}

/** What a partner asks for, and the case for which it will ask first. */
export interface Terms {
  creditCode: string;
  zone: string;
  memberName: string;
  /** Fields as `Type.field`, arguments as `Type.field(argument:)`. */
  fields: readonly string[];
  purpose: string;
  legalBasis: string;
  matterCode: string;
  /** The last day of use. */
  endsOn: string;
  caseNo: string;
}

const REQUEST = `mutation ($input: RequestShareInput!) {
  result: requestShare(input: $input) {
    ... on ShareRequest { id state dueDate } ... on Refusal { code text { zh en } } } }`;
const GRANT = `mutation ($input: DecideShareInput!) {
  result: grantShare(input: $input) {
    ... on AccessGrant { grantNo endsOn } ... on Refusal { code text { zh en } } } }`;

/** Asks for these terms, as the partner itself. Rejects where the platform refuses. */
export const requestShare = (caller: Caller, { caseNo: _later, ...input }: Terms): Promise<{ id: string }> =>
  decided(caller, REQUEST, input);

/** Grants a request, as an officer of exchange. Rejects where the platform refuses. */
export const grantShare = (
  caller: Caller,
  input: { creditCode: string; requestId: string; reason: string },
): Promise<{ grantNo: string }> => decided(caller, GRANT, input);

interface Answered<Result> {
  data?: { result: (Result & { code?: string }) | null } | null;
}

async function decided<Result>({ gateway, token }: Caller, query: string, input: object): Promise<Result> {
  const response = await fetch(new URL('/graphql', gateway), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const answer = (await response.json()) as Answered<Result>;
  const result = answer.data?.result;
  if (result && result.code === undefined) return result;
  throw new Misuse(`the platform refuses: ${JSON.stringify(result ?? answer)}`);
}
