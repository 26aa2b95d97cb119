/**
 * Receipts as they travel: what several have in common once, each of them below it. Most are of a few readers and
 * operations, whose long lists of fields would be nearly all of a batch, and more than the department takes at once.
 */
import type { Receipt } from './receipt.ts';

/** What receipts have in common: all but of whom, and when. */
export type Common = Omit<Receipt, 'id' | 'creditCodes' | 'readAt' | 'fields'> & {
  /** The place of its fields among the lists of the batch. */
  fields: number;
};

/** A batch as the department takes it. */
export interface ReceiptBatch {
  lists: (readonly string[])[];
  common: Common[];
  /** Each with the place of what it has in common with others. */
  receipts: (Pick<Receipt, 'id' | 'creditCodes' | 'readAt'> & { of: number })[];
}

/** Puts receipts into a batch. Lists of fields are the same where they are one list, not where they are alike. */
export function batchOf(receipts: readonly Receipt[]): ReceiptBatch {
  const lists = new Placed<readonly string[], readonly string[]>();
  const common = new Placed<string, Common>();
  const placed = receipts.map(receipt => {
    const { id, creditCodes, readAt, fields, refused, reader, member, department, readerId, grantNo } = receipt;
    const { purpose, legalBasis, caseNo } = receipt;
    const list = lists.placeOf(fields, () => fields);
    // Written out: this is done for every receipt, and copying of objects would be most of what it costs.
    const told = [list, refused, reader, member, department, readerId, grantNo, purpose, legalBasis, caseNo];
    const of = common.placeOf(JSON.stringify(told), () => ({
      reader,
      member,
      department,
      readerId,
      grantNo,
      purpose,
      legalBasis,
      caseNo,
      fields: list,
      refused,
    }));
    return { id, creditCodes, readAt, of };
  });
  return { lists: lists.values, common: common.values, receipts: placed };
}

/** Values in the order in which they came first, each once by its key. */
class Placed<Key, Value> {
  readonly values: Value[] = [];
  readonly #places = new Map<Key, number>();

  placeOf(key: Key, make: () => Value): number {
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.values.push(make()) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}
