import { describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { zone } from '#shared/zones/index.ts';
import { requireOrgan } from '#shared/organs.ts';
import { CODE, WINDOW, openProjects } from '../testing.ts';

const projects = openProjects('2026-11-19 10:00');
const codeOf = (authority: string, kind: string, divisionCode: string): string =>
  makeCreditCode({ authority, kind, divisionCode, serial: 88 });
const QUOTA = '... on LandQuotaPlan { zone }';
const quota = (organCode: string) =>
  projects.mutate('publishLandQuotaPlan', { organCode, zone: 'gedian', year: 2026, quotaArea: 1 }, QUOTA, WINDOW);
const works = (organCode: string) => {
  const milestones = [{ code: 'OWN', title: '新增线路', dueOn: '2026-12-31' }];
  const input = { organCode, zone: 'gedian', name: '配网工程', milestones };
  return projects.mutate('registerUtilityProject', input, '... on UtilityProject { name }', WINDOW);
};

describe('the organ under whose code something stands', () => {
  test.each([
    ['a state organ of the division', codeOf('1', '1', '420703'), null],
    ['a public institution of its city', codeOf('1', '2', '420700'), null],
    ['a state organ of its province', codeOf('1', '1', '420000'), null],
    ['a social group', codeOf('1', '3', '420703'), 'organCode must be of a body'],
    [
      'a state organ of another division',
      codeOf('1', '1', '420704'),
      'organCode must be of the division of zone gedian',
    ],
    ['an enterprise', CODE, 'organCode must be of a body'],
  ])('%s', (_what, code, message) => {
    const judge = () => requireOrgan(zone('gedian'), '2026-11-19', code);
    if (message === null) expect(judge).not.toThrow();
    else expect(judge).toThrow(message);
  });

  test('G02: an enterprise publishes no quota, be it on the register or off it', async () => {
    expect(await quota(CODE)).toMatchObject({ code: 'NO_ORGAN', applied: { code: 'ORGAN_CODES' } });
    expect(await quota(codeOf('1', '1', '420703'))).toMatchObject({ zone: 'gedian' });
  });

  test('G04: works are registered by an organ, or by an enterprise that operates', async () => {
    expect(await works(codeOf('1', '2', '420703'))).toMatchObject({ name: '配网工程' });
    expect(await works(CODE)).toMatchObject({ name: '配网工程' });
    projects.enterpriseIs({ zone: 'gedian', status: 'DEREGISTERED' });
    expect(await works(CODE)).toMatchObject({ code: 'ENTERPRISE_NOT_OPERATING' });
    projects.unregister(CODE);
    expect(await works(CODE)).toMatchObject({ code: 'NOT_FOUND' });
    projects.enterpriseIs(null);
    expect(await works(CODE)).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
  });
});
