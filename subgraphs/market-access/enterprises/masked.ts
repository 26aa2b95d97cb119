import { maskPersonName } from '#shared/identifiers/index.ts';
import type { Text } from '#shared/messages.ts';
import { MESSAGES } from './messages.ts';

/** The name of a natural person as everyone may see it. */
export const maskedName = (name: string): { value: string; masked: boolean; reason: Text } => ({
  value: maskPersonName(name),
  masked: true,
  reason: MESSAGES.MASKED(),
});
