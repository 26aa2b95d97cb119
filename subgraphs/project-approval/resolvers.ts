import { decisionsOf, why } from '#shared/case/decisions.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { readCase, statusCode } from '#shared/case/index.ts';
import { readPackage } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import { itemOf, zone as zoneOf } from '#shared/zones/index.ts';
import { assessmentKinds, assessmentNeeds, placeOf, publishRegionalAssessment } from './assessments/assessments.ts';
import { applyForExternalLine, endExternalLinePermit } from './lines/external-lines.ts';
import { lineState, needsExcavationPermit, readPermits } from './lines/rules.ts';
import { lineOutages, noticeOutage } from './lines/outages.ts';
import { energyReviewOf } from './permits/energy.ts';
import { applyForProject } from './projects.ts';
import { submitLandPermitDocuments } from './land/permit-documents.ts';
import { additionalFloorAreaFee, landPermitDocumentsOf, readinessOf, sharedResultsOf } from './land/rules.ts';
import {
  markStandardLand,
  recordLandCheck,
  recordSurveyFinding,
  registerLandParcel,
  supplyLandParcel,
} from './land/land.ts';
import { checkZone } from './loaders.ts';
import { fastTrackFields, fastTrackMutations, fastTrackQueries } from './fast-track/resolvers.ts';
import { jointFields, jointMutations, jointTypes } from './joint/resolvers.ts';
import {
  supervisionFields,
  supervisionMutations,
  supervisionQueries,
  supervisionTypes,
} from './supervision/resolvers.ts';
import { matterFields, matterMutations, matterQueries } from './matters/resolvers.ts';
import {
  acceptUtility,
  applyForUtility,
  connectUtility,
  endCustomerWorks,
  startCustomerWorks,
} from './utilities/utilities.ts';
import { connectionCost } from './utilities/rules.ts';
import { stagePackage } from './stages/reading.ts';
import { endStageTask } from './stages/stages.ts';
import {
  acceptProject,
  completeStage,
  endSpecialProcedure,
  rejectProject,
  requestProjectSupplement,
  startSpecialProcedure,
  supplyProjectSupplement,
  tellProjectFacts,
  withdrawProject,
} from './steps.ts';
import type { ProjectStageCode, SurveyKind } from './generated.ts';
import type { Resolvers } from './resolver-types.ts';
import type { ProjectRow } from './loaders.ts';
import { NO_FACTS, buildThenVerify, permitRequirements, referenceOf, riskClass } from './permits/permits.ts';
import { blockersOf, pausesOf, stageState, stagesOf } from './rules.ts';
import { majorFields, majorMutations, majorQueries, majorTypes } from './major/resolvers.ts';
import { tenderBlockers, tenderFields, tenderMutations, tenderQueries, tenderTypes } from './tenders/resolvers.ts';
import { worksMutations, worksQueries, worksTypes } from './works/resolvers.ts';
import {
  utilityBlockers,
  utilityFields,
  utilityMutations,
  utilityOfEnterprise,
  utilityQueries,
  utilityTypes,
} from './utilities/resolvers.ts';

/**
 * What the decisions on a project rest on: its works with all facts, its zone, and the day of its application, whose
 * rules hold.
 */
const groundsOf = (project: ProjectRow) =>
  [
    { ...project, facts: project.facts ?? NO_FACTS },
    zoneOf(project.zone),
    localDate(new Date(project.appliedAt)),
  ] as const;

const SURVEYS: readonly SurveyKind[] = [
  'RELICS',
  'HISTORIC_BUILDINGS',
  'ANCIENT_TREES',
  'CIVIL_DEFENCE',
  'UNDERGROUND_PIPELINES',
];

/** Thin: ids in, one call, value out. */
export const resolvers: Resolvers = {
  ...jointTypes,
  ...supervisionTypes,
  ...majorTypes,
  ...tenderTypes,
  ...worksTypes,
  ...utilityTypes,
  Query: {
    ...matterQueries,
    ...supervisionQueries,
    ...fastTrackQueries,
    ...majorQueries,
    ...tenderQueries,
    ...worksQueries,
    ...utilityQueries,
    projectDecision: (_root, { id }, context) => why(context, id),
    project: (_root, { projectCode }, { loaders }) => loaders.project.load(projectCode),
    projects: (_root, { filter, ...args }, { loaders }) => loaders.allProjects(args, filter),
    regionalAssessments: (_root, { zone, filter, ...args }, { loaders }) =>
      loaders.assessmentsOf(zone, args, filter ?? {}),
    landParcel: (_root, { parcelCode }, { loaders }) => loaders.parcel.load(parcelCode),
    landParcels: (_root, { zone, state, ...args }, { loaders }) => loaders.parcelsOf(zone, state, args),
    landPermitDocuments: (_root, { zone }, { now }) => {
      const { documents, most, limit } = landPermitDocumentsOf(zoneOf(checkZone(zone)), localDate(now));
      return { documents, limit: most, rule: referenceOf(limit) };
    },
    utilityConnection: async (_root, { id }, context) => own(await context.loaders.utility.load(id), context),
    externalLine: async (_root, { id }, context) => own(await context.loaders.externalLine.load(id), context),
    lineOutages: (_root, args, context) => lineOutages(context, args),
    needsExcavationPermit: (_root, { zone, kind, inForbiddenArea }, { now }) =>
      needsExcavationPermit(zoneOf(checkZone(zone)), localDate(now), kind, inForbiddenArea),
    connectionCost: (_root, { zone, kind, area, capacityKw = null, sizeClass = null }, { now }) =>
      connectionCost(zoneOf(checkZone(zone)), localDate(now), { kind, area, capacityKw, sizeClass }),
  },
  Mutation: {
    ...matterMutations,
    ...jointMutations,
    ...supervisionMutations,
    ...fastTrackMutations,
    ...majorMutations,
    ...tenderMutations,
    ...worksMutations,
    ...utilityMutations,
    applyForProject: (_root, { input }, context, info) => applyForProject(context, input, info),
    acceptProject: (_root, { input }, context, info) => acceptProject(context, input, info),
    requestProjectSupplement: (_root, { input }, context, info) => requestProjectSupplement(context, input, info),
    supplyProjectSupplement: (_root, { input }, context, info) => supplyProjectSupplement(context, input, info),
    startSpecialProcedure: (_root, { input }, context, info) => startSpecialProcedure(context, input, info),
    endSpecialProcedure: (_root, { input }, context, info) => endSpecialProcedure(context, input, info),
    completeStage: (_root, { input }, context, info) => completeStage(context, input, info),
    rejectProject: (_root, { input }, context, info) => rejectProject(context, input, info),
    withdrawProject: (_root, { input }, context, info) => withdrawProject(context, input, info),
    tellProjectFacts: (_root, { input }, context, info) => tellProjectFacts(context, input, info),
    publishRegionalAssessment: (_root, { input }, context, info) => publishRegionalAssessment(context, input, info),
    submitLandPermitDocuments: (_root, { input }, context, info) => submitLandPermitDocuments(context, input, info),
    registerLandParcel: (_root, { input }, context, info) => registerLandParcel(context, input, info),
    recordLandCheck: (_root, { input }, context, info) => recordLandCheck(context, input, info),
    recordSurveyFinding: (_root, { input }, context, info) => recordSurveyFinding(context, input, info),
    markStandardLand: (_root, { input }, context, info) => markStandardLand(context, input, info),
    supplyLandParcel: (_root, { input }, context, info) => supplyLandParcel(context, input, info),
    applyForUtility: (_root, { input }, context, info) => applyForUtility(context, input, info),
    acceptUtility: (_root, { input }, context, info) => acceptUtility(context, input, info),
    startCustomerWorks: (_root, { input }, context, info) => startCustomerWorks(context, input, info),
    endCustomerWorks: (_root, { input }, context, info) => endCustomerWorks(context, input, info),
    connectUtility: (_root, { input }, context, info) => connectUtility(context, input, info),
    applyForExternalLine: (_root, { input }, context, info) => applyForExternalLine(context, input, info),
    endExternalLinePermit: (_root, { input }, context, info) => endExternalLinePermit(context, input, info),
    noticeOutage: (_root, { input }, context, info) => noticeOutage(context, input, info),
    endStageTask: (_root, { input }, context, info) => endStageTask(context, input, info),
  },
  Enterprise: {
    ...utilityOfEnterprise,
    projectDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode!, args),
    projects: ({ creditCode }, args, { loaders }) => loaders.projectsOf(creditCode!, args),
    utilityConnections: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode!) ? loaders.utilitiesOf(creditCode!, args) : null,
    externalLines: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode!) ? loaders.externalLinesOf(creditCode!, args) : null,
    outageNotices: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode!) ? loaders.outageNoticesOf(creditCode!, args) : null,
    projectBlockers: async ({ creditCode }, _args, context) => {
      const { loaders, department } = context;
      const [projects, debts, ...others] = await Promise.all([
        loaders.openProjects.load(creditCode!),
        loaders.openDebts.load(creditCode!),
        utilityBlockers(context, creditCode!),
        tenderBlockers(context, creditCode!),
      ]);
      return [...blockersOf(projects, debts, department), ...others.flat()];
    },
  },
  Project: {
    ...matterFields,
    ...jointFields,
    ...supervisionFields,
    ...fastTrackFields,
    ...majorFields,
    ...tenderFields,
    __resolveReference: ({ projectCode }, { loaders }) => loaders.project.load(projectCode),
    enterprise: ({ creditCode }) => ({ creditCode }),
    endedAt: ({ decidedAt }) => decidedAt,
    caseStatus: ({ status }) => status,
    statusCode: ({ status }) => statusCode(status),
    limitDays: ({ terms }) => terms.amount.value,
    clock: (project, _args, { now }) => readCase(project, now)!,
    stages: (project, _args, { now }) =>
      stagesOf(project).map(({ code, zh, lead }, index) => {
        const { package: matters = null, ...dates } = project.stages[index] ?? {};
        return {
          code: code as ProjectStageCode,
          title: zh,
          leadDepartment: lead?.zh ?? null,
          state: stageState(project.stages[index], project.state),
          ...dates,
          package: matters && stagePackage(matters, project, now),
        };
      }),
    pauses: (project, _args, { principal, department }) => {
      const shown = mayRead(principal, department, project.creditCode);
      return pausesOf(project).map(({ items, late, ...pause }) => ({
        ...pause,
        items: shown && items ? [...items] : null,
        late: shown && late ? [...late] : null,
      }));
    },
    reasons: ({ reasons, creditCode }, _args, { principal, department }) =>
      reasons.length > 0 && mayRead(principal, department, creditCode) ? [...reasons] : null,
    facts: ({ facts }) => facts ?? NO_FACTS,
    permitRequirements: project => {
      const grounds = groundsOf(project);
      return { on: grounds[2], risk: riskClass(...grounds), permits: permitRequirements(...grounds) };
    },
    buildThenVerify: project => buildThenVerify(...groundsOf(project)),
    energyReviewMode: project => {
      const [{ facts }, zone, on] = groundsOf(project);
      return energyReviewOf(facts, zone, on);
    },
    landPermitDocuments: ({ landPermitDocuments, creditCode }, _args, { principal, department }) =>
      landPermitDocuments && mayRead(principal, department, creditCode) ? [...landPermitDocuments] : null,
    exemptAssessments: async (project, _args, { loaders }) => {
      const { zone, park } = project;
      const published = park === null ? [] : await loaders.assessmentsAt.load(placeOf({ zone, park }));
      return assessmentNeeds(zoneOf(zone), park, groundsOf(project)[2], published);
    },
  },
  UtilityConnection: {
    ...utilityFields,
    __resolveReference: async ({ id }, context) => own(await context.loaders.utility.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    caseStatus: ({ status }) => status,
    statusCode: ({ status }) => statusCode(status),
    connectedAt: ({ status, decidedAt }) => (status === 'APPROVED' ? decidedAt : null),
    clock: (connection, _args, { now }) => readCase(connection, now),
  },
  ExternalLine: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.externalLine.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    state: ({ package: permits, withdrawnAt }, _args, { now }) => lineState(permits, now, withdrawnAt),
    leadAgency: ({ package: permits }) => permits?.lead ?? null,
    clock: ({ package: permits }, _args, { now }) => permits && readCase(permits, now),
    permits: ({ package: permits }, _args, { now }) => readPermits(permits, now),
    holdingUp: ({ package: permits }, _args, { now }) => (permits ? readPackage(permits, now).holdingUp : []),
  },
  LandParcel: {
    __resolveReference: ({ parcelCode }, { loaders }) => loaders.parcel.load(parcelCode),
    // What was marked or supplied keeps the checks of that day: land supplied before there were any had none.
    readinessChecklist: ({ zone, standardOn, suppliedOn, checks }, _args, { now }) =>
      readinessOf(zoneOf(zone), standardOn ?? suppliedOn ?? localDate(now), checks)?.checks ?? [],
    suppliedTo: ({ suppliedTo }) => (suppliedTo === null ? null : { creditCode: suppliedTo }),
    landUseControl: ({ landUse, landUseRule, suppliedOn }) =>
      landUse && { ...landUse, setOn: suppliedOn!, rule: landUseRule },
    landChecklist: async ({ zone, park, findings }, _args, { loaders, now }) => {
      const published = park === null ? [] : await loaders.assessmentsAt.load(placeOf({ zone, park }));
      const { results, rule } = sharedResultsOf(zoneOf(zone), localDate(now), findings, published);
      const notSurveyed = SURVEYS.filter(kind => !findings.some(finding => finding.kind === kind));
      return { surveyFindings: [...findings], notSurveyed, sharedResults: results, rule };
    },
    additionalFloorAreaFee: ({ zone, purpose }, given, { now }) =>
      additionalFloorAreaFee(zoneOf(zone), localDate(now), purpose, given),
  },
  RegionalAssessment: {
    __resolveReference: ({ id }, { loaders }) => loaders.assessment.load(id),
    // The list of the day it was published on had its kind.
    title: ({ zone, type, publishedOn }) => itemOf(assessmentKinds(zoneOf(zone), publishedOn), type)?.zh ?? type,
    valid: ({ validFrom, validTo }, _args, { now }) => validFrom <= localDate(now) && localDate(now) <= validTo,
  },
};
