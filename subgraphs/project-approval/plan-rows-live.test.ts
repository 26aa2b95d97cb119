/** What happens to a project, as it happens: through the gateway, each event completed by the other departments. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { enterpriseOf } from '#shared/testing/department.ts';
import { openPlatform } from '#test/platform.ts';
import type { Platform } from '#test/platform.ts';

interface Found {
  projectCode: string;
  enterprise: { creditCode: string; name: string };
}

let platform: Platform;
let project: Found;
beforeAll(async () => {
  platform = await openPlatform({ sample: 60 });
  const { data } = await platform.execute<{ projects: { nodes: Found[] } }>(
    '{ projects(first: 1) { nodes { projectCode enterprise { creditCode name } } } }',
  );
  project = data!.projects.nodes[0]!;
});
afterAll(() => platform.close());

const raise = (text: string): Promise<unknown> =>
  platform.execute(
    `mutation($input: RaiseProjectIssueInput!) { raiseProjectIssue(input: $input) { __typename ... on Refusal { message } } }`,
    { input: { projectCode: project.projectCode, text, agency: '供电公司', dueOn: '2027-06-30' } },
    enterpriseOf(project.enterprise.creditCode),
  );

test('Q08: a project is followed while it happens: each event has it as it is, with its enterprise of market access', async () => {
  const token = await platform.tokenOf(enterpriseOf(project.enterprise.creditCode));
  const client = createClient({
    url: `${platform.url}/graphql`,
    retryAttempts: 0,
    headers: { authorization: `Bearer ${token}` },
  });
  const events = client.iterate({
    query: `subscription($code: ProjectCode!) {
      projectUpdated(projectCode: $code) { projectCode enterprise { name } stages { state } }
    }`,
    variables: { code: project.projectCode },
  });
  const first = events.next();
  // It is followed from the moment on at which the department has taken it; what came before is for a query.
  let isTold = false;
  void first.then(() => {
    isTold = true;
  });
  for (let n = 1; !isTold && n < 50; n += 1) {
    expect(await raise(`临时用电未接通 ${n}`)).toMatchObject({
      data: { raiseProjectIssue: { __typename: 'ProjectIssue' } },
    });
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  expect((await first).value).toEqual({
    data: {
      projectUpdated: {
        projectCode: project.projectCode,
        enterprise: { name: project.enterprise.name },
        stages: expect.any(Array),
      },
    },
  });
  await events.return?.();
  client.dispose();
});
