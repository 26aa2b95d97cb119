import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '#shared/testing/refusal.ts';
import { zone } from '#shared/zones/index.ts';
import type { EnterpriseKind } from '../generated.ts';
import { checkNameRules } from './name-rules.ts';

interface Asked {
  kind?: EnterpriseKind;
  approvalNo?: string;
  on?: string;
}

const judge = (name: string, brand: string, { kind = 'ENTERPRISE', approvalNo, on = '2026-11-19' }: Asked = {}) =>
  refusalOf(() => checkNameRules({ name, brand, kind, approvalNo: approvalNo ?? null }, zone('gedian'), on));

describe('企业名称登记管理规定: a name', () => {
  test.each([
    ['葛店解放军科技有限公司', '解放军', 'NAME_STATE_BODIES', '解放军'],
    ['葛店党校教育有限公司', '党校', 'NAME_STATE_BODIES', '党校'],
    ['葛店星河政府采购有限公司', '星河', 'NAME_STATE_BODIES', '政府'],
    ['葛店联合国贸易有限公司', '联合国', 'NAME_FOREIGN_BODIES', '联合国'],
    ['葛店美国商贸有限公司', '美国', 'NAME_FOREIGN_BODIES', '美国'],
    ['葛店赌博娱乐有限公司', '赌博', 'NAME_BARRED_CONTENT', '赌博'],
    ['葛店国家级科技有限公司', '国家级', 'NAME_MISLEADING_WORDS', '国家级'],
    ['葛店最佳科技有限公司', '最佳', 'NAME_MISLEADING_WORDS', '最佳'],
  ])('%s is not allowed, by a rule of its own', (name, brand, code, word) => {
    expect(judge(name, brand)).toMatchObject({
      code: 'NAME_NOT_ALLOWED',
      rule: { code },
      message: expect.stringMatching(`^name must not hold ${word} \\(.+\\), but got: ${name}$`),
    });
  });

  test.each([
    ['葛店大美国际贸易有限公司', '大美'],
    ['葛店大美国际贸易有限公司', '大美国际'],
    ['葛店育英国学教育有限公司', '育英'],
    ['葛店金安公安防设备有限公司', '金安公'],
  ])('%s holds no barred word: none reaches over two of its parts, and 国际 is a word of its own', (name, brand) => {
    expect(judge(name, brand)).toBeNull();
  });

  test('that begins with a word of the state rests on the approval of the State Council', () => {
    const name = '中国安康科技有限公司';
    expect(judge(name, '安康')).toMatchObject({
      code: 'NAME_NEEDS_APPROVAL',
      message: `a name that begins with 中国 needs the approval of the State Council, but got: ${name}`,
      rule: { code: 'NAME_STATE_WORDS', clause: expect.stringContaining('art. 12') },
    });
    expect(judge(name, '安康', { approvalNo: '国函〔2026〕1号' })).toBeNull();
  });

  test('holds a word of the state inside only where it qualifies the industry, after the distinctive part', () => {
    expect(judge('葛店星河中国象棋有限公司', '星河')).toBeNull();
    for (const [name, brand] of [
      ['葛店中华星河科技有限公司', '星河'],
      ['葛店中华科技有限公司', '中华'],
    ] as const)
      expect(judge(name, brand)).toMatchObject({ code: 'NAME_NOT_ALLOWED', rule: { code: 'NAME_STATE_WORDS' } });
  });

  test.each([
    ['葛店第一科技', '第一', 'ENTERPRISE', false],
    ['葛店第一科技公司', '第一', 'ENTERPRISE', false],
    ['葛店张三科技个体工商户', '张三', 'ENTERPRISE', false],
    ['葛店第一科技有限公司', '第一', 'ENTERPRISE', true],
    ['葛店第一科技股份有限公司', '第一', 'ENTERPRISE', true],
    ['葛店第一会计师事务所（特殊普通合伙）', '第一', 'ENTERPRISE', true],
    ['葛店第一咨询（个人独资）', '第一', 'ENTERPRISE', true],
    ['葛店张三商行', '张三', 'SOLE_TRADER', true],
    ['葛店张三科技（个体工商户）', '张三', 'SOLE_TRADER', true],
    ['葛店张三科技', '张三', 'SOLE_TRADER', false],
    ['葛店张三科技有限公司', '张三', 'SOLE_TRADER', false],
    ['葛店张三企业服务部', '张三', 'SOLE_TRADER', false],
  ] as const)('%s (%s) of kind %s shows its organisational form: %s', (name, brand, kind, allowed) => {
    const refused = judge(name, brand, { kind });
    if (allowed) expect(refused).toBeNull();
    else
      expect(refused).toMatchObject({
        code: 'NAME_NOT_ALLOWED',
        rule: { code: expect.stringMatching(/^NAME_|^SOLE/) },
      });
  });

  test('is judged by the rules of its day', () => {
    const misleading = ['葛店最佳科技有限公司', '最佳'] as const;
    expect(judge(...misleading, { on: '2023-09-30' })).toBeNull();
    expect(judge(...misleading, { on: '2023-10-01' })).toMatchObject({ rule: { code: 'NAME_MISLEADING_WORDS' } });
    expect(judge('葛店党校有限公司', '党校', { on: '2021-02-28' })).toBeNull();
    expect(judge('葛店党校有限公司', '党校', { on: '2021-03-01' })).toMatchObject({ code: 'NAME_NOT_ALLOWED' });
  });
});
