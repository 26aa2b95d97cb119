import { Migration } from '@mikro-orm/migrations';

/**
 * Opinions on planning and land, one of each party for a project, and published lists of what may follow later and
 * which projects may not.
 */
export class Migration20261122240000_fast_track extends Migration {
  override up(): void {
    this.addSql(`
      create table planning_opinion (
        project_code text not null,
        party text not null,
        credit_code text not null,
        passed boolean not null,
        comment text not null,
        given_at timestamptz not null,
        given_by text not null,
        primary key (project_code, party)
      )`);
    this.addSql(`
      create table tolerance_list (
        zone text not null,
        version integer not null,
        valid_from date not null,
        valid_to date,
        items jsonb not null,
        excluded jsonb not null,
        published_by text not null,
        primary key (zone, version)
      )`);
  }

  override down(): void {
    this.addSql('drop table tolerance_list, planning_opinion');
  }
}
