import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, instantAt } from '#shared/clock/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import { lifeOf } from '#shared/sample/life.ts';
import type { SampleRow, SampleSink } from '#shared/sample/load.ts';
import { withParameters } from '#shared/testing/changed-rule.ts';
import { TEST_TODAY } from '#shared/testing/department.ts';
import { wordsIn } from '#shared/messages.ts';
import { quotaRule, zone } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { CreditLevel, InspectionExceptionReason, InspectionGround } from '../generated.ts';
import { InspectionVisit } from './entities.ts';
import { inspectionGate, refusalOf } from './gate.ts';
import type { EnterpriseFacts, VisitPlan } from './gate.ts';
import { firstFreeDay, quietDayOf } from './quiet-days.ts';
import { quotaOf, yearsBetween } from './quota.ts';
import type { VisitCount } from './rows.ts';
import { seed } from '../seed.ts';

const OCTOBER = instantAt('2026-10-12', '10:00');
const plan = (changes: Partial<VisitPlan> = {}): VisitPlan => ({
  authority: '应急管理局',
  authorityCode: '11360112000000001X',
  inspectors: ['顾清扬', '沈禾'],
  ground: 'RANDOM_DRAW',
  plannedOn: '2026-10-21',
  exceptionReason: null,
  exceptionNote: null,
  approvedBy: null,
  ...changes,
});
const facts = (changes: Partial<EnterpriseFacts> = {}): EnterpriseFacts => ({
  status: 'OPERATING',
  foundedOn: '2015-06-01',
  creditLevel: 'B',
  visits: [],
  ...changes,
});
/** Codes that stand against a visit. */
const against = (
  zoneCode: string,
  changes: Partial<VisitPlan>,
  more: Partial<EnterpriseFacts> = {},
  now = OCTOBER,
): string[] =>
  inspectionGate(zone(zoneCode), plan(changes), facts(more), now)
    .filter(({ passed }) => !passed)
    .map(({ code }) => code);

describe('X11: quiet days', () => {
  test.each([
    ['2026-10-20', ['QUIET_DAY_VIOLATION']],
    ['2026-10-21', []],
    ['2026-11-30', []],
    ['2026-12-01', ['QUIET_DAY_VIOLATION']],
  ])('a visit of xinjian on %s: against it %j', (plannedOn, codes) =>
    expect(against('xinjian', { plannedOn })).toEqual(codes),
  );

  test.each<InspectionExceptionReason>(['SAFETY_PRODUCTION', 'ENVIRONMENTAL_PROTECTION', 'EMERGENCY'])(
    'the listed exception %s opens a quiet day by itself',
    exceptionReason => expect(against('xinjian', { plannedOn: '2026-10-20', exceptionReason })).toEqual([]),
  );

  test.each([
    [{}, false],
    [{ exceptionNote: '重大活动保障' }, false],
    [{ approvedBy: '经开区管委会' }, false],
    [{ exceptionNote: '重大活动保障', approvedBy: '经开区管委会' }, true],
  ])('等特殊原因: another reason with %j opens it: %s', (changes, opens) =>
    expect(against('xinjian', { plannedOn: '2026-10-20', exceptionReason: 'OTHER', ...changes })).toEqual(
      opens ? [] : ['QUIET_DAY_VIOLATION'],
    ),
  );

  test('the district orders quiet days and gives no dates: no day is closed, and it says so', () => {
    expect(against('district', { plannedOn: '2026-10-20' })).toEqual([]);
    const day = quietDayOf(zone('district'), '2026-10-20');
    expect(day).toMatchObject({
      quiet: false,
      window: null,
      nextFreeDay: '2026-10-20',
      rule: { clause: '三(三)', inherited: false },
    });
    expect(day.explanation.en).toContain('It sets no days. In district no day is closed to on-site inspection');
  });

  test.each(['gedian', 'zhundong', 'yili'])('%s has no quiet days of its own and inherits none', code => {
    expect(against(code, { plannedOn: '2026-10-20' })).toEqual([]);
    expect(quietDayOf(zone(code), '2026-10-20')).toMatchObject({
      quiet: false,
      window: null,
      rule: { inherited: true },
    });
  });

  test('a status names the window and the first free working day; beyond the published calendar it is provisional', () => {
    // 1 to 20 November closed; the 21st and 22nd are a weekend.
    const day = quietDayOf(zone('xinjian'), '2026-11-19');
    expect(day).toMatchObject({
      quiet: true,
      window: { from: 1, to: 20 },
      nextFreeDay: '2026-11-23',
      rule: { clause: '§8' },
    });
    expect(day.explanation.en).not.toContain('provisional');
    expect(day.explanation.zh).toContain(
      '每月1日至20日不得入企检查，2026-11-19不得入企检查；首个可检查工作日：2026-11-23。',
    );
    expect(quietDayOf(zone('xinjian'), '2027-01-05').explanation.en).toContain(
      'first free working day: 2027-01-21 (provisional',
    );
    expect(quietDayOf(zone('xinjian'), '2019-12-31')).toMatchObject({ quiet: false, rule: null });
  });

  test('the first free day is never before the requested day, works, and lies outside the window', () => {
    fc.assert(
      fc.property(fc.nat(1_500), fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (n, one, other) => {
        const from = addDays('2024-01-01', n);
        const window = { from: Math.min(one, other), to: Math.max(one, other) };
        const free = firstFreeDay(zone('xinjian'), window, from);
        if (window.from === 1 && window.to === 31) return expect(free).toBeNull();
        if (free === null) return;
        const day = Number(free.slice(8));
        expect([free >= from, calendarOf('xinjian').isWorkday(free), day < window.from || day > window.to]).toEqual([
          true,
          true,
          true,
        ]);
      }),
    );
  });
});

describe('X12: registered at least one day before', () => {
  test.each([
    ['xinjian', '2026-10-20T23:59:59.999+08:00', '2026-10-21', []],
    ['xinjian', '2026-10-21T00:00:00+08:00', '2026-10-21', ['LATE_REGISTRATION']],
    ['xinjian', '2026-10-21T23:59:59.999+08:00', '2026-10-22', []],
    ['xinjian', '2026-10-22T00:00:00+08:00', '2026-10-21', ['LATE_REGISTRATION']],
    // Other zones: registered before it is made, no lead time set.
    ['gedian', '2026-10-21T08:00:00+08:00', '2026-10-21', []],
    ['gedian', '2026-10-22T00:00:00+08:00', '2026-10-21', ['LATE_REGISTRATION']],
  ])('%s at %s for %s: against it %j', (code, now, plannedOn, codes) =>
    expect(against(code, { plannedOn }, {}, new Date(now))).toEqual(codes),
  );

  test('no exception shortens it, for the plan names none', () =>
    expect(against('xinjian', { plannedOn: '2026-10-12', exceptionReason: 'EMERGENCY' })).toEqual([
      'LATE_REGISTRATION',
    ]));
});

describe('working days', () => {
  test.each([
    ['2026-10-24', null, ['NOT_A_WORKING_DAY']],
    ['2026-10-24', 'EMERGENCY', []],
    ['2026-10-24', 'OTHER', ['NOT_A_WORKING_DAY']],
    ['2026-10-26', null, []],
  ] as const)('%s with exception %s: against it %j', (plannedOn, exceptionReason, codes) =>
    expect(against('gedian', { plannedOn, exceptionReason })).toEqual(codes),
  );

  test('the holidays of the zone itself count, in Yili', () => {
    const feast = zone('yili').calendar.overlay.find(({ kind, date }) => kind === 'OFF' && date > '2026-01-01')!;
    expect(against('yili', { plannedOn: feast.date }, {}, instantAt(addDays(feast.date, -3), '10:00'))).toEqual([
      'NOT_A_WORKING_DAY',
    ]);
  });
});

describe('G54: fewer visits to the newly registered and trusted', () => {
  const rule = quotaRule(zone('gedian'), 'INSPECTION_FREQUENCY', '2026-10-21');
  const quota = (foundedOn: string, creditLevel: CreditLevel | null, visits: VisitCount[] = []) =>
    quotaOf(rule, { foundedOn, creditLevel, on: '2026-10-21', visits });

  test.each([
    ['A', 0, 1],
    ['B', 1, 2],
    ['C', 3, 4],
    ['D', 6, 6],
    [null, 1, 2],
  ] as const)('level %s: %i a year when new, %i when established', (level, fresh, established) => {
    // Founded exactly three years ago is still within three years; a day more is not.
    expect(quota('2023-10-21', level)).toMatchObject({ cap: fresh, newEnterprise: true });
    expect(quota('2023-10-20', level)).toMatchObject({ cap: established, newEnterprise: false });
  });

  test('reasons and supervision say what was applied', () => {
    expect(quota('2023-10-20', null)).toMatchObject({
      supervision: { en: expect.stringContaining('ordinary risk'), zh: expect.stringContaining('按常规比例') },
    });
    expect(quota('2023-10-20', null).reasons.map(({ en }) => en)).toEqual([
      'founded on 2023-10-20, on 2026-10-21 more than 3 years: established',
      'not graded: treated as B',
      'at most 2 visits a calendar year, counted for each authority',
      'not counted: COMPLAINT, REFERRAL, DATA_ALERT, ENTERPRISE_REQUEST',
    ]);
  });

  test.each([
    ['2023-02-28', '2026-02-28', 3],
    ['2024-02-29', '2027-02-28', 3],
    ['2026-10-21', '2026-10-21', 0],
  ])('from %s to %s: exactly %i years', (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years);
    expect(yearsBetween(from, addDays(to, 1))).toBeGreaterThan(years);
    expect(yearsBetween(from, addDays(to, -1))).toBeLessThan(years);
  });

  const visited = (authority: string, ground: InspectionGround, visits: number): VisitCount => ({
    authority,
    authorityCode: null,
    ground,
    visits,
  });
  test.each([
    [[visited('应急管理局', 'RANDOM_DRAW', 1)], 'RANDOM_DRAW', []],
    [
      [visited('应急管理局', 'RANDOM_DRAW', 1), visited('应急管理局', 'KEY_ITEM', 1)],
      'RANDOM_DRAW',
      ['QUOTA_EXCEEDED'],
    ],
    [[visited('应急管理局', 'RANDOM_DRAW', 2)], 'COMPLAINT', []],
    [[visited('应急管理局', 'COMPLAINT', 9)], 'RANDOM_DRAW', []],
    [[visited('生态环境分局', 'RANDOM_DRAW', 2)], 'RANDOM_DRAW', []],
  ] as const)('visits of the year %j, then one on %s: against it %j', (visits, ground, codes) =>
    expect(against('gedian', { ground }, { visits })).toEqual(codes),
  );

  test.each(['应急管理局\u200b', '应急 管理局', '应急管理局。', '應急管理局', '应急管理局\u202e'])(
    'the cap of an authority does not fall to its spelling: %j',
    spelt => {
      const name = '应急管理局';
      const visits = [visited(name, 'RANDOM_DRAW', 1), visited(spelt, 'KEY_ITEM', 1)];
      expect(against('gedian', { authority: spelt }, { visits })).toEqual(['QUOTA_EXCEEDED']);
      expect(against('gedian', { authority: name }, { visits })).toEqual(['QUOTA_EXCEEDED']);
      expect(quota('2015-06-01', 'B', visits).authorities).toEqual([{ authority: name, authorityCode: null, used: 2 }]);
    },
  );

  test.each([
    ['another name under the same code', '应急局', 'A', ['QUOTA_EXCEEDED']],
    ['the same name under another code', '应急管理局', 'B', ['QUOTA_EXCEEDED']],
    ['another name and another code', '应急局', 'B', []],
  ])('visits are counted by the code of the body, and by its name: %s', (_what, authority, authorityCode, codes) => {
    const visits = ['KEY_ITEM', 'RANDOM_DRAW'].map(ground => ({
      ...visited('应急管理局', ground as InspectionGround, 1),
      authorityCode: 'A',
    }));
    expect(against('gedian', { authority, authorityCode }, { visits })).toEqual(codes);
  });

  test('a body that changed its name is one body with those of its code and of each of its names', () => {
    const visits = [
      visited('旧名称局', 'KEY_ITEM', 1),
      { ...visited('新名称局', 'KEY_ITEM', 1), authorityCode: 'A' },
      { ...visited('旧名称局', 'RANDOM_DRAW', 1), authorityCode: 'A' },
    ];
    expect(quota('2015-06-01', 'B', visits).authorities).toEqual([
      { authority: '旧名称局', authorityCode: 'A', used: 3 },
    ]);
  });

  test('a zone that adds up all authorities counts the visits of all', () => {
    const together = { ...rule, parameters: { ...rule.parameters, countedPer: 'ZONE' } } as typeof rule;
    const visits = [visited('a', 'KEY_ITEM', 2), visited('b', 'RANDOM_DRAW', 1)];
    expect(quotaOf(rule, { foundedOn: '2015-06-01', creditLevel: 'C', on: '2026-10-21', visits }).used).toBe(2);
    expect(quotaOf(together, { foundedOn: '2015-06-01', creditLevel: 'C', on: '2026-10-21', visits }).used).toBe(3);
  });

  test('one visit more never makes a refused visit possible', () => {
    const levels = [null, 'A', 'B', 'C', 'D'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.nat(7), fc.nat(2_500), (creditLevel, visits, age) => {
        const at = (n: number) =>
          against(
            'gedian',
            {},
            { creditLevel, foundedOn: addDays('2026-10-21', -age), visits: [visited('应急管理局', 'KEY_ITEM', n)] },
          ).length;
        expect(at(visits + 1)).toBeGreaterThanOrEqual(at(visits));
      }),
    );
  });
});

describe('two inspectors make a visit (行政处罚法 42)', () => {
  test.each([
    [['顾清扬'], ['TOO_FEW_INSPECTORS']],
    [['顾清扬', '顾 清扬'], ['TOO_FEW_INSPECTORS']],
    [['顾清扬', '沈禾'], []],
    [['顾清扬', '沈禾', '穆清然'], []],
  ])('inspectors %j: against it %j', (inspectors, codes) => expect(against('gedian', { inspectors })).toEqual(codes));
});

describe('a zone whose rules leave less room', () => {
  const refusedIn = (of: Zone, changes: Partial<VisitPlan>, more: Partial<EnterpriseFacts> = {}) => {
    const { refusal } = refusalOf(inspectionGate(of, plan(changes), facts(more), OCTOBER))!;
    return [refusal.code, wordsIn('en', refusal.message), wordsIn('en', refusal.remedy ?? '')];
  };

  test('no other exception opens a quiet day where the rule leaves room for none', () => {
    const closed = withParameters(zone('xinjian'), 'QUIET_WINDOW', { exceptions: [], openExceptions: false });
    const reasoned = { exceptionNote: '重大活动保障', approvedBy: '经开区管委会' };
    const [code, message] = refusedIn(closed, {
      plannedOn: '2026-10-20',
      exceptionReason: 'OTHER',
      ...reasoned,
    });
    expect(code).toBe('QUIET_DAY_VIOLATION');
    expect(message).toContain("exception OTHER is not on the rule's list and it leaves room for no other");
    expect(refusedIn(closed, { plannedOn: '2026-10-20' })[1]).toContain('no exception is claimed (there is none)');
  });

  test('a cap of all authorities together, from which nothing is free, is over until the next year', () => {
    const together = withParameters(zone('xinjian'), 'INSPECTION_FREQUENCY', { countedPer: 'ZONE', notCounted: [] });
    const visits = ['甲局', '乙局'].map(authority => ({
      authority,
      authorityCode: null,
      ground: 'COMPLAINT' as const,
      visits: 1,
    }));
    const [code, message, remedy] = refusedIn(together, { ground: 'COMPLAINT' }, { visits });
    expect([code, remedy]).toEqual(['QUOTA_EXCEEDED', 'plan it in another year']);
    expect(message).toContain('2 of 2 visits of 2026 are spent,');
  });
});

describe('the gate', () => {
  test('a refusal names all that stands against a visit; code and rule are those of the first', () => {
    const checks = inspectionGate(
      zone('xinjian'),
      plan({ plannedOn: '2026-10-11' }),
      facts({ status: 'DEREGISTERED', creditLevel: 'A', foundedOn: '2026-01-05' }),
      OCTOBER,
    );
    const { refusal } = refusalOf(checks)!;
    const [message, remedy] = [refusal.message, refusal.remedy ?? ''].map(words => wordsIn('en', words));
    expect(refusal).toMatchObject({ code: 'ENTERPRISE_DEREGISTERED', rule: null });
    for (const code of ['QUIET_DAY_VIOLATION', 'LATE_REGISTRATION', 'NOT_A_WORKING_DAY', 'QUOTA_EXCEEDED'])
      expect(message).toContain(code);
    expect(remedy).toContain(
      'plan it on 2026-10-21, the first free working day, or later; the earliest day allowed is 2026-10-13',
    );
  });

  test('it is silent where all is well, and says why', () => {
    const checks = inspectionGate(zone('xinjian'), plan(), facts(), OCTOBER);
    expect(refusalOf(checks)).toBeNull();
    expect(checks.map(({ rule }) => rule?.code)).toEqual([
      undefined,
      'QUIET_WINDOW',
      'INSPECTION_PREREGISTER',
      undefined,
      'INSPECTION_INSPECTORS',
      'INSPECTION_FREQUENCY',
    ]);
    expect(checks.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  test('it lets every visit of the sample pass, whatever the grade', () => {
    for (let index = 0; index < 1_500; index += 1) {
      const { zone: lifeZone, foundedOn } = lifeOf(index, TEST_TODAY);
      const counted = new Map<string, number>();
      for (const visit of sampleVisits(index).filter(({ plannedOn }) => plannedOn >= '2025-01-01')) {
        const { authority, ground, plannedOn, exceptionReason = null, registeredAt } = visit;
        const key = `${authority} ${plannedOn.slice(0, 4)}`;
        const visits: VisitCount[] = [
          { authority, authorityCode: null, ground: 'KEY_ITEM', visits: counted.get(key) ?? 0 },
        ];
        const codes = against(
          lifeZone.code,
          { authority, ground, plannedOn, exceptionReason: exceptionReason as VisitPlan['exceptionReason'] },
          { creditLevel: 'A', foundedOn, visits },
          registeredAt as Date,
        );
        expect([index, codes]).toEqual([index, []]);
        if (ground === 'KEY_ITEM' || ground === 'RANDOM_DRAW') counted.set(key, (counted.get(key) ?? 0) + 1);
      }
    }
  });
});

/** The visits of a sample life. */
function sampleVisits(index: number): SampleRow<InspectionVisit>[] {
  const visits: SampleRow<InspectionVisit>[] = [];
  const sink: SampleSink = {
    change: () => {},
    row: (entity, row) => {
      if (entity === InspectionVisit) visits.push(row as SampleRow<InspectionVisit>);
    },
  };
  seed.rows(lifeOf(index, TEST_TODAY), sink, TEST_TODAY);
  return visits;
}
