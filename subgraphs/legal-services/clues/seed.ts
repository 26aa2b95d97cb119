/** A clue under seal in each zone whose plan passes clues on: transferred, acknowledged and opened once. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import { agencyName } from '#shared/identity/principal.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import { listOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../input.ts';
import { SAMPLE_TABLES, zoneOfFirst } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { ClueOpening, SealedClue } from './entities.ts';

const SENDER = '示例市场监督管理局';
const CONTENT = '样例线索：检查中有人员推荐指定的检测机构。';
const PURPOSE = '初步核实';
const DAYS_AGO = 40;

/** Adds the clue of a zone with its first life. */
export function addClue({ life, add, today }: SampleStory): void {
  const zone = zoneOfFirst(life);
  const on = weekday(addDays(today, -DAYS_AGO));
  const [recipient] = (zone && listOf(zone, 'CLUE_TRANSFER', on)?.parameters.items) ?? [];
  if (!zone || !recipient) return;
  const id = sampleId(life.index, SAMPLE_TABLES.clue, 0);
  const [transferredAt, acknowledgedAt, openedAt] = [
    instantAt(on, '09:20'),
    instantAt(on, '14:00'),
    instantAt(on, '15:10'),
  ];
  add.row(SealedClue, {
    id,
    zone: zone.code,
    sender: agencyName(SENDER),
    recipient: agencyName(recipient.zh),
    content: CONTENT,
    transferredAt,
    transferredBy: 'sample-inspector',
    acknowledgedAt,
    acknowledgedBy: 'sample-discipline',
  });
  const opening = { id: sampleId(life.index, SAMPLE_TABLES.clueOpening, 0), clueId: id, purpose: PURPOSE };
  add.row(ClueOpening, { ...opening, openedAt, openedBy: 'sample-discipline' });
  // Each time the feed has no more than that something sealed was written, under an id that is nobody's.
  for (const [n, at] of [transferredAt, acknowledgedAt, openedAt].entries()) {
    add.change(at, {
      type: 'SealedRecordWritten',
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'SealedClue', id: sampleId(life.index, SAMPLE_TABLES.clueOpening, 1 + n) },
      restricted: true,
      payload: {},
    });
  }
}
