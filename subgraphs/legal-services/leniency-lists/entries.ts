/** A violation in the lists of a zone on a day. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import type { ListedViolation } from './rows.ts';

/** Which violation, in whose lists, on which day. */
export interface Sought {
  zone: string;
  code: string;
  on: LocalDate;
}

/** The violation in each list that has it. */
export const entriesOn = (query: Write['query'], { zone, code, on }: Sought): Promise<ListedViolation[]> =>
  query<ListedViolation>(
    `select kind, version, entry from leniency_list, jsonb_array_elements(entries) as entry
      where zone = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2) and entry ->> 'code' = $3`,
    [zone, on, code],
  );
