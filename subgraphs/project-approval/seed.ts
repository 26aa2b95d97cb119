import { ServiceCase, StoredDebt } from '#shared/case/entities.ts';
import { KIT_TABLES } from '#shared/sample/kit.ts';
import type { SampleOf } from '#shared/sample/load.ts';
import { RegionalAssessment } from './assessments/entities.ts';
import { seedAssessments } from './assessments/seed.ts';
import { PlanningOpinion, ToleranceList } from './fast-track/entities.ts';
import { seedBrokenPromise } from './fast-track/seed-broken.ts';
import { seedFastTrack, seedToleranceList } from './fast-track/seed.ts';
import { JointProcedure, MergedProcedure } from './joint/entities.ts';
import { seedJoint } from './joint/seed.ts';
import { LandParcel } from './land/entities.ts';
import { seedParcels } from './land/seed.ts';
import { ExternalLine, OutageNotice, OutageRecipient } from './lines/entities.ts';
import { seedLines } from './lines/seed.ts';
import * as majors from './major-projects/entities.ts';
import { seedMajors } from './major-projects/seed.ts';
import { InvestmentMatterList, ProjectMatter } from './matters/entities.ts';
import { seedMatterList, seedProjectMatter } from './matters/seed.ts';
import { Project } from './projects/entities.ts';
import { seedProjects } from './projects/seed.ts';
import { ApprovalResult, DesignerLiability, TypicalCase } from './anomalies/entities.ts';
import { seedSupervision } from './anomalies/seed.ts';
import { Tender, TenderEvent } from './tenders/entities.ts';
import { DesignationReport, GasService, UtilityConnection } from './utilities/entities.ts';
import { seedUtilities } from './utilities/seed.ts';
import { LandQuotaPlan, UtilityProject } from './power-works/entities.ts';
import { seedWorks } from './power-works/seed.ts';

/** Project approval's rows of a sample life: its projects as far as they have come, and what its zone has. */
export const seed: SampleOf = {
  tables: [
    UtilityConnection,
    ServiceCase,
    ExternalLine,
    OutageNotice,
    OutageRecipient,
    GasService,
    DesignationReport,
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
    ...KIT_TABLES,
  ],
  rows: (life, add, today) => {
    seedAssessments(life, add, today);
    seedParcels(life, add, today);
    seedMatterList(life, add, today);
    seedToleranceList(life, add, today);
    seedUtilities(life, add, today);
    seedLines(life, add, today);
    seedMajors(life, add, today);
    seedWorks(life, add, today);
    seedBrokenPromise(life, add, today);
    seedProjects(life, add, today, project => {
      seedProjectMatter(project);
      seedSupervision(project);
      seedFastTrack(project);
      seedJoint(project);
    });
  },
};
