/** The feed of each department tells each kind of caller of restricted changes what the graph shows it. */
import { describe, expect, test } from '@jest/globals';
import { listDepartments, loadDepartment } from '#shared/departments.ts';
import { PUBLIC, ROLES, mayRead } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { officerOf, openTestSubgraph, untilReadable } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';

/** A change as the test compares it. */
interface Line {
  cursor: string;
  type: string;
  creditCode: string;
  restricted: boolean;
}

/** All that a caller is told, page by page. */
async function told(subgraph: TestSubgraph, as: Partial<Principal>): Promise<Line[]> {
  const lines: Line[] = [];
  for (;;) {
    const last = lines.at(-1);
    const query = { limit: '1000', ...(last && { after: last.cursor }) };
    const { body } = await subgraph.app.inject({ url: '/changes', query, headers: await subgraph.headers(as) });
    const page = body.split('\n').filter(Boolean);
    if (page.length === 0) return lines;
    lines.push(...page.map(line => JSON.parse(line) as Line));
  }
}

describe.each(listDepartments())('%s', name => {
  test('tells every kind of caller what it may read, of every type of change', async () => {
    const department = await loadDepartment(name);
    const { officeOnly = [], sealed = [] } = department;
    const subgraph = await openTestSubgraph(department, { sample: 60 });
    try {
      await untilReadable(subgraph.database);
      const all = await told(subgraph, officerOf(name));
      const owner = all.find(change => change.restricted)?.creditCode ?? all[0]?.creditCode ?? '';
      for (const role of ROLES) {
        for (const own of [name, 'elsewhere']) {
          const as = { ...PUBLIC, role, department: own, creditCodes: [owner] };
          const isOffice = mayRead(as, name, '');
          const hidden = role === 'officer' && own === name ? [] : sealed;
          const expected = all.filter(
            ({ restricted, type, creditCode }) =>
              !hidden.includes(type) &&
              (!restricted || (mayRead(as, name, creditCode) && (isOffice || !officeOnly.includes(type)))),
          );
          const got = (await told(subgraph, as)).map(({ cursor }) => cursor);
          expect([role, own, got]).toEqual([role, own, expected.map(({ cursor }) => cursor)]);
        }
      }
    } finally {
      await subgraph.close();
    }
  });
});
