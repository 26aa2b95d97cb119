/** Plans of random draws (X13, G53): which items are drawn for in a year, in which month, and which bodies join. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { agencyName, requireAgency } from '#shared/identity/principal.ts';
import { impersonalText } from '#shared/input.ts';
import { listRule, ruleReference } from '#shared/zones/index.ts';
import type { InspectionTaskInput, PublishInspectionPlanInput } from '../generated.ts';
import { impersonalTexts, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { MOST, requireNumber, requirePublishedItems } from './draws.ts';
import { InspectionPlan } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { InspectionPlanRow, InspectionTask } from './rows.ts';

type PlanResult = (InspectionPlanRow & { __typename: 'InspectionPlan' }) | Refusal;

/** Tasks of one plan. */
const MOST_TASKS = 50;

/**
 * Publishes a body's plan of a year. Refuses NOT_ENTITLED officers of another body, INVALID_INPUT, ITEM_NOT_PUBLISHED,
 * PLAN_ON_RECORD a second one.
 */
export function publishInspectionPlan(
  context: RequestContext,
  input: PublishInspectionPlanInput,
  info: GraphQLResolveInfo,
): Promise<PlanResult> {
  const { authorityCode, idempotencyKey, year } = input;
  return context.write({ creditCode: authorityCode, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const authority = agencyName(impersonalText('authority', input.authority, 100));
    requireAgency(context.principal, authority);
    const today = localDate(write.now);
    const thisYear = Number(today.slice(0, 4));
    requireNumber('year', year, [thisYear, thisYear + 1]);
    requireNumber('tasks', input.tasks.length, [1, MOST_TASKS]);
    const tasks = input.tasks.map(task => taskOf(task, authority));
    for (const { items, authorities } of tasks)
      await requirePublishedItems(write, { zone: zone.code, items, authorities });
    await write.lock('inspection plans', `${zone.code} ${authority}`);
    const other = await write.em.findOne(InspectionPlan, { zone: zone.code, year, authority });
    if (other) throw refuse('PLAN_ON_RECORD', MESSAGES.PLAN_ON_RECORD({ authority, year }));
    const plan = write.em.create(InspectionPlan, {
      id: randomUUID(),
      zone: zone.code,
      year,
      authority,
      authorityCode,
      tasks,
      publishedAt: write.now,
      publishedBy: context.principal.subject,
    });
    write.em.persist(plan);
    const subject = { type: 'InspectionPlan', id: plan.id };
    const joint = tasks.filter(({ authorities }) => authorities.length > 1).length;
    write.decide({
      creditCode: authorityCode,
      subject,
      outcome: 'PUBLISHED',
      rule: ruleReference(listRule(zone, 'INSPECTION_ITEMS', today)),
      facts: { zone: zone.code, authority, year, tasks },
      reasons: [MESSAGES.PLAN({ tasks: tasks.length, year, joint })],
    });
    write.record({
      type: 'InspectionPlanPublished',
      creditCode: authorityCode,
      subject,
      payload: { zone: zone.code, authority, year, tasks: tasks.length },
    });
    return { __typename: 'InspectionPlan' as const, ...rowOf(InspectionPlan, plan) };
  });
}

function taskOf({ month, ...texts }: InspectionTaskInput, leading: string): InspectionTask {
  requireNumber('month', month, [1, 12]);
  requireNumber('items', texts.items.length, [1, MOST.items]);
  const items = impersonalTexts('items', texts.items, 24);
  const authorities = [...new Set(impersonalTexts('authorities', texts.authorities, 100).map(agencyName))];
  if (!authorities.includes(leading)) throw refuse('INVALID_INPUT', MESSAGES.LEADS_TASK({ authority: leading }));
  return { month, items, authorities };
}
