import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ZoneFileError,
  clockRule,
  evaluateThreshold,
  loadZones,
  periodOf,
  periodsRule,
  quotaRule,
  ruleOf,
  thresholdRule,
  visitCap,
  zone,
} from './index.ts';

const DAY = '2026-03-02';

const NATIONAL = `code: national
names: { en: National, zh: 国家 }
owners:
  access: { en: Market access, zh: 市场准入 }
  hub: { en: The hall, zh: 大厅 }
documents:
  LAW: { title: 法, number: null, issuedOn: "2019", issuer: 国务院 }
rules:
  - code: STARTUP_LICENCE
    clause: art. 19
    document: LAW
    version: 1
    validFrom: 2020-01-01
    owner: access
    title: { en: Licence, zh: 执照 }
    kind: clock
    parameters: { amount: { value: 3, unit: WD } }
`;

const ZONE = `code: test
seed: G
names: { en: Test, zh: 测试 }
hostDivisionCode: "420703"
plan: { title: 方案, number: null, issuedOn: 2021-04-19, issuer: 管委会 }
calendar:
  officeHours:
    - { from: "08:30", to: "12:00" }
    - { from: "14:00", to: "17:30" }
  overlay:
    - { date: 2026-03-20, kind: OFF, name: 肉孜节, source: notice }
rules:
  - code: STARTUP_LICENCE
    row: G25
    clause: §23
    version: 1
    validFrom: 2021-04-19
    owner: access
    title: { en: Licence, zh: 执照 }
    kind: clock
    parameters:
      amount: { value: 0.5, unit: WD }
      pauses: [SUPPLEMENT]
  - code: SERVICE_WINDOWS
    row: Z09
    clause: §3
    version: 1
    validFrom: 2021-04-19
    owner: hub
    title: { en: Windows, zh: 窗口 }
    kind: count
    parameters:
      value: 2
      parts:
        - { code: INTAKE, en: Intake, zh: 综合, value: 1 }
        - { code: ISSUE, en: Issue, zh: 出件, value: 1 }
`;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function load(files: Record<string, string>) {
  const dir = mkdtempSync(join(tmpdir(), 'zones-'));
  folders.push(dir);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return { dir, load: () => loadZones(dir) };
}

/** The problems of a zone file in which `from` was replaced by `to`. */
function problems(from: string, to: string): string[] {
  expect(ZONE).toContain(from);
  const { dir, load: start } = load({ 'national.yaml': NATIONAL, 'test.yaml': ZONE.replace(from, to) });
  try {
    start();
  } catch (error) {
    expect(error).toBeInstanceOf(ZoneFileError);
    const [first, ...rest] = (error as ZoneFileError).message.split('\n');
    expect(first).toBe(`The zone profiles in ${dir} are not valid:`);
    return rest;
  }
  return [];
}

const SECOND = (lines: string) => `    kind: count
    parameters: { value: 2 }
  - code: SERVICE_WINDOWS
    row: Z09
    clause: §3
${lines}
    owner: hub
    title: { en: Windows, zh: 窗口 }
    kind: count
    parameters:
      value: 2`;

describe('a wrong file stops the start, naming file, line, rule and what was got', () => {
  test('the right files load', () => {
    const zones = load({ 'national.yaml': NATIONAL, 'test.yaml': ZONE, 'README.md': 'no profile' }).load();
    expect(zones.zoneCodes).toEqual(['test']);
    expect(clockRule(zones.zone('test'), 'STARTUP_LICENCE', DAY).parameters.amount).toEqual({ value: 0.5, unit: 'WD' });
  });

  test('a department that joins owns rules once the national file names it', () => {
    const owners = NATIONAL.replace('owners:', 'owners:\n  human-resources: { en: Human resources, zh: 人力资源 }');
    const zone = ZONE.replace('owner: hub', 'owner: human-resources');
    const zones = load({ 'national.yaml': owners, 'test.yaml': zone }).load();
    expect(zones.zone('test').rule('SERVICE_WINDOWS', DAY).owner).toBe('human-resources');
  });

  test.each<[what: string, from: string, to: string, message: string]>([
    [
      'unit',
      'unit: WD',
      'unit: WORKDAY',
      'test.yaml:22: rule STARTUP_LICENCE: parameters.amount.unit must be one of WD, HWD, WH, CD, MONTH, INSTANT, but got: "WORKDAY"',
    ],
    [
      'amount',
      'value: 0.5',
      'value: 0.3',
      'test.yaml:22: rule STARTUP_LICENCE: parameters.amount must be 0 for INSTANT, else above 0: a multiple of 0.5 for WD, a whole number for HWD, CD and MONTH, but got: {"value":0.3,"unit":"WD"}',
    ],
    [
      'type',
      'value: 0.5',
      'value: half',
      'test.yaml:22: rule STARTUP_LICENCE: parameters.amount.value must be a number, but got: "half"',
    ],
    [
      'pause',
      '[SUPPLEMENT]',
      '[LUNCH]',
      'test.yaml:23: rule STARTUP_LICENCE: parameters.pauses.0 must be one of SUPPLEMENT, SPECIAL_PROCEDURE, PUBLIC_NOTICE, APPLICANT_WORKS, CUSTOMER_WORKS, CONSTRUCTION, FORCE_MAJEURE, but got: "LUNCH"',
    ],
    [
      'kind',
      'kind: clock',
      'kind: stopwatch',
      'test.yaml:20: rule STARTUP_LICENCE: kind must be one of clock, threshold, count, list, window, frequency, label, quota, periods, but got: "stopwatch"',
    ],
    [
      'code',
      'code: STARTUP_LICENCE',
      'code: startup-licence',
      'test.yaml:13: rule startup-licence: code must be SCREAMING_SNAKE_CASE, but got: "startup-licence"',
    ],
    ['missing clause', '    clause: §23\n', '', 'test.yaml:13: rule STARTUP_LICENCE: clause is required'],
    [
      'empty clause',
      'clause: §23',
      'clause: ""',
      'test.yaml:15: rule STARTUP_LICENCE: clause must not be empty, but got: ""',
    ],
    ['row', 'row: G25', 'row: 25', 'test.yaml:14: rule STARTUP_LICENCE: row must be a text, but got: 25'],
    ['missing row', '    row: G25\n', '', 'test.yaml:13: rule STARTUP_LICENCE: row is required'],
    [
      'unreal date',
      'validFrom: 2021-04-19',
      'validFrom: 2021-02-29',
      'test.yaml:17: rule STARTUP_LICENCE: validFrom must be a real date written YYYY-MM-DD, but got: "2021-02-29"',
    ],
    [
      'validTo',
      'owner: access',
      'validTo: 2020-01-01\n    owner: access',
      'test.yaml:18: rule STARTUP_LICENCE: validTo must not be before validFrom 2021-04-19, but got: "2020-01-01"',
    ],
    [
      'version',
      'version: 1',
      'version: 0',
      'test.yaml:16: rule STARTUP_LICENCE: version must be at least 1, but got: 0',
    ],
    [
      'owner',
      'owner: access',
      'owner: police',
      'test.yaml:18: rule STARTUP_LICENCE: owner must be one of access, hub (owners of national.yaml), but got: "police"',
    ],
    ['typing error in a key', 'pauses:', 'pause:', 'test.yaml:23: rule STARTUP_LICENCE: unknown key parameters.pause'],
    ['sum of parts', 'value: 2', 'value: 3', 'test.yaml:34: rule SERVICE_WINDOWS: parts must add up to 3, but got: 2'],
    [
      'twice the same part',
      'code: ISSUE',
      'code: INTAKE',
      'test.yaml:34: rule SERVICE_WINDOWS: parts must not name INTAKE twice',
    ],
    [
      'unknown document',
      'clause: §23',
      'clause: §23\n    document: LAW',
      'test.yaml:16: rule STARTUP_LICENCE: document must be one of (none declared), but got: "LAW"',
    ],
    [
      'ambiguity without a note',
      'kind: clock',
      'ambiguous: true\n    kind: clock',
      'test.yaml:20: rule STARTUP_LICENCE: an ambiguous rule must have a note that says what is open',
    ],
    [
      'to confirm without what is missing',
      'kind: clock',
      'toConfirm: true\n    kind: clock',
      'test.yaml:20: rule STARTUP_LICENCE: toConfirm must be a map, but got: true',
    ],
    [
      'to confirm without a source',
      'kind: clock',
      'toConfirm: { missing: { en: Days, zh: 天数 }, from: { en: Council, zh: 国务院 } }\n    kind: clock',
      'test.yaml:20: rule STARTUP_LICENCE: toConfirm.source is required',
    ],
    [
      'to confirm from nobody',
      'kind: clock',
      'toConfirm: { missing: { en: Days, zh: 天数 }, source: { en: Law, zh: 法 }, from: { en: Council, zh: "" } }\n    kind: clock',
      'test.yaml:20: rule STARTUP_LICENCE: toConfirm.from.zh must not be empty, but got: ""',
    ],
    [
      'chosen without options',
      'kind: clock',
      'kind: clock\n    chosen: A',
      'test.yaml:21: rule STARTUP_LICENCE: chosen must be one of (no options), but got: "A"',
    ],
    [
      'parameters of another kind',
      '      amount: { value: 0.5, unit: WD }\n      pauses: [SUPPLEMENT]',
      '      value: 1',
      'test.yaml:21: rule STARTUP_LICENCE: parameters.amount is required',
    ],
    [
      'office hours',
      '{ from: "14:00"',
      '{ from: "11:00"',
      'test.yaml:9: office hours must follow each other, but got: 11:00–17:30',
    ],
    [
      'host division',
      '"420703"',
      '"42"',
      'test.yaml:4: hostDivisionCode must be the 6 digits of a division (GB/T 2260), but got: "42"',
    ],
    [
      'overlay',
      'kind: OFF',
      'kind: HALF',
      'test.yaml:11: calendar.overlay.0.kind must be one of OFF, WORK, but got: "HALF"',
    ],
    [
      'name of the file',
      'code: test',
      'code: other',
      'test.yaml:1: code must be the name of the file, but got: "other"',
    ],
  ])('%s', (_what, from, to, message) => {
    expect(problems(from, to)[0]).toBe(message);
  });

  test.each<[what: string, version: string, message: string]>([
    [
      'twice the same version',
      '    version: 1\n    validFrom: 2022-01-01',
      'test.yaml:36: rule SERVICE_WINDOWS: version 1 is there already',
    ],
    [
      'overlap',
      '    version: 2\n    validFrom: 2022-01-01',
      'test.yaml:37: rule SERVICE_WINDOWS: version 2 from 2022-01-01 overlaps version 1, valid from 2021-04-19 without end',
    ],
    [
      'order',
      '    version: 2\n    validFrom: 2020-01-01\n    validTo: 2020-12-31',
      'test.yaml:36: rule SERVICE_WINDOWS: version 2 must follow version 1 in time',
    ],
  ])('versions: %s', (_what, version, message) => {
    expect(problems('    kind: count\n    parameters:\n      value: 2', SECOND(version))).toEqual([message]);
  });

  test('all problems are reported at once', () => {
    expect(problems('row: G25\n    clause: §23', 'row: 9\n    clause: ""')).toHaveLength(2);
  });

  test('another kind or owner than the national rule', () => {
    expect(
      problems(
        '    owner: access\n    title: { en: Licence, zh: 执照 }\n    kind: clock\n    parameters:\n      amount: { value: 0.5, unit: WD }\n      pauses: [SUPPLEMENT]',
        '    owner: hub\n    title: { en: Licence, zh: 执照 }\n    kind: count\n    parameters: { value: 1 }',
      ),
    ).toEqual([
      'test.yaml:20: rule STARTUP_LICENCE: kind must be clock as in national.yaml, but got: "count"',
      'test.yaml:18: rule STARTUP_LICENCE: owner must be access as in national.yaml, but got: "hub"',
    ]);
  });

  test('an item that names a rule that does not exist', () => {
    expect(
      problems(
        '    kind: count\n    parameters:\n      value: 2\n      parts:\n        - { code: INTAKE, en: Intake, zh: 综合, value: 1 }\n        - { code: ISSUE, en: Issue, zh: 出件, value: 1 }',
        '    kind: list\n    parameters:\n      items:\n        - { code: INTAKE, en: Intake, zh: 综合, rule: NOWHERE }',
      ),
    ).toEqual([
      'test.yaml:34: rule SERVICE_WINDOWS: rule must be the code of a rule of this zone or a national one, but got: "NOWHERE"',
    ]);
  });

  test('an item that is offered by a rule that no zone has', () => {
    expect(
      problems(
        '    kind: count\n    parameters:\n      value: 2\n      parts:\n        - { code: INTAKE, en: Intake, zh: 综合, value: 1 }\n        - { code: ISSUE, en: Issue, zh: 出件, value: 1 }',
        '    kind: list\n    parameters:\n      items:\n        - { code: INTAKE, en: Intake, zh: 综合, offeredBy: STARTUP_LICENCE }\n        - { code: ISSUE, en: Issue, zh: 出件, offeredBy: NOWHERE }',
      ),
    ).toEqual([
      'test.yaml:35: rule SERVICE_WINDOWS: offeredBy must be the code of a rule of some zone, but got: "NOWHERE"',
    ]);
  });

  test('text that is not YAML', () => {
    expect(problems('pauses: [SUPPLEMENT]', 'pauses: [SUPPLEMENT')[0]).toMatch(/^test\.yaml:2[34]: /);
  });

  test('no national file', () => {
    const { dir, load: start } = load({ 'test.yaml': ZONE });
    expect(start).toThrow(
      `The zone profiles in ${dir} are not valid:\nnational.yaml:1: the file of national rules is missing`,
    );
  });

  test('a national rule without a document', () => {
    const { load: start } = load({ 'national.yaml': NATIONAL.replace('    document: LAW\n', ''), 'test.yaml': ZONE });
    expect(start).toThrow('national.yaml:9: rule STARTUP_LICENCE: document is required');
  });
});

describe('a wrong call names what was got', () => {
  const refusal = (code: string, message: string) => expect.objectContaining({ name: 'RuleError', code, message });
  const gedian = zone('gedian');

  test.each<[ask: () => unknown, code: string, message: string]>([
    [
      () => zone('gedain'),
      'ZONE_UNKNOWN',
      'The code of a zone must be one of district, gedian, xinjian, yili, zhundong, but got: "gedain"',
    ],
    [
      () => gedian.rule('STARTUP_LICENSE', DAY),
      'RULE_UNKNOWN',
      'The code of a rule must be in some zone profile, but got: "STARTUP_LICENSE"; near names: STARTUP_LICENCE',
    ],
    [
      () => gedian.findRule('PROJ', DAY),
      'RULE_UNKNOWN',
      'The code of a rule must be in some zone profile, but got: "PROJ"; near names: PROJ_SME, PROJ_REBUILD, PROJ_WITH_PLAN',
    ],
    [
      () => gedian.rule('XYZZY', DAY),
      'RULE_UNKNOWN',
      'The code of a rule must be in some zone profile, but got: "XYZZY"',
    ],
    [
      () => zone('yili').rule('POWER_HV', DAY),
      'RULE_NOT_SET',
      'Zone yili has no rule POWER_HV and there is no national one; zones that have it: gedian',
    ],
    [
      () => gedian.rule('TRADE_GROWTH', DAY),
      'RULE_NOT_IN_FORCE',
      'Rule TRADE_GROWTH is not in force in zone gedian on 2026-03-02; it has: version 1 from 2021-04-19 to 2021-12-31',
    ],
    [
      () => gedian.rule('REG_CHANGE', '2021-01-01'),
      'RULE_NOT_IN_FORCE',
      'Rule REG_CHANGE is not in force in zone gedian on 2021-01-01; it has: version 1 from 2021-04-19 to 2021-04-19, version 2 from 2021-04-20, national version 1 from 2022-03-01',
    ],
    [
      () => gedian.rule('REG_CHANGE', '2026-02-29'),
      'DATE_INVALID',
      'The date must be a real day written YYYY-MM-DD, but got: "2026-02-29"',
    ],
    [
      () => clockRule(gedian, 'TAX_BANK_GRADES', DAY),
      'RULE_KIND',
      'Rule TAX_BANK_GRADES of zone gedian must be a clock, but is a list',
    ],
    [
      () => evaluateThreshold(thresholdRule(gedian, 'EXTERNAL_LINE_FILING', DAY), { length: 3 }),
      'VALUE_UNKNOWN',
      'The limit of rule EXTERNAL_LINE_FILING must be one of roadCrossing, lineLength, but got: "length"',
    ],
    [
      () => visitCap(quotaRule(gedian, 'INSPECTION_FREQUENCY', DAY), 'E', 1),
      'VALUE_UNKNOWN',
      'The credit level of rule INSPECTION_FREQUENCY must be one of A, B, C, D, but got: "E"',
    ],
    [
      () => periodOf(periodsRule(gedian, 'CREDIT_REPAIR', DAY), 'GRAVE'),
      'VALUE_UNKNOWN',
      'The class of rule CREDIT_REPAIR must be one of MINOR, ORDINARY, SERIOUS, but got: "GRAVE"',
    ],
    [
      () => ruleOf({ code: 'REG_CHANGE', clause: '§25', version: 7, zone: 'gedian', inherited: false }),
      'RULE_NOT_IN_FORCE',
      'The profiles must keep version 7 of rule REG_CHANGE for zone gedian, but have: version 1 from 2021-04-19 to 2021-04-19, version 2 from 2021-04-20, national version 1 from 2022-03-01',
    ],
  ])('%#', (ask, code, message) => {
    let thrown: unknown;
    try {
      ask();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toEqual(refusal(code, message));
  });
});
