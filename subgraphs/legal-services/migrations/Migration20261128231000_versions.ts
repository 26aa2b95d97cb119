import { Migration } from '@mikro-orm/migrations';

/** What has states counts its moves, so that a step that rests on an earlier one is refused. */
export class Migration20261128231000_versions extends Migration {
  override up(): void {
    this.addSql(`
      alter table fine add column version int not null default 1;
      alter table inspection_draw add column version int not null default 1;
      alter table inspection_visit add column version int not null default 1;
      alter table ip_case add column version int not null default 1;
      alter table labour_case add column version int not null default 1;
      alter table legal_aid_request add column version int not null default 1;
      alter table misconduct_report add column version int not null default 1;
      alter table penalty_case add column version int not null default 1;
      alter table property_rights_review add column version int not null default 1;
      alter table sandbox_place add column version int not null default 1;
      alter table sealed_clue add column version int not null default 1;
      alter table soft_measure add column version int not null default 1;`);
  }

  override down(): void {
    this.addSql(`
      alter table fine drop column version;
      alter table inspection_draw drop column version;
      alter table inspection_visit drop column version;
      alter table ip_case drop column version;
      alter table labour_case drop column version;
      alter table legal_aid_request drop column version;
      alter table misconduct_report drop column version;
      alter table penalty_case drop column version;
      alter table property_rights_review drop column version;
      alter table sandbox_place drop column version;
      alter table sealed_clue drop column version;
      alter table soft_measure drop column version;`);
  }
}
