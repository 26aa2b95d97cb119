import { Migration } from '@mikro-orm/migrations';

/**
 * Joint reviews and acceptances, and merged procedures: the application of each is the case (service_case) of the same
 * id.
 */
export class Migration20261122220000_joint_procedures extends Migration {
  override up(): void {
    this.addSql(`
      create table joint_procedure (
        id uuid primary key,
        credit_code text not null,
        project_code text not null,
        zone text not null,
        kind text not null,
        lead text not null,
        members_rule jsonb not null,
        opinions jsonb not null,
        applied_at timestamptz not null
      )`);
    this.addSql('create index joint_procedure_of_project on joint_procedure (project_code, applied_at, id)');
    this.addSql(`
      create table merged_procedure (
        id uuid primary key,
        credit_code text not null,
        project_code text not null,
        zone text not null,
        kind text not null,
        agency text not null,
        stands_for jsonb not null,
        report_hash text,
        applied_at timestamptz not null
      )`);
    this.addSql('create index merged_procedure_of_project on merged_procedure (project_code, applied_at, id)');
  }

  override down(): void {
    this.addSql('drop table merged_procedure, joint_procedure');
  }
}
