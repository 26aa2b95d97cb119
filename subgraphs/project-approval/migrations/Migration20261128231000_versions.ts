import { Migration } from '@mikro-orm/migrations';

/** What has states counts its moves, so that a step that rests on an earlier one is refused. */
export class Migration20261128231000_versions extends Migration {
  override up(): void {
    this.addSql(`
      alter table designation_report add column version int not null default 1;
      alter table efficiency_inspection add column version int not null default 1;
      alter table external_line add column version int not null default 1;
      alter table gas_service add column version int not null default 1;
      alter table land_parcel add column version int not null default 1;
      alter table meeting_task add column version int not null default 1;
      alter table project_issue add column version int not null default 1;
      alter table supervision_order add column version int not null default 1;
      alter table tender add column version int not null default 1;
      alter table utility_project add column version int not null default 1;`);
  }

  override down(): void {
    this.addSql(`
      alter table designation_report drop column version;
      alter table efficiency_inspection drop column version;
      alter table external_line drop column version;
      alter table gas_service drop column version;
      alter table land_parcel drop column version;
      alter table meeting_task drop column version;
      alter table project_issue drop column version;
      alter table supervision_order drop column version;
      alter table tender drop column version;
      alter table utility_project drop column version;`);
  }
}
