/**
 * The identifier of each licence (电子证照标识, GB/T 36904): of the type that the rule of its day names, issued under the
 * credit code of the authority that grants it. It follows from the licence and never changes.
 */
import type { LocalDate } from '../clock/index.ts';
import type { LoaderScope } from '../database/loaders.ts';
import { rowLoader } from '../database/paging.ts';
import { makeLicenceIdentifier } from '../identifiers/index.ts';
import { findRuleOfKind, itemOf, zone as zoneOf } from '../zones/index.ts';

/** A licence as far as its identifier depends on it. */
export interface IdentifiedLicence {
  /** UUID, of which the serial is made: no two departments of one authority give the same. */
  id: string;
  zone: string;
  /** The department that granted it. */
  department: string;
  /** Its code in the list of types (LICENCE_TYPES). */
  item: string;
  decidedOn: LocalDate;
}

/** A type that its issuer defines is written by the digits alone. */
const OWN_TYPE = /^\d{3}$/;

/** The identifier of a licence; null where the zone names no code of the authority, or the list no type. */
export function identifierOf({ id, zone: code, department, item, decidedOn }: IdentifiedLicence): string | null {
  const zone = zoneOf(code);
  const { creditCode: issuer } = zone.authorityOf(department);
  const list = findRuleOfKind('list', zone, 'LICENCE_TYPES', decidedOn);
  const type = list && itemOf(list, item)?.licenceType;
  if (!type || issuer === undefined) return null;
  const typeCode = OWN_TYPE.test(type) ? `${issuer}${type}` : type;
  return makeLicenceIdentifier({ typeCode, issuer, serial: id.replaceAll('-', '').toUpperCase(), version: 1 });
}

/** For a department's loaders: identifiers by the numbers of documents, one statement a tick. */
export const licenceLoaders = {
  licenceIdentifier: ({ database }: LoaderScope) => {
    const stored = rowLoader<{ documentNo: string; identifier: string | null }>(
      database,
      key => `select document_no as "documentNo", identifier from granted_licence where ${key('document_no')}`,
      'documentNo',
    );
    return { load: async (documentNo: string) => (await stored.load(documentNo))?.identifier ?? null };
  },
};
