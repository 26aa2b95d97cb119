import { describe, expect, test } from '@jest/globals';
import { TEST_TODAY } from '#shared/testing/department.ts';
import { zone } from '#shared/zones/index.ts';
import { CODE, ENTERPRISE, openProjects } from '../testing.ts';
import type { Fields } from '../testing.ts';
import { checkLandPermitDocuments, landPermitDocumentsOf } from './document-rules.ts';

const HASH = 'b1'.repeat(32);
const gedian = zone('gedian');

const projects = openProjects('2026-11-19 10:00');

describe('G15: the land planning permit', () => {
  const submit = (
    projectCode: string,
    codes: readonly string[],
    as: object = ENTERPRISE,
    contentHash = HASH,
  ): Promise<Fields> => {
    const documents = codes.map(code => ({ code, contentHash }));
    const selection = '... on Project { landPermitDocuments { code contentHash submittedOn } }';
    return projects.mutate('submitLandPermitDocuments', { projectCode, documents }, selection, as);
  };

  test('takes at most 2 documents: the application and the land contract', async () => {
    const { data } = await projects.subgraph.execute(
      '{ gedian: landPermitDocuments(zone: "gedian") { documents { code title } limit rule { code clause } } yili: landPermitDocuments(zone: "yili") { documents { code } limit rule { code } } }',
    );
    expect(data).toEqual({
      gedian: {
        documents: [
          { code: 'APPLICATION', title: '申请书' },
          { code: 'LAND_CONTRACT', title: '土地出让合同' },
        ],
        limit: 2,
        rule: { code: 'LAND_PERMIT_DOCUMENT_LIMIT', clause: '§15' },
      },
      yili: { documents: null, limit: null, rule: null },
    });
    const { documents, most } = landPermitDocumentsOf(gedian, TEST_TODAY);
    expect(documents!.length).toBeLessThanOrEqual(most!);
    const { projectCode } = await projects.apply();
    expect(await submit(projectCode, ['APPLICATION', 'LAND_CONTRACT', 'SITE_PLAN'])).toMatchObject({
      code: 'TOO_MANY_DOCUMENTS',
      message: 'the land planning permit takes at most 2 documents, but got: 3',
      applied: { code: 'LAND_PERMIT_DOCUMENT_LIMIT' },
    });
    expect(await submit(projectCode, ['APPLICATION', 'LAND_CONTRACT'])).toMatchObject({
      landPermitDocuments: ['APPLICATION', 'LAND_CONTRACT'].map(code => ({
        code,
        contentHash: HASH,
        submittedOn: '2026-11-19',
      })),
    });
    const { data: seen } = await projects.subgraph.execute(
      'query ($code: ProjectCode!) { project(projectCode: $code) { landPermitDocuments { code } } }',
      { code: projectCode },
    );
    expect(seen).toEqual({ project: { landPermitDocuments: null } });
    const changes = (await projects.subgraph.changes({ limit: '1000' })).filter(
      ({ type }) => type === 'LandPermitDocumentsSubmitted',
    );
    expect(changes).toMatchObject([{ restricted: true, creditCode: CODE }]);
  });

  test.each([
    [
      ['APPLICATION'],
      'DOCUMENT_MISSING',
      'the land planning permit takes APPLICATION (申请书), LAND_CONTRACT (土地出让合同), but missing: LAND_CONTRACT',
    ],
    [
      ['APPLICATION', 'SITE_PLAN'],
      'DOCUMENT_NOT_LISTED',
      'the land planning permit takes these documents only: APPLICATION (申请书), LAND_CONTRACT (土地出让合同); but got: SITE_PLAN',
    ],
    [
      ['APPLICATION', 'APPLICATION'],
      'INVALID_INPUT',
      'documents must differ from each other, but got twice: APPLICATION',
    ],
    [[], 'INVALID_INPUT', 'documents must be 1 to 20, but got: 0'],
  ])('G15: %j is refused as %s', async (codes, code, message) =>
    expect(await submit((await projects.apply()).projectCode, codes)).toMatchObject({ code, message }),
  );

  test('is of its stage, for the enterprise itself; elsewhere no number is set', async () => {
    const projectCode = await projects.accepted();
    expect(await submit(projectCode, ['APPLICATION', 'LAND_CONTRACT'], {})).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await submit(projectCode, ['APPLICATION', 'LAND_CONTRACT'], ENTERPRISE, 'x')).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/^contentHash must be a SHA-256/),
    });
    await submit(projectCode, ['APPLICATION', 'LAND_CONTRACT']);
    await projects.finish(projectCode, 'LAND_AND_PLANNING');
    expect(await submit(projectCode, ['APPLICATION', 'LAND_CONTRACT'])).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringMatching(/LAND_AND_PLANNING is over, but it is: DONE$/),
    });
    expect(checkLandPermitDocuments(zone('yili'), TEST_TODAY, ['A', 'B', 'C'])).toBeNull();
  });
});
