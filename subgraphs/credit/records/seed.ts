/** Licences of a sample life, and its visits' violations as penalties. */
import { addDays, addMonths } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { makeLicenceIdentifier } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision, statusOn } from '#shared/sample/kit.ts';
import { weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { LicenceKind, PenaltyGravity } from '../generated.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { Licence, Penalty } from './entities.ts';
import { fieldOf, publishedUntil, reasonsOf } from './rules.ts';

/**
 * What a sample visit checked, as the penalty that followed puts it: the violation, the authority, its word in the
 * number.
 */
const VIOLATIONS = {
  MARKET: ['广告用语不规范', '市场监督管理局', '市监'],
  ENVIRONMENT: ['未按规定记录污染物排放', '生态环境分局', '环'],
  SAFETY: ['安全生产台账不全', '应急管理局', '应急'],
  LABOUR: ['未按规定公示用工信息', '人力资源和社会保障局', '人社'],
  CONSTRUCTION: ['施工围挡不合规', '住房和城乡建设局', '住建'],
} as const;
/** Types of sample licences are numbered from here, where the rule's own end. */
const SAMPLE_TYPES = 951;
const LICENCES: Readonly<Record<string, readonly [content: string, kind: LicenceKind, years: number]>> = {
  FOOD: ['食品经营许可', 'ORDINARY', 5],
  HAZARDOUS: ['危险化学品经营许可', 'ORDINARY', 3],
  POLLUTANT_DISCHARGE: ['排污许可', 'ORDINARY', 5],
  SPECIAL_EQUIPMENT: ['特种设备使用登记', 'REGISTRATION', 10],
  ROAD_TRANSPORT: ['道路货物运输经营许可', 'ORDINARY', 4],
};

/** As the zone's approval authority issues it: of types of its own. */
function identifierOf(zone: string, trade: string, id: string): string | null {
  const { creditCode: issuer } = zoneOf(zone).authorityOf('project-approval');
  if (issuer === undefined) return null;
  const typeCode = `${issuer}${SAMPLE_TYPES + Object.keys(LICENCES).indexOf(trade)}`;
  return makeLicenceIdentifier({ typeCode, issuer, serial: id.replaceAll('-', '').toUpperCase(), version: 1 });
}

export function addLicences({ life, add, end, random }: SampleStory): void {
  const { index, creditCode, zone } = life;
  for (const [n, { on, kind: trade }] of life.licences.entries()) {
    const licence = LICENCES[trade];
    if (!licence) throw new Error(`a sample licence must be of one of ${Object.keys(LICENCES)}, but got: ${trade}`);
    const [content, kind, years] = licence;
    const publishedOn = weekday(addDays(on, random.between(3, 6)));
    if (publishedOn > end) continue;
    const id = sampleId(index, SAMPLE_TABLES.licence, n);
    add.row(Licence, {
      id,
      creditCode,
      documentNo: `${zone.region}审许〔${on.slice(0, 4)}〕${index}-${n + 1}号`,
      identifier: identifierOf(zone.code, trade, id),
      content,
      kind,
      authority: `${zone.region}行政审批局`,
      decidedOn: on,
      validTo: addMonths(on, years * 12),
      publishedOn,
      inTime: true,
      zone: zone.code,
      national: {},
    });
    add.change(noon(publishedOn), {
      type: 'LicencePublished',
      creditCode,
      subject: { type: 'LicenceRecord', id },
      payload: { content, decidedOn: on },
    });
  }
}

/** Penalties of the last two years, which a grade counts. */
export interface CountedPenalties {
  penalties: number;
  seriousPenalties: number;
}

/** A visit after which a penalty was decided. */
interface PenalisedVisit {
  n: number;
  field: keyof typeof VIOLATIONS;
  gravity: PenaltyGravity;
  decidedOn: LocalDate;
  publishedOn: LocalDate;
}

/** Adds the penalties, and the decision on the newest of them alone: a million lives are to stay small. */
export function addPenalties(story: SampleStory): CountedPenalties {
  const counted = { penalties: 0, seriousPenalties: 0 };
  let decideNewest = (): void => {};
  for (const visit of penalisedVisits(story)) {
    decideNewest = addPenalty(story, visit);
    if (addMonths(visit.decidedOn, 24) <= story.today || !isPublished(story, visit)) continue;
    counted.penalties += 1;
    counted.seriousPenalties += Number(visit.gravity === 'SERIOUS');
  }
  decideNewest();
  return counted;
}

/** What is published no longer counts for nothing. */
function isPublished({ life, today }: SampleStory, visit: PenalisedVisit): boolean {
  const { until } = publishedUntil(zoneOf(life.zone.code), visit);
  return until !== null && until >= today;
}

function* penalisedVisits({ life, end, random }: SampleStory): Generator<PenalisedVisit> {
  for (const [n, { on, violation, field }] of life.visits.entries()) {
    // A first minor violation is not penalised (G§48).
    if (violation === 'NONE' || violation === 'MINOR') continue;
    const decidedOn = weekday(addDays(on, random.between(10, 40)));
    const publishedOn = weekday(addDays(decidedOn, random.between(3, 6)));
    if (publishedOn <= end) yield { n, field, gravity: violation, decidedOn, publishedOn };
  }
}

/** Adds a penalty; returns what adds the decision on it. */
function addPenalty({ life, add, today, end, random }: SampleStory, visit: PenalisedVisit): () => void {
  const { index, creditCode, zone } = life;
  const { n, field, gravity, decidedOn, publishedOn } = visit;
  const [violation, authority, word] = VIOLATIONS[field];
  const id = sampleId(index, SAMPLE_TABLES.penalty, n);
  const fine = (gravity === 'SERIOUS' ? random.between(50, 500) : random.between(2, 50)) * 1_000;
  const publication = publishedUntil(zoneOf(zone.code), { gravity, decidedOn });
  const { until, rule } = publication;
  const subject = { type: 'PenaltyRecord', id };
  add.row(Penalty, {
    id,
    creditCode,
    documentNo: `${zone.region}${word}罚〔${decidedOn.slice(0, 4)}〕${index}-${n + 1}号`,
    violation,
    gravity,
    fine: `${fine}.00`,
    authority: `${zone.region}${authority}`,
    decidedOn,
    publishedOn,
    publishedUntil: until,
    inTime: true,
    finePaidOn: paidOn(life, publishedOn, n, end),
    zone: zone.code,
    field: fieldOf(authority),
    national: {},
    endedOn: until !== null && until < today ? addDays(until, 1) : null,
  });
  add.change(noon(publishedOn), {
    type: 'PenaltyPublished',
    creditCode,
    subject,
    payload: { violation, gravity, decidedOn },
  });
  return () => {
    const status = statusOn(life, publishedOn, today);
    if (!status) return;
    addDecision(add, {
      id: sampleId(index, SAMPLE_TABLES.decision, 1),
      decidedAt: noon(publishedOn),
      creditCode,
      subject,
      outcome: 'PUBLISHED',
      rule,
      facts: { zone: zone.code, status, gravity, decidedOn },
      reasons: reasonsOf(publication, { gravity, decidedOn, necessity: null }),
    });
  };
}

/** A fine is paid within fifteen days of its decision (处罚法 67), and before the enterprise is struck off. */
function paidOn({ index, endedOn }: Life, publishedOn: LocalDate, n: number, end: LocalDate): LocalDate | null {
  const due = weekday(addDays(publishedOn, (index + n) % 8));
  return due <= end ? due : endedOn;
}
