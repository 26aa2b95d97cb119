import { describe, expect, test } from '@jest/globals';
import rows from './divisions.json' with { type: 'json' };
import { division, divisionsIn, isProvinceCode, provinceShortName } from './divisions.ts';

describe('GB/T 2260 divisions', () => {
  test.each([
    ['360112', '新建区', ['江西省', '南昌市', '新建区']],
    ['420703', '华容区', ['湖北省', '鄂州市', '华容区']],
    ['652301', '昌吉市', ['新疆维吾尔自治区', '昌吉回族自治州', '昌吉市']],
    ['652327', '吉木萨尔县', ['新疆维吾尔自治区', '昌吉回族自治州', '吉木萨尔县']],
    ['654004', '霍尔果斯市', ['新疆维吾尔自治区', '伊犁哈萨克自治州', '霍尔果斯市']],
  ])('%s is %s', (code, name, path) => {
    expect(division(code)).toMatchObject({
      code,
      name,
      level: 'COUNTY',
      parentCode: `${code.slice(0, 4)}00`,
      path,
      validTo: null,
    });
  });

  test('a province has no parent, a prefecture has its province', () => {
    expect(division('420000')).toMatchObject({ level: 'PROVINCE', parentCode: null, path: ['湖北省'] });
    expect(division('420700')).toMatchObject({ level: 'PREFECTURE', parentCode: '420000', path: ['湖北省', '鄂州市'] });
  });

  test('a county directly under the province has the province as its parent', () => {
    expect(division('429004')).toMatchObject({ name: '仙桃市', parentCode: '420000', path: ['湖北省', '仙桃市'] });
    expect(division('659001')).toMatchObject({ name: '石河子市', parentCode: '650000' });
  });

  test('a withdrawn code is kept and names its successor', () => {
    expect(division('360122')).toMatchObject({ name: '新建县', validTo: '2015', replacedBy: '360112' });
    expect(division('360112')).toMatchObject({ validFrom: '2015', validTo: null });
    expect(divisionsIn('360100').map(d => d.code)).not.toContain('360122');
    expect(divisionsIn('360100', { withdrawn: true }).map(d => d.code)).toContain('360122');
  });

  test('null for what the extract does not have', () => {
    expect(division('420799')).toBeNull();
    expect(division('')).toBeNull();
    expect(division('constructor')).toBeNull();
    expect(divisionsIn('420703')).toEqual([]);
  });

  test('all 34 provinces, and the prefectures and counties of the four of the domain', () => {
    expect(rows.filter(row => row.code.endsWith('0000'))).toHaveLength(34);
    const prefectures = (code: string) => divisionsIn(code).filter(d => d.level === 'PREFECTURE').length;
    expect(['36', '41', '42', '65'].map(p => prefectures(`${p}0000`))).toEqual([11, 17, 13, 14]);
    expect(isProvinceCode('42')).toBe(true);
    expect(isProvinceCode('99')).toBe(false);
  });

  test('every row is well formed: unique code in order, known parent and successor, no statistical zone codes', () => {
    const codes = rows.map(row => row.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const row of rows) {
      const found = division(row.code);
      expect(row.code).toMatch(/^\d{4}[^7]\d$/);
      expect(found?.level === 'PROVINCE' || division(found?.parentCode ?? '') !== null).toBe(true);
      if (found?.replacedBy) expect(division(found.replacedBy)?.validTo).toBeNull();
    }
  });
});

describe('the short name of a province', () => {
  test.each([
    ['420703', '鄂'],
    ['360112', '赣'],
    ['652327', '新'],
    ['411702', '豫'],
    ['110000', '京'],
  ])('of %s is %s', (code, name) => expect(provinceShortName(code)).toBe(name));
  test('there is for every province, and for nothing else', () => {
    for (const digits of Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))) {
      if (isProvinceCode(digits)) expect(provinceShortName(digits)).toMatch(/^\p{Script=Han}$/u);
      else expect(() => provinceShortName(digits)).toThrow('must begin with a province of GB/T 2260');
    }
  });
});
