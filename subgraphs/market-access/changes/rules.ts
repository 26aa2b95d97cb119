/** Decisions on changes of registration (G27 变更登记): pure functions of the application and the register. */
import { refuse } from '#shared/errors.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import { kindOf } from '../enterprises/kinds.ts';
import { checkName } from '../enterprises/name-rules.ts';
import type { ChangesApplied, ChangesInput } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import { checkWebAddress } from './web-address.ts';

/** What the register says before a change. */
export interface Registered {
  creditCode: string;
  name: string;
  brand: string;
  address: string;
  additionalAddresses: readonly string[];
  webAddress: string | null;
}

/** Null for what a change leaves as it is. */
export const NO_CHANGES: ChangesApplied = {
  name: null,
  brand: null,
  address: null,
  additionalAddresses: null,
  webAddress: null,
  addressByCommitment: null,
  nameApprovalNo: null,
};

const ADDRESSES = 20;

/**
 * Checks an application for changes; leaves out what the register says already. Refuses INVALID_INPUT,
 * SOLE_TRADERS_ONLY, ONLINE_ONLY.
 */
export function checkChanges(input: ChangesInput, registered: Registered): ChangesApplied {
  const changes = {
    ...NO_CHANGES,
    ...changedName(input, registered),
    ...changedAddresses(input, registered),
    webAddress: changedWebAddress(input, registered),
  };
  const { name, address, additionalAddresses, webAddress } = changes;
  if ([name, address, additionalAddresses, webAddress].every(change => change === null)) {
    throw refuse('INVALID_INPUT', MESSAGES.NOTHING_DIFFERS());
  }
  return changes;
}

function changedName(input: ChangesInput, registered: Registered): Partial<ChangesApplied> {
  if (!input.name) {
    if (!input.brand) return {};
    throw refuse('INVALID_INPUT', MESSAGES.BRAND_ALONE());
  }
  const { name, brand } = checkName(input.name, input.brand ?? registered.brand);
  if (name === registered.name) return {};
  const { nameApprovalNo } = input;
  return { name, brand, nameApprovalNo: nameApprovalNo ? plainText('nameApprovalNo', nameApprovalNo) : null };
}

function changedAddresses(input: ChangesInput, registered: Registered): Partial<ChangesApplied> {
  const requested = input.address ? plainText('address', input.address) : registered.address;
  const further = furtherAddresses(input);
  if ((further ?? registered.additionalAddresses).includes(requested)) {
    throw refuse('INVALID_INPUT', MESSAGES.ADDRESS_TWICE({ got: requested }));
  }
  const address = requested === registered.address ? null : requested;
  const additionalAddresses = further && !sameTexts(further, registered.additionalAddresses) ? further : null;
  const named = address !== null || (additionalAddresses?.length ?? 0) > 0;
  const { addressByCommitment } = input;
  if (addressByCommitment && !named) {
    throw refuse('INVALID_INPUT', MESSAGES.NO_ADDRESS_TO_PROMISE());
  }
  return { address, additionalAddresses, addressByCommitment: named ? (addressByCommitment ?? false) : null };
}

/** The additional addresses of an application, each once; null where it leaves them as they are. */
function furtherAddresses({ additionalAddresses }: ChangesInput): string[] | null {
  if (!additionalAddresses) return null;
  const distinct = [...new Set(additionalAddresses)];
  if (distinct.length === 0) return [];
  if (distinct.length > ADDRESSES) {
    throw refuse('INVALID_INPUT', MESSAGES.TOO_MANY_ADDRESSES({ most: ADDRESSES, got: distinct.length }));
  }
  return plainTexts('additionalAddresses', distinct);
}

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Null where it does not change. */
function changedWebAddress(input: ChangesInput, { creditCode, webAddress }: Registered): string | null {
  const address = checkWebAddress(input, kindOf(creditCode));
  return address === webAddress ? null : address;
}
