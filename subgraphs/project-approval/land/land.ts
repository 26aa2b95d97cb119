/** Land parcels (G01, G03, Y20): made ready, marked as standard land, supplied with thresholds of use. */
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { advance } from '#shared/case/state-machine.ts';
import type { Write } from '#shared/database/write.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type {
  MarkStandardLandInput,
  RecordLandCheckInput,
  RecordSurveyFindingInput,
  RegisterLandParcelInput,
  SupplyLandParcelInput,
} from '../generated.ts';
import { PARCEL_STATES, checkLandUse, requireListedCheck, requireReady, requireStandard } from './rules.ts';
import { requireQuota } from '../land-quota/land-quota.ts';
import type { RequestContext } from '../loaders.ts';
import { requireZone, sha256, parkCode } from '../input.ts';
import { LandParcel } from './entities.ts';
import type { LandUse, LandParcelRow } from './rows.ts';
import { enterpriseOf, requireOnRegister } from '../evidence.ts';
import { plainText } from '#shared/input.ts';

export type ParcelOrRefusal = (LandParcelRow & { __typename: 'LandParcel' }) | Refusal;

const subjectOf = ({ parcelCode }: { parcelCode: string }) => ({ type: 'LandParcel', id: parcelCode });

export function registerLandParcel(
  context: RequestContext,
  input: RegisterLandParcelInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> {
  const { organCode, purpose, area, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const zone = requireZone(input.zone);
    const parcelCode = parcelCodeOf(input.parcelCode, zone.hostDivisionCode);
    const location = plainText('location', input.location, 200);
    const park = input.park ? parkCode(input.park) : null;
    if (area < 1) throw refuse('INVALID_INPUT', `area must be at least 1 square metre, but got: ${area}`);
    // Organs have locks of their own: two of them must not register the same parcel at the same time.
    await write.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`parcel ${parcelCode}`]);
    const [there] = await write.query('select 1 from land_parcel where parcel_code = $1', [parcelCode]);
    if (there)
      throw refuse('DUPLICATE_PARCEL', `parcel ${parcelCode} is registered already`, {
        remedy: 'check the parcel code',
      });
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
    });
    write.em.persist(parcel);
    write.record({
      type: 'LandParcelRegistered',
      creditCode: organCode,
      subject: subjectOf(parcel),
      payload: { zone: zone.code, park, purpose, area },
    });
    return answer(parcel);
  });
}

/**
 * One check of standard land, as it was found; the last one of a kind counts, and one that fails takes the mark away.
 */
export const recordLandCheck = (
  context: RequestContext,
  input: RecordLandCheckInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> =>
  onParcel(context, input, info, null, (write, parcel) => {
    requireOfficer(context.principal, context.department);
    const { check, holds } = input;
    const today = localDate(write.now);
    const rule = requireListedCheck(zoneOf(parcel.zone), today, check);
    const note = input.note ? plainText('note', input.note, 200) : null;
    parcel.state = advance(PARCEL_STATES, parcel.state, holds ? 'recordLandCheck' : 'failLandCheck');
    if (parcel.state === 'PREPARING') parcel.standardOn = null;
    parcel.checks = { ...parcel.checks, [check]: { holds, checkedOn: today, note } };
    const { organCode: creditCode, state } = parcel;
    write.decide({
      creditCode,
      subject: subjectOf(parcel),
      outcome: holds ? 'CHECK_HOLDS' : 'CHECK_FAILS',
      rule,
      facts: { check, holds, note },
      reasons: [`${check} ${holds ? 'holds' : 'does not hold'}`],
    });
    write.record({
      type: 'LandCheckRecorded',
      creditCode,
      subject: subjectOf(parcel),
      changedFields: ['readinessChecklist', 'state'],
      payload: { check, holds, state },
    });
  });

export const recordSurveyFinding = (
  context: RequestContext,
  input: RecordSurveyFindingInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> =>
  onParcel(context, input, info, null, (write, parcel) => {
    requireOfficer(context.principal, context.department);
    const { kind, surveyedOn } = input;
    const finding = plainText('finding', input.finding, 500);
    const reportHash = sha256('reportHash', input.reportHash);
    const today = localDate(write.now);
    if (surveyedOn > today)
      throw refuse('INVALID_INPUT', `surveyedOn must not be in the future (today is ${today}), but got: ${surveyedOn}`);
    parcel.state = advance(PARCEL_STATES, parcel.state, 'recordSurveyFinding');
    // The last survey of a kind stands.
    parcel.findings = [
      ...parcel.findings.filter(there => there.kind !== kind),
      { kind, finding, surveyedOn, reportHash },
    ];
    write.record({
      type: 'SurveyFindingRecorded',
      creditCode: parcel.organCode,
      subject: subjectOf(parcel),
      changedFields: ['landChecklist'],
      payload: { kind, surveyedOn, reportHash },
    });
  });

export const markStandardLand = (
  context: RequestContext,
  input: MarkStandardLandInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> =>
  onParcel(context, input, info, null, (write, parcel) => {
    requireOfficer(context.principal, context.department);
    const today = localDate(write.now);
    const state = advance(PARCEL_STATES, parcel.state, 'markStandardLand');
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
      reasons: [`all ${Object.keys(checks).length} checks hold`],
    });
    write.record({
      type: 'StandardLandMarked',
      creditCode,
      subject: subjectOf(parcel),
      changedFields: ['state', 'standardOn'],
      payload: { standardOn: today },
    });
  });

export const supplyLandParcel = (
  context: RequestContext,
  input: SupplyLandParcelInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> =>
  onParcel(context, input, info, input.creditCode, async (write, parcel) => {
    requireOfficer(context.principal, context.department);
    const { creditCode } = input;
    const zone = zoneOf(parcel.zone);
    const today = localDate(write.now);
    const state = advance(PARCEL_STATES, parcel.state, 'supplyLandParcel');
    requireStandard(zone, today, parcel.state, parcel.checks);
    const { utilisation = null, outputPerHectare = null, floorAreaRatio = null } = input.landUse ?? {};
    const landUse: LandUse = { utilisation, outputPerHectare, floorAreaRatio };
    const rule = checkLandUse(zone, today, landUse);
    const enterprise = await enterpriseOf(context, creditCode);
    requireOnRegister('a parcel', creditCode, enterprise);
    await requireQuota(write, zone, today, parcel.area);
    Object.assign(parcel, { state, suppliedTo: creditCode, suppliedOn: today, landUse, landUseRule: rule });
    const subject = subjectOf(parcel);
    if (rule)
      write.decide({
        creditCode,
        subject,
        outcome: state,
        rule,
        facts: { ...enterprise, landUse },
        reasons: ['every indicator of land intensity is set with the supply'],
      });
    write.record({
      type: 'LandParcelSupplied',
      creditCode,
      subject,
      changedFields: ['state', 'landUseControl', 'suppliedTo'],
      payload: { zone: zone.code, area: parcel.area, landUse },
    });
  });

/**
 * A step of an existing parcel, under the lock of the enterprise that its change stands under (`creditCode`; null: the
 * parcel's organ), with the parcel's row held, since steps of one parcel may come under different locks. Refuses
 * NOT_FOUND.
 */
async function onParcel(
  context: RequestContext,
  input: { parcelCode: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  creditCode: string | null,
  work: (write: Write, parcel: LandParcel) => Promise<void> | void,
): Promise<ParcelOrRefusal> {
  const { parcelCode, idempotencyKey } = input;
  // A parcel's organ never changes, so it may be read before the lock is taken.
  const known = await context.loaders.parcel.load(parcelCode);
  if (!known) return refuse('NOT_FOUND', `there is no land parcel ${parcelCode}`).refusal;
  return context.write({ creditCode: creditCode ?? known.organCode, idempotencyKey, info, input }, async write => {
    await write.query('select 1 from land_parcel where parcel_code = $1 for update', [parcelCode]);
    const parcel = await write.em.findOneOrFail(LandParcel, { parcelCode });
    await work(write, parcel);
    return answer(parcel);
  });
}

function answer(parcel: LandParcel): ParcelOrRefusal {
  const {
    parcelCode,
    zone,
    organCode,
    location,
    purpose,
    area,
    state,
    checks,
    findings,
    registeredOn,
    park = null,
    standardOn = null,
    suppliedTo = null,
    suppliedOn = null,
    landUse = null,
    landUseRule = null,
  } = parcel;
  return {
    __typename: 'LandParcel',
    parcelCode,
    zone,
    park,
    organCode,
    location,
    purpose,
    area,
    state,
    checks,
    findings,
    registeredOn,
    standardOn,
    suppliedTo,
    suppliedOn,
    landUse,
    landUseRule,
  };
}

/** A parcel code (宗地代码, the first 19 characters of GB/T 37346-2019), in the zone's division. Refuses INVALID_INPUT. */
function parcelCodeOf(code: string, divisionCode: string): string {
  const trimmed = code.trim().toUpperCase();
  if (!/^\d{12}[A-Z]{2}\d{5}$/.test(trimmed)) {
    throw refuse(
      'INVALID_INPUT',
      `parcelCode must be 12 digits, 2 letters and 5 digits (宗地代码), but got: ${JSON.stringify(code.slice(0, 40))}`,
    );
  }
  if (!trimmed.startsWith(divisionCode))
    throw refuse(
      'INVALID_INPUT',
      `parcelCode must begin with the zone's division ${divisionCode}, but got: ${trimmed}`,
    );
  return trimmed;
}
