import { expect, test } from '@jest/globals';
import { zoneCodes } from '#shared/zones/index.ts';
import { certificateNumber } from './certificates.ts';

const NUMBERS: Readonly<Record<string, string>> = {
  gedian: '鄂（2026）华容区',
  xinjian: '赣（2026）新建区',
  zhundong: '新（2026）吉木萨尔县',
  yili: '新（2026）霍尔果斯市',
  district: '豫（2026）驿城区',
};

test.each(zoneCodes)('a certificate of %s bears its province, year and place, and seven digits', zone => {
  const number = { zone, year: '2026', serial: 1 };
  expect(certificateNumber({ ...number, kind: 'TITLE' })).toBe(`${NUMBERS[zone]}不动产权第0000001号`);
  expect(certificateNumber({ ...number, kind: 'PROOF', serial: 1_234_567 })).toBe(
    `${NUMBERS[zone]}不动产证明第1234567号`,
  );
});
