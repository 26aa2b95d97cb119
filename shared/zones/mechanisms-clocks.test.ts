import { describe, expect, test } from '@jest/globals';
import { clockRule, findRuleOfKind, zone, zoneCodes } from './index.ts';
import { showOwn } from './testing.ts';

/**
 * Every clock that the five plans name: row of the mechanism, zone, rule, owner, what the profile must say.
 * With its two sister files this is the proof that no number of the plans was forgotten.
 */
const CLOCKS: [row: string, zone: string, code: string, owner: string, says: string][] = [
  ['G25', 'gedian', 'STARTUP_LICENCE', 'access', '0.5 WD; stops for SUPPLEMENT'],
  ['G25', 'gedian', 'STARTUP_SEAL_INVOICE_SOCIAL', 'access', '0.5 WD; stops for SUPPLEMENT'],
  ['G27', 'gedian', 'REG_CHANGE', 'access', '0.5 WD; stops for SUPPLEMENT'],
  ['G28', 'gedian', 'SIMPLE_DEREG_NOTICE', 'access', 'exactly 20 CD; ended by OBJECTION'],
  ['G43', 'gedian', 'TAX_WRONG_FILING', 'access', '1 WD'],
  ['G43', 'gedian', 'TAX_FAST_DEREG', 'access', '10 WD'],
  ['G43', 'gedian', 'EXPORT_REFUND', 'access', '3 WD'],
  ['G43', 'gedian', 'POLICY_REFUND_GENERAL', 'access', '5 CD'],
  ['G43', 'gedian', 'POLICY_REFUND_SPECIAL', 'access', '10 CD'],
  ['G40', 'gedian', 'REALESTATE_GENERAL', 'access', '2 WH'],
  ['G40', 'gedian', 'REALESTATE_MORTGAGE', 'access', '2 WH'],
  ['G05', 'gedian', 'POWER_HV', 'project', '30 WD; stops for CUSTOMER_WORKS'],
  ['G05', 'gedian', 'POWER_LV_EXT', 'project', '10 WD; stops for CUSTOMER_WORKS'],
  ['G05', 'gedian', 'POWER_LV_NOEXT', 'project', '3 WD; stops for CUSTOMER_WORKS'],
  ['G05', 'gedian', 'POWER_RES', 'project', '2 WD; stops for CUSTOMER_WORKS'],
  ['G08', 'gedian', 'WATER_110', 'project', '1 WD'],
  ['G08', 'gedian', 'WATER_110_MAKE_UP', 'project', '10 WD'],
  ['G21', 'gedian', 'EXT_LINE_POWER_APPROVAL', 'project', '3 WD; silence is consent'],
  ['Y17', 'yili', 'PROJ_MINIMAL_APPROVAL', 'project', '20 WD; stops for SUPPLEMENT, SPECIAL_PROCEDURE'],
  ['G16', 'gedian', 'PROJ_WITH_PLAN', 'project', '30 WD; stops for SUPPLEMENT, SPECIAL_PROCEDURE'],
  ['G16', 'gedian', 'PROJ_SME', 'project', '45 WD; stops for SUPPLEMENT, SPECIAL_PROCEDURE'],
  ['G16', 'gedian', 'PROJ_GOV_LINEAR', 'project', '40 WD; stops for SUPPLEMENT, SPECIAL_PROCEDURE'],
  ['G16', 'gedian', 'PROJ_REBUILD', 'project', '35 WD; stops for SUPPLEMENT, SPECIAL_PROCEDURE'],
  ['G16', 'gedian', 'PROJ_INDUSTRIAL', 'project', '30 WD; stops for SUPPLEMENT, SPECIAL_PROCEDURE'],
  ['G12', 'gedian', 'LOAN_SME', 'finance', '8 CD'],
  ['Z22', 'zhundong', 'MATCHMAKING_EVENT', 'finance', 'event 1 per MONTH'],
  ['G61', 'gedian', 'APPEAL_GENERAL', 'hub', '5 WD'],
  ['G61', 'gedian', 'APPEAL_DIFFICULT', 'hub', '15 WD'],
  ['Z02', 'zhundong', 'APPEAL_DAILY_CLEAR', 'hub', '1 CD'],
  ['Z02', 'zhundong', 'APPEAL_WEEK_CLOSE', 'hub', '7 CD'],
  ['X12', 'xinjian', 'INSPECTION_PREREGISTER', 'legal', 'at least 1 CD before'],
  ['X11', 'xinjian', 'QUIET_WINDOW', 'legal', '1–20; except 3: 安全生产、环境保护、突发事件等'],
  ['Z03', 'zhundong', 'APPEAL_REPORT', 'hub', 'report 1 per MONTH'],
  ['Q18', 'district', 'HOTLINE_110', 'hub', 'completion ≥ 90 PERCENT per MONTH, satisfaction ≥ 90 PERCENT per MONTH'],
  ['Q23', 'district', 'SUPERVISION', 'hub', 'inspection 1 per WEEK, analysis 1 per MONTH, summary 1 per QUARTER'],
  ['G24', 'gedian', 'FAIR_COMPETITION_CLEANUP', 'legal', 'campaign 1 per YEAR'],
  ['Z27', 'zhundong', 'KPI_WEIGHT', 'hub', 'weight ≥ 5 PERCENT'],
  // Further clocks in the same clauses.
  ['G25', 'gedian', 'STARTUP_TOTAL', 'access', '0.5 WD; stops for SUPPLEMENT'],
  ['G28', 'gedian', 'SIMPLE_DEREG_CLOSE', 'access', 'INSTANT'],
  ['G40', 'gedian', 'REALESTATE_INSTANT', 'access', 'INSTANT'],
];

test.each(['STARTUP_LICENCE', 'REG_CHANGE', 'EXT_LINE_POWER_APPROVAL'])(
  'G60 (§52): in gedian silence is consent to %s, in no other zone',
  code => {
    expect(showOwn('gedian', code, '2026-11-19')).toContain('silence is consent');
    for (const other of ['zhundong', 'xinjian', 'district', 'yili']) {
      expect(findRuleOfKind('clock', zone(other), code, '2026-11-19')?.parameters.deemedApproval ?? false).toBe(false);
    }
  },
);

test.each(['PROJ_INDUSTRIAL', 'REALESTATE_GENERAL', 'EXPORT_REFUND', 'SIMPLE_DEREG_CLOSE'])(
  'G60: silence is never consent to %s: safety, title, public money, the end of an enterprise',
  code => expect(showOwn('gedian', code, '2026-11-19')).not.toContain('silence is consent'),
);

describe('clocks of the plans', () => {
  test.each(CLOCKS)('%s %s %s (%s) is %s', (row, zoneCode, code, ...[owner, shown]) => {
    expect(showOwn(zoneCode, code)).toBe(shown);
    expect(zone(zoneCode).versions(code)[0]).toMatchObject({ row, owner, inherited: false });
  });
});

/** What the plans leave open: the reading in use first, then the others. */
const OPEN: [what: string, zone: string, code: string, options: string[]][] = [
  ['1: 日 or 工作日 (G43)', 'gedian', 'POLICY_REFUND_GENERAL', ['CALENDAR_DAYS 5 CD', 'WORKING_DAYS 5 WD']],
  ['1: 日 or 工作日 (G43)', 'gedian', 'POLICY_REFUND_SPECIAL', ['CALENDAR_DAYS 10 CD', 'WORKING_DAYS 10 WD']],
  ['1: 天 or 工作日 (G12)', 'gedian', 'LOAN_SME', ['CALENDAR_DAYS 8 CD', 'WORKING_DAYS 8 WD']],
  ['1: 20天以内 (G28)', 'gedian', 'SIMPLE_DEREG_NOTICE', ['FULL_TWENTY EXACTLY', 'UP_TO_TWENTY AT_MOST']],
  ['2: half a working day (G25)', 'gedian', 'STARTUP_LICENCE', []],
  ['2: half a working day (G25)', 'gedian', 'STARTUP_SEAL_INVOICE_SOCIAL', []],
  ['2: half a working day (G27)', 'gedian', 'REG_CHANGE', []],
  ['4: quiet days with an open list (X11)', 'xinjian', 'QUIET_WINDOW', []],
  ['4: quiet production days without dates (Q)', 'district', 'QUIET_WINDOW', ['NO_DATES', 'FIRST_TO_TWENTIETH']],
  ['6: 100 万元 included or not (G19)', 'gedian', 'CONSTRUCTION_PERMIT_EXEMPTION', ['INCLUSIVE', 'EXCLUSIVE']],
  [
    '7: pauses of project approval (G16)',
    'gedian',
    'PROJ_WITH_PLAN',
    ['SUPPLEMENT_AND_SPECIAL', 'WITH_PUBLIC_NOTICE', 'GROSS', 'FROM_APPLICATION'],
  ],
  ['8: 日清周结 (Z02)', 'zhundong', 'APPEAL_DAILY_CLEAR', ['ONE_DAY 1 CD', 'ONE_WORKING_DAY 1 WD']],
  ['8: 日清周结 (Z02)', 'zhundong', 'APPEAL_WEEK_CLOSE', ['SEVEN_DAYS 7 CD', 'FIVE_WORKING_DAYS 5 WD']],
  ['9: matters never deemed approved (G60)', 'gedian', 'DEEMED_APPROVAL_EXCLUSIONS', []],
  ['10: whose calendar (G26)', 'gedian', 'CROSS_CITY_MATTERS', ['HOST_CALENDAR', 'HOME_CALENDAR']],
  ['即来即办 (G40)', 'gedian', 'REALESTATE_SMALL_MICRO', ['ON_ARRIVAL', 'ON_THE_SPOT']],
  [
    '1 个工作日 or the same day (G08)',
    'gedian',
    'WATER_110',
    ['ONE_WORKING_DAY 1 WD', 'OFFICE_DAY 2 HWD', 'SAME_DAY 0 INSTANT'],
  ],
  ['three times half a day (G25)', 'gedian', 'STARTUP_TOTAL', ['HALF_DAY 0.5 WD', 'ONE_DAY 1 WD']],
];

describe('what the plans leave open is configuration', () => {
  test.each(OPEN)('%s: %s %s', (_what, zoneCode, code, options) => {
    const rule = zone(zoneCode).versions(code)[0];
    expect(rule).toMatchObject({
      ambiguous: true,
      note: expect.any(String),
      chosen: options[0]?.split(' ')[0] ?? null,
    });
    const shown = rule?.options.map(option => {
      if (!('amount' in option.parameters)) return option.code;
      const { amount, bound } = option.parameters;
      if (code === 'SIMPLE_DEREG_NOTICE') return `${option.code} ${bound}`;
      return code.startsWith('PROJ_') ? option.code : `${option.code} ${amount.value} ${amount.unit}`;
    });
    expect(shown).toEqual(options);
  });

  test.each(['PROJ_WITH_PLAN', 'PROJ_SME', 'PROJ_GOV_LINEAR', 'PROJ_REBUILD', 'PROJ_INDUSTRIAL'])(
    '7: %s counts from acceptance (受理之日) in every zone; to count from the application is a reading',
    code => {
      for (const zoneCode of zoneCodes) {
        const rule = clockRule(zone(zoneCode), code, '2026-11-19');
        expect([zoneCode, rule.parameters.startsWith, rule.note]).toEqual([
          zoneCode,
          'ACCEPTANCE',
          expect.stringContaining('art. 42'),
        ]);
        expect(rule.options.map(({ code: option, parameters }) => [option, parameters.startsWith])).toContainEqual([
          'FROM_APPLICATION',
          'APPLICATION',
        ]);
      }
      expect(clockRule(zone('gedian'), 'STARTUP_LICENCE', '2026-11-19').parameters.startsWith).toBe('APPLICATION');
    },
  );

  test("2 and 3: office hours and regional holidays are the zone's own", () => {
    for (const code of ['zhundong', 'yili']) {
      const { officeHours, overlay } = zone(code).calendar;
      expect(officeHours).toEqual([
        { from: '10:00', to: '14:00' },
        { from: '15:30', to: '19:30' },
      ]);
      for (const year of ['2025', '2026']) {
        const names = overlay
          .filter(({ date, kind }) => date.startsWith(year) && kind === 'OFF')
          .map(({ name }) => name);
        expect(names).toEqual(['肉孜节', '古尔邦节', '古尔邦节', '古尔邦节']);
      }
    }
    for (const code of ['xinjian', 'gedian', 'district']) {
      expect(zone(code).calendar).toEqual({
        officeHours: [
          { from: '08:30', to: '12:00' },
          { from: '14:00', to: '17:30' },
        ],
        overlay: [],
      });
    }
  });

  test('5: labels keep what the plan does not spell out', () => {
    const labels = [
      'POWER_321',
      'WATER_321',
      'WATER_221',
      'WATER_110',
      'GAS_310',
      'STARTUP_210',
      'TEN_MUST_TEN_MUST_NOT',
    ];
    expect(labels.map(label => showOwn('gedian', `LABEL_${label}`))).toEqual([
      '321 (not defined)',
      '321 (not defined)',
      '221 (not defined)',
      '110 3: 1个工作日、一条龙服务，零资料、零跑腿',
      '310 (not defined)',
      '210 (not defined)',
      '十必须十不准 (not defined)',
    ]);
    expect(
      ['LEADER_CONTACT', 'THREE_SERVICES', 'THREE_SUPERVISIONS'].map(label => showOwn('zhundong', `LABEL_${label}`)),
    ).toEqual(['三联六包五覆盖 (not defined)', '三服务 (not defined)', '三监管 (not defined)']);
  });
});
