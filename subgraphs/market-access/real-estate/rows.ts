/** Row types of the register of real estate, of its encumbrances, and of applications. */
import type { RowOf } from '#shared/database/rows.ts';
import type { CaseFields } from '../cases/rows.ts';
import type { RealEstate, RealEstateCase, RealEstateEncumbrance } from './entities.ts';

export type { ObjectionSuit, RealEstateDetails, UtilityTransfer } from './entities.ts';

export type RealEstateRow = RowOf<RealEstate>;
export type RealEstateEncumbranceRow = RowOf<RealEstateEncumbrance>;

/** An application with its case. */
export type RealEstateCaseRow = RowOf<RealEstateCase> & CaseFields & { applicant: string };

/** How many encumbrances of a kind lie on the real estate of an enterprise. */
export type EncumbranceCount = Pick<RealEstateEncumbranceRow, 'creditCode' | 'kind'> & { number: number };
