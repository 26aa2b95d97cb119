/**
 * Numbers of certificates of title (不动产权证书) and of proofs of registration (不动产登记证明) in their statutory form:
 * 鄂（2026）华容区不动产权第0000001号: the province's short name, the year, the place, and a number of seven digits that counts
 * through a place and a year.
 */
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { division, provinceShortName } from '#shared/identifiers/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';

/** What is issued: the certificate of a title, or the proof of a mortgage or an objection. */
export type CertificateKind = 'TITLE' | 'PROOF';

const WORDS: Readonly<Record<CertificateKind, string>> = { TITLE: '不动产权', PROOF: '不动产证明' };
const DIGITS = 7;

/** A certificate by what its number says. */
export interface Certificate {
  kind: CertificateKind;
  zone: string;
  year: string;
  serial: number;
}

/** The number of a certificate. */
export function certificateNumber({ kind, zone, year, serial }: Certificate): string {
  const { hostDivisionCode } = zoneOf(zone);
  const place = division(hostDivisionCode);
  if (!place) throw new Error(`zone ${zone} lies in a division that there is not: ${hostDivisionCode}`);
  const province = provinceShortName(hostDivisionCode);
  return `${province}（${year}）${place.name}${WORDS[kind]}第${String(serial).padStart(DIGITS, '0')}号`;
}

const NEXT = `
  insert into real_estate_serial (zone, year, kind, last) values ($1, $2, $3, 1)
  on conflict (zone, year, kind) do update set last = real_estate_serial.last + 1
  returning last`;

/** The next number of a zone and year. A write that is rolled back gives it back, so that none is missing. */
export async function nextCertificate(write: Write, kind: CertificateKind, zone: string): Promise<string> {
  const year = localDate(write.now).slice(0, 4);
  const [next] = await write.query<{ last: number }>(NEXT, [zone, Number(year), kind]);
  if (!next) throw new Error('the count of certificates gave no number');
  return certificateNumber({ kind, zone, year, serial: next.last });
}
