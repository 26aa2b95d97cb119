/**
 * The anchor of a platform: what another platform knows it by. It is handed over by people, and signed by the key that
 * it names, so that nobody changes it on the way.
 */
import { verifyDocument } from './document.ts';
import type { SignedDocument } from './document.ts';
import type { KnownKey } from './exchange-proof.ts';

/** The major version of the exchange between platforms. An older one is refused. */
export const EXCHANGE_VERSION = '1';

export interface ExchangeAnchor {
  kind: 'EXCHANGE_ANCHOR';
  version: string;
  /** The authority that runs the platform, by its credit code. */
  member: string;
  name: string;
  /** By which code plans name the place of its windows; null where it hands over no cases. */
  place: string | null;
  /** The address of its gateway. */
  gateway: string;
  /** The keys with which it signs, the one in use first, and those of its stamp service. */
  keys: readonly KnownKey[];
  madeAt: string;
}

/** What is wrong with an anchor; null where nothing is. */
export type AnchorFault = 'NO_ANCHOR' | 'OTHER_VERSION' | 'FORGED';

/** Checks an anchor by itself: that it is one, of this version, and signed by its own key. */
export function faultInAnchor(document: unknown): AnchorFault | null {
  const { content } = (document ?? {}) as Partial<SignedDocument<Partial<ExchangeAnchor>>>;
  if (content?.kind !== 'EXCHANGE_ANCHOR' || !Array.isArray(content.keys)) return 'NO_ANCHOR';
  if (content.version !== EXCHANGE_VERSION) return 'OTHER_VERSION';
  const texts = [content.member, content.name, content.gateway, content.madeAt];
  if (!texts.every(text => typeof text === 'string')) return 'NO_ANCHOR';
  const own = (content.keys as KnownKey[]).filter(({ stamps }) => stamps !== true);
  return verifyDocument(document, own) === 'VALID' ? null : 'FORGED';
}
