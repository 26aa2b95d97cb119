/** Dormancies of sample lives. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision } from '#shared/sample/kit.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { Dormancy } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { dormancyLimit } from './rules.ts';

const DORMANCY = 0xa7;
const DECISION = 0xab;
const DAYS = 730;

/** A suspended life filed its dormancy, for two years. */
export function addDormancy({ index, creditCode, zone }: Life, on: LocalDate, add: SampleSink): void {
  const { rule, usedDays, years, latest } = dormancyLimit(zoneOf(zone.code), [], on);
  const id = sampleId(index, DORMANCY, 0);
  const until = addDays(on, DAYS);
  add.row(Dormancy, { id, creditCode, fromOn: on, until, reason: '经营困难', rule });
  addDecision(add, {
    id: sampleId(index, DECISION, 1),
    decidedAt: instantAt(on, '11:00'),
    creditCode,
    subject: { type: 'Dormancy', id },
    outcome: 'FILED',
    rule,
    facts: { fromOn: on, until, usedDays },
    reasons: [MESSAGES.MAY_LAST({ usedDays, years, latest })],
  });
}
