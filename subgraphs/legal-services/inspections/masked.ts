/** Names of natural persons as callers see them. */
import { maskPersonName } from '#shared/identifiers/index.ts';
import type { MaskedString } from '../generated.ts';

/** A person's name, masked, with the reason. */
export const maskedName = (name: string): MaskedString => ({
  value: maskPersonName(name),
  masked: true,
  reason: 'a natural person, masked by default (个人信息保护法)',
});
