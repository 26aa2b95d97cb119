/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  ON_LIST: { en: '{kind} is on the list of zone {zone}', zh: '“{kind}”属园区{zone}法律服务事项' },
  NOT_ON_LIST: { en: '{kind} is not on the list of zone {zone}', zh: '“{kind}”不属园区{zone}法律服务事项' },
  NO_LIST: {
    en: 'zone {zone} lists no kinds: none is closed',
    zh: '园区{zone}未列明法律服务事项，各类事项均可申请',
  },
  FEE: { en: 'fee {fee} yuan: {source}', zh: '收费{fee}元：{source}' },
  NO_REQUEST: {
    en: '{creditCode} has no request for legal aid {requestId}',
    zh: '企业{creditCode}没有编号为{requestId}的法律服务申请',
  },
  ASSIGNED: { en: 'a lawyer of the team has it', zh: '已指派律师承办' },
  DONE: { en: 'the enterprise was helped, free of charge', zh: '法律服务已办结，未收取费用' },
  WITHDRAWN: { en: 'taken back', zh: '申请已撤回' },
});
