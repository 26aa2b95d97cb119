/** What lists of lenient handling say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  HOW_MANY: { en: 'entries must be 1 to {most}', zh: '清单事项（entries）应当为1至{most}项' },
  TWICE: {
    en: 'entries must name each code once, but got twice: {code}',
    zh: '清单事项（entries）的代码不得重复，重复的为：{code}',
  },
  EXCLUDED: {
    en: 'a first-offence list does not have what the zone excludes, but {code} touches: {concerns}',
    zh: '首违不罚清单不得列入除外事项，{code}涉及：{concerns}',
  },
  FIELD: {
    en: 'a first-offence list of this zone covers {fields}, but {code} is of another field',
    zh: '本园区首违不罚清单适用于{fields}，{code}不属于上述领域',
  },
  PUBLISHED: {
    en: '{kind}: version {version} with {count} entries is in force from {on}',
    zh: '{kind}清单第{version}版（{count}项）自{on}起施行',
  },
  NO_LIST: {
    en: '{zone} has published no first-offence list that is in force on {on}',
    zh: '{zone}在{on}没有施行的首违不罚清单',
  },
  NOT_LISTED: {
    en: 'version {version} of the list does not have: {code}',
    zh: '清单第{version}版未列：{code}',
  },
  LISTED: { en: 'version {version} of the list has it: {violation}', zh: '清单第{version}版列有：{violation}' },
  NO_CASE: { en: 'no case of the same violation is on record', zh: '没有相同违法行为的既往案件' },
  MINOR: { en: 'the harm is minor', zh: '危害后果轻微' },
  CORRECTED: { en: 'it is corrected in time', zh: '及时改正' },
});
