import { Migration } from '@mikro-orm/migrations';

/**
 * Eras and epochs of the feed. Transaction ids mean something on one server only, so each change says in which era it
 * was made: an era is the time between two starts of the server, an epoch all eras of one server and database. The
 * functions find out by themselves that the server was started again, restored, promoted or is another one.
 */
export class Migration20261128010000_feed_eras extends Migration {
  override up(): void {
    this.addSql(`
      create table feed_era (
        era integer primary key,
        epoch text not null,
        server text not null,
        started text not null,
        opened_at timestamptz not null default now(),
        last_xid xid8,
        last_seq bigint
      )`);
    this.addSql('alter table change add column era integer not null default 1');
    this.addSql('alter table change drop constraint change_pkey, add primary key (era, xid, seq)');
    this.addSql('alter table change_horizon add column era integer not null default 0');
    // The server, its history and the database: another one has another. A promoted replica and a server restored to
    // a point in time begin a new timeline.
    this.addSql(`
      create function feed_server() returns text language sql volatile as $$
        select (select system_identifier from pg_control_system()) || '/' ||
          substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) || '/' ||
          (select oid from pg_database where datname = current_database())
      $$`);
    // The running server, cheaply: every start has its own moment, and every database its number.
    this.addSql(`
      create function feed_started() returns text language sql volatile as $$
        select extract(epoch from pg_postmaster_start_time()) || '/' ||
          (select oid from pg_database where datname = current_database())
      $$`);
    this.addSql(`
      create function feed_open_era(is_new_epoch boolean) returns integer language plpgsql volatile as $$
      declare latest feed_era;
      begin
        perform pg_advisory_xact_lock(hashtextextended('feed era', 0));
        select * into latest from feed_era order by era desc limit 1;
        if latest.started = feed_started() and not is_new_epoch then return latest.era; end if;
        update feed_era set (last_xid, last_seq) =
            (select xid, seq from change where era = latest.era order by xid desc, seq desc limit 1)
          where era = latest.era;
        insert into feed_era (era, epoch, server, started) values (
          coalesce(latest.era, 0) + 1,
          case when latest.server = feed_server() and not is_new_epoch then latest.epoch
            else substr(md5(gen_random_uuid()::text), 1, 10) end,
          feed_server(), feed_started());
        return coalesce(latest.era, 0) + 1;
      end $$`);
    this.addSql(`
      create function feed_current_era() returns integer language plpgsql volatile as $$
      declare latest feed_era;
      begin
        select * into latest from feed_era order by era desc limit 1;
        if latest.started = feed_started() then return latest.era; end if;
        return feed_open_era(false);
      end $$`);
    // The first era of the running server: all transactions of earlier ones are over.
    this.addSql(`
      create function feed_first_era() returns integer language plpgsql volatile as $$
      declare current integer := feed_current_era();
      begin
        return (select coalesce(max(era), 0) + 1 from feed_era where era <= current and started <> feed_started());
      end $$`);
    // Where the feed stands, and the last change of an era that is over.
    this.addSql(`
      create function feed_position(of_era integer)
        returns table (epoch text, era integer, is_over boolean, last_xid xid8, last_seq bigint)
        language plpgsql volatile as $$
      declare current integer := feed_current_era();
      begin
        return query select now.epoch, now.era, cursor.era < now.era,
            coalesce(cursor.last_xid, '0'), coalesce(cursor.last_seq, 0)
          from feed_era now left join feed_era cursor on cursor.era = of_era where now.era = current;
      end $$`);
    this.addSql('select feed_open_era(true)');
    this.addSql('alter table change alter column era set default feed_current_era()');
  }

  override down(): void {
    this.addSql('alter table change alter column era drop default');
    this.addSql(
      'drop function feed_position, feed_first_era, feed_current_era, feed_open_era, feed_started, feed_server',
    );
    this.addSql('alter table change drop constraint change_pkey, add primary key (xid, seq)');
    this.addSql('alter table change drop column era');
    this.addSql('alter table change_horizon drop column era');
    this.addSql('drop table feed_era');
  }
}
