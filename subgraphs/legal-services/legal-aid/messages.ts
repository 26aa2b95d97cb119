/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  ON_LIST: { en: '{kind} is on the list of zone {zone}', zh: '“{kind}”属{zone}法律服务事项' },
  NOT_ON_LIST: { en: '{kind} is not on the list of zone {zone}', zh: '“{kind}”不属{zone}法律服务事项' },
  NO_LIST: {
    en: 'zone {zone} lists no kinds: none is closed',
    zh: '{zone}未列明法律服务事项，各类事项均可申请',
  },
  FEE: { en: 'fee {fee} yuan: {source}', zh: '收费{fee}元：{source}' },
  NO_REQUEST: {
    en: '{creditCode} has no request for legal aid {requestId}',
    zh: '企业{creditCode}没有编号为{requestId}的法律服务申请',
  },
  ASSIGNED: { en: 'a lawyer of the team has it', zh: '已指派律师承办' },
  DONE: {
    en: 'the enterprise was helped, free of charge: {result}',
    zh: '法律服务已办结，未收取费用：{result}',
  },
  MEMBERS: { en: 'members must be 1 to {most}', zh: '成员（members）应当为1至{most}名' },
  ONCE: { en: 'members must have each person once', zh: '成员（members）不得重复' },
  APPOINTED: { en: 'a team of {count} serves from {on}', zh: '由{count}人组成的法律服务团自{on}起提供服务' },
  NOT_ON_TEAM: { en: 'this person is not on the legal service team of the zone', zh: '该人员不是园区法律服务团成员' },
  ASSIGN_MEMBER: { en: 'assign a member of the team', zh: '请指派法律服务团成员' },
  WITHDRAWN: { en: 'taken back', zh: '申请已撤回' },
});
