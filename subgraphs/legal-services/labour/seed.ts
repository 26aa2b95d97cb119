/** Sample cases of labour supervision and arbitration: one for few lives, most of them closed. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { LabourCase } from './entities.ts';

/** One life in so many has a case, that many days before today or some more, closed after so many. */
const LIVES = 18;
const DAYS = { opened: 60, closed: 30 } as const;

/** Adds the case of a life. */
export function addLabourCase({ life, add, today }: SampleStory): void {
  const { index, creditCode, zone, foundedOn, endedOn } = life;
  const openedOn = addDays(today, -DAYS.opened - (index % 7));
  if (index % LIVES !== 3 || foundedOn > openedOn || endedOn !== null) return;
  const isClosed = index % (2 * LIVES) === 3;
  const id = sampleId(index, SAMPLE_TABLES.labour, 0);
  const kind = index % 4 === 3 ? 'SUPERVISION' : 'ARBITRATION';
  const closedOn = isClosed ? addDays(openedOn, DAYS.closed) : null;
  const recordedAt = instantAt(openedOn, '10:00');
  add.row(LabourCase, {
    id,
    creditCode,
    zone: zone.code,
    kind,
    caseNo: `劳案〔${openedOn.slice(0, 4)}〕${index}号`,
    openedOn,
    recordedAt,
    state: isClosed ? 'CLOSED' : 'OPEN',
    closedOn,
    closedLate: isClosed ? false : null,
    outcome: isClosed ? '双方达成调解协议' : null,
  });
  const told = { creditCode, subject: { type: 'LabourCase', id }, restricted: true };
  add.change(recordedAt, { ...told, type: 'LabourCaseOpened', payload: { kind, openedOn } });
  if (closedOn === null) return;
  add.change(instantAt(closedOn, '15:00'), {
    ...told,
    type: 'LabourCaseClosed',
    changedFields: ['state', 'closedOn', 'closedLate', 'outcome'],
    payload: { kind, late: false },
  });
}
