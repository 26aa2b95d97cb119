import { Migration } from '@mikro-orm/migrations';

/** What the relay has done, and since when it fails: what metrics and health tell of it. */
export class Migration20261128222000_relay_measured extends Migration {
  override up(): void {
    this.addSql(`
      alter table relay
        add column sent bigint not null default 0,
        add column repeated bigint not null default 0,
        add column errors bigint not null default 0,
        add column tried_at timestamptz not null default clock_timestamp(),
        add column failing_since timestamptz null,
        add column failure text null`);
  }

  override down(): void {
    this.addSql(`
      alter table relay drop column sent, drop column repeated, drop column errors, drop column tried_at,
        drop column failing_since, drop column failure`);
  }
}
