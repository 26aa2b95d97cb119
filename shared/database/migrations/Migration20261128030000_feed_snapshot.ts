import { Migration } from '@mikro-orm/migrations';

/**
 * The last change of each type of each subject is found by one number for the three, which costs an index of a fifth of
 * what their texts would.
 */
export class Migration20261128030000_feed_snapshot extends Migration {
  override up(): void {
    this.addSql(`
      create function feed_subject(subject_type text, subject_id text, type text) returns bigint
        language sql immutable parallel safe
        return hashtextextended(subject_type || ' ' || subject_id || ' ' || type, 0)`);
    this.addSql('create index change_subject on change (feed_subject(subject_type, subject_id, type))');
  }

  override down(): void {
    this.addSql('drop index change_subject');
    this.addSql('drop function feed_subject');
  }
}
