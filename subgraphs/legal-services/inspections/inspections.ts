/**
 * Registration of on-site inspections: the one decision over a visit, and what is stored of one that passes. It is
 * approved in approval.ts, begun in check-in.ts; its further steps stand in steps.ts.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { agencyName, requireAgency } from '#shared/identity/principal.ts';
import { impersonalText } from '#shared/input.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { visitEvidence } from '../evidence.ts';
import type { RegisterInspectionInput } from '../generated.ts';
import { impersonalTexts, noteText } from '../input.ts';
import type { PublishedItem } from '../items/rows.ts';
import type { RequestContext } from '../loaders.ts';
import { issuePass } from './approval.ts';
import { requirePosition } from './check-in.ts';
import { InspectionVisit } from './entities.ts';
import { applied, decideVisit, publishedItems } from './firewall.ts';
import type { Passed } from './firewall.ts';
import type { VisitPlan } from './gate.ts';
import { MESSAGES as GROUNDS } from './ground-messages.ts';
import { codesOf } from './grounds.ts';
import type { VisitGround } from './grounds.ts';
import { isUrgent } from './rules.ts';
import { storedVisit, subjectOf } from './steps.ts';
import type { VisitResult } from './steps.ts';

/** Items and inspectors of one visit: its pass fits a QR code. */
const MOST = { items: 20, inspectors: 8 } as const;

/** What a visit's input says, checked; items as they were written. */
type Registered = ReturnType<typeof registeredOf>;

/**
 * Registers a visit that passes the gate (X06, X07, X11, X12, X13, G53, G54, D13). Refuses NOT_ENTITLED, INVALID_INPUT,
 * NOT_FOUND, EVIDENCE_UNAVAILABLE, and with the code of the first check that failed.
 */
export function registerInspection(
  context: RequestContext,
  input: RegisterInspectionInput,
  info: GraphQLResolveInfo,
): Promise<VisitResult> {
  const { creditCode, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const registered = registeredOf(input);
    requireAgency(context.principal, registered.plan.authority);
    return { registered, evidence: await visitEvidence(ask, creditCode) };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { registered, evidence }) => {
    const published = await publishedItems(write, evidence.zone, registered.plan);
    const plan = groundOf(creditCode, registered, published);
    const passed = await decideVisit(write, plan, evidence, { visitId: null, registeredAt: write.now });
    const { authority, authorityCode, ground, plannedOn, exceptionReason, itemCodes } = plan;
    const items = itemCodes.map(code => published.find(one => one.code === code)?.name ?? code);
    const visit = visitOf(write, { plan, registered, zone: evidence.zone, items });
    visit.registeredBy = context.principal.subject;
    // One that cannot wait is made before it is approved, and by a pass like every other.
    if (visit.withoutNotice) await issuePass({ visit, write, zone: zoneOf(evidence.zone) });
    write.em.persist(visit);
    decideByEachRule(write, visit, passed);
    const { withoutNotice } = visit;
    write.record({
      type: 'InspectionRegistered',
      creditCode,
      subject: subjectOf(visit),
      payload: { authority, authorityCode, items, ground, plannedOn, exceptionReason, withoutNotice },
    });
    return storedVisit(visit);
  });
}

/** Authorities are named in one form, so that a cap cannot be passed by another spelling. Refuses INVALID_INPUT. */
function registeredOf(input: RegisterInspectionInput) {
  const { exceptionNote, approvedBy, leadReference, separateReason, nationalVisitCode, drawId } = input;
  const plan: VisitPlan = {
    authority: agencyName(impersonalText('authority', input.authority, 100)),
    authorityCode: input.authorityCode,
    inspectors: atMost(MOST.inspectors, 'inspectors', impersonalTexts('inspectors', input.inspectors, 30)),
    ground: input.ground,
    plannedOn: input.plannedOn,
    exceptionReason: input.exceptionReason ?? null,
    exceptionNote: exceptionNote ? noteText('exceptionNote', exceptionNote, 200) : null,
    approvedBy: approvedBy ? impersonalText('approvedBy', approvedBy) : null,
  };
  requirePosition(input.place);
  return {
    plan,
    items: atMost(MOST.items, 'items', impersonalTexts('items', input.items, 100)),
    drawId: input.ground === 'RANDOM_DRAW' && drawId && isUuid(drawId) ? drawId : null,
    leadReference: leadReference ? impersonalText('leadReference', leadReference, 100) : null,
    separateReason: separateReason ? noteText('separateReason', separateReason, 200) : null,
    nationalVisitCode: nationalVisitCode ? impersonalText('nationalVisitCode', nationalVisitCode) : null,
    address: impersonalText('address', input.place.address, 100),
    latitude: input.place.latitude,
    longitude: input.place.longitude,
  };
}

function atMost(most: number, field: string, texts: string[]): string[] {
  if (texts.length <= most) return texts;
  throw refuse('INVALID_INPUT', GROUNDS.AT_MOST({ field, most, got: texts.length }));
}

/** Draws and leads are of their own grounds: what rests on another has none. */
function groundOf(creditCode: string, registered: Registered, published: readonly PublishedItem[]): VisitGround {
  const { plan, items, drawId, leadReference, separateReason } = registered;
  const isLead = plan.ground !== 'KEY_ITEM' && plan.ground !== 'RANDOM_DRAW';
  return {
    ...plan,
    creditCode,
    itemCodes: codesOf(items, published),
    drawId,
    leadReference: isLead ? leadReference : null,
    separateReason,
  };
}

interface NewVisit {
  plan: VisitGround;
  registered: Registered;
  zone: string;
  items: readonly string[];
}

function visitOf(write: Write, { plan, registered, zone, items }: NewVisit): InspectionVisit {
  const { address, latitude, longitude, nationalVisitCode } = registered;
  return write.em.create(InspectionVisit, {
    ...plan,
    id: randomUUID(),
    zone,
    items: [...items],
    itemCodes: [...plan.itemCodes],
    inspectors: [...plan.inspectors],
    place: address,
    latitude,
    longitude,
    nationalVisitCode,
    withoutNotice: isUrgent({ ...plan, registeredOn: localDate(write.now) }),
    registeredAt: write.now,
    state: 'REGISTERED',
    ...NOTHING_YET,
  });
}

/** What a visit has later. */
const NOTHING_YET = {
  registeredBy: null,
  presentInspectors: null,
  headApprovedAt: null,
  headApprovedBy: null,
  passNo: null,
  pass: null,
  documents: null,
  documentsRequestedAt: null,
  checkedInAt: null,
  checkedInLatitude: null,
  checkedInLongitude: null,
  reportedAt: null,
  result: null,
  findings: null,
  cancelReason: null,
  publishedAt: null,
  publicationNo: null,
  surveyedAt: null,
} as const;

/** Stores one decision for each rule that was applied, so that each keeps its own reasons. */
function decideByEachRule(write: Write, visit: InspectionVisit, passed: Passed): void {
  const { facts } = passed;
  for (const { rule, reasons } of applied(passed)) {
    write.decide({
      creditCode: visit.creditCode,
      subject: subjectOf(visit),
      outcome: 'REGISTERED',
      rule,
      facts,
      reasons,
    });
  }
}
