import { Migration } from '@mikro-orm/migrations';

/** The place in another department's feed up to which a job has acted on it. */
export class Migration20261128235940_followed_feeds extends Migration {
  override up(): void {
    this.addSql('create table followed_feed (job text primary key, after text not null)');
  }

  override down(): void {
    this.addSql('drop table followed_feed');
  }
}
