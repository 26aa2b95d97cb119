/** Land parcels (G01, G03, Y20): made ready, marked as standard land, supplied with thresholds of use. */
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import { isSameStored, rowOf } from '#shared/database/rows.ts';
import type { GraphClient } from '#shared/context.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { requireOrgan } from '#shared/organs.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { creditOf, enterpriseOf, requireOnRegister } from '../evidence.ts';
import type {
  LandUseInput,
  MarkStandardLandInput,
  RecordLandCheckInput,
  RecordSurveyFindingInput,
  RegisterLandParcelInput,
  SupplyLandParcelInput,
} from '../generated.ts';
import { parkCode, quoted, refuseMissing, requireZone, sha256 } from '../input.ts';
import { requireQuota } from '../land-quota/land-quota.ts';
import type { RequestContext } from '../loaders.ts';
import { LandParcel } from './entities.ts';
import { MESSAGES, PARCEL_NAMES } from './messages.ts';
import type { LandParcelRow, LandUse } from './rows.ts';
import { PARCEL_STATES, checkLandUse, requireListedCheck, requireReady, requireStandard } from './rules.ts';
import { creditReason } from '../projects/projects.ts';
import { landUseRight } from './use-rules.ts';
import { codeText } from '../projects/terms.ts';

export type ParcelOrRefusal = (LandParcelRow & { __typename: 'LandParcel' }) | Refusal;

export const subjectOf = ({ parcelCode }: { parcelCode: string }) => ({ type: 'LandParcel', id: parcelCode });

/** Registers a parcel that is to be made ready. Refuses NO_ORGAN and DUPLICATE_PARCEL. */
export function registerLandParcel(
  context: RequestContext,
  input: RegisterLandParcelInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> {
  const { organCode, purpose, area, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    requireOrgan(zone, localDate(write.now), organCode);
    const parcelCode = parcelCodeOf(input.parcelCode, zone.hostDivisionCode);
    const location = plainText('location', input.location, 200);
    const park = input.park ? parkCode(input.park) : null;
    if (area < 1) throw refuse('INVALID_INPUT', MESSAGES.AREA({ got: area }));
    await requireUnregistered(write, parcelCode);
    const parcel = write.em.create(LandParcel, {
      parcelCode,
      zone: zone.code,
      park,
      organCode,
      location,
      purpose,
      area,
      state: 'PREPARING',
      checks: {},
      findings: [],
      registeredOn: localDate(write.now),
      standardOn: null,
      suppliedTo: null,
      suppliedOn: null,
      landUse: null,
      landUseRule: null,
      projectCode: null,
      plannedUse: null,
      builtUse: null,
      earlierSupplies: [],
    });
    write.em.persist(parcel);
    write.record({
      type: 'LandParcelRegistered',
      creditCode: organCode,
      subject: subjectOf(parcel),
      payload: { zone: zone.code, park, purpose, area },
    });
    return resultOf(parcel);
  });
}

/** Refuses DUPLICATE_PARCEL a code that is registered. */
async function requireUnregistered(write: Write, parcelCode: string): Promise<void> {
  // Organs have locks of their own: two of them must not register the same parcel at the same time.
  await write.lock('parcel', parcelCode);
  const [registered] = await write.query('select 1 from land_parcel where parcel_code = $1', [parcelCode]);
  if (!registered) return;
  throw refuse('DUPLICATE_PARCEL', MESSAGES.DUPLICATE_PARCEL({ parcelCode }), { remedy: MESSAGES.CHECK_THE_CODE() });
}

/**
 * One check of standard land, as it was found; the last one of a kind counts, and one that fails takes the mark away.
 */
export const recordLandCheck = (
  context: RequestContext,
  input: RecordLandCheckInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> =>
  onParcel({ context, input, info }, (write, parcel) => {
    const { check, holds } = input;
    const today = localDate(write.now);
    const rule = requireListedCheck(zoneOf(parcel.zone), today, check);
    const note = input.note ? plainText('note', input.note, 200) : null;
    const { state: before, standardOn } = parcel;
    parcel.state = advance(PARCEL_STATES, before, holds ? 'recordLandCheck' : 'failLandCheck', PARCEL_NAMES);
    if (parcel.state === 'PREPARING') parcel.standardOn = null;
    parcel.checks = { ...parcel.checks, [check]: { holds, checkedOn: today, note } };
    const { organCode: creditCode, state } = parcel;
    write.decide({
      creditCode,
      subject: subjectOf(parcel),
      outcome: holds ? 'CHECK_HOLDS' : 'CHECK_FAILS',
      rule,
      facts: { check, holds, note },
      reasons: [(holds ? MESSAGES.CHECK_HOLDS : MESSAGES.CHECK_FAILS)({ check: codeText(check) })],
    });
    write.record({
      type: 'LandCheckRecorded',
      creditCode,
      subject: subjectOf(parcel),
      changedFields: [
        'readinessChecklist',
        ...(state === before ? [] : ['state']),
        ...(parcel.standardOn === standardOn ? [] : ['standardOn']),
      ],
      payload: { check, holds, state },
    });
  });

/** What a survey found of protected things; the last survey of a kind stands. */
export const recordSurveyFinding = (
  context: RequestContext,
  input: RecordSurveyFindingInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> =>
  onParcel({ context, input, info }, (write, parcel) => {
    const { kind, surveyedOn } = input;
    const finding = plainText('finding', input.finding, 500);
    const reportHash = sha256('reportHash', input.reportHash);
    const today = localDate(write.now);
    if (surveyedOn > today) {
      throw refuse('INVALID_INPUT', MESSAGES.SURVEYED_LATER({ today, got: surveyedOn }));
    }
    parcel.state = advance(PARCEL_STATES, parcel.state, 'recordSurveyFinding', PARCEL_NAMES);
    const others = parcel.findings.filter(other => other.kind !== kind);
    parcel.findings = [...others, { kind, finding, surveyedOn, reportHash }];
    write.record({
      type: 'SurveyFindingRecorded',
      creditCode: parcel.organCode,
      subject: subjectOf(parcel),
      changedFields: ['landChecklist'],
      payload: { kind, surveyedOn, reportHash },
    });
  });

/** Marks a parcel as standard land. Refuses LAND_NOT_READY and NO_STANDARD_LAND. */
export const markStandardLand = (
  context: RequestContext,
  input: MarkStandardLandInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> =>
  onParcel({ context, input, info }, (write, parcel) => {
    const today = localDate(write.now);
    const state = advance(PARCEL_STATES, parcel.state, 'markStandardLand', PARCEL_NAMES);
    const rule = requireReady(zoneOf(parcel.zone), today, parcel.checks);
    parcel.state = state;
    parcel.standardOn = today;
    const { organCode: creditCode, checks } = parcel;
    write.decide({
      creditCode,
      subject: subjectOf(parcel),
      outcome: state,
      rule,
      facts: { checks },
      reasons: [MESSAGES.ALL_CHECKS_HOLD({ count: Object.keys(checks).length })],
    });
    write.record({
      type: 'StandardLandMarked',
      creditCode,
      subject: subjectOf(parcel),
      changedFields: ['state', 'standardOn'],
      payload: { standardOn: today },
    });
  });

/**
 * Supplies a parcel to an enterprise, with the thresholds of its use. Refuses LAND_NOT_READY,
 * LAND_USE_CONTROL_INCOMPLETE, and an area beyond the quota.
 */
export const supplyLandParcel = (
  context: RequestContext,
  input: SupplyLandParcelInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> =>
  onParcel(
    { context, input, info, facts: ask => receiverOf(ask, input.creditCode) },
    async (write, parcel, { enterprise, credit }) => {
      const { creditCode } = input;
      const zone = zoneOf(parcel.zone);
      const today = localDate(write.now);
      const state = advance(PARCEL_STATES, parcel.state, 'supplyLandParcel', PARCEL_NAMES);
      requireStandard(zone, today, parcel.state, parcel.checks);
      const landUse = landUseOf(input.landUse);
      const rule = checkLandUse(zone, today, landUse);
      requireOnRegister('a parcel', creditCode, enterprise);
      await requireQuota(write, zone, today, parcel.area);
      parcel.state = state;
      parcel.suppliedTo = creditCode;
      parcel.suppliedOn = today;
      parcel.landUse = landUse;
      parcel.landUseRule = rule;
      const subject = subjectOf(parcel);
      const reasons = rule ? [MESSAGES.INDICATORS_SET()] : [MESSAGES.SUPPLIED({ creditCode })];
      write.decide({
        creditCode,
        subject,
        outcome: state,
        rule: rule ?? landUseRight(zone, today),
        facts: { ...enterprise, credit, area: parcel.area, landUse },
        reasons: [...reasons, creditReason(credit)],
      });
      write.record({
        type: 'LandParcelSupplied',
        creditCode,
        subject,
        changedFields: ['state', 'landUseControl', 'suppliedTo', 'suppliedOn'],
        payload: { zone: zone.code, area: parcel.area, landUse },
      });
    },
  );

/** Who is to get a parcel: what market access says, and credit, which is asked before every grant (G47). */
export async function receiverOf(ask: GraphClient, creditCode: string) {
  const [enterprise, credit] = await Promise.all([enterpriseOf(ask, creditCode), creditOf(ask, creditCode)]);
  return { enterprise, credit };
}

/** The thresholds of an input; null where none is set. */
const landUseOf = (input: LandUseInput | null | undefined): LandUse => ({
  utilisation: input?.utilisation ?? null,
  outputPerHectare: input?.outputPerHectare ?? null,
  floorAreaRatio: input?.floorAreaRatio ?? null,
  investmentPerMu: input?.investmentPerMu ?? null,
  taxPerMu: input?.taxPerMu ?? null,
});

/** Which parcel a step is of, and the enterprise that its change stands under where that is not the parcel's organ. */
interface ParcelInput {
  parcelCode: string;
  creditCode?: string;
  idempotencyKey?: string | null;
}

/** A step of a parcel: its request, and what it needs to know of other departments. */
interface ParcelStep<Facts> {
  context: RequestContext;
  input: ParcelInput;
  info: GraphQLResolveInfo;
  facts?: (ask: GraphClient) => Promise<Facts>;
  /** The enterprise that the change stands under; default: that of the input, else the parcel's organ. */
  creditCode?: string;
  /** The change stands under the enterprise that holds the parcel. */
  ofHolder?: boolean;
}

/**
 * A step of an existing parcel, under the lock of the enterprise that its change stands under, with the parcel's own
 * lock, since steps of one parcel may come under different locks. Refuses NOT_FOUND.
 */
export async function onParcel<Facts = undefined>(
  { context, input, info, facts, ...under }: ParcelStep<Facts>,
  work: (write: Write, parcel: LandParcel, facts: Facts) => Promise<void> | void,
): Promise<ParcelOrRefusal> {
  const { parcelCode, idempotencyKey } = input;
  // A parcel's organ never changes, so it may be read before the lock is taken.
  const row = await context.loaders.parcel.load(parcelCode);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_PARCEL({ parcelCode }));
  const holder = under.ofHolder ? row.suppliedTo : null;
  const creditCode = under.creditCode ?? holder ?? input.creditCode ?? row.organCode;
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    await write.lock('parcel', parcelCode);
    const parcel = await write.em.findOneOrFail(LandParcel, { parcelCode });
    if (under.ofHolder && (parcel.suppliedTo ?? null) !== row.suppliedTo) {
      throw refuse('WRITE_BUSY', MESSAGES.CHANGED_HANDS({ parcelCode }), { remedy: MESSAGES.ASK_AGAIN() });
    }
    await work(write, parcel, known);
    return resultOf(parcel);
  });
}

/** Fields of a parcel whose columns have other names. */
const FIELD_OF: Readonly<Record<string, string>> = { projectCode: 'project', landUse: 'landUseControl' };
/** Columns that are told with another. */
const TOLD_WITH: readonly string[] = ['landUseRule'];

/** Names of the fields of a parcel that differ from what they were. */
export function changedSince(before: LandParcelRow, parcel: LandParcel): string[] {
  const after = rowOf(LandParcel, parcel);
  return (Object.keys(after) as (keyof LandParcelRow)[])
    .filter(column => !TOLD_WITH.includes(column))
    .filter(column => !isSameStored(after[column], before[column]))
    .map(column => FIELD_OF[column] ?? column);
}

const resultOf = (parcel: LandParcel): ParcelOrRefusal => ({
  __typename: 'LandParcel',
  ...rowOf(LandParcel, parcel),
});

/** A parcel code (宗地代码, the first 19 characters of GB/T 37346-2019), in the zone's division. Refuses INVALID_INPUT. */
function parcelCodeOf(code: string, divisionCode: string): string {
  const trimmed = code.trim().toUpperCase();
  if (!/^\d{12}[A-Z]{2}\d{5}$/.test(trimmed)) {
    throw refuse('INVALID_INPUT', MESSAGES.PARCEL_CODE({ got: quoted(code) }));
  }
  if (trimmed.startsWith(divisionCode)) return trimmed;
  throw refuse('INVALID_INPUT', MESSAGES.PARCEL_DIVISION({ division: divisionCode, got: trimmed }));
}
