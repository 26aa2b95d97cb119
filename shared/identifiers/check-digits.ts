/**
 * Check-character systems the Chinese identifier standards are built from. Each function takes the text without its
 * check character and returns the check character. They throw a RangeError for characters outside the system's
 * alphabet: callers that read foreign text test the alphabet first.
 */

/** 0-9 then A-Z: the alphabet of MOD 37,36 and of GB 11714, value = index. */
export const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * ISO/IEC 7064 MOD 11,10 (GB/T 17710) for digits. Detects every single wrong digit.
 * @param digits the digits without the check digit, e.g. the first 19 of a project code (GB/T 40058-2021)
 */
export const mod11_10 = (digits: string): string => hybrid(digits, '0123456789', 'MOD 11,10');

/**
 * ISO/IEC 7064 MOD 37,36 (GB/T 17710) for 0-9 and A-Z, as in the licence identifier of GB/T 36904-2018.
 * Detects every single wrong character.
 */
export const mod37_36 = (text: string): string => hybrid(text, ALPHANUMERIC, 'MOD 37,36');

/** The hybrid system of ISO/IEC 7064 clause 9: MOD M+1,M over an alphabet of M characters. */
function hybrid(text: string, alphabet: string, system: string): string {
  const m = alphabet.length;
  let product = m;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new RangeError(`${system}: each character must be one of ${alphabet}, but got: ${character}`);
    product = (((product + value) % m || m) * 2) % (m + 1);
  }
  return alphabet.charAt((m + 1 - product) % m);
}

/** The character → value table of an alphabet, indexed by UTF-16 code (0 to 127); -1 outside the alphabet. */
export function valueTable(alphabet: string): Int8Array {
  const table = new Int8Array(128).fill(-1);
  for (let value = 0; value < alphabet.length; value += 1) table[alphabet.charCodeAt(value)] = value;
  return table;
}

/**
 * Σ value(text[i]) × weights[i] over the weights, or -1 when one of those characters is outside the table or missing.
 * @param from where in `text` the first weight applies
 */
export function weightedSum(text: string, table: Int8Array, weights: readonly number[], from = 0): number {
  let sum = 0;
  let at = from;
  for (const weight of weights) {
    const value = table[text.charCodeAt(at)] ?? -1;
    if (value < 0) return -1;
    sum += value * weight;
    at += 1;
  }
  return sum;
}
