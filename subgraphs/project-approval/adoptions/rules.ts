/** What an adopter of a major project answers for (Z18 领办制). */
import type { LocalDate } from '#shared/clock/index.ts';
import { listOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';

/** Z18: the stages that an adopter answers for; null where the zone has no rule. */
export const adoptionStages = (zone: Zone, on: LocalDate): ResolvedRule<'list'> | null =>
  listOf(zone, 'ADOPTION_STAGES', on);
