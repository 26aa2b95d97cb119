import type { EnterpriseKey } from '#shared/subgraph.ts';

/** An enterprise as the gateway passes it, with what its fields here require of market-access. */
export type EnterpriseRow = EnterpriseKey & { zone?: string | null };
