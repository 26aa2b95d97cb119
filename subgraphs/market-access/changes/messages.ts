/** What changes of registration, and promises on premises, say. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  CHANGE_OPEN: {
    en: 'changes follow one another, but {creditCode} has one that is not decided',
    zh: '变更登记应当逐件办理，但{creditCode}有一件尚未办结',
  },
  WITHDRAW_OR_WAIT: { en: 'withdraw it, or wait for the decision', zh: '请撤回该申请，或者待其办结' },
  NO_CHANGE: {
    en: '{creditCode} has no change of registration under way',
    zh: '{creditCode}没有正在办理的变更登记',
  },
  NOT_GOING_ON: {
    en: 'what changes is an enterprise that goes on, but {creditCode} is {status}',
    zh: '变更登记应由正常存续的企业申请，但{creditCode}的登记状态为{status}',
  },
  NOTHING_DIFFERS: {
    en: 'changes must hold something that differs from the register, but nothing does',
    zh: '变更内容（changes）应与登记内容不同，但没有不同之处',
  },
  BRAND_ALONE: {
    en: 'brand changes with the name that it is a part of, but got no name',
    zh: '字号（brand）应与名称一并变更，但没有提供名称',
  },
  ADDRESS_TWICE: {
    en: 'additionalAddresses must not repeat the address, but got: {got}',
    zh: '其他经营场所（additionalAddresses）不得与住所相同，收到的是：{got}',
  },
  NO_ADDRESS_TO_PROMISE: {
    en: 'addressByCommitment is a promise on addresses that are applied for, but got none',
    zh: '住所申报承诺（addressByCommitment）应针对所申请的地址，但没有提供地址',
  },
  TOO_MANY_ADDRESSES: {
    en: 'additionalAddresses must be at most {most}, but got: {got}',
    zh: '其他经营场所（additionalAddresses）最多{most}处，收到的是：{got}',
  },
  PREMISES_NOT_PROMISED: {
    en: 'what is broken was promised, but the premises of {creditCode} are not registered by promise',
    zh: '{creditCode}的住所不是以申报承诺方式登记的，没有可以认定失实的承诺',
  },
  BROKEN_ALREADY: {
    en: 'the promise of change {id} is broken already',
    zh: '变更登记{id}的承诺已经认定失实',
  },
});
