/** What is said of names that are applied for, in both languages. */
import { messages } from '#shared/messages.ts';

export const NAME_MESSAGES = messages({
  NOT_CHINESE: {
    en: 'name must be in Chinese characters (企业名称登记管理规定 art. 5), but got: {got}',
    zh: '名称应当使用规范汉字（《企业名称登记管理规定》第五条），实际为：{got}',
  },
  NOT_STANDARD: {
    en: 'name must be in standard characters (规范汉字, 企业名称登记管理规定 art. 5), but got: {character} in {got}',
    zh: '名称应当使用规范汉字（《企业名称登记管理规定》第五条），但“{got}”中含有“{character}”',
  },
  TOO_LONG: {
    en: 'name must be at most {most} characters, but got: {length}',
    zh: '名称不得超过{most}个字，实际为：{length}个字',
  },
  BRAND_TOO_SHORT: {
    en: 'brand must be two or more Chinese characters (企业名称登记管理规定 art. 8), but got: {got}',
    zh: '字号应当由两个以上汉字组成（《企业名称登记管理规定》第八条），实际为：{got}',
  },
  BRAND_IS_FORM: {
    en: 'brand must be more than words of an organisational form (企业名称登记管理规定 art. 6), but got: {got}',
    zh: '字号不得仅由组织形式的字词组成（《企业名称登记管理规定》第六条），实际为：{got}',
  },
  BRAND_NOT_IN_NAME: {
    en: 'brand must be a part of the name {name}, but got: {brand}',
    zh: '字号应为名称的组成部分，但名称“{name}”中没有“{brand}”',
  },
  NOTHING_AFTER_BRAND: {
    en: 'name must go on after its brand, with industry and form (企业名称登记管理规定 art. 6), but got: {name}',
    zh: '名称在字号之后应有行业或者经营特点、组织形式（《企业名称登记管理规定》第六条），实际为：{name}',
  },
  FORM_MISSING: {
    en: 'name must end with its organisational form, one of {forms}, but got: {name}',
    zh: '名称应当标明组织形式，以下列之一结尾：{forms}，实际为：{name}',
  },
  WORD_BARRED: {
    en: 'name must not hold {word} ({what}), but got: {name}',
    zh: '名称不得含有“{word}”（{what}），实际为：{name}',
  },
  APPROVAL_NEEDED: {
    en: 'a name that begins with {word} needs the approval of the State Council, but got: {name}',
    zh: '名称冠以“{word}”字词的，应当报国务院批准，实际为：{name}',
  },
  NAME_THE_APPROVAL: {
    en: 'say the number of the approval in nameApprovalNo, or choose another name',
    zh: '请在 nameApprovalNo 中填写批准文件号，或者另行选择名称',
  },
  NOT_OF_THE_INDUSTRY: {
    en: '{word} inside a name must qualify the industry, after the distinctive part, but got: {name}',
    zh: '名称中间含有“{word}”字词的，该字词应当是行业限定语，位于字号之后，实际为：{name}',
  },
  CHOOSE_ANOTHER: {
    en: 'choose another name or another distinctive part',
    zh: '请另行选择名称或者字号',
  },
  NOTHING: { en: 'nothing', zh: '无' },
});
