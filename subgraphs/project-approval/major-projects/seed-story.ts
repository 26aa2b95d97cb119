/** What the seeds of a sample major project make their rows of. */
import type { LocalDate } from '#shared/clock/index.ts';
import { maskPersonName } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import type { Zone } from '#shared/zones/index.ts';
import { OFFICERS, moment } from '../sample.ts';
import { ProjectLedgerEntry } from './entities.ts';
import type { OfProject, Official } from './rows.ts';

/** The table's number in sample ids. */
const LEDGER = 33;
/** Entries that a project may have. */
const MOST_ENTRIES = 64;

/** A major project of a sample life. */
export interface MajorStory {
  life: Life;
  add: SampleSink;
  random: Random;
  /** The project's place among those of its life, from 0. */
  n: number;
  ofProject: OfProject;
  zone: Zone;
  markedOn: LocalDate;
  /** The last day on which something happens: before today, and before the end of the enterprise. */
  lastDay: LocalDate;
  ledger: SampleLedger;
}

/** The ledger of a sample project. */
export class SampleLedger {
  readonly #life: Life;
  readonly #add: SampleSink;
  readonly #n: number;
  readonly #ofProject: OfProject;
  #entries = 0;

  constructor({ life, add, n, ofProject }: Pick<MajorStory, 'life' | 'add' | 'n' | 'ofProject'>) {
    this.#life = life;
    this.#add = add;
    this.#n = n;
    this.#ofProject = ofProject;
  }

  /** Adds an entry. */
  keep(day: LocalDate, action: string, detail: Record<string, unknown>): void {
    this.#add.row(ProjectLedgerEntry, {
      id: sampleId(this.#life.index, LEDGER, this.#n * MOST_ENTRIES + this.#entries),
      ...this.#ofProject,
      action,
      at: moment(day),
      by: OFFICERS[0],
      detail,
      forOffice: false,
    });
    this.#entries += 1;
  }
}

/** An official of the sample, as stored. */
export const sampleOfficial = (reference: string, name: string, post: string): Official => ({
  reference,
  name: maskPersonName(name),
  post,
});
