/** Names of what projects are and where they stand, as messages say them: in English the code of the contract. */
import type { Text } from '#shared/messages.ts';
import { codeName } from '#shared/zones/index.ts';
import type { FireSafetyClass, ProjectCategory, ProjectNature, ProjectState } from '../generated.ts';
import type { ProjectFacts } from './rows.ts';

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

/** An item of a list: what is called so in the rules. */
interface Named {
  code: string;
  zh: string;
}

/** Several things in one sentence. */
export const joined = (texts: readonly Text[]): Text => ({
  en: texts.map(({ en }) => en).join(', '),
  zh: texts.map(({ zh }) => zh).join('、'),
});

/** What a caller chooses from: in Chinese by its name, with the code that he writes. */
export const choices = (items: readonly Named[]): Text =>
  joined(items.map(({ code, zh }) => ({ en: code, zh: `${zh}（${code}）` })));

/** What a caller chooses from, where names are those of messages. */
export const choicesOf = (names: Readonly<Record<string, Text>>): Text =>
  choices(Object.entries(names).map(([code, { zh }]) => ({ code, zh })));

/** An item by its code and title in English, by its title in Chinese. */
export const titled = ({ code, zh }: Named): Text => ({ en: `${code} (${zh})`, zh });

/** Codes as the rules of zones call them. */
export const codesText = (codes: readonly string[]): Text => joined(codes.map(codeText));

/** Facts that are reported of a project. */
export const FACTS: Readonly<Record<keyof ProjectFacts | 'park', Text>> = {
  nature: { en: 'nature', zh: '项目性质' },
  planningClass: { en: 'planningClass', zh: '规划许可豁免类别' },
  fireClass: { en: 'fireClass', zh: '消防类别' },
  simpleWorks: { en: 'simpleWorks', zh: '是否简易工程' },
  policyConform: { en: 'policyConform', zh: '是否符合产业政策' },
  coal: { en: 'coal', zh: '是否煤炭项目' },
  provinceApproved: { en: 'provinceApproved', zh: '是否省级审批' },
  industryDivision: { en: 'industryDivision', zh: '行业大类' },
  park: { en: 'park', zh: '所在产业园' },
};

/** Names of facts in one sentence. */
export const factsText = (names: readonly (keyof typeof FACTS)[]): Text => joined(names.map(name => FACTS[name]));

/** Natures of projects. */
export const NATURES: Readonly<Record<ProjectNature, Text>> = {
  REAL_ESTATE: { en: 'REAL_ESTATE', zh: '房地产项目' },
  MAJOR_INFRASTRUCTURE: { en: 'MAJOR_INFRASTRUCTURE', zh: '重大基础设施建设项目' },
  OLD_ESTATE_REBUILD: { en: 'OLD_ESTATE_REBUILD', zh: '城镇老旧小区改造项目' },
  OTHER: { en: 'OTHER', zh: '其他项目' },
};

/** Classes of works for fire safety. */
export const FIRE_CLASSES: Readonly<Record<FireSafetyClass, Text>> = {
  SPECIAL: { en: 'SPECIAL', zh: '特殊建设工程' },
  ORDINARY: { en: 'ORDINARY', zh: '一般建设工程' },
};
