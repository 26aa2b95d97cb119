/** Decisions on licences of a trade (G30 一业一证): pure functions of what is asked for and what the zone's list says. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { EnterpriseStatus, LicencePermitInput, PermitReform } from '../generated.ts';
import type { OfflineCheck } from './licence-token.ts';
import { checkText } from '../rules.ts';

/** A permit as it stands on a licence. */
export interface LicencePermit {
  code: string;
  name: string;
  permitNo: string;
  validTo: string | null;
}

/** An item of the zone's list on the day. */
export interface ListedItem {
  code: string;
  name: string;
  reform: PermitReform;
}

/**
 * Permits asked for, as they are entered. Refuses INVALID_INPUT, PERMIT_NOT_LISTED, PERMIT_CANCELLED and
 * PERMIT_EXPIRED.
 */
export function checkPermits(
  permits: readonly LicencePermitInput[],
  items: readonly ListedItem[],
  zone: string,
  today: LocalDate,
): LicencePermit[] {
  const seen = new Set<string>();
  return permits.map(({ code: given, permitNo, validTo }) => {
    const code = checkText('code', given);
    if (seen.has(code)) throw refuse('INVALID_INPUT', `each permit stands on a licence once, but got twice: ${code}`);
    seen.add(code);
    const item = items.find(one => one.code === code);
    if (!item)
      throw refuse(
        'PERMIT_NOT_LISTED',
        `a licence holds permits of the zone's list (一单管理), but ${code} is not on that of zone ${zone}`,
        { remedy: 'publishPermitItem, or leave it out' },
      );
    if (item.reform === 'CANCEL')
      throw refuse(
        'PERMIT_CANCELLED',
        `${code} is cancelled (直接取消审批): nothing is permitted any more, so nothing is shown`,
      );
    if (validTo && validTo < today)
      throw refuse('PERMIT_EXPIRED', `a permit must be valid when it is entered, but ${code} was until ${validTo}`);
    return { code, name: item.name, permitNo: checkText('permitNo', permitNo), validTo: validTo ?? null };
  });
}

/**
 * The permits of the next version. Refuses INVALID_INPUT for what is there already, is not there, or leaves nothing.
 */
export function changePermits(
  before: readonly LicencePermit[],
  added: readonly LicencePermit[],
  removed: readonly string[],
): LicencePermit[] {
  const codes = new Set(before.map(({ code }) => code));
  const strange = removed.filter(code => !codes.has(code));
  if (strange.length > 0)
    throw refuse(
      'INVALID_INPUT',
      `only permits of the licence are removed (${[...codes].join(', ')}), but got: ${strange.join(', ')}`,
    );
  const twice = added.filter(({ code }) => codes.has(code) && !removed.includes(code));
  if (twice.length > 0)
    throw refuse(
      'INVALID_INPUT',
      `each permit stands on a licence once, but these do already: ${twice.map(({ code }) => code).join(', ')}`,
      { remedy: 'remove them in the same request, to replace them' },
    );
  const after = [...before.filter(({ code }) => !removed.includes(code)), ...added];
  if (after.length === 0)
    throw refuse('INVALID_INPUT', 'a licence holds at least one permit, but none would be left', {
      remedy: 'revokeIndustryLicence',
    });
  if (added.length === 0 && removed.length === 0)
    throw refuse('INVALID_INPUT', 'a change adds or removes a permit, but does neither');
  return after;
}

/** What the register knows of a licence that was read. */
export interface OnRecord {
  status: 'ACTIVE' | 'REVOKED';
  version: number;
  reasons: readonly string[];
  enterpriseStatus: EnterpriseStatus;
}

/** What comes of a token, with what the register knows besides: the worst of it counts. */
export function judgeLicence(
  offline: OfflineCheck,
  onRecord: OnRecord | null,
): { state: OfflineCheck['state'] | 'REVOKED' | 'SUPERSEDED'; reasons: string[] } {
  if (offline.state === 'FORGED' || !offline.licence) return { state: 'FORGED', reasons: offline.reasons };
  if (!onRecord)
    return { state: 'FORGED', reasons: [`the issuer has no licence ${offline.licence.licenceNo} on record`] };
  if (onRecord.status === 'REVOKED')
    return { state: 'REVOKED', reasons: ['the licence was revoked', ...onRecord.reasons] };
  if (onRecord.enterpriseStatus === 'REVOKED' || onRecord.enterpriseStatus === 'DEREGISTERED') {
    return {
      state: 'REVOKED',
      reasons: [
        `the enterprise is ${onRecord.enterpriseStatus}: what it was permitted ended with its business licence`,
      ],
    };
  }
  if (offline.licence.version !== onRecord.version)
    return {
      state: 'SUPERSEDED',
      reasons: [`this is version ${offline.licence.version}, and version ${onRecord.version} is in force`],
    };
  return { state: offline.state, reasons: offline.reasons };
}
