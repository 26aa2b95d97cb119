/** Names of natural persons as callers see them. */
import { maskPersonName } from '#shared/identifiers/index.ts';
import type { Message } from '#shared/messages.ts';
import { MESSAGES } from './messages.ts';

/** A person's name, masked, with the reason. */
export const maskedName = (name: string): { value: string; masked: boolean; reason: Message } => ({
  value: maskPersonName(name),
  masked: true,
  reason: MESSAGES.NATURAL_PERSON(),
});
