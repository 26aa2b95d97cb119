/**
 * Credit codes that were issued though their check characters do not follow GB 32100 or GB 11714: some offices issued
 * such codes before 2016; they stand on licences and are valid. The register of the market regulators vouches for each;
 * this process holds those that it was told of last.
 */
import { normalizeCreditCode } from './credit-code.ts';

let issued: ReadonlySet<string> = new Set();

/** Replaces what the process knows by what the register says now. */
export function setIssuedCodes(codes: Iterable<string>): void {
  issued = new Set([...codes].map(normalizeCreditCode));
}

/** Adds one that the register has just confirmed. */
export function addIssuedCode(code: string): void {
  issued = new Set([...issued, normalizeCreditCode(code)]);
}

/** Whether the register vouches for a code, whatever its check characters. */
export const isIssuedCode = (text: string): boolean => issued.has(normalizeCreditCode(text));
