import { Migration } from '@mikro-orm/migrations';

/** Capital goes with the size, and of those that have as much of it a zone's stand together. */
export class Migration20261129093100_flat_lists extends Migration {
  override up(): void {
    for (const column of ['zone', 'status', 'size_class']) {
      this.addSql(
        `create index enterprise_${column}_capital on enterprise (${column}, registered_capital, credit_code)`,
      );
    }
  }

  override down(): void {
    for (const column of ['zone', 'status', 'size_class']) this.addSql(`drop index enterprise_${column}_capital`);
  }
}
