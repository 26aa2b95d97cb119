import { Migration } from '@mikro-orm/migrations';

/**
 * Results of idempotency keys say which table holds them and which migration was the newest, so that later code can
 * read what earlier code has stored.
 */
export class Migration20261128000000_idempotency extends Migration {
  override up(): void {
    this.addSql('alter table idempotency add column stored_in text, add column schema_version text');
    this.addSql('create index idempotency_created_at on idempotency (created_at)');
  }

  override down(): void {
    this.addSql('drop index idempotency_created_at');
    this.addSql('alter table idempotency drop column stored_in, drop column schema_version');
  }
}
