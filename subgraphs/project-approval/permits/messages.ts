/** What the requirements of permits and the energy review say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  MINIMAL: { en: 'minimal approval (极简审批) in zone {zone}', zh: '{zone}对该类项目实行“极简审批”' },
  SPARED_BY_MINIMAL: {
    en: 'minimal approval (极简审批) spares it: {permit}',
    zh: '适用“极简审批”，免办：{permit}',
  },
  MAJOR: { en: 'it is major infrastructure', zh: '属重大基础设施建设项目' },
  FIRE_SPECIAL: { en: 'its works are special for fire safety', zh: '属特殊建设工程（消防）' },
  GOVERNMENT: {
    en: 'it is government investment; only private investment is simple low-risk',
    zh: '属政府投资，仅社会投资项目适用简易低风险',
  },
  REAL_ESTATE: { en: 'it is real estate', zh: '属房地产项目' },
  NOT_SIMPLE: { en: 'its works are not simple', zh: '不属简易工程' },
  NOT_KNOWN: { en: 'not known: {facts}', zh: '尚不清楚，需补充：{facts}' },
  SIMPLE: {
    en: 'private investment in simple works, ordinary for fire safety, neither real estate nor major infrastructure',
    zh: '社会投资简易工程，消防上属一般建设工程，且不属房地产、重大基础设施项目',
  },
  CLASS_EXEMPT: {
    en: 'its class {class} is on the exemption list of planning permits',
    zh: '其类别“{class}”列入建设工程规划许可证豁免清单',
  },
  OLD_ESTATE: { en: 'it rebuilds an old estate: {title}', zh: '属老旧小区改造：{title}' },
  OLD_ESTATE_UNKNOWN: {
    en: 'not known whether it rebuilds an old estate: nature',
    zh: '尚不清楚是否属老旧小区改造，需补充：项目性质',
  },
  NO_EXEMPTIONS: {
    en: 'zone {zone} has no exemption list of planning permits',
    zh: '{zone}未制定建设工程规划许可证豁免清单',
  },
  CLASS_UNKNOWN: {
    en: 'not known whether the exemption list of planning permits names it: planningClass',
    zh: '尚不清楚是否列入建设工程规划许可证豁免清单，需补充：规划许可豁免类别',
  },
  NOT_EXEMPT: {
    en: 'the exemption list of planning permits does not name it',
    zh: '未列入建设工程规划许可证豁免清单',
  },
  NOTHING_OVER: {
    en: '{name}: nothing is built over, so it exempts nothing',
    zh: '{name}：无建筑面积，不据此豁免',
  },
  LIMIT_HOLDS: { en: '{name} {got} {sign} {value} {unit}: holds', zh: '{name} {got} {sign} {value} {unit}：符合' },
  LIMIT_FAILS: {
    en: '{name} {got} {sign} {value} {unit}: does not hold',
    zh: '{name} {got} {sign} {value} {unit}：不符合',
  },
  WORDS: { en: '{words}', zh: '{words}' },
  REVIEW_NOT_WAIVED: { en: 'zone {zone} waives no drawing review', zh: '{zone}未取消施工图审查' },
  NOT_LOW_RISK: {
    en: 'not known to be simple low-risk: its class is {class}',
    zh: '不属已认定的简易低风险项目，风险类别为{class}',
  },
  FIRE_NOT_WAIVED: {
    en: 'zone {zone} waives no fire acceptance or filing',
    zh: '{zone}未取消消防验收、备案',
  },
  FIRE_UNKNOWN: {
    en: 'not known whether its works are ordinary for fire safety: fireClass',
    zh: '尚不清楚消防上是否属一般建设工程，需补充：消防类别',
  },
  NOTHING_FIRST: {
    en: 'zone {zone} lets nothing be built first and verified later',
    zh: '{zone}未实行“先建后验”',
  },
  EXCLUDED: { en: '{item} is excluded', zh: '{item}除外' },
  NOT_AN_ENTERPRISES: {
    en: "it is government investment, not an enterprise's",
    zh: '属政府投资，不属企业投资项目',
  },
  NOT_CONFORM: { en: 'it does not conform to industrial policy', zh: '不符合产业政策' },
  MAY_BE_FIRST: {
    en: "an enterprise's project that conforms to industrial policy, and none of those excluded",
    zh: '属符合产业政策的企业投资项目，且不属除外项目',
  },
  NO_ENERGY_COMMITMENTS: { en: 'zone {zone} files no energy commitments', zh: '{zone}未实行节能承诺备案' },
  NONE_HOLDS: { en: 'none of the exclusions holds: {codes}', zh: '不属任何除外情形：{codes}' },
  EXCLUDED_BY_INDUSTRY: {
    en: '{item} is excluded: industry division {industry}',
    zh: '{item}除外：行业大类{industry}',
  },
  MAY_BE_EXCLUDED: {
    en: 'not known whether {item} excludes it',
    zh: '尚不清楚是否属除外情形：{item}',
  },
  MAY_BE_EXCLUDED_BY: {
    en: 'not known whether {item} excludes it: {fact}',
    zh: '尚不清楚是否属除外情形“{item}”，需补充：{fact}',
  },
});

/** What permits are exempted by, in Chinese. */
export const QUANTITIES: Readonly<Record<string, string>> = { investment: '投资额', floorArea: '建筑面积' };

/** Units of limits, in Chinese. */
export const UNITS: Readonly<Record<string, string>> = { YUAN: '元', SQUARE_METRE: '平方米' };
