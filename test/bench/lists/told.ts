/** What departments tell of a sample life. */
import type { Life } from '../../../shared/sample/life.ts';
import type { SampleChange, SampleOf, SampleSink } from '../../../shared/sample/load.ts';

export interface ToldOfLife {
  occurredAt: Date;
  change: SampleChange;
}

/** The changes of a life, in the order in which a department's seed gives them. */
export function toldOfLife(seed: SampleOf, life: Life, today: string): ToldOfLife[] {
  const told: ToldOfLife[] = [];
  const sink: SampleSink = {
    row: () => {},
    change: (occurredAt, change) => {
      told.push({ occurredAt, change });
    },
  };
  seed.rows(life, sink, today);
  return told;
}
