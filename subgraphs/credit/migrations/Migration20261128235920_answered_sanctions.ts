import { Migration } from '@mikro-orm/migrations';

/** An enterprise answers the notice before a sanction. */
export class Migration20261128235920_answered_sanctions extends Migration {
  override up(): void {
    this.addSql('alter table joint_sanction add column answer text, add column answered_at timestamptz');
  }

  override down(): void {
    this.addSql('alter table joint_sanction drop column answer, drop column answered_at');
  }
}
