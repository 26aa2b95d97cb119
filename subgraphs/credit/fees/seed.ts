/** Lists of the sample, with each zone's first life, and some intermediaries. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import type { FeeItem, JointMeasure } from '../generated.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { IntermediaryCredit, PublishedList } from './entities.ts';

const FEES: readonly FeeItem[] = [
  {
    code: 'WATER_RESOURCE_FEE',
    name: '水土保持补偿费',
    charger: 'AUTHORITY',
    authority: '税务部门',
    basis: '《水土保持法》第三十二条',
    most: null,
    standard: '按占地面积一次性计征',
  },
  {
    code: 'DRAWING_REVIEW',
    name: '施工图审查费',
    charger: 'INTERMEDIARY',
    authority: '施工图审查机构',
    basis: '《房屋建筑和市政基础设施工程施工图设计文件审查管理办法》',
    most: '50000.00',
    standard: '不超过工程设计费的百分之六点五',
  },
];

/** The sanctions of each zone's list. */
export const NO_TENDER: JointMeasure = {
  code: 'NO_TENDER',
  name: '限制参加工程建设项目招标投标',
  colour: 'BLACK',
  authority: '公共资源交易管理部门',
  basis: '《招标投标法》第五十四条',
};
export const NO_FISCAL_SUPPORT: JointMeasure = {
  code: 'NO_FISCAL_SUPPORT',
  name: '限制申请财政性资金项目',
  colour: 'BLACK',
  authority: '财政部门',
  basis: '国发〔2016〕33号第十条',
};

const MEASURES: readonly JointMeasure[] = [
  NO_TENDER,
  NO_FISCAL_SUPPORT,
  {
    code: 'GREEN_CHANNEL',
    name: '行政审批绿色通道、容缺受理',
    colour: 'RED',
    authority: '行政审批部门',
    basis: '国发〔2016〕33号第九条',
  },
];

/** Each zone's lists with its first life. */
export function addLists({ life, add, today }: SampleStory): void {
  const { index, zone, foundedOn } = life;
  if (index >= SAMPLE_ZONES.length) return;
  const since = weekday(addDays(today, -400));
  const validFrom: LocalDate = foundedOn > since ? foundedOn : since;
  for (const [kind, items, type, subject] of [
    ['FEES', FEES, 'FeeListPublished', 'FeeList'],
    ['MEASURES', MEASURES, 'JointMeasuresPublished', 'JointMeasureList'],
  ] as const) {
    add.row(PublishedList, {
      kind,
      zone: zone.code,
      version: 1,
      validFrom,
      items,
      publishedBy: 'officer-credit-1',
    });
    add.change(noon(validFrom), {
      type,
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: subject, id: `${zone.code}-1` },
      payload: { zone: zone.code, version: 1, items: items.map(({ code }) => code), on: validFrom },
    });
  }
}

/** One life in thirty is an intermediary. */
export function addIntermediary({ life, add, today }: SampleStory): void {
  const { index, creditCode, zone, foundedOn, endedOn } = life;
  const ratedOn = weekday(addDays(today, -40));
  if (index % 30 !== 7 || endedOn !== null || ratedOn <= foundedOn) return;
  const id = sampleId(index, SAMPLE_TABLES.intermediary, 0);
  const service = '施工图审查';
  const rating = index % 60 === 7 ? 'WELL' : 'FAIR';
  add.row(IntermediaryCredit, {
    id,
    creditCode,
    zone: zone.code,
    service,
    rating,
    reason: '服务及时，收费公开。',
    authority: `${zone.region}行政审批局`,
    ratedOn,
  });
  add.change(noon(ratedOn), {
    type: 'IntermediaryRated',
    creditCode,
    subject: { type: 'IntermediaryCredit', id },
    payload: { zone: zone.code, service, rating },
  });
}
