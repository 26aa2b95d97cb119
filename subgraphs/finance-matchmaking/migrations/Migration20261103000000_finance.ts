import { Migration } from '@mikro-orm/migrations';

/** Loan products, which are banks', and financing needs, which are enterprises'. */
export class Migration20261103000000_finance extends Migration {
  override up(): void {
    this.addSql(`
      create table loan_product (
        id uuid primary key,
        bank_code text not null,
        bank_name text not null,
        name text not null,
        kind text not null,
        max_amount numeric(18, 2) not null check (max_amount > 0),
        yearly_rate_basis_points integer not null,
        term_months integer not null,
        criteria jsonb not null,
        published_on date not null,
        unique (bank_code, name)
      )`);
    this.addSql('create index loan_product_list on loan_product (published_on, id)');
    this.addSql(`
      create table financing_need (
        id uuid primary key,
        credit_code text not null,
        amount numeric(18, 2) not null check (amount > 0),
        purpose text not null,
        term_months integer not null,
        zone text not null,
        visible_to_banks boolean not null,
        published_at timestamptz not null,
        state text not null,
        matched_product_id uuid references loan_product,
        matched_at timestamptz,
        ended_at timestamptz
      )`);
    this.addSql('create index financing_need_list on financing_need (credit_code, published_at, id)');
    this.addSql('create index financing_need_newest on financing_need (published_at, id)');
    this.addSql('create index financing_need_state on financing_need (state, published_at, id)');
  }

  override down(): void {
    this.addSql('drop table financing_need, loan_product');
  }
}
