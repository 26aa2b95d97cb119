/** Decisions on changes of registration (G27 变更登记): pure functions of the application and the register. */
import { refuse } from '#shared/errors.ts';
import { parseCreditCode } from '#shared/identifiers/index.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import { checkName } from '../enterprises/rules.ts';
import type { ChangesApplied, ChangesInput } from '../generated.ts';

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
};

const ADDRESSES = 20;
/** Second place of a credit code of the market regulators: 1 enterprise, 2 sole trader (GB 32100-2015). */
const SOLE_TRADER = '2';

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
    throw refuse('INVALID_INPUT', 'changes must hold something that differs from the register, but nothing does');
  }
  return changes;
}

function changedName(input: ChangesInput, registered: Registered): Partial<ChangesApplied> {
  if (!input.name) {
    if (!input.brand) return {};
    throw refuse('INVALID_INPUT', 'brand changes with the name that it is a part of, but got no name');
  }
  const { name, brand } = checkName(input.name, input.brand ?? registered.brand);
  return name === registered.name ? {} : { name, brand };
}

function changedAddresses(input: ChangesInput, registered: Registered): Partial<ChangesApplied> {
  const requested = input.address ? plainText('address', input.address) : registered.address;
  const further = furtherAddresses(input);
  if ((further ?? registered.additionalAddresses).includes(requested)) {
    throw refuse('INVALID_INPUT', `additionalAddresses must not repeat the address, but got: ${requested}`);
  }
  const address = requested === registered.address ? null : requested;
  const additionalAddresses = further && !sameTexts(further, registered.additionalAddresses) ? further : null;
  const named = address !== null || (additionalAddresses?.length ?? 0) > 0;
  const { addressByCommitment } = input;
  if (addressByCommitment && !named) {
    throw refuse('INVALID_INPUT', 'addressByCommitment is a promise on addresses that are applied for, but got none');
  }
  return { address, additionalAddresses, addressByCommitment: named ? (addressByCommitment ?? false) : null };
}

/** The additional addresses of an application, each once; null where it leaves them as they are. */
function furtherAddresses({ additionalAddresses }: ChangesInput): string[] | null {
  if (!additionalAddresses) return null;
  const distinct = [...new Set(additionalAddresses)];
  if (distinct.length === 0) return [];
  if (distinct.length > ADDRESSES) {
    throw refuse('INVALID_INPUT', `additionalAddresses must be at most ${ADDRESSES}, but got: ${distinct.length}`);
  }
  return plainTexts('additionalAddresses', distinct);
}

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The premises of online trade (网址登记): a web address is enough for a sole trader that has no other business. Null where
 * it does not change.
 */
function changedWebAddress({ webAddress, onlineOnly }: ChangesInput, registered: Registered): string | null {
  if (!webAddress) return null;
  const url = URL.canParse(webAddress) ? new URL(webAddress) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) {
    const got = plainText('webAddress', webAddress).slice(0, 60);
    throw refuse('INVALID_INPUT', `webAddress must be an address of http or https, but got: ${got}`);
  }
  checkSoleTrader(registered.creditCode);
  if (!onlineOnly) {
    throw refuse(
      'ONLINE_ONLY',
      'a web address is the premises of those who do business online only, but onlineOnly is not declared',
      { remedy: 'declare it, or register an address' },
    );
  }
  const address = plainText('webAddress', url.href);
  return address === registered.webAddress ? null : address;
}

function checkSoleTrader(creditCode: string): void {
  const parsed = parseCreditCode(creditCode);
  const kind = parsed.ok ? parsed.value.kind : 'unknown';
  if (kind === SOLE_TRADER) return;
  throw refuse(
    'SOLE_TRADERS_ONLY',
    `a web address is the premises of sole traders alone (credit codes with ${SOLE_TRADER} in second place), but got: ${kind}`,
    { remedy: 'register an address' },
  );
}
