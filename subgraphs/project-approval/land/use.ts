/** A project on a parcel (G03): placed on it, and held against the thresholds of its use. */
import type { GraphQLResolveInfo } from 'graphql';
import { loadCase } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { amount, decimal } from '#shared/input.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { PlaceProjectOnParcelInput, VerifyLandUseInput } from '../generated.ts';
import { refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import type { Message } from '#shared/messages.ts';
import { Project } from '../projects/entities.ts';
import { MESSAGES as PROJECTS } from '../projects/messages.ts';
import { subjectOf as projectSubject } from '../projects/projects.ts';
import { OPEN_STATES } from '../projects/rules.ts';
import { STATES } from '../projects/terms.ts';
import { isBuilt } from '../stages/rules.ts';
import { reviseStage } from '../stages/stages.ts';
import { LandParcel } from './entities.ts';
import { changedSince, onParcel, subjectOf } from './land.ts';
import type { ParcelOrRefusal } from './land.ts';
import { MESSAGES } from './messages.ts';
import type { LandUseComparison } from './rows.ts';
import { MOST_FLOOR_AREA_RATIO } from './rules.ts';
import { compareUse, comparisonReasons, densityOf, landUseRight, requireReached, requireTold } from './use-rules.ts';

/**
 * Places an open project on a parcel that its enterprise holds. Refuses NOT_ITS_LAND, ILLEGAL_TRANSITION, PARCEL_TAKEN,
 * LAND_USE_NOT_TOLD and LAND_USE_BELOW.
 */
export async function placeProjectOnParcel(
  context: RequestContext,
  input: PlaceProjectOnParcelInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> {
  const { projectCode } = input;
  // A project never changes hands.
  const row = await context.loaders.project.load(projectCode);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_PROJECT({ projectCode }));
  const { creditCode } = row;
  return onParcel({ context, input, info, creditCode }, async (write, parcel) => {
    const project = await write.em.findOneOrFail(Project, { projectCode });
    requireOwnLand(parcel, creditCode);
    if (!OPEN_STATES.includes(project.state)) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.PROJECT_OVER({ state: STATES[project.state] }));
    }
    await requireFree(write, parcel, projectCode);
    const today = localDate(write.now);
    const zone = zoneOf(parcel.zone);
    const others = await write.em.find(LandParcel, { projectCode });
    const area = others
      .filter(other => other.parcelCode !== parcel.parcelCode)
      .reduce((sum, other) => sum + other.area, parcel.area);
    const planned = {
      UTILISATION: input.utilisation ?? null,
      OUTPUT: yuan(input.outputPerHectare),
      TAX: yuan(input.taxPerMu),
    };
    requireFigures(input);
    const comparison = compareUse(parcel.landUse ?? null, { ...planned, ...densityOf(project, area) }, today);
    const rule = parcel.landUseRule ?? landUseRight(zone, today);
    requireTold(comparison, ['UTILISATION', 'OUTPUT', 'TAX']);
    requireReached(parcel.parcelCode, comparison, rule);
    const before = rowOf(LandParcel, parcel);
    parcel.projectCode = projectCode;
    parcel.plannedUse = comparison;
    parcel.builtUse = null;
    const reasons = await takePark(write, project, parcel);
    decideComparison(write, parcel, { outcome: 'LAND_USE_PLANNED', comparison, more: reasons });
    write.record({
      type: 'ProjectPlacedOnParcel',
      creditCode,
      subject: subjectOf(parcel),
      changedFields: changedSince(before, parcel),
      payload: { projectCode, met: comparison.met },
    });
  });
}

/**
 * A project lies where its land does: its park is that of the parcel, whatever was told of it, and its stage follows
 * (X04). A parcel of no park says nothing. Returns why.
 */
async function takePark(write: Write, project: Project, { parcelCode, park }: LandParcel): Promise<Message[]> {
  if (!park || park === project.park) return [];
  const isRevised = await reviseStage(write, project, () => {
    project.park = park;
  });
  write.record({
    type: 'ProjectFactsTold',
    creditCode: project.creditCode,
    subject: projectSubject(project),
    changedFields: ['park', ...(isRevised ? ['stages'] : [])],
    payload: { park },
  });
  return [MESSAGES.PARK_TAKEN({ park, parcelCode })];
}

const yuan = (value: string | null | undefined): number | null => (value ? Number(value) : null);

/** Refuses NOT_ITS_LAND a parcel that the enterprise does not hold. */
function requireOwnLand({ parcelCode, suppliedTo }: LandParcel, creditCode: string): void {
  if (suppliedTo === creditCode) return;
  const state = suppliedTo ? MESSAGES.SUPPLIED_TO_ANOTHER() : MESSAGES.NOT_SUPPLIED();
  throw refuse('NOT_ITS_LAND', MESSAGES.NOT_ITS_LAND({ parcelCode, state }));
}

/** Refuses PARCEL_TAKEN a parcel on which another project goes on. */
async function requireFree(write: Write, parcel: LandParcel, projectCode: string): Promise<void> {
  const going = await goingOn(write, parcel);
  if (!going || going === projectCode) return;
  throw refuse('PARCEL_TAKEN', MESSAGES.PARCEL_TAKEN({ parcelCode: parcel.parcelCode, projectCode: going }));
}

/** The project on a parcel that has not ended; null where there is none. */
export async function goingOn(write: Write, { projectCode }: LandParcel): Promise<string | null> {
  if (!projectCode) return null;
  const other = await write.em.findOneOrFail(Project, { projectCode });
  return OPEN_STATES.includes(other.state) ? projectCode : null;
}

/** Figures of an input. */
type Told = Partial<Pick<VerifyLandUseInput, 'utilisation' | 'floorAreaRatio'>> &
  Pick<VerifyLandUseInput, 'outputPerHectare' | 'taxPerMu' | 'investmentPerMu'>;

/** Refuses INVALID_INPUT figures that cannot be. */
function requireFigures({ utilisation, floorAreaRatio, ...amounts }: Told): void {
  if (typeof utilisation === 'number') decimal('utilisation', utilisation, { most: 100 });
  if (typeof floorAreaRatio === 'number') decimal('floorAreaRatio', floorAreaRatio, { most: MOST_FLOOR_AREA_RATIO });
  const { outputPerHectare, taxPerMu, investmentPerMu } = amounts;
  if (outputPerHectare) amount('outputPerHectare', outputPerHectare);
  if (taxPerMu) amount('taxPerMu', taxPerMu);
  if (investmentPerMu) amount('investmentPerMu', investmentPerMu);
}

/** Refuses (ILLEGAL_TRANSITION) to hold what is still to be built against thresholds. */
async function requireBuilt(write: Write, projectCode: string): Promise<void> {
  const { zone, appliedAt, stages, caseId } = await write.em.findOneOrFail(Project, { projectCode });
  const { clock } = await loadCase(write, caseId);
  if (isBuilt({ zone, appliedAt, stages, clock })) return;
  throw refuse('ILLEGAL_TRANSITION', MESSAGES.NOT_BUILT({ projectCode }), { remedy: PROJECTS.APPLY_FOR_ACCEPTANCE() });
}

/** Holds what was built against the thresholds of the parcel. Refuses ILLEGAL_TRANSITION and LAND_USE_NOT_TOLD. */
export const verifyLandUse = (
  context: RequestContext,
  input: VerifyLandUseInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> =>
  onParcel({ context, input, info, ofHolder: true }, async (write, parcel) => {
    const { parcelCode, projectCode } = parcel;
    if (!projectCode || !parcel.suppliedTo) {
      const remedy = MESSAGES.PLACE_FIRST();
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.NOT_BUILT_ON({ parcelCode }), { remedy });
    }
    await requireBuilt(write, projectCode);
    requireFigures(input);
    const measured = {
      UTILISATION: input.utilisation ?? null,
      FLOOR_AREA_RATIO: input.floorAreaRatio ?? null,
      INVESTMENT: yuan(input.investmentPerMu),
      OUTPUT: yuan(input.outputPerHectare),
      TAX: yuan(input.taxPerMu),
    };
    const comparison = compareUse(parcel.landUse ?? null, measured, localDate(write.now));
    requireTold(comparison, ['UTILISATION', 'FLOOR_AREA_RATIO', 'INVESTMENT']);
    const before = rowOf(LandParcel, parcel);
    parcel.builtUse = comparison;
    decideComparison(write, parcel, { outcome: comparison.met ? 'LAND_USE_MET' : 'LAND_USE_BELOW', comparison });
    write.record({
      type: 'LandUseVerified',
      creditCode: parcel.suppliedTo,
      subject: subjectOf(parcel),
      changedFields: changedSince(before, parcel),
      payload: { projectCode, met: comparison.met },
    });
  });

/** What was compared, and what came of it. */
interface Compared {
  outcome: string;
  comparison: LandUseComparison;
  /** Reasons beyond those of the comparison. Default: none. */
  more?: readonly Message[];
}

/** Decides on a comparison, with each threshold and its figure. */
function decideComparison(write: Write, parcel: LandParcel, { outcome, comparison, more = [] }: Compared): void {
  const { suppliedTo, projectCode, area } = parcel;
  const zone = zoneOf(parcel.zone);
  write.decide({
    creditCode: suppliedTo ?? parcel.organCode,
    subject: subjectOf(parcel),
    outcome,
    rule: parcel.landUseRule ?? landUseRight(zone, comparison.heldOn),
    facts: { projectCode, area, thresholds: comparison.items },
    reasons: [...comparisonReasons(zone, comparison), ...more],
  });
}
