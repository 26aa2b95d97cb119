/** For what a caller reads, as it states it: receipts of what it reads tell it to the enterprise. */
import type { IncomingHttpHeaders } from 'node:http';
import { STATED_HEADERS } from '#shared/server/asking-for.ts';
import type { Stated } from '../context.ts';

/** Characters of each text at most, as the department stores them. */
const LONGEST = { purpose: 500, legalBasis: 500, caseNo: 100 } as const satisfies Record<keyof Stated, number>;

/** What a request states; what cannot be read, or is too long, counts as not stated. */
export const statedIn = (headers: IncomingHttpHeaders): Stated => ({
  purpose: textIn(headers, 'purpose'),
  legalBasis: textIn(headers, 'legalBasis'),
  caseNo: textIn(headers, 'caseNo'),
});

function textIn(headers: IncomingHttpHeaders, name: keyof Stated): string {
  const header = headers[STATED_HEADERS[name]];
  if (typeof header !== 'string') return '';
  try {
    const text = decodeURIComponent(header).trim();
    return text.length <= LONGEST[name] && !/\p{Cc}/u.test(text) ? text : '';
  } catch {
    return '';
  }
}
