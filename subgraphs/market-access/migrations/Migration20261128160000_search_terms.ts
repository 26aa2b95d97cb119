import { Migration } from '@mikro-orm/migrations';
import { TERMS_FUNCTION, termsColumn, termsIndex } from '#shared/search/terms.ts';

/** Enterprises are found by any part of a name and by any filter, and listed in several orders. */
export class Migration20261128160000_search_terms extends Migration {
  override up(): void {
    this.addSql(TERMS_FUNCTION);
    this.addSql(`
      alter table enterprise add column ${termsColumn(['zone', 'status', 'division', 'section', 'size_class'])}`);
    this.addSql(termsIndex('enterprise'));
    this.addSql('create index enterprise_founded_on on enterprise (founded_on, credit_code)');
    this.addSql('create index enterprise_registered_capital on enterprise (registered_capital, credit_code)');
  }

  override down(): void {
    this.addSql('drop index enterprise_registered_capital, enterprise_founded_on');
    this.addSql('alter table enterprise drop column terms');
    this.addSql('drop function search_terms');
  }
}
