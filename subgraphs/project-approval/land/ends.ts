/** The end of a right to use land: returned to the organ that supplied it, or passed on to another enterprise. */
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { requireOnRegister } from '../evidence.ts';
import { creditReason } from '../projects/projects.ts';
import type { LandUseEnding, ReturnLandParcelInput, TransferLandParcelInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { LandParcel } from './entities.ts';
import { changedSince, onParcel, receiverOf, subjectOf } from './land.ts';
import type { ParcelOrRefusal } from './land.ts';
import { MESSAGES, PARCEL_NAMES } from './messages.ts';
import { PARCEL_STATES } from './rules.ts';
import { landUseRight } from './use-rules.ts';
import { goingOn } from './use.ts';

/** Takes a parcel back: it is made ready for supply again. Refuses ILLEGAL_TRANSITION and PROJECT_GOES_ON. */
export const returnLandParcel = (
  context: RequestContext,
  input: ReturnLandParcelInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> =>
  onParcel({ context, input, info, ofHolder: true }, async (write, parcel) => {
    const reason = plainText('reason', input.reason, 200);
    const basis = plainText('basis', input.basis, 200);
    const state = advance(PARCEL_STATES, parcel.state, 'returnLandParcel', PARCEL_NAMES);
    const before = rowOf(LandParcel, parcel);
    const holder = await endSupply(write, parcel, 'RETURNED');
    Object.assign(parcel, { state, suppliedTo: null, suppliedOn: null, standardOn: null });
    Object.assign(parcel, { landUse: null, landUseRule: null });
    write.decide({
      creditCode: holder,
      subject: subjectOf(parcel),
      outcome: 'LAND_RETURNED',
      rule: landUseRight(zoneOf(parcel.zone), localDate(write.now)),
      basis,
      facts: { zone: parcel.zone, area: parcel.area, organCode: parcel.organCode },
      reasons: [MESSAGES.RETURNED({ reason })],
    });
    write.record({
      type: 'LandParcelReturned',
      creditCode: holder,
      subject: subjectOf(parcel),
      changedFields: changedSince(before, parcel),
      payload: { zone: parcel.zone, area: parcel.area },
    });
  });

/** Passes a parcel on, with its thresholds. Refuses ILLEGAL_TRANSITION, PROJECT_GOES_ON and INVALID_INPUT. */
export const transferLandParcel = (
  context: RequestContext,
  input: TransferLandParcelInput,
  info: GraphQLResolveInfo,
): Promise<ParcelOrRefusal> => {
  const { transferTo } = input;
  const step = {
    context,
    input,
    info,
    ofHolder: true,
    facts: (ask: GraphClient) => receiverOf(ask, transferTo),
  };
  return onParcel(step, async (write, parcel, { enterprise, credit }) => {
    const reason = plainText('reason', input.reason, 200);
    const basis = plainText('basis', input.basis, 200);
    advance(PARCEL_STATES, parcel.state, 'transferLandParcel', PARCEL_NAMES);
    if (transferTo === parcel.suppliedTo) throw refuse('INVALID_INPUT', MESSAGES.SAME_HOLDER({ got: transferTo }));
    requireOnRegister('a parcel', transferTo, enterprise);
    await write.lock(ENTERPRISE_LOCK, transferTo);
    const today = localDate(write.now);
    const before = rowOf(LandParcel, parcel);
    const holder = await endSupply(write, parcel, 'TRANSFERRED');
    Object.assign(parcel, { suppliedTo: transferTo, suppliedOn: today });
    const subject = subjectOf(parcel);
    const rule = landUseRight(zoneOf(parcel.zone), today);
    const facts = {
      from: holder,
      to: transferTo,
      ...enterprise,
      credit,
      area: parcel.area,
      landUse: parcel.landUse ?? null,
    };
    const ended = MESSAGES.TRANSFERRED({ to: transferTo, reason });
    const begun = MESSAGES.RECEIVED({ from: holder });
    const payload = { zone: parcel.zone, area: parcel.area, from: holder, to: transferTo };
    write.decide({ creditCode: holder, subject, outcome: 'LAND_TRANSFERRED', rule, basis, facts, reasons: [ended] });
    write.decide({
      creditCode: transferTo,
      subject,
      outcome: 'LAND_RECEIVED',
      rule,
      basis,
      facts,
      reasons: [begun, creditReason(credit)],
    });
    const changedFields = changedSince(before, parcel);
    write.record({ type: 'LandParcelTransferred', creditCode: holder, subject, changedFields, payload });
    write.record({ type: 'LandParcelReceived', creditCode: transferTo, subject, changedFields, payload });
  });
};

/** Keeps a supply that ends among the earlier ones, and frees the parcel of its project. Returns who held it. */
async function endSupply(write: Write, parcel: LandParcel, ending: LandUseEnding): Promise<string> {
  const going = await goingOn(write, parcel);
  if (going) {
    const remedy = MESSAGES.END_PROJECT();
    throw refuse('PROJECT_GOES_ON', MESSAGES.PROJECT_GOES_ON({ projectCode: going }), { remedy });
  }
  const { suppliedTo, suppliedOn } = parcel;
  if (!suppliedTo || !suppliedOn) throw new Error(`parcel ${parcel.parcelCode} is supplied, so it has a holder`);
  const ended = { suppliedTo, suppliedOn, endedOn: localDate(write.now), ending };
  parcel.earlierSupplies = [...parcel.earlierSupplies, ended];
  Object.assign(parcel, { projectCode: null, plannedUse: null, builtUse: null });
  return suppliedTo;
}
