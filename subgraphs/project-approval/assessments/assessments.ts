/** Regional assessments (X04, G17, Y20): published once for a park, so that its projects need not make them. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { itemOf, listOf, ruleReference, zoneName } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { PublishRegionalAssessmentInput } from '../generated.ts';
import { parkCode, quoted, requireZone, sha256 } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { organFacts, requireOrganOrEnterprise } from '../organs/organs.ts';
import { RegionalAssessment } from './entities.ts';
import type { RegionalAssessmentRow } from './rows.ts';
import { assessmentKinds, placeOf } from './rules.ts';
import { MESSAGES } from './messages.ts';
import { choices, codeText, titled } from '../projects/terms.ts';
import type { Text } from '#shared/messages.ts';

export type AssessmentOrRefusal = (RegionalAssessmentRow & { __typename: 'RegionalAssessment' }) | Refusal;

/** Publishes an assessment of a park. Refuses ASSESSMENT_NOT_LISTED, FREE_SHARING_REQUIRED and DUPLICATE_ASSESSMENT. */
export function publishRegionalAssessment(
  context: RequestContext,
  input: PublishRegionalAssessmentInput,
  info: GraphQLResolveInfo,
): Promise<AssessmentOrRefusal> {
  const { organCode, type, validFrom, validTo, idempotencyKey } = input;
  const asked = (ask: GraphClient) => organFacts(ask, organCode);
  return context.write({ creditCode: organCode, idempotencyKey, info, input, facts: asked }, async (write, organ) => {
    const zone = requireZone(input.zone);
    requireOrganOrEnterprise(zone, localDate(write.now), { organCode, organ });
    const park = parkCode(input.park);
    const parkName = plainText('parkName', input.parkName, 100);
    const reportHash = sha256('reportHash', input.reportHash);
    if (validTo < validFrom) {
      throw refuse('INVALID_INPUT', MESSAGES.VALIDITY({ validFrom, validTo }));
    }
    const publishedOn = localDate(write.now);
    const kinds = assessmentKinds(zone, publishedOn);
    const kind = requireListed(zone, kinds, type);
    const freeSharing = sharedFree(zone, publishedOn, input.freeSharing ?? true);
    await requireNoOverlap(write, { place: placeOf({ zone: zone.code, park }), type, validFrom, validTo }, kinds);
    const assessment = write.em.create(RegionalAssessment, {
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
      publishedOn,
    });
    write.em.persist(assessment);
    const subject = { type: 'RegionalAssessment', id: assessment.id };
    const facts = { zone: zone.code, park, type, validFrom, validTo, reportHash, freeSharing };
    write.decide({
      creditCode: organCode,
      subject,
      outcome: 'PUBLISHED',
      rule: ruleReference(kinds),
      facts,
      reasons: [MESSAGES.PUBLISHED({ kind: titled(kind), validFrom, validTo })],
    });
    write.record({ type: 'RegionalAssessmentPublished', creditCode: organCode, subject, payload: facts });
    return { __typename: 'RegionalAssessment' as const, ...rowOf(RegionalAssessment, assessment) };
  });
}

/** The kind of an assessment. Refuses ASSESSMENT_NOT_LISTED one that the zone does not make for a region. */
function requireListed(zone: Zone, kinds: ResolvedRule<'list'>, type: string): ListItem {
  const kind = itemOf(kinds, type);
  if (kind) return kind;
  const codes = choices(kinds.parameters.items);
  throw refuse('ASSESSMENT_NOT_LISTED', MESSAGES.NOT_LISTED({ zone: zoneName(zone.code), codes, got: quoted(type) }), {
    rule: ruleReference(kinds),
  });
}

/**
 * Y20: where the zone shares the results of regional assessments free of charge, all are. Refuses
 * FREE_SHARING_REQUIRED.
 */
function sharedFree(zone: Zone, on: LocalDate, requested: boolean): boolean {
  const rule = listOf(zone, 'FREE_SHARED_RESULTS', on);
  const shared = rule && itemOf(rule, 'REGIONAL_ASSESSMENT');
  if (requested || !shared) return requested;
  throw refuse(
    'FREE_SHARING_REQUIRED',
    MESSAGES.FREE({ zone: zoneName(zone.code), what: { en: `${shared.en} (${shared.zh})`, zh: shared.zh } }),
    { rule: ruleReference(rule) },
  );
}

const OVERLAPPING = `select valid_from::text as "validFrom", valid_to::text as "validTo" from regional_assessment
  where (zone || '/' || park) = $1 and type = $2 and valid_from <= $4 and valid_to >= $3 limit 1`;

interface Validity {
  validFrom: LocalDate;
  validTo: LocalDate;
}

/** A place as messages name it. */
function placeName(place: string): Text {
  const [zone = '', park = ''] = place.split('/');
  return { en: place, zh: `${zoneName(zone).zh}产业园（${park}）` };
}

/** Refuses DUPLICATE_ASSESSMENT where one of the kind is published for the place and some of these days. */
async function requireNoOverlap(
  write: Write,
  { place, type, validFrom, validTo }: Validity & { place: string; type: string },
  kinds: ResolvedRule<'list'>,
): Promise<void> {
  // Organs have locks of their own: two of them must not publish the same assessment at the same time.
  await write.lock('assessment', `${place}/${type}`);
  const [other] = await write.query<Validity>(OVERLAPPING, [place, type, validFrom, validTo]);
  if (!other) return;
  throw refuse('DUPLICATE_ASSESSMENT', MESSAGES.OVERLAPS({ ...other, type: codeText(type), place: placeName(place) }), {
    rule: ruleReference(kinds),
    remedy: MESSAGES.SUCCESSOR(),
  });
}
