import { Migration } from '@mikro-orm/migrations';

/** What has states counts its moves, so that a step that rests on an earlier one is refused. */
export class Migration20261128231000_versions extends Migration {
  override up(): void {
    this.addSql(`
      alter table arrears add column version int not null default 1;
      alter table collateral add column version int not null default 1;
      alter table compensation_claim add column version int not null default 1;
      alter table financing_need add column version int not null default 1;
      alter table guarantee add column version int not null default 1;
      alter table loan add column version int not null default 1;
      alter table loan_renewal add column version int not null default 1;
      alter table tax_data_consent add column version int not null default 1;
      alter table tax_relief add column version int not null default 1;`);
  }

  override down(): void {
    this.addSql(`
      alter table arrears drop column version;
      alter table collateral drop column version;
      alter table compensation_claim drop column version;
      alter table financing_need drop column version;
      alter table guarantee drop column version;
      alter table loan drop column version;
      alter table loan_renewal drop column version;
      alter table tax_data_consent drop column version;
      alter table tax_relief drop column version;`);
  }
}
