import { describe, expect, test } from '@jest/globals';
import { enterpriseOf } from '#shared/testing/department.ts';
import { FIRST } from '../testing.ts';
import { openRealEstate } from './testing.ts';

const { office, at, oneIn, run, applyAs, owned } = openRealEstate();

/** An objection of 19 November 2026 to a unit of Gedian: the action is to be shown by 4 December. */
async function object(basis = '权属争议') {
  const [owner, objector] = [oneIn('gedian').creditCode, oneIn('gedian').creditCode];
  const unitNo = await owned(owner);
  const applied = await applyAs(enterpriseOf(objector))(owner, 'OBJECTION', unitNo, { basis });
  return { owner, objector, unitNo, id: applied.id, applied };
}

const sue = (objectionId: string, as: object, filedOn = '2026-12-01') =>
  run(
    'recordObjectionSuit',
    { objectionId, court: '鄂州市华容区人民法院', caseNo: '(2026)鄂0703民初1号', filedOn },
    as,
  );
const lies = async (id: string) => {
  const { data } = await office.subgraph.execute<{ realEstateCase: { encumbrance: object } }>(
    'query ($id: ID!) { realEstateCase(id: $id) { encumbrance { endedBy until suitUntil suit { caseNo filedOn } } } }',
    { id },
    FIRST,
  );
  return data?.realEstateCase.encumbrance;
};
const turn = () => office.subgraph.runJobs();
const decisions = (id: string) =>
  office.subgraph.database.query<{ outcome: string }>(
    'select outcome from decision where subject_id = $1 order by decided_at',
    [id],
  );

describe('an objection (民法典 220)', () => {
  test('lapses when its fifteenth day has passed without an action, by a job, with decision and change', async () => {
    const { id, applied, objector, unitNo, owner } = await object();
    expect(applied).toMatchObject({
      encumbrance: {
        certificateNo: expect.stringMatching(/^鄂（2026）华容区不动产证明第\d{7}号$/),
        suitUntil: '2026-12-04',
        suit: null,
        endedBy: null,
      },
    });
    office.at('2026-12-04T23:59');
    await turn();
    expect(await lies(id)).toMatchObject({ endedBy: null, until: null });
    office.at('2026-12-05T00:00');
    await turn();
    await turn();
    expect(await lies(id)).toMatchObject({ endedBy: 'NO_SUIT', until: '2026-12-05T00:00:00+08:00' });
    expect((await decisions(id)).map(({ outcome }) => outcome)).toEqual(['REGISTERED', 'OBJECTION_LAPSED']);
    const [change] = await office.subgraph.database.query(
      `select type, credit_code as of, changed_fields as fields from change where subject_id = $1 and type like 'RealEstateObjection%'`,
      [id],
    );
    expect(change).toEqual({ type: 'RealEstateObjectionLapsed', of: owner, fields: ['encumbrance'] });
    // For the same reason it is not made again; for another it is.
    const again = (basis: string) => applyAs(enterpriseOf(objector))(owner, 'OBJECTION', unitNo, { basis });
    expect(await again('权属争议')).toMatchObject({ code: 'OBJECTION_LAPSED', rule: { code: 'OBJECTION_ONCE' } });
    expect(await again('面积有误')).toMatchObject({ status: 'APPROVED' });
    expect(await sue(id, enterpriseOf(objector))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('stands where the action was shown by its last day, by who objected or an officer and nobody else', async () => {
    const { id, objector, owner } = await object();
    const { data } = await office.subgraph.execute(
      'query ($id: ID!) { realEstateCase(id: $id) { availableSteps { operation yours input missing } } }',
      { id },
      enterpriseOf(objector),
    );
    expect(data).toEqual({
      realEstateCase: {
        availableSteps: [
          {
            operation: 'recordObjectionSuit',
            yours: true,
            input: { objectionId: id, version: 3 },
            missing: ['court', 'caseNo', 'filedOn'],
          },
        ],
      },
    });
    office.at('2026-12-04T23:59');
    for (const as of [{}, enterpriseOf(owner)]) expect(await sue(id, as)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await sue(id, enterpriseOf(objector), '2026-11-18')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await sue(id, enterpriseOf(objector), '2026-12-05')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await sue(id, enterpriseOf(objector), '2026-11-19')).toMatchObject({
      encumbrance: { suit: { caseNo: '(2026)鄂0703民初1号', filedOn: '2026-11-19' }, until: null },
    });
    expect(await sue(id, FIRST)).toMatchObject({ code: 'ALREADY_CONFIRMED' });
    office.at('2027-03-01T09:00');
    await turn();
    expect(await lies(id)).toMatchObject({ endedBy: null, until: null });
    expect((await decisions(id)).map(({ outcome }) => outcome)).toEqual(['REGISTERED', 'OBJECTION_STANDS']);
  });

  test('is not kept by an action that is shown a day too late, even before the job has run', async () => {
    const { id, objector } = await object();
    office.at('2026-12-05T00:00');
    expect(await sue(id, enterpriseOf(objector))).toMatchObject({
      code: 'SUIT_TOO_LATE',
      rule: { code: 'OBJECTION_SUIT', clause: expect.stringContaining('220') },
    });
  });
});

describe('a seizure (查封)', () => {
  test('is entered at once in every zone, as is its release', async () => {
    for (const zone of ['gedian', 'xinjian', 'zhundong', 'yili', 'district']) {
      at('19T09:00');
      const { creditCode } = oneIn(zone);
      const unitNo = await owned(creditCode);
      for (const kind of ['SEIZURE', 'RELEASE'])
        expect(await applyAs(FIRST)(creditCode, kind, unitNo, { basis: '(2026)法执1号' })).toMatchObject({
          status: 'APPROVED',
          instant: true,
          rule: { code: 'REALESTATE_INSTANT' },
        });
    }
  });
});
