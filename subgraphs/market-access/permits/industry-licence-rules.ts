/** Decisions on licences of a trade (G30 一业一证): pure functions of the application and the zone's list. */
import { zoneName } from '#shared/zones/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { EnterpriseStatus, LicencePermitInput, LicenceVerdict, PermitReform } from '../generated.ts';
import type { LicencePermit } from './rows.ts';
import type { OfflineCheck } from './licence-token.ts';
import { plainText } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { STATUS_WORDS } from '../enterprises/messages.ts';
import { MESSAGES } from './messages.ts';

/** An item of the zone's list on the day. */
export interface ListedItem {
  code: string;
  name: string;
  reform: PermitReform;
}

/**
 * The permits of an application as they are entered on a licence. Refuses INVALID_INPUT, PERMIT_NOT_LISTED,
 * PERMIT_CANCELLED and PERMIT_EXPIRED.
 */
export function checkPermits(
  permits: readonly LicencePermitInput[],
  items: readonly ListedItem[],
  zone: string,
  today: LocalDate,
): LicencePermit[] {
  const seen = new Set<string>();
  return permits.map(permit => {
    const code = plainText('code', permit.code);
    if (seen.has(code)) throw refuse('INVALID_INPUT', MESSAGES.TWICE({ code }));
    seen.add(code);
    const { name } = requireListed(items, code, zone);
    const validTo = permit.validTo ?? null;
    if (validTo !== null && validTo < today) {
      throw refuse('PERMIT_EXPIRED', MESSAGES.PERMIT_EXPIRED({ code, validTo }));
    }
    return { code, name, permitNo: plainText('permitNo', permit.permitNo), validTo };
  });
}

/** The item of a permit on the zone's list. Refuses PERMIT_NOT_LISTED and PERMIT_CANCELLED. */
function requireListed(items: readonly ListedItem[], code: string, zone: string): ListedItem {
  const item = items.find(listed => listed.code === code);
  if (!item) {
    throw refuse('PERMIT_NOT_LISTED', MESSAGES.PERMIT_NOT_LISTED({ code, zone: zoneName(zone) }), {
      remedy: MESSAGES.PUBLISH_OR_LEAVE_OUT(),
    });
  }
  if (item.reform !== 'CANCEL') return item;
  throw refuse('PERMIT_CANCELLED', MESSAGES.PERMIT_CANCELLED({ code }));
}

/**
 * The permits of the next version of a licence. Refuses INVALID_INPUT for adding a permit that stands on it, for
 * removing one that does not, and for a change that leaves no permit or changes none.
 */
export function changePermits(
  before: readonly LicencePermit[],
  added: readonly LicencePermit[],
  removed: readonly string[],
): LicencePermit[] {
  const codes = new Set(before.map(({ code }) => code));
  const strange = removed.filter(code => !codes.has(code));
  if (strange.length > 0) {
    throw refuse(
      'INVALID_INPUT',
      MESSAGES.NOT_ON_LICENCE({ codes: [...codes].join(', '), strange: strange.join(', ') }),
    );
  }
  const twice = added.map(({ code }) => code).filter(code => codes.has(code) && !removed.includes(code));
  if (twice.length > 0) {
    throw refuse('INVALID_INPUT', MESSAGES.ON_LICENCE_ALREADY({ twice: twice.join(', ') }), {
      remedy: MESSAGES.REMOVE_TOO(),
    });
  }
  const after = [...before.filter(({ code }) => !removed.includes(code)), ...added];
  if (after.length === 0) {
    throw refuse('INVALID_INPUT', MESSAGES.NONE_LEFT(), {
      remedy: MESSAGES.REVOKE(),
    });
  }
  if (added.length === 0 && removed.length === 0) {
    throw refuse('INVALID_INPUT', MESSAGES.CHANGES_NOTHING());
  }
  return after;
}

/** A licence as the register has it. */
export interface LicenceOnRecord {
  status: 'ACTIVE' | 'REVOKED';
  version: number;
  reasons: readonly string[];
  enterpriseStatus: EnterpriseStatus;
}

/** The verdict on a token, with its reasons. */
export interface LicenceJudgement {
  state: LicenceVerdict;
  reasons: Words[];
}

/** Where an enterprise stands that no longer has a business licence, on which every other rests. */
const WITHOUT_LICENCE: readonly EnterpriseStatus[] = ['REVOKED', 'ANNULLED', 'DEREGISTERED'];

/** The verdict on a token from the offline check and the register: the worst of the two counts. */
export function judgeLicence(
  { state, reasons, licence }: OfflineCheck,
  onRecord: LicenceOnRecord | null,
): LicenceJudgement {
  if (state === 'FORGED' || !licence) return { state: 'FORGED', reasons };
  if (!onRecord) return { state: 'FORGED', reasons: [MESSAGES.NOT_ON_RECORD({ licenceNo: licence.licenceNo })] };
  if (onRecord.status === 'REVOKED') {
    return { state: 'REVOKED', reasons: [MESSAGES.WAS_REVOKED(), ...onRecord.reasons] };
  }
  const { enterpriseStatus, version } = onRecord;
  if (WITHOUT_LICENCE.includes(enterpriseStatus)) {
    const reason = MESSAGES.ENTERPRISE_ENDED({ status: STATUS_WORDS[enterpriseStatus] });
    return { state: 'REVOKED', reasons: [reason] };
  }
  if (licence.version !== version) {
    const reason = MESSAGES.OLD_VERSION({ version: licence.version, current: version });
    return { state: 'SUPERSEDED', reasons: [reason] };
  }
  return { state, reasons };
}
