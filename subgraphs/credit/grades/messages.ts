/** What grades say to people, and why a grade is what it is, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  BLACK_LISTED: { en: 'on the black list', zh: '列入黑名单' },
  SERIOUS: {
    en: '{count} serious penalties in two years; D from {bound}',
    zh: '两年内严重失信行政处罚{count}项；达到{bound}项为D',
  },
  PENALTIES: {
    en: '{count} penalties in two years; {level} from {bound}',
    zh: '两年内行政处罚{count}项；达到{bound}项为{level}',
  },
  FEW_PENALTIES: {
    en: '{count} penalties in two years; B only from {bound}',
    zh: '两年内行政处罚{count}项；达到{bound}项方为B',
  },
  RED_LISTED: { en: 'on the red list: one level up', zh: '列入红名单，提高一级' },
  BROKEN_PROMISES: {
    en: '{count} promises not kept and not repaired; {level} from {bound}',
    zh: '未履行且未修复的承诺{count}项；达到{bound}项为{level}',
  },
  MADE_HERE: {
    en: 'the risk classification is made from the record, and never typed',
    zh: '企业信用风险分类由系统依记录评定，不得录入',
  },
  GRADE_IT: { en: 'grade it (gradeEnterprise)', zh: '请使用评定操作（gradeEnterprise）' },
  FROM_RANGE: {
    en: 'validFrom must be from {first} to {today}, but got: {got}',
    zh: '生效日（validFrom）应当在{first}至{today}之间，收到的是{got}',
  },
  TO_RANGE: {
    en: 'validTo must be from {validFrom} to {last}, but got: {got}',
    zh: '有效期至（validTo）应当在{validFrom}至{last}之间，收到的是{got}',
  },
  NO_LEVEL: {
    en: 'level must be one of {levels}, as the scheme has them, but got: {got}',
    zh: '等级（level）应当为该评价体系的等级之一（{levels}），收到的是{got}',
  },
  NEEDS_INDUSTRY: {
    en: 'industry must say whose own scheme it is, but got nothing',
    zh: '行业信用评价应当注明行业（industry），未收到',
  },
  NO_INDUSTRY: {
    en: 'industry is for the scheme INDUSTRY alone, but this one is another',
    zh: '行业（industry）只适用于行业信用评价，本评价体系不适用',
  },
  NEWER_GRADE: {
    en: 'validFrom must be after that of the grade of before ({before}), but got: {got}',
    zh: '生效日（validFrom）应当晚于此前等级的生效日（{before}），收到的是{got}',
  },
  RECORDED: {
    en: 'graded {level} by {authority} from {validFrom} on',
    zh: '{authority}评定为{level}，自{validFrom}起生效',
  },
  EXPIRED: { en: 'it held until {until}', zh: '有效期至{until}，期满失效' },
  SAME_FACTS: {
    en: 'facts must name each thing once, but got twice: {got}',
    zh: '评价依据（facts）不得重复，重复的是{got}',
  },
  HOW_MANY: { en: 'facts must be 1 to {most}, but got: {got}', zh: '评价依据（facts）应当为1至{most}项，收到{got}项' },
  FACT_NAME: { en: 'the name of a fact', zh: '评价依据名称' },
  FACT_VALUE: { en: 'the value of a fact', zh: '评价依据内容' },
  TRUSTED: { en: 'no visit without a cause', zh: '无事不扰' },
  ORDINARY: { en: 'at the ordinary rate', zh: '按常规比例和频次监管' },
  RAISED: { en: 'more draws and visits', zh: '提高抽查比例和频次' },
  SERIOUSLY_DISHONEST: { en: 'strict checks', zh: '严查严管' },
  NOT_GRADED: { en: 'it has no grade in force: as everybody', zh: '没有有效的信用等级，按常规监管' },
  GRADED: { en: 'its grade is {level}', zh: '信用风险分类为{level}' },
});
