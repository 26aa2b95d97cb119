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
import type { Refusal, RuleReference } from '#shared/errors.ts';
import { itemOf, ruleReference, zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { RegionalAssessment } from '../entities.ts';
import type { PublishRegionalAssessmentInput } from '../generated.ts';
import type { RegionalAssessmentRow, RequestContext } from '../loaders.ts';
import { listOf } from '../permits/permits.ts';
import { parkCode, plainText } from '../projects.ts';
import { ruleOfDay } from '../rules.ts';

export type AssessmentOrRefusal = (RegionalAssessmentRow & { __typename: 'RegionalAssessment' }) | Refusal;

/** The kinds of regional assessment of a zone: its own list, else the national one. */
export const assessmentKinds = (zone: Zone, on: LocalDate) => ruleOfDay('list', zone, 'REGIONAL_ASSESSMENTS', on);

/** The key of a park: park codes are unique in their zone only. */
export const placeOf = ({ zone, park }: { zone: string; park: string }): string => `${zone}/${park}`;

export function publishRegionalAssessment(
  context: RequestContext,
  input: PublishRegionalAssessmentInput,
  info: GraphQLResolveInfo,
): Promise<AssessmentOrRefusal> {
  const { organCode, type, validFrom, validTo, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const zone = knownZone(input.zone);
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

/** The zone of an input. Refuses INVALID_INPUT. */
export function knownZone(code: string): Zone {
  if (zoneCodes.includes(code)) return zoneOf(code);
  throw refuse(
    'INVALID_INPUT',
    `zone must be one of ${zoneCodes.join(', ')}, but got: ${JSON.stringify(code.slice(0, 40))}`,
  );
}

/** A SHA-256 digest in small hexadecimal digits. Refuses INVALID_INPUT. */
export function sha256(field: string, digest: string): string {
  const small = digest.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(small)) return small;
  throw refuse(
    'INVALID_INPUT',
    `${field} must be a SHA-256 digest of 64 hexadecimal digits, but got: ${JSON.stringify(digest.slice(0, 80))}`,
  );
}

/** One kind of assessment, for a project. */
export interface AssessmentNeed {
  type: string;
  title: string;
  reasons: string[];
  /** The one that spares it. */
  assessment: RegionalAssessmentRow | null;
}

export interface AssessmentNeeds {
  park: string | null;
  exempt: AssessmentNeed[];
  remaining: AssessmentNeed[];
  rule: RuleReference;
}

/**
 * What a project that applied on a day is spared: each kind of its zone's list that was valid for its park on that day,
 * both ends included.
 */
export function assessmentNeeds(
  zone: Zone,
  park: string | null,
  on: LocalDate,
  published: readonly RegionalAssessmentRow[],
): AssessmentNeeds {
  const kinds = assessmentKinds(zone, on);
  const needs = kinds.parameters.items.map(({ code, zh }): AssessmentNeed => {
    const ofKind = published.filter(({ type }) => type === code);
    const assessment = ofKind.find(({ validFrom, validTo }) => validFrom <= on && on <= validTo) ?? null;
    const reason = assessment
      ? `assessed once for park ${park}, valid ${assessment.validFrom} to ${assessment.validTo}, on the day of application ${on}`
      : park === null
        ? 'not known in which park it lies'
        : ofKind.length === 0
          ? `not assessed for park ${park}`
          : `assessed for park ${park}, but none was valid on ${on}`;
    return { type: code, title: zh, assessment, reasons: [reason] };
  });
  return {
    park,
    exempt: needs.filter(({ assessment }) => assessment),
    remaining: needs.filter(({ assessment }) => !assessment),
    rule: ruleReference(kinds),
  };
}
