/**
 * The pass of a visit: what the enterprise is shown at its door, signed with SM2 over canonical JSON, so that it is
 * verified without the platform (verify-pass.ts). Pure functions but for the key.
 */
import { publishedKeys, signDocument, signingKey, verifyDocument } from '#shared/signing/index.ts';
import type { Keeper, PublicKey, SignatureState } from '#shared/signing/index.ts';
import type { Write } from '#shared/database/write.ts';
import { formatMoment } from '#shared/clock/index.ts';
import type { InspectionVisit } from './entities.ts';
import type { PassContent, SignedPass } from './pass-content.ts';

/** The number of a visit's pass. */
export const passNumber = ({ id, plannedOn }: { id: string; plannedOn: string }): string =>
  `RQ${plannedOn.replaceAll('-', '')}-${id.slice(0, 8).toUpperCase()}`;

/** Signs the pass of a visit that has a place. */
export async function signPass(write: Write, visit: InspectionVisit): Promise<SignedPass> {
  const { id, zone, creditCode, authority, authorityCode, items, itemCodes, inspectors, plannedOn } = visit;
  const { place, latitude, longitude, headApprovedAt } = visit;
  const content: PassContent = {
    kind: 'INSPECTION_PASS',
    passNo: passNumber(visit),
    visitId: id,
    zone: zone ?? '',
    creditCode,
    authority,
    authorityCode: authorityCode ?? null,
    items: itemCodes ?? items,
    inspectors,
    plannedOn,
    place: { address: place ?? '', latitude: latitude ?? 0, longitude: longitude ?? 0 },
    approvedAt: headApprovedAt ? formatMoment(headApprovedAt) : null,
    issuedAt: formatMoment(write.now),
  };
  return signDocument(content, await signingKey(write));
}

/** The text of a pass's QR code. */
export const passText = (pass: SignedPass): string => JSON.stringify(pass);

/** What the signature of a pass says, and which visit the pass is of; null where it is not valid. */
export interface PassReading {
  signature: SignatureState;
  content: PassContent | null;
}

/** Reads the text of a pass with the keys that are known; whatever is no signed pass is forged. */
export function readPass(text: string, keys: readonly PublicKey[]): PassReading {
  const document = documentIn(text);
  const signature = verifyDocument(document, keys);
  const content = signature === 'VALID' ? (document as SignedPass).content : null;
  // Legal services sign other documents too.
  if (content !== null && content.kind !== 'INSPECTION_PASS') return { signature: 'FORGED', content: null };
  return { signature, content };
}

function documentIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the text of a pass with the department's own keys. */
export const readOwnPass = async (keeper: Keeper, text: string): Promise<PassReading> =>
  readPass(text, await publishedKeys(keeper));

/** What an enterprise learns of a pass at its door, without the platform. */
export type DoorCheck = SignatureState | 'OTHER_ENTERPRISE' | 'OTHER_DAY';

/** Checks a pass for an enterprise on a day: what only the register knows, such as a visit called off, it cannot. */
export function checkAtDoor(
  text: string,
  keys: readonly PublicKey[],
  { creditCode, today }: { creditCode: string; today: string },
): DoorCheck {
  const { signature, content } = readPass(text, keys);
  if (!content) return signature;
  if (content.creditCode !== creditCode) return 'OTHER_ENTERPRISE';
  return content.plannedOn === today ? 'VALID' : 'OTHER_DAY';
}
