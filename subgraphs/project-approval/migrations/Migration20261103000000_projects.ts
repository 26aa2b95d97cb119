import { Migration } from '@mikro-orm/migrations';

/**
 * Projects. The four stages and the pauses are short, fixed and always read with their project: they stand in its row.
 * Each index ends in the order of the list; the filters have one index each, since a second condition leaves enough of
 * any of them.
 */
export class Migration20261103000000_projects extends Migration {
  override up(): void {
    this.addSql(`
      create table project (
        project_code text primary key,
        credit_code text not null,
        zone text not null,
        name text not null,
        category text not null,
        investment numeric(18, 2) not null,
        floor_area integer not null,
        applied_at timestamptz not null,
        state text not null,
        rule jsonb not null,
        terms jsonb not null,
        clock jsonb not null,
        stages jsonb not null,
        reasons jsonb,
        accepted_by text,
        decided_by text,
        constraint who_accepts_does_not_decide check (accepted_by <> decided_by)
      )`);
    this.addSql('create index project_list on project (credit_code, applied_at, project_code)');
    this.addSql('create index project_newest on project (applied_at, project_code)');
    for (const column of ['zone', 'category', 'state'])
      this.addSql(`create index project_by_${column} on project (${column}, applied_at, project_code)`);
    // The five digits that tell apart the codes of one month, division and type; the platform's own authority digits
    // keep them off other issuers'.
    this.addSql('create sequence project_serial minvalue 0 maxvalue 99999 cycle');
  }

  override down(): void {
    this.addSql('drop sequence project_serial');
    this.addSql('drop table project');
  }
}
