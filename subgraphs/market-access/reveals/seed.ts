/** Reads of names in some sample lives: of one in so many, a day after its last registration. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { caseNoOf } from '../registrations/seed.ts';
import { Reveal } from './entities.ts';
import { WHAT } from './reveals.ts';

const REVEAL = 0xb7;
const ONE_IN = 40;

/** Adds the read of a life's name for its registration, where there was one. */
export function addReveal(life: Life, add: SampleSink, today: LocalDate): void {
  const { index, creditCode, foundedOn } = life;
  const on = weekday(addDays(foundedOn, 1));
  if (index % ONE_IN !== 7 || on >= (life.endedOn ?? today)) return;
  const read = { reader: 'sample-officer', purpose: 'CASE_HANDLING', caseNo: caseNoOf(life) } as const;
  const [id, revealedAt] = [sampleId(index, REVEAL, 0), instantAt(on, '10:05')];
  add.row(Reveal, { ...read, id, creditCode, what: WHAT, revealedAt });
  add.change(revealedAt, {
    type: 'PersonalDataRevealed',
    creditCode,
    subject: { type: 'Reveal', id },
    restricted: true,
    payload: { what: WHAT, purpose: read.purpose, caseNo: read.caseNo },
  });
}
