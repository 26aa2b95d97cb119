import { Migration } from '@mikro-orm/migrations';

/** Permits that do not apply to an external line, and lines that are revoked since what they rested on was false. */
export class Migration20261128094000_line_ends extends Migration {
  override up(): void {
    this.addSql(`
      alter table external_line
        add column spared jsonb not null default '[]',
        add column revoked_at timestamptz,
        add column revocation text`);
  }

  override down(): void {
    this.addSql('alter table external_line drop column revocation, drop column revoked_at, drop column spared');
  }
}
