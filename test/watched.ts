/**
 * In tests of the whole platform, each department's writes are held to what every department promises, as in tests of a
 * department alone (shared/testing/watch.ts): many steps of a life are only taken there.
 */
import { isDatabaseUnavailable } from '../shared/database/failures.ts';
import type { Department } from '../shared/department.ts';
import { PRINCIPAL_HEADER, PUBLIC } from '../shared/identity/principal.ts';
import type { Principal, Signer } from '../shared/identity/principal.ts';
import type { Subgraph } from '../shared/subgraph.ts';
import { officerOf } from '../shared/testing/department.ts';
import type { TestResponse } from '../shared/testing/department.ts';
import { openWatch } from '../shared/testing/watch.ts';

/** Begins to watch a department's writes; gives what they have told wrongly since it was asked last, in sentences. */
export async function watchWrites(
  department: Department,
  subgraph: Subgraph,
  sign: Signer,
): Promise<() => Promise<string[]>> {
  const { name } = department;
  const execute = async (query: string, variables: Record<string, unknown> = {}, as: Partial<Principal> = {}) => {
    const principal = await sign({ ...PUBLIC, subject: as.role ?? 'public', ...as }, name);
    const headers = { [PRINCIPAL_HEADER]: principal };
    const response = await subgraph.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers,
    });
    return response.json<TestResponse<Record<string, unknown>>>();
  };
  // Which cases a write moves is judged where the department is tested alone, and on the desks themselves.
  const judged = { ...department, desk: undefined };
  const watch = await openWatch(judged, subgraph.database, { execute, officer: officerOf(name) });
  return () => watch.faults().catch(nothingWhileDown);
}

/** Of a database that does not answer nothing is judged. */
export function nothingWhileDown(error: unknown): string[] {
  if (isDatabaseUnavailable(error)) return [];
  throw error;
}
