/** Verification of licences of a trade (G30 一码亮证): open to anyone, online here and offline with the issuer's keys. */
import type { JsonWebKey } from 'node:crypto';
import type { Words } from '#shared/messages.ts';
import type { LicenceKey, LicenceVerification } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { judgeLicence } from './industry-licence-rules.ts';
import { MESSAGES } from './messages.ts';
import { keyNameOf, verifyOffline } from './licence-token.ts';

type SpokenVerification = Omit<LicenceVerification, 'reasons'> & { reasons: Words[] };

/** The state of a licence's token: its signature, its permits' days, and what the register says of the licence. */
export async function verifyLicenceQr(context: RequestContext, token: string): Promise<SpokenVerification> {
  const { database, now, loaders } = context;
  const unread = {
    licenceNo: null,
    creditCode: null,
    trade: null,
    version: null,
    issuedOn: null,
    permits: [],
    checkedAt: now.toISOString(),
  };
  const [key] = await database.query<{ publicKey: JsonWebKey }>(
    'select public_key as "publicKey" from licence_key where kid = $1',
    [keyNameOf(token) ?? ''],
  );
  if (!key) return { ...unread, state: 'FORGED', reasons: [MESSAGES.NO_KEY()] };
  const offline = verifyOffline(token, key.publicKey, now);
  const licence = offline.licence && (await loaders.industryLicence.load(offline.licence.licenceNo));
  const enterprise = licence && (await loaders.enterprise.load(licence.creditCode));
  const verdict = judgeLicence(
    offline,
    licence && { ...licence, enterpriseStatus: enterprise?.status ?? 'DEREGISTERED' },
  );
  const read = verdict.state === 'FORGED' ? unread : { ...unread, ...offline.licence };
  return { ...read, ...verdict };
}

/** The keys with which anyone verifies offline, the one in use first. */
export const licenceKeys = ({ database }: RequestContext): Promise<LicenceKey[]> =>
  database.query<LicenceKey>(
    `select kid, 'EdDSA' as algorithm, public_key as "publicKey", made_at as since, retired_at as "retiredAt"
     from licence_key order by made_at desc`,
  );
