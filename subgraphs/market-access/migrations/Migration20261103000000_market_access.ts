import { Migration } from '@mikro-orm/migrations';

/**
 * The register, its log and the registration cases. Text that is searched is compared byte by byte (collate "C"), so
 * that a prefix is a range of an index on any server.
 */
export class Migration20261103000000_market_access extends Migration {
  override up(): void {
    this.addSql(`
      create table enterprise (
        credit_code text collate "C" primary key,
        name text collate "C" not null,
        brand text not null,
        tail text collate "C",
        pinyin text collate "C" not null,
        initials text collate "C" not null,
        zone text collate "C" not null,
        industry text not null,
        division text collate "C" not null,
        section text collate "C" not null,
        size_class text not null,
        registered_capital numeric(18, 2) not null,
        founded_on date not null,
        status text collate "C" not null,
        ended_on date,
        address text not null,
        legal_representative text not null,
        former_names jsonb not null
      )`);
    for (const sql of searchIndexes('enterprise')) this.addSql(sql);
    // One for each way to list by filter.
    this.addSql('create index enterprise_zone on enterprise (zone, status, credit_code)');
    this.addSql('create index enterprise_division on enterprise (division, zone, status, credit_code)');
    this.addSql('create index enterprise_section on enterprise (section, zone, status, credit_code)');
    // What enterprises are found by of their former names. Zone, status and division are the enterprise's own of today:
    // a change there is made here too.
    this.addSql(`
      create table former_name (
        credit_code text collate "C" not null,
        name text collate "C" not null,
        tail text collate "C",
        pinyin text collate "C" not null,
        initials text collate "C" not null,
        until date not null,
        zone text collate "C" not null,
        status text collate "C" not null,
        division text collate "C" not null,
        primary key (credit_code, until, name)
      )`);
    for (const sql of searchIndexes('former_name')) this.addSql(sql);
    this.addSql(`
      create table registration_log (
        id uuid primary key,
        credit_code text not null,
        event text not null,
        recorded_at timestamptz not null,
        changes jsonb not null
      )`);
    this.addSql('create index registration_log_list on registration_log (credit_code, recorded_at, id)');
    this.addSql(`
      create table registration (
        id uuid primary key,
        credit_code text not null unique,
        case_no text not null,
        state text not null,
        applicant text not null,
        zone text not null,
        name text not null,
        brand text not null,
        industry text not null,
        size_class text not null,
        size_facts jsonb not null,
        registered_capital numeric(18, 2) not null,
        address text not null,
        legal_representative text not null,
        submitted_at timestamptz not null,
        accepted_at timestamptz,
        accepted_by text,
        decided_at timestamptz,
        decided_by text,
        reasons jsonb not null,
        supplements jsonb not null,
        clock jsonb not null,
        amount jsonb,
        rule jsonb,
        constraint decided_by_another check (state <> 'APPROVED' or (accepted_by is not null and decided_by is not null and accepted_by <> decided_by))
      )`);
    // An open case holds its name; once approved, the enterprise does.
    this.addSql(
      `create unique index registration_open_name on registration (zone, name) where state in ('SUBMITTED', 'SUPPLEMENT_REQUESTED', 'ACCEPTED')`,
    );
    // Sample lives count from 0; codes of the applications made here lie beyond them.
    this.addSql('create sequence registration_serial minvalue 500000000');
  }

  override down(): void {
    this.addSql('drop table registration, registration_log, former_name, enterprise');
    this.addSql('drop sequence registration_serial');
  }
}

/**
 * One for each key of search (search.ts); what filters it further is read from the index too. Names of one zone begin
 * alike, so there the zone comes first: else the name of one zone's place, sought in another, would be looked for
 * through all of the former.
 */
const searchIndexes = (table: string): string[] => [
  `create index ${table}_name on ${table} (zone, name, credit_code) include (status, division)`,
  ...['tail', 'pinyin', 'initials'].map(
    key => `create index ${table}_${key} on ${table} (${key}, credit_code) include (zone, status, division)`,
  ),
];
