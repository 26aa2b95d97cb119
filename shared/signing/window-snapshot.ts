/**
 * A snapshot of enterprises for windows that may lose their network (断网可核验): what is public of them, signed, until a
 * day; and its check without the platform.
 */
import { localDate } from '../clock/index.ts';
import type { LocalDate } from '../clock/index.ts';
import { hashOf } from './canonical.ts';
import { verifyDocument } from './document.ts';
import type { SignedDocument } from './document.ts';
import type { PublicKey, SignatureState } from './sm2.ts';

/** A licence as a snapshot has it. */
export interface SnapshotLicence {
  /** Of the electronic licence (GB/T 36904); null where there is none. */
  identifier: string | null;
  documentNo: string;
  content: string;
  authority: string;
  validTo: LocalDate | null;
}

/** An enterprise as a snapshot has it. */
export interface SnapshotEnterprise {
  creditCode: string;
  name: string;
  /** Where it stands on the register, by its code and in Chinese. */
  status: string;
  statusName: string;
  /** Those that were valid when the snapshot was made. */
  licences: readonly SnapshotLicence[];
}

/** What is signed. */
export interface WindowSnapshot {
  kind: 'WINDOW_SNAPSHOT';
  /** Code of the zone. */
  zone: string;
  issuedAt: string;
  /** The last day on which a window may go by it. */
  validUntil: LocalDate;
  enterprises: readonly SnapshotEnterprise[];
}

/** Whether a document is a signed snapshot. */
export const isWindowSnapshot = (document: unknown): document is SignedDocument<WindowSnapshot> =>
  typeof document === 'object' &&
  document !== null &&
  'content' in document &&
  (document.content as { kind?: unknown } | null)?.kind === 'WINDOW_SNAPSHOT';

/** Characters of a check code: 64 bits, which nobody finds twice for a page that says otherwise. */
const CODE_LENGTH = 16;

/** The code on a printed page, by which it is compared with the document. */
export const checkCode = (content: object): string =>
  (hashOf(content).slice(0, CODE_LENGTH).toUpperCase().match(/.{4}/g) ?? []).join('-');

/** What a check of a snapshot found. */
export interface SnapshotCheck {
  state: SignatureState;
  /** Whether its last day has passed. */
  isExpired: boolean;
  code: string;
}

/** Checks a snapshot at a moment, by the day in China. */
export function verifySnapshot(
  document: SignedDocument<WindowSnapshot>,
  keys: readonly PublicKey[],
  now: Date,
): SnapshotCheck {
  const { content } = document;
  return {
    state: verifyDocument(document, keys),
    isExpired: content.validUntil < localDate(now),
    code: checkCode(content),
  };
}
