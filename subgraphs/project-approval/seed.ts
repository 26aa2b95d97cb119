import { ServiceCase, StoredDebt } from '#shared/case/entities.ts';
import { KIT_TABLES } from '#shared/sample/kit.ts';
import type { SampleOf } from '#shared/sample/load.ts';
import { ProjectAdoption } from './adoptions/entities.ts';
import { AgentContact, ProjectAgent } from './agents/entities.ts';
import { ApprovalResult, TypicalCase } from './anomalies/entities.ts';
import { seedAnomalies } from './anomalies/seed.ts';
import { RegionalAssessment } from './assessments/entities.ts';
import { seedAssessments } from './assessments/seed.ts';
import { DesignerLiability } from './designers/entities.ts';
import { seedDesigner } from './designers/seed.ts';
import { ToleranceList } from './fast-track/entities.ts';
import { seedBrokenPromise } from './fast-track/seed-broken.ts';
import { seedSettledDebt, seedToleranceList } from './fast-track/seed.ts';
import { ForbiddenAreaRegister } from './forbidden-areas/entities.ts';
import { seedForbiddenAreas } from './forbidden-areas/seed.ts';
import { EfficiencyInspection, SupervisionOrder } from './inspections/entities.ts';
import { JointProcedure, MergedProcedure } from './joint/entities.ts';
import { seedJoint } from './joint/seed.ts';
import { LandQuotaPlan } from './land-quota/entities.ts';
import { seedLandQuota } from './land-quota/seed.ts';
import { LandParcel } from './land/entities.ts';
import { seedParcels } from './land/seed.ts';
import { ExternalLine, OutageNotice, OutageRecipient, PowerReliability } from './lines/entities.ts';
import { seedLines } from './lines/seed.ts';
import { MajorProject, ProjectLedgerEntry } from './major-projects/entities.ts';
import { seedMajors } from './major-projects/seed.ts';
import { InvestmentMatterList, ProjectMatter } from './matters/entities.ts';
import { seedMatterList, seedProjectMatter } from './matters/seed.ts';
import { CoordinationMeeting, MeetingTask } from './meetings/entities.ts';
import { seedMeetings } from './meetings/seed.ts';
import { ProjectMilestone } from './milestones/entities.ts';
import { PlanningOpinion } from './planning-review/entities.ts';
import { seedPlanningOpinions } from './planning-review/seed.ts';
import { UtilityProject } from './power-works/entities.ts';
import { seedPowerWorks } from './power-works/seed.ts';
import { ProjectIssue } from './project-issues/entities.ts';
import { Project } from './projects/entities.ts';
import { seedProjects } from './projects/seed.ts';
import { Tender, TenderEvent } from './tenders/entities.ts';
import { DesignationReport, GasService, UtilityConnection, UtilityStandard } from './utilities/entities.ts';
import { seedUtilities } from './utilities/seed.ts';

/** Project approval's rows of a sample life: its projects as far as they have come, and what its zone has. */
export const seed: SampleOf = {
  tables: [
    UtilityConnection,
    ServiceCase,
    ExternalLine,
    OutageNotice,
    OutageRecipient,
    PowerReliability,
    GasService,
    UtilityStandard,
    DesignationReport,
    MajorProject,
    ProjectAdoption,
    ProjectMilestone,
    ProjectIssue,
    ProjectLedgerEntry,
    ProjectAgent,
    AgentContact,
    EfficiencyInspection,
    SupervisionOrder,
    CoordinationMeeting,
    MeetingTask,
    Tender,
    TenderEvent,
    LandQuotaPlan,
    UtilityProject,
    Project,
    RegionalAssessment,
    LandParcel,
    InvestmentMatterList,
    ProjectMatter,
    JointProcedure,
    MergedProcedure,
    DesignerLiability,
    ApprovalResult,
    TypicalCase,
    ToleranceList,
    PlanningOpinion,
    StoredDebt,
    ForbiddenAreaRegister,
    ...KIT_TABLES,
  ],
  rows: (life, add, today) => {
    seedAssessments(life, add, today);
    seedParcels(life, add, today);
    seedMatterList(life, add, today);
    seedForbiddenAreas(life, add, today);
    seedToleranceList(life, add, today);
    seedUtilities(life, add, today);
    seedLines(life, add, today);
    seedMeetings(life, add, today);
    seedMajors(life, add, today);
    seedLandQuota(life, add, today);
    seedPowerWorks(life, add, today);
    seedBrokenPromise(life, add, today);
    seedProjects(life, add, today, project => {
      seedProjectMatter(project);
      seedDesigner(project);
      seedAnomalies(project);
      seedPlanningOpinions(project);
      seedSettledDebt(project);
      seedJoint(project);
    });
  },
};
