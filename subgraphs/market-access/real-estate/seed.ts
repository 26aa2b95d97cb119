/** Real estate of a sample life: some own a unit; some of these have it mortgaged. */
import { addDays, diffDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import { sampleId } from '#shared/sample/ids.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { RealEstateKind } from '../generated.ts';
import { realEstateLimit } from './rules.ts';
import { addCase } from '../seed-cases.ts';

const [CASE, ENCUMBRANCE] = [0xa5, 0xa6];
const MINUTE_MS = 60_000;

export const REAL_ESTATE_TABLES = {
  real_estate: ['unit_no', 'credit_code', 'zone', 'location', 'area', 'certificate_no', 'registered_on'],
  real_estate_encumbrance: ['id', 'unit_no', 'credit_code', 'kind', 'holder', 'amount', 'since', 'until'],
  real_estate_case: [
    'id',
    'credit_code',
    'zone',
    'unit_no',
    'kind',
    'channel',
    'instant',
    'green_channel',
    'details',
    'certificate_no',
    'utilities',
    'submitted_at',
  ],
} as const;

const NOTHING = {
  location: null,
  area: null,
  transferTo: null,
  transferUtilities: true,
  mortgagee: null,
  amount: null,
  encumbranceId: null,
  basis: null,
};
/** A bank of the sample, whose code is made up. */
const BANK = '91420703YYHECJB7XL';

export function addRealEstate(life: Life, add: SampleSink, today: LocalDate): void {
  const { index, creditCode, zone, foundedOn, stage, address, endedOn } = life;
  // Which ones is told by the index: random numbers of one's own cost more than the row.
  if (index % 17 !== 3 || endedOn !== null || stage === 'JUST_FOUNDED' || stage === 'DEREGISTERING') return;
  const random = life.random('market-access real estate');
  const age = diffDays(foundedOn, today);
  if (age < 120) return;
  const registeredOn = weekday(addDays(foundedOn, random.between(40, Math.min(age - 40, 900))));
  const unitNo = `${zone.divisionCode}001001GB${String(index % 100_000).padStart(5, '0')}F${String(Math.floor(index / 100_000)).padStart(4, '0')}0001`;
  const certificateNo = `BDC-${zone.code.toUpperCase()}-${registeredOn.slice(0, 4)}-${index}`;
  const area = random.between(300, 20_000);
  add.row('real_estate', [unitNo, creditCode, zone.code, address, area, certificateNo, registeredOn]);
  const decide = (
    n: number,
    kind: RealEstateKind,
    on: LocalDate,
    details: object,
    certificate: string | null,
  ): Date => {
    const { rule, instant, greenChannel } = realEstateLimit(zoneOf(zone.code), kind, life.sizeClass, on);
    const opening = instantAt(on, '10:30').getTime();
    const [from, to] = [new Date(opening).toISOString(), new Date(opening + random.between(15, 80) * MINUTE_MS)];
    const [id, caseNo] = [
      sampleId(index, CASE!, n),
      `BDC-${zone.code.toUpperCase()}-${on.replaceAll('-', '')}-${index}-${n}`,
    ];
    add.row('real_estate_case', [
      id,
      creditCode,
      zone.code,
      unitNo,
      kind,
      'ONLINE',
      instant,
      greenChannel,
      JSON.stringify({ ...NOTHING, ...details }),
      certificate,
      '[]',
      from,
    ]);
    addCase(
      add,
      {
        id,
        creditCode,
        caseNo,
        matter: `REAL_ESTATE_${kind}`,
        zone: zone.code,
        applicant: `applicant-${index}`,
        submittedAt: from,
        decidedAt: to.toISOString(),
        rule,
      },
      today,
    );
    add.change(to, {
      type: 'RealEstateApproved',
      creditCode,
      subject: { type: 'RealEstateCase', id },
      changedFields: ['status'],
      restricted: true,
      payload: { caseNo, status: 'APPROVED', statusCode: 11, kind, unitNo },
    });
    return to;
  };
  decide(0, 'FIRST', registeredOn, { location: address, area }, certificateNo);
  const mortgagedOn = weekday(addDays(registeredOn, random.between(10, 30)));
  if (!random.chance(0.4) || mortgagedOn < registeredOn || mortgagedOn >= today) return;
  const amount = `${area * 1_000}.00`;
  const since = decide(1, 'MORTGAGE', mortgagedOn, { mortgagee: BANK, amount }, null);
  add.row('real_estate_encumbrance', [
    sampleId(index, ENCUMBRANCE!, 0),
    unitNo,
    creditCode,
    'MORTGAGE',
    BANK,
    amount,
    since,
    null,
  ]);
}
