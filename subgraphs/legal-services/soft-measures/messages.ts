/** What soft measures say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_MEASURE: {
    en: '{creditCode} has no soft measure {measureId}',
    zh: '企业{creditCode}没有编号为{measureId}的柔性监管措施',
  },
  NO_LIST: {
    en: '{zone} has no list of soft measures',
    zh: '{zone}未公布柔性监管措施清单',
  },
  NOT_LISTED: {
    en: 'only measures of the list are taken: {listed}',
    zh: '只能采取清单所列措施：{listed}',
  },
  NOT_REPORTED: {
    en: 'a measure follows from a visit with a problem on record',
    zh: '检查发现问题并登记结果后方可采取措施',
  },
  CORRECT_BY: { en: 'correctBy must be after today ({today})', zh: '改正期限（correctBy）应当晚于今日（{today}）' },
  NEEDED: {
    en: 'correctBy must be given for an order to correct',
    zh: '责令改正的，应当填写改正期限（correctBy）',
  },
  TAKEN: { en: '{kind} in place of a penalty: {content}', zh: '以{kind}代替处罚：{content}' },
  ANSWERED: { en: 'it was answered at {at} already', zh: '已于{at}反馈' },
  CLOSED: { en: 'it was ended at {at}', zh: '已于{at}办结' },
  CORRECTED: { en: 'the violation is corrected', zh: '违法行为已改正' },
  NOT_CORRECTED: { en: 'the violation is not corrected', zh: '违法行为未改正' },
});
