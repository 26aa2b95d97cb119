/**
 * Kinds of bodies on the register, which their credit codes tell (GB 32100-2015): 91… enterprises, 92… sole traders.
 */
import { makeCreditCode } from '#shared/identifiers/index.ts';
import type { EnterpriseKind } from '../generated.ts';

/** Registering authority of the market regulators: the first place of a credit code. */
const MARKET_REGULATION = '9';
/** Second place of a credit code of the market regulators. */
const PLACES: Readonly<Record<EnterpriseKind, string>> = { ENTERPRISE: '1', SOLE_TRADER: '2' };

/** The kind of who bears a credit code. All that this register does not know as sole traders are enterprises. */
export const kindOf = (creditCode: string): EnterpriseKind =>
  creditCode.startsWith(MARKET_REGULATION + PLACES.SOLE_TRADER) ? 'SOLE_TRADER' : 'ENTERPRISE';

/** The credit code of a new body of a kind. */
export const newCreditCode = (kind: EnterpriseKind, divisionCode: string, serial: number): string =>
  makeCreditCode({ authority: MARKET_REGULATION, kind: PLACES[kind], divisionCode, serial });
