/** Which things of project approval are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import type { Amount } from '#shared/clock/index.ts';
import { casePart, deskProcess, duty, endsOn, kitProcess, rightUntil } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import { EfficiencyInspection, SupervisionOrder } from './inspections/entities.ts';
import { ExternalLine } from './lines/entities.ts';
import { MeetingTask } from './meetings/entities.ts';
import { ProjectMilestone } from './milestones/entities.ts';
import { answerUntil, commitmentName, openFinding } from './permits/commitment-rules.ts';
import { ProjectIssue } from './project-issues/entities.ts';
import { Project } from './projects/entities.ts';
import type { ProjectRow } from './projects/rows.ts';
import { Tender } from './tenders/entities.ts';
import { DesignationReport, GasService } from './utilities/entities.ts';

/** Where a thing stands that has no states of its own. */
const OPEN_OR_CLOSED = {
  OPEN: { en: 'open', zh: '办理中' },
  CLOSED: { en: 'closed', zh: '已办结' },
};

const DAYS = {
  bids: { en: 'last moment for bids', zh: '投标截止时间' },
  rectify: { en: 'day by which it is to be put right', zh: '整改期限' },
  task: { en: 'day by which it is to be done', zh: '完成期限' },
} as const;

/** The last day on which the enterprise answers what was found against each of its commitments. */
const answerDays = ({ zone, commitments }: Pick<ProjectRow, 'zone' | 'commitments'>) =>
  (commitments ?? []).map(commitment => {
    const finding = openFinding(commitment);
    if (finding?.answer !== null) return null;
    const { en, zh } = commitmentName(commitment.kind);
    const name = {
      en: `last day to answer the finding against the commitment ${en}`,
      zh: `“${zh}”承诺不实陈述申辩截止日期`,
    };
    return rightUntil(name, answerUntil(finding, zone));
  });

/** The planned day of a node of a major project that is not reached. */
const nodeDay = ({ title, plannedOn, actualOn }: { title: string; plannedOn: string; actualOn: string | null }) =>
  actualOn === null ? duty({ en: `planned day of ${title}`, zh: `“${title}”节点计划完成日期` }, plannedOn) : null;

const PROJECT = {
  name: { en: 'approval of a construction project', zh: '工程建设项目审批' },
  type: 'Project',
  link: { entity: Project, caseId: 'caseId', id: 'projectCode' },
} as const;

const openUntil = (end: unknown): 'OPEN' | 'CLOSED' => (end === null ? 'OPEN' : 'CLOSED');

export const desk: Desk = {
  matters: {
    PROJECT,
    'UTILITY_*': {
      name: { en: 'utility connection', zh: '水电气接入' },
      kinds: 'UtilityKind',
      type: 'UtilityConnection',
    },
    'JOINT_*': {
      name: { en: 'joint procedure', zh: '联合办理' },
      kinds: 'JointProcedureKind',
      type: 'JointProcedure',
    },
    'MERGED_*': {
      name: { en: 'merged procedure', zh: '合并办理' },
      kinds: 'MergedProcedureKind',
      type: 'MergedProcedure',
    },
  },
  processes: [
    kitProcess(Project, {
      matter: PROJECT,
      parts: [casePart(ProjectMilestone, 'projectCode')],
      deadlines: (project, parts) => [...answerDays(project), ...parts(ProjectMilestone).map(nodeDay)],
    }),
    deskProcess(ExternalLine, {
      matter: 'EXTERNAL_LINE',
      name: { en: 'external line', zh: '外线工程并联审批' },
      status: ({ package: parallel, withdrawnAt, revokedAt }) => {
        if (withdrawnAt !== null) return 'WITHDRAWN';
        if (revokedAt !== null) return 'REVOKED';
        return parallel?.status ?? 'FILED';
      },
      called: {
        FILED: { en: 'filed', zh: '已备案' },
        RUNNING: { en: 'under review', zh: '审批中' },
        DONE: { en: 'granted', zh: '准予' },
        FAILED: { en: 'refused', zh: '不予准许' },
        WITHDRAWN: { en: 'taken back', zh: '已撤回' },
        REVOKED: { en: 'revoked', zh: '已撤销' },
      },
      awaits: { RUNNING: 'officer' },
      openedAt: ({ appliedAt }) => appliedAt,
      endedAt: ({ withdrawnAt, revokedAt }) => withdrawnAt ?? revokedAt,
      clock: ({ package: parallel }) =>
        parallel?.terms
          ? {
              segments: parallel.clock,
              limit: parallel.terms.amount as Amount,
              pauses: parallel.terms.pauses,
            }
          : null,
    }),
    deskProcess(Tender, {
      matter: 'TENDER',
      name: { en: 'tender', zh: '招标投标' },
      states: 'TenderState',
      awaits: {
        OPENED: 'enterprise',
        INVITED: 'enterprise',
        BIDDING_CLOSED: 'enterprise',
        BIDS_OPENED: 'enterprise',
        EVALUATED: 'enterprise',
        RECOMMENDED: 'enterprise',
      },
      openedAt: ({ openedAt }) => openedAt,
      deadlines: ({ state, bidDeadline }) =>
        state === 'OPENED' || state === 'INVITED' ? [endsOn(DAYS.bids, bidDeadline && new Date(bidDeadline))] : [],
    }),
    deskProcess(EfficiencyInspection, {
      matter: 'EFFICIENCY_INSPECTION',
      name: { en: 'efficiency inspection', zh: '效能督查' },
      status: ({ closedAt }) => openUntil(closedAt),
      called: OPEN_OR_CLOSED,
      awaits: { OPEN: 'officer' },
      openedAt: ({ openedAt }) => openedAt,
      endedAt: ({ closedAt }) => closedAt,
    }),
    deskProcess(SupervisionOrder, {
      matter: 'SUPERVISION_ORDER',
      name: { en: 'supervision order', zh: '督办通知' },
      states: 'SupervisionOrderState',
      awaits: { ISSUED: 'officer', RECTIFIED: 'officer' },
      openedAt: ({ issuedAt }) => issuedAt,
      endedAt: ({ verifiedAt }) => verifiedAt,
      agency: ({ agency }) => agency,
      deadlines: ({ state, dueOn }) => (state === 'ISSUED' ? [duty(DAYS.rectify, dueOn)] : []),
    }),
    deskProcess(MeetingTask, {
      matter: 'MEETING_TASK',
      name: { en: 'task of a coordination meeting', zh: '协调会议定事项' },
      status: ({ completedAt }) => openUntil(completedAt),
      called: OPEN_OR_CLOSED,
      awaits: { OPEN: 'officer' },
      // A task begins with its meeting, whose day is not its own.
      openedAt: () => null,
      endedAt: ({ completedAt }) => completedAt,
      agency: ({ agency }) => agency,
      deadlines: ({ completedAt, dueOn }) => (completedAt === null ? [duty(DAYS.task, dueOn)] : []),
    }),
    deskProcess(ProjectIssue, {
      matter: 'PROJECT_ISSUE',
      name: { en: 'issue of a major project', zh: '重大项目问题协调' },
      status: ({ resolvedAt }) => openUntil(resolvedAt),
      called: OPEN_OR_CLOSED,
      awaits: { OPEN: 'officer' },
      openedAt: ({ raisedAt }) => raisedAt,
      endedAt: ({ resolvedAt }) => resolvedAt,
      agency: ({ agency }) => agency,
      deadlines: ({ resolvedAt, dueOn }) => (resolvedAt === null ? [duty(DAYS.task, dueOn)] : []),
    }),
    deskProcess(DesignationReport, {
      matter: 'DESIGNATION_REPORT',
      name: { en: 'report of a designated contractor', zh: '指定施工、供应单位问题举报' },
      states: 'DesignationReportState',
      awaits: { REPORTED: 'officer' },
      openedAt: ({ reportedAt }) => reportedAt,
      endedAt: ({ endedAt }) => endedAt,
    }),
    deskProcess(GasService, {
      matter: 'GAS_SERVICE',
      name: { en: 'gas service', zh: '用气服务' },
      status: ({ completedAt }) => openUntil(completedAt),
      called: OPEN_OR_CLOSED,
      awaits: { OPEN: 'officer' },
      openedAt: ({ requestedAt }) => requestedAt,
      endedAt: ({ completedAt }) => completedAt,
    }),
  ],
  notDue: {
    'RegionalAssessment.validTo': 'an assessment of a region, which is of no enterprise',
    'OutageNotice.endsAt': 'the end of an outage, which is of no enterprise',
    'InvestmentMatterList.validTo': 'a published list, which the next one ends',
    'ToleranceList.validTo': 'a published list, which the next one ends',
    'CommitmentFinding.answerUntil': 'told with its project',
    'ProjectAdoption.until': 'the moment at which it ended',
    'ProjectAgent.until': 'the moment at which it ended',
    'ProjectMilestone.plannedOn': 'told with its project',
    'MeetingPeriod.endsOn': 'the last day of what a list of meetings covers',
    'PlanMilestone.dueOn': 'of the works of a utility, which are of no enterprise',
  },
  uncounted: {
    ApprovalResult: 'it stands as it was reported: what is published of it is a thing of its own',
  },
  notCases: {
    ApprovalResult: 'a reported result, which may be published as a typical case',
    LandParcel: 'a piece of land, on which nobody decides',
    MajorProject: 'a mark on a project, which the project itself is about',
    UtilityProject: 'works of a utility, of no enterprise',
    ProjectStage: 'a part of its project',
    StagePackage: 'a part of its project',
    StageTask: 'a part of its project',
    CommitmentFinding: 'a part of its project',
    ExternalLinePermitTask: 'a part of its line',
  },
};
