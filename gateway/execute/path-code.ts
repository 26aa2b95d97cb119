/** Walks a path by generated code: nested loops that read each field by its name. */
import { generate, own, read } from './code.ts';
import { addPlaces } from './path.ts';
import type { Path, PathTypes, Place, PlacesOf } from './path.ts';

/** What {@link placesAt} of this path finds. */
export function placesByCode(path: Path, types?: PathTypes): PlacesOf {
  const scope: Record<string, unknown> = { own, isArray: Array.isArray, addPlaces };
  /** Whether the object in a variable is of the types that the path says at this element. */
  const isOfTypes = (variable: string, at: number): string => {
    const said = types?.get(at);
    if (!said) return '';
    scope[`types${at}`] = said;
    return ` && types${at}.has(${variable}.__typename)`;
  };
  const codeAt = (at: number): string => {
    const [value, next, element] = [`v${at}`, `v${at + 1}`, path[at]];
    const isObject = `${value} !== null && typeof ${value} === 'object'`;
    if (element === undefined)
      return `if (isArray(${value})) addPlaces(${value}, ${types?.has(at) ? `types${at}` : 'undefined'}, places);
        else if (${isObject}${isOfTypes(value, at)}) places.push(${value});`;
    if (element === '@')
      return `if (isArray(${value})) for (let i${at} = 0; i${at} < ${value}.length; i${at} += 1) { const ${next} = ${value}[i${at}]; ${codeAt(at + 1)} }`;
    return `if (${isObject}${isOfTypes(value, at)}) { const ${next} = ${read(value, element)}; ${codeAt(at + 1)} }`;
  };
  return generate<(root: object) => Place[]>(
    `return function (v0) { const places = []; ${codeAt(0)} return places; };`,
    scope,
  );
}
