/** G08: papers of the 110 programme, which follow after the water (零资料, 容缺办理): what is owed. */
import { randomUUID } from 'node:crypto';
import { acceptWithTolerance, saveDebt } from '#shared/case/index.ts';
import type { FeedChange, ToleranceDebt } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { clockRule, findRuleOfKind, listOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { UtilityConnection } from './entities.ts';
import { MESSAGES } from './messages.ts';

/** The matter of these debts. */
export const WATER_110_PAPERS = '“110”用水报装';

/** What a connection by the 110 programme owes once its water flows; null for any other. */
export function papersToFollow(connection: UtilityConnection, now: Date): ToleranceDebt | null {
  if (connection.class !== 'WATER_110') return null;
  const zone = zoneOf(connection.zone);
  const on = localDate(connection.appliedAt);
  const papers = listOf(zone, 'WATER_110_PAPERS', on);
  const before = findRuleOfKind('threshold', zone, 'WATER_110_DOCUMENTS', on);
  if (!papers || !before) return null;
  const rule = {
    matter: WATER_110_PAPERS,
    kind: 'MATERIALS' as const,
    mainMaterials: [],
    deferrable: papers.parameters.items.map(({ zh }) => zh),
    makeUpWithin: clockRule(zone, 'WATER_110_MAKE_UP', on).parameters.amount,
    reference: ruleReference(before),
  };
  const { id, creditCode } = connection;
  // The plan has every paper follow for everybody, so that the programme itself is the promise, whatever credit says.
  const promised = { materials: [], committed: true, standing: null };
  const handed = { id: randomUUID(), creditCode, caseId: id, zone: zone.code, ...promised };
  return acceptWithTolerance(rule, handed, now);
}

/** Stores what is owed, with its decision. */
export async function owePapers(write: Write, debt: ToleranceDebt, subject: FeedChange['subject']): Promise<void> {
  const { creditCode, dueDate, items, rule } = debt;
  const papers = items.map(({ name }) => name);
  if (rule) {
    write.decide({
      creditCode,
      subject,
      outcome: 'PAPERS_FOLLOW',
      rule,
      facts: { documents: 0, papers, dueDate },
      reasons: [MESSAGES.PAPERS_FOLLOW({ dueDate, papers })],
    });
  }
  await saveDebt(write, debt, { type: 'UtilityPapersOwed', subject });
}
