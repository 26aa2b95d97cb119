/** Words of an official: terms that were wrong once do not come back, in no contract, message or rule. */
import { expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shared/process/config.ts';

/** Terms that no official uses, with the one that he does. */
const RETIRED = {
  核准设立登记: '准予设立登记',
  补救途径: '救济途径',
  法律援助申请: '法律服务申请',
  法律援助状态: '法律服务申请状态',
  法律援助申请数: '法律服务申请数',
  纳税信用等级: '纳税信用级别',
  注销障碍: '未办结（限制注销）事项',
  未办成: '办理未成功',
  失约: '未履约（违诺）',
  受诺部门: '承诺受理部门',
} as const;

const FILES = globSync(['subgraphs/**/*.{ts,graphql}', 'shared/**/*.{ts,graphql,yaml}', 'gateway/**/*.ts'], {
  cwd: ROOT,
});

test('no contract, message or rule has a term that no official uses', () => {
  expect(FILES.length).toBeGreaterThan(100);
  const found = FILES.flatMap(file => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return Object.entries(RETIRED).flatMap(([term, right]) =>
      text.includes(term) ? [`${file}: ${term} → ${right}`] : [],
    );
  });
  expect(found).toEqual([]);
});
