import { Migration } from '@mikro-orm/migrations';

/** External lines that were withdrawn; reports of designations; services of gas accounts. */
export class Migration20261122330000_utility_services extends Migration {
  override up(): void {
    this.addSql('alter table external_line add column withdrawn_at timestamptz');
    this.addSql(`
      create table designation_report (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        role text not null,
        connection_id uuid,
        designated_by text not null,
        text text not null,
        state text not null,
        reported_at timestamptz not null,
        ended_at timestamptz,
        ended_by text,
        outcome text,
        rule jsonb
      )`);
    this.addSql('create index designation_report_list on designation_report (credit_code, reported_at, id)');
    this.addSql(`
      create table gas_service (
        id uuid primary key,
        credit_code text not null,
        connection_id uuid not null,
        kind text not null,
        transfer_to text,
        day date,
        requested_at timestamptz not null,
        completed_at timestamptz,
        outcome text,
        rule jsonb not null,
        constraint transfer_or_day check ((kind = 'TRANSFER') = (transfer_to is not null) and (kind = 'SAFETY_CHECK') = (day is not null))
      )`);
    this.addSql('create index gas_service_list on gas_service (credit_code, requested_at, id)');
    this.addSql(
      'create unique index one_open_gas_service on gas_service (connection_id, kind) where completed_at is null',
    );
    this.addSql(
      `create index gas_transfer on gas_service (connection_id, completed_at) where kind = 'TRANSFER' and completed_at is not null`,
    );
  }

  override down(): void {
    this.addSql('drop table gas_service, designation_report');
    this.addSql('alter table external_line drop column withdrawn_at');
  }
}
