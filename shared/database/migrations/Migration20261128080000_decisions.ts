import { Migration } from '@mikro-orm/migrations';

/**
 * A decision keeps who decided, the basis that an officer gave in his own words, and the hash of the rule as it was
 * applied. Decisions from before have none: their authority is that of their zone. The rules that were applied stand in
 * a table of their own, so that a start finds a version that was edited without reading all decisions.
 */
export class Migration20261128080000_decisions extends Migration {
  override up(): void {
    this.addSql('alter table decision add column authority jsonb, add column basis text, add column rule_hash text');
    this.addSql(`
      create table rule_applied (
        file text not null,
        code text not null,
        version integer not null,
        hash text not null,
        first_applied_at timestamptz not null,
        primary key (file, code, version)
      )`);
  }

  override down(): void {
    this.addSql('drop table rule_applied');
    this.addSql('alter table decision drop column authority, drop column basis, drop column rule_hash');
  }
}
