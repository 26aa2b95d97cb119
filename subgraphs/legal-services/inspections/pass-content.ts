/** What a pass says, as it is signed and stored. Types only. */
import type { SignedDocument } from '#shared/signing/index.ts';

/** What a pass says. Short enough for a QR code: items are named by their codes. */
export interface PassContent {
  kind: 'INSPECTION_PASS';
  passNo: string;
  visitId: string;
  zone: string;
  creditCode: string;
  authority: string;
  authorityCode: string | null;
  items: readonly string[];
  /** Whole names: who stands at the door shows a card with his. */
  inspectors: readonly string[];
  plannedOn: string;
  place: { address: string; latitude: number; longitude: number };
  /** Null for an emergency, whose approval follows. */
  approvedAt: string | null;
  issuedAt: string;
}

export type SignedPass = SignedDocument<PassContent>;
