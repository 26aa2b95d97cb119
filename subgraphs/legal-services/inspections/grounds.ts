/**
 * What a visit rests on (X06, X07, X13, G53): published items, key items, a draw or a lead on record; and whether it is
 * made together with the visits of other bodies. Pure functions of rule and facts; the gate makes them with its own.
 */
import { diffDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { comparable } from '#shared/identifiers/index.ts';
import type { Message, Text } from '#shared/messages.ts';
import { limitOf, listRule, thresholdRule } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { InspectionDrawRow } from '../draws/rows.ts';
import type { InspectionGround } from '../generated.ts';
import type { PublishedItem } from '../items/rows.ts';
import type { Check, VisitPlan } from './gate.ts';
import { MESSAGES } from './ground-messages.ts';
import { strangers } from './rules.ts';
import { groundText } from './terms.ts';

/** What a visit rests on, as its authority plans it. */
export interface VisitGround extends VisitPlan {
  creditCode: string;
  /** Codes of items; what is no published item stands as it was written. */
  itemCodes: readonly string[];
  drawId: string | null;
  leadReference: string | null;
  separateReason: string | null;
}

/** A visit that another body has planned. */
export interface PlannedVisit {
  authority: string;
  plannedOn: LocalDate;
}

/** What the department itself knows of a visit's ground. */
export interface GroundFacts {
  /** The items of the body that are in force on the planned day. */
  published: readonly PublishedItem[];
  draw: InspectionDrawRow | null;
  /** Whether the body has another visit of the enterprise from the same draw. */
  drawUsed: boolean;
  /** Whether the body has another visit on the same lead. */
  leadUsed: boolean;
  /** What other bodies have planned for the enterprise and have not begun. */
  planned: readonly PlannedVisit[];
}

/** Grounds that are leads: they come when they come. */
const LEADS: ReadonlySet<InspectionGround> = new Set(['COMPLAINT', 'REFERRAL', 'DATA_ALERT', 'ENTERPRISE_REQUEST']);

/** The checks of what a visit rests on, all of them. */
export function groundChecks(zone: Zone, plan: VisitGround, facts: GroundFacts, on: LocalDate): Check[] {
  const rule = listRule(zone, 'INSPECTION_ITEMS', on);
  return [checkItems(rule, plan, facts), checkGround(rule, plan, facts), checkMerge(zone, plan, facts, on)];
}

const check = (code: Check['code'], rule: ResolvedRule, reasons: Message[], remedy: Message | null): Check => ({
  code,
  passed: remedy === null,
  rule,
  reasons,
  remedy,
});

function checkItems(rule: ResolvedRule<'list'>, { authority, itemCodes }: VisitGround, facts: GroundFacts): Check {
  const known = new Map(facts.published.map(({ code, name }) => [code, name]));
  const missing = itemCodes.filter(code => !known.has(code));
  if (missing.length > 0) {
    const reason = MESSAGES.ITEMS_NOT_PUBLISHED({ authority, items: missing.join('、') });
    return check('ITEM_NOT_PUBLISHED', rule, [reason], MESSAGES.PUBLISH_ITEMS({ authority }));
  }
  const items = itemCodes.map(code => known.get(code) ?? code).join('、');
  return check('ITEM_NOT_PUBLISHED', rule, [MESSAGES.ITEMS_PUBLISHED({ authority, items })], null);
}

function checkGround(rule: ResolvedRule<'list'>, plan: VisitGround, facts: GroundFacts): Check {
  if (plan.ground === 'KEY_ITEM') return checkKeyItems(rule, plan, facts);
  return plan.ground === 'RANDOM_DRAW' ? checkDraw(rule, plan, facts) : checkLead(rule, plan, facts);
}

function checkKeyItems(rule: ResolvedRule<'list'>, { itemCodes }: VisitGround, { published }: GroundFacts): Check {
  const keys = new Set(published.filter(({ key }) => key).map(({ code }) => code));
  const others = itemCodes.filter(code => !keys.has(code));
  if (others.length === 0) return check('ITEM_NOT_KEY', rule, [MESSAGES.KEY_ITEMS()], null);
  const reason = MESSAGES.NOT_KEY({ items: others.join('、') });
  return check('ITEM_NOT_KEY', rule, [reason], MESSAGES.DRAW_OR_LEAD());
}

function checkDraw(rule: ResolvedRule<'list'>, plan: VisitGround, facts: GroundFacts): Check {
  const against = againstDraw(rule.zone, plan, facts);
  if (against.length > 0) return check('NOT_DRAWN', rule, against, MESSAGES.KEEP_TO_DRAW());
  return check('NOT_DRAWN', rule, [MESSAGES.OF_DRAW({ drawId: plan.drawId ?? '' })], null);
}

/** All that keeps a visit from being the one that was drawn. */
function againstDraw(zone: string, plan: VisitGround, { draw, drawUsed }: GroundFacts): Message[] {
  const { authority, creditCode, inspectors, itemCodes } = plan;
  if (draw?.state !== 'DRAWN') return [MESSAGES.NO_DRAW()];
  if (draw.zone !== zone) return [MESSAGES.OTHER_ZONE()];
  if (!draw.authorities.includes(authority)) return [MESSAGES.NOT_A_BODY({ authority })];
  const drawn = draw.drawn.find(one => one.creditCode === creditCode);
  if (!drawn) return [MESSAGES.ENTERPRISE_NOT_DRAWN()];
  const names = draw.inspectors
    .filter(one => one.authority === authority && drawn.cards.includes(one.cardNo))
    .map(({ name }) => name);
  const count = strangers(inspectors, names);
  const others = itemCodes.filter(code => !draw.items.includes(code));
  return [
    ...(count > 0 ? [MESSAGES.INSPECTORS_NOT_DRAWN({ count })] : []),
    ...(others.length > 0 ? [MESSAGES.ITEMS_NOT_DRAWN({ items: others.join('、') })] : []),
    ...(drawUsed ? [MESSAGES.DRAW_USED({ authority })] : []),
  ];
}

function checkLead(rule: ResolvedRule<'list'>, plan: VisitGround, { leadUsed }: GroundFacts): Check {
  const { leadReference: lead, ground, authority } = plan;
  if (!lead) {
    return check('LEAD_NOT_NAMED', rule, [MESSAGES.NO_LEAD({ ground: groundText(ground) })], MESSAGES.NAME_LEAD());
  }
  if (leadUsed) {
    return check('LEAD_NOT_NAMED', rule, [MESSAGES.LEAD_USED({ authority, lead })], MESSAGES.NAME_LEAD());
  }
  return check('LEAD_NOT_NAMED', rule, [MESSAGES.ON_LEAD({ lead })], null);
}

/** As many visits as can be are made in one (X07): planned ones of different bodies that are near each other. */
function checkMerge(zone: Zone, plan: VisitGround, { planned }: GroundFacts, on: LocalDate): Check {
  const rule = thresholdRule(zone, 'INSPECTION_MERGE', on);
  const days = limitOf(rule, 'apart').value;
  const { plannedOn, ground, exceptionReason, separateReason } = plan;
  const near = planned.filter(one => Math.abs(diffDays(one.plannedOn, plannedOn)) <= days);
  const together = near.filter(one => one.plannedOn === plannedOn);
  const apart = near.filter(one => one.plannedOn !== plannedOn);
  const [first] = apart;
  const passed = (reason: Message): Check => check('NOT_MERGED', rule, [reason], null);
  if (!first) return passed(together.length === 0 ? MESSAGES.NOTHING_TO_MERGE({ days }) : mergedWith(together));
  if (LEADS.has(ground) || exceptionReason !== null) return passed(MESSAGES.CANNOT_WAIT());
  const visits = visitsText(apart);
  if (separateReason) return passed(MESSAGES.SEPARATE({ visits, reason: separateReason }));
  return check(
    'NOT_MERGED',
    rule,
    [MESSAGES.NOT_TOGETHER({ days, visits })],
    MESSAGES.PLAN_TOGETHER({ day: first.plannedOn }),
  );
}

const mergedWith = (together: readonly PlannedVisit[]): Message =>
  MESSAGES.MERGED({ bodies: together.map(({ authority }) => authority).join('、') });

function visitsText(visits: readonly PlannedVisit[]): Text {
  const texts = visits.map(({ authority, plannedOn }) => MESSAGES.VISIT({ authority, day: plannedOn }));
  return { en: texts.map(({ en }) => en).join(', '), zh: texts.map(({ zh }) => zh).join('、') };
}

/** Codes of what a visit inspects: an item may be named by its code or by its name. */
export const codesOf = (items: readonly string[], published: readonly PublishedItem[]): string[] => [
  ...new Set(
    items.map(
      text => published.find(({ code, name }) => code === text || comparable(name) === comparable(text))?.code ?? text,
    ),
  ),
];
