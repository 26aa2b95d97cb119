/** Resolvers of land parcels and the land planning permit. Thin: ids in, one call, value out. */
import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { referenceOf, zone as zoneOf } from '#shared/zones/index.ts';
import { placeOf } from '../assessments/rules.ts';
import type { RequestContext } from '../loaders.ts';
import { OPEN_STATES } from '../projects/rules.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { isBuilt } from '../stages/rules.ts';
import { landPermitDocumentsOf } from './document-rules.ts';
import {
  markStandardLand,
  recordLandCheck,
  recordSurveyFinding,
  registerLandParcel,
  supplyLandParcel,
} from './land.ts';
import { returnLandParcel, transferLandParcel } from './ends.ts';
import { submitLandPermitDocuments } from './permit-documents.ts';
import { additionalFloorAreaFee, readinessOf, sharedResultsOf } from './rules.ts';
import type { LandParcelRow } from './rows.ts';
import { SURVEYS, openParcelSteps } from './steps.ts';
import type { ProjectOnParcel } from './steps.ts';
import { placeProjectOnParcel, verifyLandUse } from './use.ts';

/** What is known of the project on a parcel; null where none is. */
async function projectOn({ projectCode }: LandParcelRow, { loaders }: RequestContext): Promise<ProjectOnParcel | null> {
  const project = projectCode === null ? null : await loaders.project.load(projectCode);
  return project && { goesOn: OPEN_STATES.includes(project.state), isBuilt: isBuilt(project) };
}

export const landResolvers: Resolvers = {
  Query: {
    landParcel: (_root, { parcelCode }, { loaders }) => loaders.parcel.load(parcelCode),
    landParcels: (_root, { zone, state, ...args }, { loaders }) => loaders.parcelsOf(zone, state, args),
    landPermitDocuments: (_root, { zone }, { now }) => {
      const { documents, most, limit } = landPermitDocumentsOf(zoneOf(checkZone(zone)), localDate(now));
      return { documents, limit: most, rule: referenceOf(limit) };
    },
  },
  Mutation: {
    registerLandParcel: mutation(registerLandParcel),
    recordLandCheck: mutation(recordLandCheck),
    recordSurveyFinding: mutation(recordSurveyFinding),
    markStandardLand: mutation(markStandardLand),
    supplyLandParcel: mutation(supplyLandParcel),
    submitLandPermitDocuments: mutation(submitLandPermitDocuments),
    placeProjectOnParcel: mutation(placeProjectOnParcel),
    verifyLandUse: mutation(verifyLandUse),
    returnLandParcel: mutation(returnLandParcel),
    transferLandParcel: mutation(transferLandParcel),
  },
  Project: {
    landParcels: ({ projectCode }, _args, { loaders }) => loaders.parcelsOfProject.load(projectCode),
    landPermitDocuments: ({ landPermitDocuments, creditCode }, _args, { principal, department }) =>
      landPermitDocuments && mayRead(principal, department, creditCode) ? [...landPermitDocuments] : null,
  },
  LandParcel: {
    project: ({ projectCode }, _args, { loaders }) => (projectCode === null ? null : loaders.project.load(projectCode)),
    __resolveReference: ({ parcelCode }, { loaders }) => loaders.parcel.load(parcelCode),
    // What was marked or supplied keeps the checks of that day: land supplied before there were any had none.
    readinessChecklist: ({ zone, standardOn, suppliedOn, checks }, _args, { now }) =>
      readinessOf(zoneOf(zone), standardOn ?? suppliedOn ?? localDate(now), checks)?.checks ?? [],
    suppliedTo: ({ suppliedTo }) => (suppliedTo === null ? null : { creditCode: suppliedTo }),
    landUseControl: ({ landUse, landUseRule, suppliedOn }) =>
      landUse && suppliedOn ? { ...landUse, setOn: suppliedOn, rule: landUseRule } : null,
    availableSteps: async (parcel, _args, context, info) => {
      const { principal, department, now } = context;
      const open = openParcelSteps(parcel, await projectOn(parcel, context), localDate(now));
      const owner = { creditCode: parcel.suppliedTo ?? parcel.organCode };
      return availableSteps(open, { info, rights, principal, department, owner });
    },
    earlierSupplies: ({ earlierSupplies }) => [...earlierSupplies],
    landChecklist: async ({ zone, park, findings }, _args, { loaders, now }) => {
      const published = park === null ? [] : await loaders.assessmentsAt.load(placeOf({ zone, park }));
      const { results, rule } = sharedResultsOf(zoneOf(zone), localDate(now), findings, published);
      const notSurveyed = SURVEYS.filter(kind => !findings.some(finding => finding.kind === kind));
      return { surveyFindings: [...findings], notSurveyed, sharedResults: results, rule };
    },
    additionalFloorAreaFee: ({ zone, purpose }, added, { now }) =>
      additionalFloorAreaFee(zoneOf(zone), localDate(now), purpose, added),
  },
};
