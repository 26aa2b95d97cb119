import { Migration } from '@mikro-orm/migrations';

/** Connections to power, water and gas; the application of each is the case (service_case) of the same id. */
export class Migration20261122030000_utility_connections extends Migration {
  override up(): void {
    this.addSql(`
      create table utility_connection (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        kind text not null,
        class text,
        area text not null,
        capacity_kw double precision,
        load_kva double precision,
        size_class text,
        cost numeric(18, 2),
        free_reasons jsonb not null,
        cost_rule jsonb,
        reply_on_spot boolean,
        limit_note text not null,
        applied_at timestamptz not null
      )`);
    this.addSql('create index utility_connection_list on utility_connection (credit_code, applied_at, id)');
  }

  override down(): void {
    this.addSql('drop table utility_connection');
  }
}
