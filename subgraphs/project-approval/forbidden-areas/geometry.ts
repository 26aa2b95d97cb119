/** Whether works touch a stretch of road or an area with a boundary: pure geometry in the plane of degrees. */
import { comparable } from '#shared/identifiers/index.ts';
import type { GeoPoint, RoadStretch } from './rows.ts';

/** Whether two stretches are of one road and share more than an end. */
export const stretchesMeet = (one: RoadStretch, other: RoadStretch): boolean =>
  comparable(one.road) === comparable(other.road) && one.fromMetre < other.toMetre && other.fromMetre < one.toMetre;

/** Whether a path of points touches an area: a point of it lies inside, or it crosses the boundary. */
export function pathTouches(path: readonly GeoPoint[], boundary: readonly GeoPoint[]): boolean {
  if (path.some(point => liesInside(point, boundary))) return true;
  const edges = edgesOf([...boundary, ...boundary.slice(0, 1)]);
  return edgesOf(path).some(piece => edges.some(edge => segmentsCross(piece, edge)));
}

type Segment = readonly [from: GeoPoint, to: GeoPoint];

/** The pieces between each point and the next. */
const edgesOf = (points: readonly GeoPoint[]): Segment[] =>
  points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [[from, to] as const] : [];
  });

/** Whether a point lies inside a boundary or on it: a ray from it crosses the boundary an odd number of times. */
function liesInside(point: GeoPoint, boundary: readonly GeoPoint[]): boolean {
  const edges = edgesOf([...boundary, ...boundary.slice(0, 1)]);
  if (edges.some(edge => sideOf(edge, point) === 0 && isBetween(edge, point))) return true;
  return edges.filter(edge => crossesRay(edge, point)).length % 2 === 1;
}

/** Whether an edge crosses the ray that leaves a point to the east. */
function crossesRay([from, to]: Segment, { longitude, latitude }: GeoPoint): boolean {
  if (from.latitude > latitude === to.latitude > latitude) return false;
  const share = (latitude - from.latitude) / (to.latitude - from.latitude);
  return longitude < from.longitude + share * (to.longitude - from.longitude);
}

/** On which side of a segment's line a point lies: 1, -1, or 0 on the line. */
const sideOf = ([from, to]: Segment, point: GeoPoint): number =>
  Math.sign(
    (to.longitude - from.longitude) * (point.latitude - from.latitude) -
      (to.latitude - from.latitude) * (point.longitude - from.longitude),
  );

/** Whether a point of a segment's line lies on the segment. */
const isBetween = ([from, to]: Segment, { longitude, latitude }: GeoPoint): boolean =>
  Math.min(from.longitude, to.longitude) <= longitude &&
  longitude <= Math.max(from.longitude, to.longitude) &&
  Math.min(from.latitude, to.latitude) <= latitude &&
  latitude <= Math.max(from.latitude, to.latitude);

const segmentsCross = (one: Segment, other: Segment): boolean =>
  sideOf(one, other[0]) * sideOf(one, other[1]) < 0 && sideOf(other, one[0]) * sideOf(other, one[1]) < 0;
