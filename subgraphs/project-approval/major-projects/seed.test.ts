import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { officerOf, openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import { department } from '../index.ts';

const LIVES = 400;
const OFFICER = officerOf(department.name);
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { sample: LIVES });
});
afterAll(() => subgraph.close());
const ask = async <Data>(document: string, variables: object = {}): Promise<Data> => {
  const { data, errors } = await subgraph.execute<Data>(document, { ...variables }, OFFICER);
  if (errors) throw new Error(JSON.stringify(errors));
  return data!;
};

describe('the sample', () => {
  test('its boards, tenders and meetings can be read whole, and its trails are intact', async () => {
    const seen = { projects: 0, nodes: 0, tenders: 0 };
    for (const zone of zoneCodes) {
      const { projectBoard } = await ask<{
        projectBoard: {
          inventory: { projects: number };
          projects: {
            nodes: {
              project: {
                milestones: unknown[];
                tenders: { id: string; steps: { online: boolean | null }[] }[];
                adoptions: unknown[];
              };
            }[];
          };
        };
      }>(
        `query ($zone: String!) { projectBoard(zone: $zone, first: 100) {
          inventory { projects investment adopted } problems { open overdue } ledger { entries latestAt }
          progress { green yellow red overdue reachedInTime reachedLate }
          projects { nodes {
            kind underEfficiencyInspection problems { open }
            project {
              projectCode major { reason } adopter { leader { name { value } } stages { title } } adoptions { id }
              milestones { light workingDaysLeft } issues { nodes { content overdue } } ledger { nodes { action by } }
              agent { official { post } } zeroContact { met }
              efficiencyInspections { aspects { title inspectedAt } orders { state } } tenders { id steps { online } }
            }
          } }
        } }`,
        { zone },
      );
      const { nodes } = projectBoard.projects;
      expect(nodes.length).toBe(projectBoard.inventory.projects);
      seen.projects += nodes.length;
      for (const { project } of nodes) {
        seen.nodes += project.milestones.length;
        for (const { id } of project.tenders) {
          seen.tenders += 1;
          expect(await ask('query ($id: ID!) { tenderTrail(tenderId: $id) { intact finding } }', { id })).toMatchObject(
            { tenderTrail: { intact: true } },
          );
        }
      }
      const { tenderOnlineRate, meetingPeriods } = await ask<{
        tenderOnlineRate: { rate: number | null };
        meetingPeriods: { missed: boolean }[];
      }>(
        `query ($zone: String!) {
          tenderOnlineRate(zone: $zone, year: 2026) { rate } meetingPeriods(zone: $zone, year: 2026) { missed }
          coordinationMeetings(zone: $zone) { nodes { tasks { agency } } }
        }`,
        { zone },
      );
      expect([100, null]).toContain(tenderOnlineRate.rate);
      expect(meetingPeriods.some(({ missed }) => missed)).toBe(true);
    }
    expect([seen.projects > 5, seen.nodes === 3 * seen.projects, seen.tenders > 2]).toEqual([true, true, true]);
  });

  test('connections fit their lives: none before the founding, none open of an enterprise that has ended', async () => {
    const lives = new Map(sampleLives(LIVES).map(life => [life.creditCode, life]));
    const rows = await subgraph.database.query<{
      code: string;
      applied: string;
      status: string;
      decided: string | null;
    }>(
      `select u.credit_code as code, (applied_at at time zone 'Asia/Shanghai')::date::text as applied, status,
         (decided_at at time zone 'Asia/Shanghai')::date::text as decided
       from utility_connection u join service_case c using (id)`,
    );
    expect(rows.length).toBeGreaterThan(LIVES / 24);
    for (const { code, applied, status, decided } of rows) {
      const { foundedOn, endedOn } = lives.get(code)!;
      expect([code, applied >= foundedOn, endedOn === null || (status === 'APPROVED' && decided! <= endedOn)]).toEqual([
        code,
        true,
        true,
      ]);
    }
    expect([...new Set(rows.map(({ status }) => status))].length).toBeGreaterThan(1);
    const codes = [...new Set(rows.map(({ code }) => code))]
      .slice(0, 40)
      .map(creditCode => ({ __typename: 'Enterprise', creditCode }));
    await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise {
        projectBlockers { code }
        utilityConnections { nodes { caseNo statusCode clock { light } reasons accountHolder { creditCode } } }
        externalLines { nodes { state permits { status } } } outageNotices { nodes { line } }
        gasServices { nodes { day } } designationReports { nodes { state } }
      } } }`,
      { of: codes },
    );
  });
});
