/** Who may do what in lifecycle: nobody writes, it keeps what departments tell. */
import type { Rights } from '#shared/identity/rights.ts';

export const rights: Rights = {};
