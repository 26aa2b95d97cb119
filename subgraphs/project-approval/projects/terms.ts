/** Names of what projects are and where they stand, as messages say them: in English the code of the contract. */
import type { Text } from '#shared/messages.ts';
import { codeName } from '#shared/zones/index.ts';
import type { ProjectCategory, ProjectState } from '../generated.ts';

/** States of a project. */
export const STATES: Readonly<Record<ProjectState, Text>> = {
  RECEIVED: { en: 'RECEIVED', zh: '已接件' },
  ACCEPTED: { en: 'ACCEPTED', zh: '已受理' },
  IN_REVIEW: { en: 'IN_REVIEW', zh: '部门受理' },
  SUPPLEMENT: { en: 'SUPPLEMENT', zh: '补正' },
  SPECIAL_PROCEDURE: { en: 'SPECIAL_PROCEDURE', zh: '特别程序' },
  APPROVED: { en: 'APPROVED', zh: '办结（通过）' },
  REJECTED: { en: 'REJECTED', zh: '办结（不通过）' },
  WITHDRAWN: { en: 'WITHDRAWN', zh: '已撤件' },
  REVOKED: { en: 'REVOKED', zh: '已撤销' },
};

/** Categories of projects, each of which has its limit (G16). */
export const CATEGORIES: Readonly<Record<ProjectCategory, Text>> = {
  WITH_PLAN: { en: 'WITH_PLAN', zh: '带方案出让' },
  SME: { en: 'SME', zh: '社会投资中小型' },
  GOV_LINEAR: { en: 'GOV_LINEAR', zh: '政府投资市政线性' },
  REBUILD: { en: 'REBUILD', zh: '改造' },
  INDUSTRIAL: { en: 'INDUSTRIAL', zh: '一般工业' },
};

/** Units of limits. */
export const WORKING_DAYS: Text = { en: 'WD', zh: '个工作日' };

/** A matter or a stage as messages say it: by its code in English, in Chinese as the rules of zones call it. */
export const codeText = (code: string): Text => ({ en: code, zh: codeName(code)?.zh ?? code });
