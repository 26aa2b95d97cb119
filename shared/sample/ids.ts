/**
 * A UUID (version 8, RFC 9562: vendor-specific) that is a function of life, table and number, so that the same sample
 * row always has the same id. Eight hexadecimal digits of index, so the order of ids follows the order of lives and
 * indexes grow at their end.
 */
export function sampleId(index: number, table: number, number: number): string {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  return `${hex(index, 8)}-${hex(table, 4)}-8${hex(number, 3)}-8000-000000000000`;
}
