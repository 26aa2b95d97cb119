/**
 * Administrative divisions 行政区划, GB/T 2260: 6 digits, two each for province, prefecture and county. The extract in
 * divisions.json holds every province, and every prefecture and county of Jiangxi (36), Henan (41), Hubei (42) and
 * Xinjiang (65), with codes withdrawn since about 2013. Development zones have no code of their own, and statistical
 * codes (xx71xx) are not GB/T 2260: a zone names its host division. A county directly under a province (仙桃市 429004,
 * 石河子市 659001) has the province as its parent.
 */
import divisionRows from './divisions.json' with { type: 'json' };

export type DivisionLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY';

export interface Division {
  code: string;
  name: string;
  level: DivisionLevel;
  /** Null for a province. */
  parentCode: string | null;
  /** Names from the province down to the division itself, e.g. 湖北省, 鄂州市, 华容区. */
  path: readonly string[];
  /** Year (YYYY) in which the code was established; null where the extract does not know it. */
  validFrom: string | null;
  /**
   * Year (YYYY) in which the code was withdrawn; null while in use. Withdrawn codes are kept: old records carry them.
   */
  validTo: string | null;
  /** The code that took over, if one did. */
  replacedBy: string | null;
}

interface DivisionRow {
  code: string;
  name: string;
  validFrom?: string;
  validTo?: string;
  replacedBy?: string;
}

const rows = new Map((divisionRows as DivisionRow[]).map(row => [row.code, row]));
const divisions = new Map([...rows.values()].map(row => [row.code, toDivision(row)]));
const provinces = new Set([...rows.keys()].filter(code => code.endsWith('0000')).map(code => code.slice(0, 2)));

function toDivision(row: DivisionRow): Division {
  const above = [`${row.code.slice(0, 2)}0000`, `${row.code.slice(0, 4)}00`]
    .filter(code => code !== row.code)
    .flatMap(code => rows.get(code) ?? []);
  return {
    code: row.code,
    name: row.name,
    level: levelOf(row.code),
    parentCode: above.at(-1)?.code ?? null,
    path: [...above.map(division => division.name), row.name],
    validFrom: row.validFrom ?? null,
    validTo: row.validTo ?? null,
    replacedBy: row.replacedBy ?? null,
  };
}

function levelOf(code: string): DivisionLevel {
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
}

/** The division with this 6-digit code, withdrawn ones included; null when the extract has none. */
export function division(code: string): Division | null {
  return divisions.get(code) ?? null;
}

/** The divisions directly below, in code order; withdrawn ones only on request. [] when there are none. */
export function divisionsIn(parentCode: string, { withdrawn = false } = {}): Division[] {
  return [...divisions.values()].filter(
    child => child.parentCode === parentCode && (withdrawn || child.validTo === null),
  );
}

/** True for the two digits of a province-level division, e.g. '42'. */
export function isProvinceCode(twoDigits: string): boolean {
  return provinces.has(twoDigits);
}

/** Short names of provinces (简称), as vehicle plates and certificates bear them; by the first two digits. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  11: '京',
  12: '津',
  13: '冀',
  14: '晋',
  15: '蒙',
  21: '辽',
  22: '吉',
  23: '黑',
  31: '沪',
  32: '苏',
  33: '浙',
  34: '皖',
  35: '闽',
  36: '赣',
  37: '鲁',
  41: '豫',
  42: '鄂',
  43: '湘',
  44: '粤',
  45: '桂',
  46: '琼',
  50: '渝',
  51: '川',
  52: '贵',
  53: '云',
  54: '藏',
  61: '陕',
  62: '甘',
  63: '青',
  64: '宁',
  65: '新',
  71: '台',
  81: '港',
  82: '澳',
};

/**
 * The short name of the province in which a division lies, e.g. 鄂 for 420703.
 * @throws RangeError for a code of no province
 */
export function provinceShortName(code: string): string {
  const name = SHORT_NAMES[code.slice(0, 2)];
  if (name === undefined) throw new RangeError(`code must begin with a province of GB/T 2260, but got: ${code}`);
  return name;
}
