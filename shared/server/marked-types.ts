/**
 * What a department's declaration of its types of change says beside their sentences. It stands alone, since whatever
 * lists departments loads it: a fault in a zone file is told by those who read zones.
 */
import type { ChangeType, ChangeTypes, MarkedTypes } from './change-types.ts';

/** The types of change that are declared to be more than a sentence. */
export function markedTypes(changes: ChangeTypes): MarkedTypes {
  const named = (isOf: (type: ChangeType) => boolean): string[] =>
    Object.keys(changes).filter(name => isOf(changes[name] as ChangeType));
  return {
    officeOnly: named(type => type.officeOnly === true),
    sealed: named(type => type.sealed === true),
    ends: named(type => type.ends === true),
    open: Object.fromEntries(Object.entries(changes).flatMap(([name, { open }]) => (open ? [[name, open]] : []))),
  };
}
