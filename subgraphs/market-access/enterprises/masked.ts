import { maskPersonName } from '#shared/identifiers/index.ts';
import type { MaskedString } from '../generated.ts';

/** The name of a natural person as everyone may see it. */
export const maskedName = (name: string): MaskedString => ({
  value: maskPersonName(name),
  masked: true,
  reason: 'personal data of a natural person is shown masked 个人信息脱敏',
});
