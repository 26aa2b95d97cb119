import { Migration } from '@mikro-orm/migrations';

/** An agreement may have limits of its own, and a list of the operations that it has. */
export class Migration20261128235930_grant_limits extends Migration {
  override up(): void {
    this.addSql(`
      alter table access_grant
        add column depth_limit integer check (depth_limit > 0),
        add column cost_limit integer check (cost_limit > 0),
        add column rate_limit integer check (rate_limit > 0),
        add column operations text[] check (cardinality(operations) > 0)`);
  }

  override down(): void {
    this.addSql(`
      alter table access_grant
        drop column depth_limit, drop column cost_limit, drop column rate_limit, drop column operations`);
  }
}
