import { Migration } from '@mikro-orm/migrations';

/** Applications for repair are accepted, and their decision may be put off once; a limit that passed is told once. */
export class Migration20261128230100_repair_clocks extends Migration {
  override up(): void {
    this.addSql(`
      alter table credit_repair
        add column accepted_at timestamptz,
        add column accepted_by text,
        add column extended_at timestamptz,
        add column extension_reason text,
        add column overdue_told text check (overdue_told in ('ACCEPTANCE', 'DECISION')),
        add check ((extended_at is null) = (extension_reason is null))`);
  }

  override down(): void {
    this.addSql(`
      alter table credit_repair
        drop column accepted_at,
        drop column accepted_by,
        drop column extended_at,
        drop column extension_reason,
        drop column overdue_told`);
  }
}
