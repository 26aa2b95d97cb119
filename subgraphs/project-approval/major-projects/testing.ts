/** For tests: short hands for the steps of major projects. */
import { WINDOW, callsOf } from '../testing.ts';
import type { Fields, Projects } from '../testing.ts';

export const OFFICIAL = 'reference name { value masked } post';
export const ADOPTION = `id agency leader { ${OFFICIAL} } specialist { ${OFFICIAL} } unconditional
  stages { code title } since until rule { code clause }`;
export const MILESTONES = 'milestones { code title plannedOn firstPlannedOn actualOn light workingDaysLeft }';
export const LEADER = { reference: 'leader-7', name: '秦望舒', post: '局长' };
export const SPECIALIST = { reference: 'specialist-8', name: '沈知秋', post: '科长' };

const MAJOR = `zone kind underEfficiencyInspection rule { code clause } problems { open overdue }
  project { projectCode }`;

/** A milestone of an input. */
export const node = (code: string, plannedOn: string) => ({ code, title: `节点${code}`, plannedOn });

/** Steps of major projects, by WINDOW where no other principal is named. */
export class MajorProjects {
  readonly #projects: Projects;
  readonly #calls: ReturnType<typeof callsOf>;

  constructor(projects: Projects) {
    this.#projects = projects;
    this.#calls = callsOf(projects);
  }

  /** The code of a new project of a zone. */
  async newProject(zone = 'zhundong'): Promise<string> {
    this.#projects.enterpriseIs({ zone, status: 'OPERATING' });
    return (await this.#projects.apply()).projectCode;
  }

  /** The code of a new major project of a zone. */
  async newMajor(zone = 'zhundong', kind = 'INVESTMENT_PROMOTION'): Promise<string> {
    const projectCode = await this.newProject(zone);
    await this.mark(projectCode, kind);
    return projectCode;
  }

  mark(projectCode: string, kind = 'INVESTMENT_PROMOTION', as: object = WINDOW, more: object = {}) {
    return this.#calls.call('markMajorProject', MAJOR, { projectCode, kind, reason: '列入市重点项目', ...more }, as);
  }

  claim(projectCode: string, more: object = {}, as: object = { ...WINDOW, agency: '经济发展局' }) {
    const adopter = { agency: '经济发展局', leader: LEADER, specialist: SPECIALIST, unconditional: true };
    return this.#calls.call('claimProject', ADOPTION, { projectCode, ...adopter, ...more }, as);
  }

  plan(projectCode: string, milestones: object[], as: object = WINDOW) {
    return this.#calls.call('planMilestones', MILESTONES, { projectCode, milestones }, as);
  }

  /** Fields of a project. */
  project(projectCode: string, fields: string, as: object = WINDOW): Promise<Fields> {
    return this.#calls.ask(`project(projectCode: "${projectCode}") { ${fields} }`, as);
  }
}
