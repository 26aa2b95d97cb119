import { expect, test } from '@jest/globals';
import { readCase } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import { instantAt } from '#shared/clock/index.ts';
import { REVIEWER, WINDOW, openProjects } from '../testing.ts';

const projects = openProjects('2026-09-30 10:00');

const NAME = { migrations: ['Migration20261122200000_project_cases'] };

test('a project from before it was a case is carried over: state, clock, pauses, persons; it goes on from there', async () => {
  const { database } = projects.subgraph;
  const migrator = (
    database.orm as unknown as { migrator: { down(of: object): Promise<unknown>; up(of: object): Promise<unknown> } }
  ).migrator;
  const [open, waiting, ended] = [await projects.accepted(), await projects.accepted(), await projects.accepted()];
  await migrator.down(NAME);
  const clock = (...segments: [from: string, to: string | null, reason?: string, more?: object][]) =>
    JSON.stringify(
      segments.map(([from, to, reason = null, more]) => ({
        from: `2026-${from}:00.000Z`,
        to: to && `2026-${to}:00.000Z`,
        state: reason ? 'PAUSE' : 'RUN',
        reason,
        ...more,
      })),
    );
  const old = (code: string, state: string, given: string, more = '') =>
    database.query(
      `update project set state = $2, clock = $3::jsonb, terms = '{"amount": {"value": 30, "unit": "WD"}, "pauses": ["SUPPLEMENT", "SPECIAL_PROCEDURE"]}' ${more} where project_code = $1`,
      [code, state, given],
    );
  await old(
    open,
    'ACCEPTED',
    clock(
      ['09-28T02:00', '09-29T02:00'],
      ['09-29T02:00', '09-30T02:00', 'SUPPLEMENT', { items: ['总平面图'] }],
      ['09-30T02:00', null],
    ),
  );
  await old(
    waiting,
    'SPECIAL_PROCEDURE',
    clock(['09-28T02:00', '09-30T02:00'], ['09-30T02:00', null, 'SPECIAL_PROCEDURE', { procedure: 'TENDER' }]),
  );
  await old(
    ended,
    'WITHDRAWN',
    clock(['09-28T02:00', '09-29T02:00'], ['09-29T02:00', '09-30T02:00', 'SUPPLEMENT', { items: ['总平面图'] }]),
    ', accepted_by = null',
  );
  await migrator.up(NAME);

  const caseOf = async (code: string): Promise<Case> =>
    (
      await database.query<Case>(
        'select c.*, c.accepted_by as "acceptedBy", c.decided_at as "decidedAt" from service_case c join project on c.id = case_id where project_code = $1',
        [code],
      )
    )[0]!;
  const [one, two, three] = [await caseOf(open), await caseOf(waiting), await caseOf(ended)];
  expect(one).toMatchObject({
    status: 'DEPARTMENT_ACCEPTED',
    matter: 'PROJECT',
    acceptedBy: 'window-1',
    terms: { startsWith: 'APPLICATION', deemedApproval: false },
    rule: { code: 'PROJ_INDUSTRIAL' },
    supplements: [
      {
        items: ['总平面图'],
        requestedAt: '2026-09-29T02:00:00.000Z',
        suppliedAt: '2026-09-30T02:00:00.000Z',
        late: [],
      },
    ],
  });
  expect(one.clock[1]).toEqual({
    from: '2026-09-29T02:00:00.000Z',
    to: '2026-09-30T02:00:00.000Z',
    state: 'PAUSE',
    reason: 'SUPPLEMENT',
  });
  expect(readCase(one, instantAt('2026-10-08', '10:00'))).toMatchObject({ grossDays: 3, netDays: 3 });
  expect(two).toMatchObject({ status: 'SPECIAL_PROCEDURE_STARTED', clock: [{}, { procedure: 'TENDER', to: null }] });
  expect(three).toMatchObject({ status: 'RETRACTED', supplements: [{ suppliedAt: null }] });
  expect(await projects.step('endSpecialProcedure', waiting, REVIEWER)).toMatchObject({
    state: 'ACCEPTED',
    pauses: [{ procedure: 'TENDER', to: '2026-09-30T10:00:00+08:00' }],
  });
  // A list requested before counts: the next is the second.
  expect(await projects.step('requestProjectSupplement', open, WINDOW, { items: ['用地预审意见'] })).toMatchObject({
    pauses: [{ late: [] }, { late: ['用地预审意见'] }],
  });
});
