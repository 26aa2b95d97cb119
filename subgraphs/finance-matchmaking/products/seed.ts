/** The products of a zone. They bring no changes to the feed: a bank is no sample life. */
import type { SampleSink } from '#shared/sample/load.ts';
import { SAMPLE_PRODUCTS } from './catalogue.ts';
import { LoanProduct } from './entities.ts';

export function addProducts(zone: string, add: SampleSink): void {
  for (const product of SAMPLE_PRODUCTS.get(zone) ?? []) add.row(LoanProduct, product);
}
