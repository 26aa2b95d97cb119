/** What is said of negative lists and of business at night, in both languages. */
import { messages } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import type { EntryMeasure, NegativeListKind } from '../generated.ts';

export const MEASURE_WORDS: Readonly<Record<EntryMeasure, Text>> = {
  PROHIBITED: { en: 'PROHIBITED', zh: '禁止准入' },
  LICENSED: { en: 'LICENSED', zh: '许可准入' },
  RESTRICTED: { en: 'RESTRICTED', zh: '限制投资' },
};

export const LIST_WORDS: Readonly<Record<NegativeListKind, Text>> = {
  DOMESTIC: { en: 'DOMESTIC', zh: '市场准入负面清单' },
  FOREIGN: { en: 'FOREIGN', zh: '外商投资准入负面清单' },
};

export const MESSAGES = messages({
  CITED: { en: '{kind} list {version}, entry {number}: {text}', zh: '{kind}（{version}）第{number}项：{text}' },
  MEASURE_BY: { en: '{measure} by {entry}', zh: '{measure}，依据{entry}' },
  PART_OF: {
    en: '{measure} for {part}, a part of {industry}, by {entry}: ask for the class to be certain',
    zh: '{industry}中的{part}为{measure}，依据{entry}：请按行业小类查询',
  },
  OPEN_TO_ALL: {
    en: '{industry} is on no list in force: open to all alike',
    zh: '{industry}不在现行清单之内，各类市场主体均可依法平等进入',
  },
  FOREIGN_AS_DOMESTIC: {
    en: '{industry} is on no list in force: foreign investors enter as domestic ones do',
    zh: '{industry}不在现行清单之内，外商投资按照内外资一致的原则进入',
  },
  NO_FOREIGN_LIST: {
    en: 'no FOREIGN list that was in force on the day is published here',
    zh: '该日有效的外商投资准入负面清单尚未在本平台发布',
  },
  NO_LIST_RULE: {
    en: 'no rule MARKET_ACCESS_NEGATIVE_LIST is in force on the day',
    zh: '该日没有有效的市场准入负面清单',
  },
  OTHER_EDITION: {
    en: 'the DOMESTIC list of the day is {title}, but the one published here is {published}',
    zh: '该日有效的清单为{title}，本平台发布的为{published}',
  },
  NO_EDITION: {
    en: 'the DOMESTIC list of the day is {title}, but none is published here',
    zh: '该日有效的清单为{title}，尚未在本平台发布',
  },
  ENTRIES: { en: 'entries must be 1 to {most}, but got: {got}', zh: '清单事项应为1至{most}项，实际为：{got}' },
  INDUSTRY: {
    en: 'industryCode of entry {number} must be a code of GB/T 4754-2017, but got: {got}',
    zh: '第{number}项的 industryCode 应为 GB/T 4754-2017 的行业代码，实际为：{got}',
  },
  MEASURE: {
    en: 'measure of entry {number} must be {allowed} in a {kind} list, but got: {got}',
    zh: '{kind}第{number}项的 measure 应为{allowed}，实际为：{got}',
  },
  EDITION_PUBLISHED: {
    en: 'edition {version} of the {kind} list, in force from {validFrom}, is published already',
    zh: '{kind}{version}（自{validFrom}起施行）已发布',
  },
  PUBLISH_ANOTHER: {
    en: 'publish what changes as an edition of its own',
    zh: '如有调整，请作为另一版本发布',
  },
  NO_HOURS_RULE: {
    en: 'no rule of zone {zone} on {on} speaks of business hours at night: the statutory hours hold',
    zh: '{on}{zone}没有夜间营业时间的规定，适用法定营业时间',
  },
  HOURS: {
    en: 'within the statutory hours business at night is held to {extra} further limits (夜间营业时间不做额外限制)',
    zh: '在法定营业时间内，夜间营业另受{extra}项限制（夜间营业时间不做额外限制）',
  },
  HOURS_OF_OTHERS: {
    en: 'internet cafés, night markets and the like set their hours themselves',
    zh: '网吧、夜市等由经营者自行确定营业时间',
  },
});
