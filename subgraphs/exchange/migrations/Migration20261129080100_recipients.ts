import { Migration } from '@mikro-orm/migrations';

/** The records of a zone may go to several platforms, by their profiles; those received are found by their zone too. */
export class Migration20261129080100_recipients extends Migration {
  override up(): void {
    this.addSql('alter table submission_message add column member text');
    this.addSql('update submission_message m set member = r.member from submission_route r where r.zone = m.zone');
    this.addSql('alter table submission_message alter column member set not null');
    this.addSql('alter table submission_message drop constraint submission_message_zone_fkey');
    this.addSql('alter table submission_message drop constraint submission_message_zone_kind_key');
    this.addSql('alter table submission_route drop constraint submission_route_pkey');
    this.addSql(`alter table submission_route add column profiles text[] not null default '{XK,CF,JC}'`);
    this.addSql('alter table submission_route alter column profiles drop default');
    this.addSql('alter table submission_route add primary key (zone, member)');
    this.addSql(`
      alter table submission_message add unique (zone, member, kind),
        add foreign key (zone, member) references submission_route`);
    this.addSql('drop index record_submission_waiting');
    this.addSql(`create index record_submission_waiting on record_submission (zone, member, tries, opened_at, id)
      where state = 'PENDING' and message_id is null`);
    this.addSql('create index received_record_zone on received_record (zone, received_at, id)');
  }

  override down(): void {
    this.addSql('drop index received_record_zone, record_submission_waiting');
    this.addSql(`create index record_submission_waiting on record_submission (zone, tries, opened_at, id)
      where state = 'PENDING' and message_id is null`);
    this.addSql('delete from submission_message');
    this.addSql(`
      delete from submission_route r using submission_route o
      where o.zone = r.zone and (o.ended_at is null, o.member) > (r.ended_at is null, r.member)`);
    this.addSql(`
      alter table submission_message drop constraint submission_message_zone_member_fkey,
        drop constraint submission_message_zone_member_kind_key, drop column member, add unique (zone, kind)`);
    this.addSql('alter table submission_route drop constraint submission_route_pkey, drop column profiles');
    this.addSql('alter table submission_route add primary key (zone)');
    this.addSql('alter table submission_message add foreign key (zone) references submission_route');
  }
}
