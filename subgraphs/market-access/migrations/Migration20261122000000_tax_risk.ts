import { Migration } from '@mikro-orm/migrations';

/** Risk taxpayers (风险纳税人): what the office last said of an enterprise. Nothing said is no risk. */
export class Migration20261122000000_tax_risk extends Migration {
  override up(): void {
    this.addSql(`
      create table tax_risk (
        credit_code text primary key,
        risk boolean not null,
        reason text not null,
        since date not null,
        marked_by text not null
      )`);
  }

  override down(): void {
    this.addSql('drop table tax_risk');
  }
}
