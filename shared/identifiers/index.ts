/**
 * Identifiers and classifications of the Chinese administration: what they mean, how they are checked, how samples are
 * made.
 */
export * from './parsed.ts';
export * from './credit-code.ts';
export * from './issued-codes.ts';
export * from './project-code.ts';
export * from './licence-identifier.ts';
export * from './citizen-id.ts';
export * from './masking.ts';
export * from './divisions.ts';
export * from './industries.ts';
export * from './size-class.ts';
export { mod11_10, mod37_36 } from './check-digits.ts';
export { comparable, compact, isCalendarDate, quoted, traditionalCharacter, unseenCharacter } from './text.ts';
