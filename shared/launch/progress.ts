/** The progress of a long load: a bar on a terminal, a plain line every five seconds elsewhere. */
import type { LoadState } from './sample-process.ts';

const BAR_WIDTH = 30;
const BAR_MS = 200;
const LINE_MS = 5_000;

/** Where the progress is drawn: a terminal, or a file. */
export interface ProgressOutput {
  isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  update(part: string, state: LoadState): void;
  /** Rows written so far. */
  rows(): number;
  /** Draws the last state and stops. */
  end(): void;
}

/**
 * Makes the progress of a load of these parts. A part that has reported nothing yet is taken to be as long as the
 * average of the others.
 */
export function createProgress(
  parts: readonly string[],
  output: ProgressOutput = process.stdout,
  now: () => number = () => performance.now(),
): Progress {
  const states = new Map<string, LoadState>();
  const begun = now();
  const sum = (field: keyof LoadState): number =>
    [...states.values()].reduce((total, state) => total + state[field], 0);
  const draw = (): void => {
    const text = describe(
      { done: sum('done'), of: states.size === 0 ? 0 : (sum('of') / states.size) * parts.length, rows: sum('rows') },
      (now() - begun) / 1_000,
    );
    output.write(output.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
  };
  const timer = setInterval(draw, output.isTTY ? BAR_MS : LINE_MS);
  let ended = false;
  return {
    update: (part, state) => void states.set(part, state),
    rows: () => sum('rows'),
    end: () => {
      if (ended) return;
      ended = true;
      clearInterval(timer);
      if (output.isTTY) {
        draw();
        output.write('\n');
      }
    },
  };
}

/** `[#####-----] 50 %  1,200,000 rows  150,000 rows/s  8 s left` */
export function describe({ done, of, rows }: LoadState, seconds: number): string {
  const share = of === 0 ? 0 : Math.min(1, done / of);
  const filled = Math.round(share * BAR_WIDTH);
  const left = share === 0 || share === 1 ? '' : `  ${Math.ceil((seconds / share) * (1 - share))} s left`;
  const speed = seconds === 0 ? 0 : Math.round(rows / seconds);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${Math.floor(share * 100)} %  ${rows.toLocaleString('en')} rows  ${speed.toLocaleString('en')} rows/s${left}`;
}
