/** What exchange says of the ledger, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_RESOURCE: { en: 'the ledger has no resource {id}', zh: '数据资源总账本中没有编号为{id}的资源' },
  GROUND_NEEDED: {
    en: 'shareGround must say the condition, or the law by which the resource is not shared',
    zh: '有条件共享应当注明共享条件，不予共享应当注明法律、行政法规或者党中央、国务院政策依据（shareGround）',
  },
  NO_GROUND: {
    en: 'shareGround must be left out for what is shared with all',
    zh: '无条件共享的资源不得附加共享条件（shareGround）',
  },
  TOLD_BY_FEED: {
    en: 'when it changed is told by the feed of its department, and is not reported',
    zh: '数据接口的更新时间由提供部门的变更数据自动记录，无需报告',
  },
  CYCLE_STANDS: {
    en: 'updateCycle is the one that the resource has',
    zh: '更新周期（updateCycle）与现行更新周期相同',
  },
  WRONG_MOMENT: {
    en: 'updatedAt must not be later than now, nor earlier than what was reported before',
    zh: '更新时间（updatedAt）不得晚于当前时间，也不得早于上次报告的更新时间',
  },
  PROVIDER: { en: 'officers of the department that provides the resource', zh: '数据提供部门的工作人员' },
  ON_LEDGER: {
    en: 'the ledger has {name} already, as {code}',
    zh: '数据资源总账本中已有“{name}”，代码为{code}',
  },
  NO_DEPARTMENT: {
    en: 'department must be one of {departments}, but got: {got}',
    zh: '提供方（department）应当为{departments}之一，收到的是{got}',
  },
  AGREEMENTS_STAND: {
    en: '{count} agreements rest on it: end them first',
    zh: '该资源尚有{count}项共享授权有效，请先撤销共享授权',
  },
  CLASSIFIED: {
    en: 'shared {after} from now on, before: {before}',
    zh: '共享类型由{before}调整为{after}',
  },
  FIELD_OF_TYPE: { en: '{field} ({type})', zh: '{type}：{field}' },
  UNCONDITIONAL: { en: 'without a condition', zh: '无条件共享' },
  CONDITIONAL: { en: 'on a condition', zh: '有条件共享' },
  NOT_SHARED: { en: 'with nobody', zh: '不予共享' },
  LICENCE_REGISTRY: { en: 'licences on file, as credit publishes them', zh: '行政许可和证照信息（信用部门公示）' },
  ENTERPRISE_REGISTRY: { en: 'enterprises of the graph, as market access registers them', zh: '经营主体登记信息' },
  POPULATION_REGISTRY: {
    en: 'a reference to the registry of the public security authority; nothing of it is kept here',
    zh: '引用公安机关人口库，本平台不保存人口信息',
  },
});
