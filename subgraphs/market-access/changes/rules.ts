/** Decisions on changes of registration (G27 变更登记): pure functions of what is asked for and what the register says. */
import { refuse } from '#shared/errors.ts';
import { parseCreditCode } from '#shared/identifiers/index.ts';
import type { ChangesApplied, ChangesInput } from '../generated.ts';
import { checkName } from '../enterprises/rules.ts';
import { plainText, plainTexts } from '#shared/input.ts';

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
 * Checks what is asked for; what is as the register says already is left out. Refuses INVALID_INPUT, SOLE_TRADERS_ONLY,
 * ONLINE_ONLY.
 */
export function checkChanges(input: ChangesInput, registered: Registered): ChangesApplied {
  const changes = {
    ...NO_CHANGES,
    ...nameOf(input, registered),
    ...addressesOf(input, registered),
    webAddress: webAddressOf(input, registered),
  };
  const { name, address, additionalAddresses, webAddress } = changes;
  if ([name, address, additionalAddresses, webAddress].every(one => one === null)) {
    throw refuse('INVALID_INPUT', 'changes must hold something that differs from the register, but nothing does');
  }
  return changes;
}

function nameOf(input: ChangesInput, registered: Registered): Partial<ChangesApplied> {
  if (!input.name) {
    if (input.brand) throw refuse('INVALID_INPUT', 'brand changes with the name that it is a part of, but got no name');
    return {};
  }
  const { name, brand } = checkName(input.name, input.brand ?? registered.brand);
  return name === registered.name ? {} : { name, brand };
}

function addressesOf(input: ChangesInput, registered: Registered): Partial<ChangesApplied> {
  const given = input.address ? plainText('address', input.address) : registered.address;
  const address = given === registered.address ? null : given;
  const further =
    input.additionalAddresses &&
    (input.additionalAddresses.length > 0
      ? plainTexts('additionalAddresses', [...new Set(input.additionalAddresses)])
      : []);
  if (further && further.length > ADDRESSES)
    throw refuse('INVALID_INPUT', `additionalAddresses must be at most ${ADDRESSES}, but got: ${further.length}`);
  if ((further ?? registered.additionalAddresses).includes(given))
    throw refuse('INVALID_INPUT', `additionalAddresses must not repeat the address, but got: ${given}`);
  const additionalAddresses =
    further && JSON.stringify(further) !== JSON.stringify(registered.additionalAddresses) ? further : null;
  const named = address !== null || (additionalAddresses !== null && additionalAddresses.length > 0);
  if (input.addressByCommitment && !named)
    throw refuse('INVALID_INPUT', 'addressByCommitment is a promise on addresses that are applied for, but got none');
  return { address, additionalAddresses, addressByCommitment: named ? (input.addressByCommitment ?? false) : null };
}

/** The premises of online trade (网址登记): a web address will do for a sole trader that has no other business. */
function webAddressOf(
  { webAddress, onlineOnly }: ChangesInput,
  { creditCode, webAddress: before }: Registered,
): string | null {
  if (!webAddress) return null;
  const url = URL.canParse(webAddress) ? new URL(webAddress) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) {
    throw refuse(
      'INVALID_INPUT',
      `webAddress must be an address of http or https, but got: ${plainText('webAddress', webAddress).slice(0, 60)}`,
    );
  }
  const parsed = parseCreditCode(creditCode);
  const kind = parsed.ok ? parsed.value.kind : 'unknown';
  if (kind !== SOLE_TRADER) {
    throw refuse(
      'SOLE_TRADERS_ONLY',
      `a web address is the premises of sole traders alone (credit codes with ${SOLE_TRADER} in second place), but got: ${kind}`,
      { remedy: 'register an address' },
    );
  }
  if (!onlineOnly)
    throw refuse(
      'ONLINE_ONLY',
      'a web address is the premises of those who do business online only, but onlineOnly is not declared',
      { remedy: 'declare it, or register an address' },
    );
  const address = plainText('webAddress', url.href);
  return address === before ? null : address;
}
