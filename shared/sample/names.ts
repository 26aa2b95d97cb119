/**
 * Invented names and places. Brands are three characters that no dictionary holds together; persons get names by lot.
 */
import type { Random } from './random.ts';

const BRAND = [
  ...'安邦博彩长辰诚澄川春达德鼎东方飞丰枫福富冠光广桂国海瀚航浩禾和恒弘宏鸿华辉惠吉佳嘉建江捷金锦晋景久凯康科可兰朗乐立利联亮林隆龙鲁茂美铭南宁鹏启千乾青清庆泉荣瑞润森山尚升盛世硕泰腾天通同旺威维伟文沃曦祥翔新鑫信兴星旭轩雅扬耀艺益银永优宇裕元源远越云泽展昭正之知中众卓紫',
];
const SURNAMES = [
  ...'赵钱孙李周吴郑王冯陈蒋沈韩杨朱许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁马方任袁柳史唐薛雷贺倪汤罗毕郝安常于傅齐康伍余顾孟黄穆萧尹姚邵汪毛狄',
];
const GIVEN = [
  ...'安柏畅晨澄楚春岱丹迪恩帆芳枫歌涵禾鹤恒虹桦焕慧佳简江洁津静君骏楷朗乐黎莲霖岚明沐娜宁磐沛琪清然睿若森诗书舒硕思松溪晓昕馨轩雪彦扬怡奕盈雨越云哲知子梓',
];

/** A brand of three characters, different for each index below the cube of the alphabet (over two million). */
export function brandName(index: number): string {
  const size = BRAND.length;
  const cube = size ** 3;
  // A step that shares no factor with the cube visits every combination once, and neighbours look nothing alike.
  let rest = Number((BigInt(index % cube) * 1_000_003n) % BigInt(cube));
  let name = '';
  for (let n = 0; n < 3; n += 1) {
    name += BRAND[rest % size] ?? '';
    rest = Math.floor(rest / size);
  }
  return name;
}

/** An invented person's name of two or three characters. */
export function personName(random: Random): string {
  return random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.7) ? random.pick(GIVEN) : '');
}

/** An industry by its division, and the word for it in a name. */
export interface Industry {
  division: string;
  word: string;
}

/** What enterprises of an industry are called. Divisions of GB/T 4754-2017. */
const INDUSTRIES: readonly Industry[] = [
  { division: '39', word: '光电科技' },
  { division: '38', word: '电气设备' },
  { division: '27', word: '医药' },
  { division: '35', word: '专用设备制造' },
  { division: '36', word: '汽车零部件' },
  { division: '13', word: '农产品加工' },
  { division: '14', word: '食品' },
  { division: '26', word: '新材料' },
  { division: '30', word: '建材' },
  { division: '06', word: '矿业' },
  { division: '44', word: '电力' },
  { division: '25', word: '煤化工' },
  { division: '51', word: '商贸' },
  { division: '52', word: '零售' },
  { division: '54', word: '运输' },
  { division: '59', word: '仓储' },
  { division: '65', word: '软件' },
  { division: '64', word: '信息服务' },
  { division: '48', word: '市政工程' },
  { division: '47', word: '建设工程' },
  { division: '72', word: '商务服务' },
  { division: '62', word: '餐饮管理' },
  { division: '61', word: '酒店管理' },
  { division: '01', word: '农业科技' },
  { division: '17', word: '纺织' },
  { division: '29', word: '塑料制品' },
];
const among = (...divisions: readonly string[]): Industry[] =>
  divisions.flatMap(division => INDUSTRIES.filter(industry => industry.division === division));
const FAVOURED: Readonly<Record<string, readonly Industry[]>> = {
  gedian: among('39', '27', '38', '65'),
  xinjian: among('38', '36', '17', '59'),
  zhundong: among('06', '44', '25', '30', '26'),
  yili: among('51', '54', '01', '13', '61'),
  district: among('35', '14', '29', '52'),
};

/** An industry that fits the zone, and the word that goes into the name. */
export function industryTraits(zone: string, random: Random): Industry {
  if (random.chance(0.6)) {
    const favoured = FAVOURED[zone];
    if (!favoured) throw new Error(`no industries are favoured in the zone ${zone}`);
    return random.pick(favoured);
  }
  return random.pick(INDUSTRIES);
}

const PLACES: Readonly<Record<string, string>> = {
  gedian: '湖北省鄂州市葛店经济技术开发区',
  xinjian: '江西省南昌市新建经济开发区',
  zhundong: '新疆准东经济技术开发区',
  yili: '新疆霍尔果斯经济开发区',
  district: '某市产业集聚区',
};
const ROADS = [
  '创业一路',
  '创业二路',
  '发展大道',
  '工业三路',
  '科技五路',
  '振兴路',
  '兴业路',
  '迎宾大道',
  '园区东路',
  '园区西路',
];

/** An address in the zone, on a road that every zone could have. */
export function streetAddress(zone: string, random: Random): string {
  return `${PLACES[zone]}${random.pick(ROADS)}${random.between(1, 399)}号`;
}
