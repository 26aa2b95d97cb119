import { Migration } from '@mikro-orm/migrations';

/** What the plans want of financing beside products and needs: one table for each thing that changes by itself. */
export class Migration20261128130000_finance_rows extends Migration {
  override up(): void {
    for (const statement of [...CONSENTS, ...LOANS, ...FUNDS, ...OTHERS]) this.addSql(statement);
  }

  override down(): void {
    this.addSql(`drop table tax_data_consent, tax_profile_use, loan_application, loan, loan_renewal, collateral,
      industry_fund, fund_investment, compensation_fund, compensation_claim, guarantee, risk_share, arrears, tax_relief,
      matchmaking_event`);
    this.addSql('drop sequence collateral_number');
  }
}

const CONSENTS = [
  `create table tax_data_consent (
    id uuid primary key,
    credit_code text not null,
    bank_code text not null,
    zone text not null,
    scope jsonb not null,
    purpose text not null,
    granted_at timestamptz not null,
    until date not null,
    revoked_at timestamptz
  )`,
  'create index tax_data_consent_list on tax_data_consent (credit_code, granted_at, id)',
  'create index tax_data_consent_newest on tax_data_consent (granted_at, id)',
  'create index tax_data_consent_bank on tax_data_consent (bank_code, granted_at, id)',
  `create table tax_profile_use (
    id uuid primary key,
    credit_code text not null,
    consent_id uuid not null,
    bank_code text not null,
    purpose text not null,
    used_at timestamptz not null,
    content jsonb not null,
    key_id text not null,
    algorithm text not null,
    signature text not null
  )`,
  'create index tax_profile_use_list on tax_profile_use (credit_code, used_at, id)',
  'create index tax_profile_use_consent on tax_profile_use (consent_id)',
];

const LOANS = [
  `create table loan_application (
    id uuid primary key,
    credit_code text not null,
    zone text not null,
    bank_code text not null,
    product_id uuid not null,
    need_id uuid not null,
    amount numeric(18, 2) not null check (amount > 0),
    term_months integer not null,
    documents jsonb not null,
    small boolean not null,
    steps integer not null,
    breaches jsonb not null,
    approved_amount numeric(18, 2) check (approved_amount > 0),
    approved_rate_basis_points integer
  )`,
  'create index loan_application_enterprise on loan_application (credit_code)',
  'create index loan_application_bank on loan_application (bank_code)',
  'create index loan_application_need on loan_application (need_id)',
  'create index loan_application_zone on loan_application (zone) where small',
  `create table loan (
    id uuid primary key,
    credit_code text not null,
    zone text not null,
    bank_code text not null,
    product_id uuid,
    need_id uuid,
    application_id uuid,
    amount numeric(18, 2) not null check (amount > 0),
    yearly_rate_basis_points integer not null,
    term_months integer not null,
    made_on date not null,
    due_on date not null,
    state text not null,
    ended_on date,
    loss numeric(18, 2) check (loss > 0 and loss <= amount),
    renews_id uuid
  )`,
  'create index loan_list on loan (credit_code, made_on, id)',
  `create index loan_outstanding on loan (zone, term_months) where state = 'OUTSTANDING'`,
  `create table loan_renewal (
    id uuid primary key,
    credit_code text not null,
    loan_id uuid not null,
    bank_code text not null,
    term_months integer not null,
    reason text not null,
    state text not null,
    applied_at timestamptz not null,
    decided_at timestamptz,
    decision_reason text,
    new_loan_id uuid,
    rule jsonb not null
  )`,
  'create index loan_renewal_loan on loan_renewal (loan_id, applied_at, id)',
  `create table guarantee (
    id uuid primary key,
    credit_code text not null,
    loan_id uuid not null,
    bank_code text not null,
    guarantor_code text not null,
    amount numeric(18, 2) not null check (amount > 0),
    fee_basis_points integer not null,
    granted_at timestamptz not null,
    ended_at timestamptz,
    end_reason text,
    rule jsonb not null
  )`,
  'create index guarantee_loan on guarantee (loan_id, granted_at, id)',
  'create index guarantee_enterprise on guarantee (credit_code) where ended_at is null',
  `create table risk_share (
    id uuid primary key,
    credit_code text not null,
    loan_id uuid not null unique,
    bank_code text not null,
    pledge_no text not null,
    parts jsonb not null,
    agreed_at timestamptz not null,
    rule jsonb not null
  )`,
  // The order of payment follows the numbers: they are given under the lock of the enterprise. Below the first are
  // those of the sample.
  'create sequence collateral_number as integer start 1000000000',
  `create table collateral (
    id uuid primary key,
    number integer not null unique,
    credit_code text not null,
    zone text not null,
    bank_code text not null,
    asset_type text not null,
    asset_code text not null,
    asset_key text not null,
    description text not null,
    secured_amount numeric(18, 2) not null check (secured_amount > 0),
    registered_at timestamptz not null,
    until date not null,
    ended_at timestamptz,
    end_reason text,
    rule jsonb not null
  )`,
  'create index collateral_list on collateral (credit_code, number)',
];

const FUNDS = [
  `create table industry_fund (
    id uuid primary key,
    zone text not null,
    organ_code text not null,
    name text not null,
    kind text not null,
    size numeric(18, 2) not null check (size > 0),
    invested numeric(18, 2) not null check (invested >= 0 and invested <= size),
    established_on date not null,
    planned_by date not null,
    rule jsonb not null,
    unique (zone, name)
  )`,
  'create index industry_fund_list on industry_fund (zone, established_on, id)',
  `create table fund_investment (
    id uuid primary key,
    credit_code text not null,
    fund_id uuid not null,
    amount numeric(18, 2) not null check (amount > 0),
    purpose text not null,
    invested_at timestamptz not null
  )`,
  'create index fund_investment_list on fund_investment (credit_code, invested_at, id)',
  // What a fund has paid out can never be more than was paid into it, whoever writes.
  `create table compensation_fund (
    id uuid primary key,
    zone text not null,
    organ_code text not null,
    name text not null,
    paid_in numeric(18, 2) not null check (paid_in > 0),
    paid_out numeric(18, 2) not null check (paid_out >= 0 and paid_out <= paid_in),
    share_basis_points integer not null,
    opened_at timestamptz not null,
    rule jsonb not null,
    unique (zone, name)
  )`,
  'create index compensation_fund_list on compensation_fund (zone, opened_at, id)',
  `create table compensation_claim (
    id uuid primary key,
    credit_code text not null,
    fund_id uuid not null,
    loan_id uuid not null unique,
    bank_code text not null,
    loss numeric(18, 2) not null check (loss > 0),
    claimed numeric(18, 2) not null check (claimed > 0 and claimed <= loss),
    state text not null,
    claimed_at timestamptz not null,
    decided_at timestamptz,
    decision_reason text
  )`,
  'create index compensation_claim_enterprise on compensation_claim (credit_code)',
];

const OTHERS = [
  `create table arrears (
    id uuid primary key,
    credit_code text not null,
    zone text not null,
    debtor_code text not null,
    debtor_name text not null,
    debtor_kind text not null,
    category text not null,
    amount numeric(18, 2) not null check (amount > 0),
    undisputed numeric(18, 2) check (undisputed >= 0 and undisputed <= amount),
    paid numeric(18, 2) not null check (paid >= 0 and paid <= amount),
    contracted_on date not null,
    delivered_on date not null,
    agreed_days integer,
    agreed_rate_basis_points integer,
    on_third_party boolean not null,
    state text not null,
    supervised_at timestamptz,
    instalments jsonb not null,
    payments jsonb not null,
    registered_at timestamptz not null
  )`,
  'create index arrears_list on arrears (credit_code, registered_at, id)',
  'create index arrears_zone on arrears (zone, registered_at, id)',
  `create table tax_relief (
    id uuid primary key,
    credit_code text not null,
    zone text not null,
    policy text not null,
    year integer not null,
    eligible boolean not null,
    reasons jsonb not null,
    screened_at timestamptz not null,
    enjoyed_amount numeric(18, 2) check (enjoyed_amount > 0),
    enjoyed_on date,
    missed_at timestamptz,
    rule jsonb not null,
    unique (credit_code, policy, year)
  )`,
  'create index tax_relief_zone on tax_relief (zone, year, screened_at, id)',
  'create index tax_relief_list on tax_relief (credit_code, screened_at, id)',
  `create table matchmaking_event (
    id uuid primary key,
    zone text not null,
    organ_code text not null,
    form text not null,
    level text not null,
    title text not null,
    held_on date not null,
    enterprises jsonb not null,
    banks jsonb not null,
    rule jsonb not null,
    recorded_at timestamptz not null
  )`,
  'create index matchmaking_event_list on matchmaking_event (zone, held_on, id)',
];
