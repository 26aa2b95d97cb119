import { describe, expect, test } from '@jest/globals';
import { MajorProjects, OFFICIAL } from '../major-projects/testing.ts';
import { ENTERPRISE, WINDOW, callsOf, openProjects } from '../testing.ts';

const projects = openProjects('2026-11-16 10:00', { zone: 'zhundong' });
const calls = callsOf(projects);
const majors = new MajorProjects(projects);

describe('Q16: agents', () => {
  const contact = (projectCode: string, direct: boolean, as: object = WINDOW) =>
    calls.call(
      'recordAgentContact',
      'agency matter direct at',
      { projectCode, agency: '住建局', matter: '施工许可咨询', direct },
      as,
    );

  test('the agent contacts departments on behalf; direct contacts are counted, 0 are wanted', async () => {
    const projectCode = await majors.newProject('district');
    expect(await contact(projectCode, false)).toMatchObject({ code: 'NO_AGENT', remedy: 'assignProjectAgent' });
    const assign = (reference: string, as: object = WINDOW) =>
      calls.call(
        'assignProjectAgent',
        `official { ${OFFICIAL} } since until`,
        { projectCode, agent: { reference, name: '顾清和', post: '代办员' } },
        as,
      );
    expect(await assign('agent-1', ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await assign('agent-1')).toMatchObject({
      official: { reference: 'agent-1', name: { value: '顾**', masked: true } },
      until: null,
    });
    expect(await assign('agent-1')).toMatchObject({ code: 'ALREADY_AGENT' });
    expect(await contact(projectCode, false)).toMatchObject({ agency: '住建局', direct: false });
    const zero = 'zeroContact { label defined note directContacts agentContacts met rule { code } }';
    expect(await majors.project(projectCode, zero)).toMatchObject({
      zeroContact: {
        label: '两个零接触',
        defined: false,
        note: expect.stringContaining('does not say what the name stands for'),
        directContacts: 0,
        agentContacts: 1,
        met: true,
        rule: { code: 'LABEL_TWO_ZERO_CONTACT' },
      },
    });
    await contact(projectCode, true);
    await assign('agent-2');
    expect(
      await majors.project(
        projectCode,
        `${zero} agent { official { reference } } agents { until } agentContacts { nodes { direct } }`,
      ),
    ).toMatchObject({
      zeroContact: { directContacts: 1, met: false },
      agent: { official: { reference: 'agent-2' } },
      agents: { length: 2 },
      agentContacts: { nodes: { length: 2 } },
    });
    // Counts say of contacts what only those may know who may see the contacts.
    for (const as of [{}, { role: 'enterprise', subject: 'other', creditCodes: ['91350100M000100Y43'] }])
      expect(await majors.project(projectCode, 'zeroContact { met } agentContacts { nodes { direct } }', as)).toEqual({
        zeroContact: null,
        agentContacts: null,
      });
    expect(await majors.project(projectCode, 'zeroContact { met }', ENTERPRISE)).toEqual({
      zeroContact: { met: false },
    });
    expect(await majors.project(await majors.newProject('gedian'), zero)).toMatchObject({
      zeroContact: { rule: null, met: true, note: expect.stringContaining('zone gedian has no such programme') },
    });
  });
});
