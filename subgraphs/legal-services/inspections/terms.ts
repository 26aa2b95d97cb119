/** Codes of visits as people call them, in both languages. */
import type { Text } from '#shared/messages.ts';
import type { CreditLevel, InspectionExceptionReason, InspectionGround, InspectionState } from '../generated.ts';

const ENTERPRISE_STATUSES: Readonly<Record<string, string>> = {
  OPERATING: '存续',
  SUSPENDED: '歇业',
  DEREGISTERING: '注销中',
  DEREGISTERED: '注销',
  REVOKED: '吊销',
};

const STATES: Readonly<Record<InspectionState, string>> = {
  REGISTERED: '已登记',
  CHECKED_IN: '已签到',
  REPORTED: '已报告',
  CANCELLED: '已取消',
  ENDED: '已终止',
};

/** Where a visit stands. */
export const stateText = (state: InspectionState): Text => ({ en: state, zh: STATES[state] });

/** Where an enterprise stands on the register; one that is not known here keeps its code. */
export const statusText = (status: string): Text => ({ en: status, zh: ENTERPRISE_STATUSES[status] ?? status });

const EXCEPTIONS: Readonly<Record<InspectionExceptionReason, string>> = {
  SAFETY_PRODUCTION: '安全生产',
  ENVIRONMENTAL_PROTECTION: '环境保护',
  EMERGENCY: '突发事件',
  OTHER: '其他特殊原因',
};

export const exceptionText = (reason: InspectionExceptionReason): Text => ({ en: reason, zh: EXCEPTIONS[reason] });

const GROUNDS: Readonly<Record<InspectionGround, string>> = {
  KEY_ITEM: '重点监管事项清单',
  RANDOM_DRAW: '双随机抽查',
  COMPLAINT: '投诉举报',
  REFERRAL: '转办交办',
  DATA_ALERT: '数据监测',
  ENTERPRISE_REQUEST: '企业申请',
};

export const groundText = (ground: InspectionGround): Text => ({ en: ground, zh: GROUNDS[ground] });

/** How enterprises of a level are supervised: 国市监信发〔2022〕6号. */
export const SUPERVISION: Readonly<Record<CreditLevel, Text>> = {
  A: { en: 'low risk: drawn less often (降低抽查比例和频次)', zh: '信用风险低：降低抽查比例和频次' },
  B: { en: 'ordinary risk: drawn as usual (按常规比例和频次抽查)', zh: '信用风险一般：按常规比例和频次抽查' },
  C: { en: 'higher risk: drawn more often (提高抽查比例和频次)', zh: '信用风险较高：提高抽查比例和频次' },
  D: { en: 'high risk: strict supervision (严格监管)', zh: '信用风险高：严格监管' },
};

const UNITS: Readonly<Record<string, Text>> = {
  CD: { en: 'calendar day(s)', zh: '日' },
  WD: { en: 'WD', zh: '个工作日' },
  OH: { en: 'OH', zh: '个工作小时' },
};

/** A unit of time behind its number. */
export const unitText = (unit: string): Text => UNITS[unit] ?? { en: unit, zh: unit };
