import { Migration } from '@mikro-orm/migrations';

/** How far the past of a followed feed was read: a turn of a job reads a part of it, and the next goes on. */
export class Migration20261129060200_past_of_feeds extends Migration {
  override up(): void {
    this.addSql('alter table followed_feed add column past_after text');
  }

  override down(): void {
    this.addSql('alter table followed_feed drop column past_after');
  }
}
