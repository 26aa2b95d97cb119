/**
 * Regional assessments (X04, G17, Y20): made once for a park, so that its projects need not make them. What a project
 * is spared is a pure function.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { itemOf, ruleReference, listOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { PublishRegionalAssessmentInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { RegionalAssessment } from './entities.ts';
import type { RegionalAssessmentRow } from './rows.ts';
import { parkCode, requireZone, sha256 } from '../input.ts';
import { plainText } from '#shared/input.ts';
import { assessmentKinds, placeOf } from './rules.ts';

export type AssessmentOrRefusal = (RegionalAssessmentRow & { __typename: 'RegionalAssessment' }) | Refusal;

export function publishRegionalAssessment(
  context: RequestContext,
  input: PublishRegionalAssessmentInput,
  info: GraphQLResolveInfo,
): Promise<AssessmentOrRefusal> {
  const { organCode, type, validFrom, validTo, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const zone = requireZone(input.zone);
    const park = parkCode(input.park);
    const parkName = plainText('parkName', input.parkName, 100);
    const reportHash = sha256('reportHash', input.reportHash);
    if (validTo < validFrom)
      throw refuse('INVALID_INPUT', `validTo must not be before validFrom (${validFrom}), but got: ${validTo}`);
    const today = localDate(write.now);
    const kinds = assessmentKinds(zone, today);
    const rule = ruleReference(kinds);
    const kind = itemOf(kinds, type);
    if (!kind) {
      const there = kinds.parameters.items.map(({ code }) => code).join(', ');
      throw refuse(
        'ASSESSMENT_NOT_LISTED',
        `zone ${zone.code} makes these assessments once for a region: ${there}; but got: ${JSON.stringify(type.slice(0, 40))}`,
        { rule },
      );
    }
    const freeSharing = sharedFree(zone, today, input.freeSharing ?? true);
    const place = placeOf({ zone: zone.code, park });
    // Organs have locks of their own: two of them must not publish the same assessment at the same time.
    await write.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${place}/${type}`]);
    const [there] = await write.query<{ valid_from: string; valid_to: string }>(
      `select valid_from::text, valid_to::text from regional_assessment where (zone || '/' || park) = $1 and type = $2 and valid_from <= $4 and valid_to >= $3 limit 1`,
      [place, type, validFrom, validTo],
    );
    if (there) {
      throw refuse(
        'DUPLICATE_ASSESSMENT',
        `${type} of ${place} is published already for ${there.valid_from} to ${there.valid_to}, which the days given overlap`,
        {
          rule,
          remedy: 'publish its successor from the day after the last one ends',
        },
      );
    }
    const assessment = {
      id: randomUUID(),
      zone: zone.code,
      park,
      parkName,
      type,
      organCode,
      validFrom,
      validTo,
      reportHash,
      freeSharing,
      publishedOn: today,
    };
    write.em.persist(write.em.create(RegionalAssessment, assessment));
    const subject = { type: 'RegionalAssessment', id: assessment.id };
    write.decide({
      creditCode: organCode,
      subject,
      outcome: 'PUBLISHED',
      rule,
      facts: { zone: zone.code, park, type, validFrom, validTo, reportHash, freeSharing },
      reasons: [
        `${kind.code} (${kind.zh}) is made once for the region; none of this park overlaps ${validFrom} to ${validTo}`,
      ],
    });
    write.record({
      type: 'RegionalAssessmentPublished',
      creditCode: organCode,
      subject,
      payload: { zone: zone.code, park, type, validFrom, validTo, reportHash, freeSharing },
    });
    return { __typename: 'RegionalAssessment', ...assessment };
  });
}

/**
 * Y20: where the zone shares the results of regional assessments free of charge, all are. Refuses
 * FREE_SHARING_REQUIRED.
 */
function sharedFree(zone: Zone, on: LocalDate, asked: boolean): boolean {
  const rule = listOf(zone, 'FREE_SHARED_RESULTS', on);
  const shared = rule && itemOf(rule, 'REGIONAL_ASSESSMENT');
  if (asked || !shared) return asked;
  throw refuse(
    'FREE_SHARING_REQUIRED',
    `zone ${zone.code} shares free of charge: ${shared.en} (${shared.zh}); but got: freeSharing false`,
    { rule: ruleReference(rule) },
  );
}
