/** Who may not apply for a registration, since a false one was annulled for which he is responsible (条例 40). */
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { clockRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';
import { barredUntil } from './rules.ts';

interface Bar {
  zone: string;
  annulledOn: LocalDate;
}

const BARS = `select zone, to_char(annulled_on, 'YYYY-MM-DD') as "annulledOn" from registration_annulment
  where responsible @> jsonb_build_array($1::text) and annulled_on is not null and reversed_on is null
  order by annulled_on desc limit 1`;

/** Refuses BARRED_FROM_APPLYING through the last day of the bar. */
export async function refuseBarred({ query, now }: Write, subject: string): Promise<void> {
  const [bar] = await query<Bar>(BARS, [subject]);
  if (!bar) return;
  const { zone, annulledOn } = bar;
  const until = barredUntil(zone, annulledOn);
  if (localDate(now) > until) return;
  throw refuse('BARRED_FROM_APPLYING', MESSAGES.BARRED({ until }), {
    rule: ruleReference(clockRule(zoneOf(zone), 'FALSE_REGISTRATION_BAR', annulledOn)),
    remedy: MESSAGES.APPLY_AFTER({ until }),
  });
}
