/** The register of forbidden areas (G22): published whole as a new version, and looked up for a place. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { columnsOf, rowOf } from '#shared/database/rows.ts';
import { RefusalError, graphError, refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { checkZone, decimal, plainText } from '#shared/input.ts';
import { wordsIn } from '#shared/messages.ts';
import type { Message } from '#shared/messages.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type {
  ExcavationWorks,
  ForbiddenAreaInput,
  GeoPointInput,
  PublishForbiddenAreasInput,
  RoadStretchInput,
  WorksPlaceInput,
} from '../generated.ts';
import { requireDistinctCodes, requireZone, upperCode } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { OF_NO_ENTERPRISE } from '../matters/rules.ts';
import { ForbiddenAreaRegister } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { ForbiddenArea, ForbiddenAreaRegisterRow, GeoPoint, RoadStretch } from './rows.ts';
import { excavationNeed, requireExemption } from './rules.ts';
import type { ExcavationNeed, WorksPlace } from './rules.ts';

export type RegisterOrRefusal = (ForbiddenAreaRegisterRow & { __typename: 'ForbiddenAreaRegister' }) | Refusal;

/** Areas of one register, and points of one boundary or path. */
const MOST_AREAS = 500;
const MOST_POINTS = 200;
/** Degrees of China, to about a centimetre. */
const LONGITUDES = { least: 73, most: 136 };
const LATITUDES = { least: 3, most: 54 };
const DEGREE_DECIMALS = 7;
/** Metres: no road of a zone is longer. */
const LONGEST_ROAD = 100_000;

const ON_DAY = `select ${columnsOf(ForbiddenAreaRegister, { except: ['publishedBy'] })} from forbidden_area_register
  where zone = $1 and valid_from <= $2 order by version desc limit 1`;

/** Publishes a zone's register as a new version, valid from today. Refuses INVALID_INPUT and NO_EXEMPTION. */
export function publishForbiddenAreas(
  context: RequestContext,
  input: PublishForbiddenAreasInput,
  info: GraphQLResolveInfo,
): Promise<RegisterOrRefusal> {
  const { idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const today = localDate(write.now);
    const rule = requireExemption(zone, today);
    const basis = plainText('basis', input.basis, 200);
    requireCount('areas', input.areas.length, 0, MOST_AREAS);
    const areas = input.areas.map(areaOf);
    requireDistinctCodes(areas.map(({ code }) => code));
    await write.lock('forbidden areas', zone.code);
    const [last] = await write.query<{ version: number }>(
      'select max(version)::int as version from forbidden_area_register where zone = $1',
      [zone.code],
    );
    const version = (last?.version ?? 0) + 1;
    const register = write.em.create(ForbiddenAreaRegister, {
      zone: zone.code,
      version,
      validFrom: today,
      basis,
      areas,
      publishedAt: write.now,
      publishedBy: context.principal.subject,
    });
    write.em.persist(register);
    const subject = { type: 'ForbiddenAreaRegister', id: `${zone.code}-${version}` };
    const codes = areas.map(({ code }) => code);
    write.decide({
      creditCode: OF_NO_ENTERPRISE,
      subject,
      outcome: 'REGISTER_PUBLISHED',
      rule,
      facts: { zone: zone.code, version, areas: codes },
      reasons: [basis],
    });
    write.record({
      type: 'ForbiddenAreasPublished',
      creditCode: OF_NO_ENTERPRISE,
      subject,
      payload: { zone: zone.code, version, areas: codes, on: today },
    });
    return { __typename: 'ForbiddenAreaRegister', ...rowOf(ForbiddenAreaRegister, register) };
  });
}

/** An area of the input. Refuses INVALID_INPUT. */
function areaOf(input: ForbiddenAreaInput): ForbiddenArea {
  const code = upperCode('code', input.code);
  const title = plainText('title', input.title, 100);
  const ground = plainText('ground', input.ground, 200);
  const stretch = input.stretch ? stretchOf(code, input.stretch) : null;
  const boundary = input.boundary ? pointsOf(code, input.boundary, 3) : null;
  if (!stretch && !boundary) throw invalid(MESSAGES.PLACE_OR_BOUNDARY({ area: code }));
  return { code, title, ground, stretch, boundary };
}

function stretchOf(field: string, { road, fromMetre, toMetre }: RoadStretchInput): RoadStretch {
  const stretch = { road: plainText('road', road, 60), fromMetre, toMetre };
  if (fromMetre >= 0 && fromMetre < toMetre && toMetre <= LONGEST_ROAD) return stretch;
  throw invalid(MESSAGES.STRETCH({ field, most: LONGEST_ROAD, from: fromMetre, to: toMetre }));
}

function pointsOf(field: string, points: readonly GeoPointInput[], least: number): GeoPoint[] {
  requireCount(`${field}.points`, points.length, least, MOST_POINTS);
  return points.map(({ longitude, latitude }) => {
    decimal(`${field}.longitude`, longitude, { scale: DEGREE_DECIMALS, ...LONGITUDES });
    decimal(`${field}.latitude`, latitude, { scale: DEGREE_DECIMALS, ...LATITUDES });
    return { longitude, latitude };
  });
}

function requireCount(field: string, got: number, least: number, most: number): void {
  if (got < least || got > most) throw invalid(MESSAGES.COUNT({ field, least, most, got }));
}

const invalid = (message: Message) => refuse('INVALID_INPUT', message);

/** Where works lie. Refuses INVALID_INPUT a place that is none. */
export function placeOf({ stretch, path }: WorksPlaceInput): WorksPlace {
  if (!stretch && !path) throw invalid(MESSAGES.PLACE_MISSING());
  return { stretch: stretch ? stretchOf('place', stretch) : null, path: path ? pointsOf('place', path, 1) : null };
}

/** The register of a zone on a day; null where none was published by then. */
export async function registerOn(
  { database }: Pick<RequestContext, 'database'>,
  zone: string,
  on: LocalDate,
): Promise<ForbiddenAreaRegisterRow | null> {
  const [register] = await database.query<ForbiddenAreaRegisterRow>(ON_DAY, [zone, on]);
  return register ?? null;
}

/**
 * Whether works at a place need the permit to occupy or dig a road today: the register is looked up here. Refuses
 * INVALID_INPUT a place that is none.
 */
export async function needsExcavationPermit(
  context: Pick<RequestContext, 'database' | 'now'>,
  { zone, kind, place }: { zone: string; kind: ExcavationWorks; place: WorksPlaceInput },
): Promise<ExcavationNeed> {
  const today = localDate(context.now);
  const question = { kind, place: placeOf(place), register: await registerOn(context, checkZone(zone), today) };
  return excavationNeed(zoneOf(zone), today, question);
}

/** As {@link needsExcavationPermit}, for a question: a place that is none is BAD_USER_INPUT. */
export async function askExcavation(
  context: Pick<RequestContext, 'database' | 'now' | 'language'>,
  question: { zone: string; kind: ExcavationWorks; place: WorksPlaceInput },
): Promise<ExcavationNeed> {
  try {
    return await needsExcavationPermit(context, question);
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    throw graphError('BAD_USER_INPUT', wordsIn(context.language, error.refusal.message));
  }
}
