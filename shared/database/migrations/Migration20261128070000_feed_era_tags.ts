import { Migration } from '@mikro-orm/migrations';

/**
 * Each era has a tag of its own, at random, and a cursor names the era in which it was given. An older copy of the
 * database that is put back begins an era of the same number as one that it never knew; the tag tells them apart.
 */
export class Migration20261128070000_feed_era_tags extends Migration {
  override up(): void {
    this.addSql(
      'alter table feed_era add column tag text not null unique default substr(md5(gen_random_uuid()::text), 1, 10)',
    );
    this.addSql('drop function feed_position');
    // Where the feed stands, and the last change of the era of a position, where that is over.
    this.addSql(`
      create function feed_position(of_era integer)
        returns table (tag text, epoch text, era integer, is_over boolean, last_xid xid8, last_seq bigint)
        language plpgsql volatile as $$
      declare current integer := feed_current_era();
      begin
        return query select now.tag, now.epoch, now.era, position.era < now.era,
            coalesce(position.last_xid, '0'), coalesce(position.last_seq, 0)
          from feed_era now left join feed_era position on position.era = of_era where now.era = current;
      end $$`);
  }

  override down(): void {
    this.addSql('drop function feed_position');
    this.addSql(`
      create function feed_position(of_era integer)
        returns table (epoch text, era integer, is_over boolean, last_xid xid8, last_seq bigint)
        language plpgsql volatile as $$
      declare current integer := feed_current_era();
      begin
        return query select now.epoch, now.era, position.era < now.era,
            coalesce(position.last_xid, '0'), coalesce(position.last_seq, 0)
          from feed_era now left join feed_era position on position.era = of_era where now.era = current;
      end $$`);
    this.addSql('alter table feed_era drop column tag');
  }
}
