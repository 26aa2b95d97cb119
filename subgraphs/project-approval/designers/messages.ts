/** What is said of designers, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_PROJECT: { en: 'there is no project {projectCode}', zh: '没有项目代码为{projectCode}的项目' },
  LIABILITY_RECORDED: {
    en: 'who answers for a design is recorded once for each role, but this person was as {role}',
    zh: '设计责任人同一角色只登记一次，该人员已登记为{role}',
  },
  MASKED: { en: 'personal data of a natural person is kept masked 个人信息脱敏', zh: '自然人个人信息脱敏保存' },
});

/** Roles of designers, as messages name them. */
export const ROLE_NAMES = {
  PROJECT_LEAD: { en: 'PROJECT_LEAD', zh: '设计项目负责人' },
  ARCHITECTURE: { en: 'ARCHITECTURE', zh: '建筑专业' },
  STRUCTURE: { en: 'STRUCTURE', zh: '结构专业' },
  SERVICES: { en: 'SERVICES', zh: '设备专业' },
  FIRE_SAFETY: { en: 'FIRE_SAFETY', zh: '消防专业' },
  REVIEWER: { en: 'REVIEWER', zh: '审图人员' },
} as const;

/** Classes of risk, as messages name them. */
export const RISK_NAMES = {
  SIMPLE_LOW_RISK: { en: 'SIMPLE_LOW_RISK', zh: '简易低风险' },
  ORDINARY: { en: 'ORDINARY', zh: '一般风险' },
  HIGH: { en: 'HIGH', zh: '高风险' },
  UNKNOWN: { en: 'UNKNOWN', zh: '待定' },
} as const;
