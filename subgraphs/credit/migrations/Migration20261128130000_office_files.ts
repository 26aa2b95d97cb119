import { Migration } from '@mikro-orm/migrations';

/** Files of an office of its own (G46), and who read them for what. No entity, no change and no decision is of them. */
export class Migration20261128130000_office_files extends Migration {
  override up(): void {
    this.addSql(`
      create table integrity_entry (
        id uuid primary key,
        file_no text not null,
        kind text not null,
        fact text not null,
        basis text not null,
        authority text not null,
        decided_on date not null,
        added_at timestamptz not null,
        added_by text not null,
        annulled_at timestamptz,
        annulled_by text,
        annul_reason text,
        check ((annulled_at is null) = (annul_reason is null))
      )`);
    this.addSql('create index integrity_entry_list on integrity_entry (file_no, decided_on, id)');
    this.addSql(`
      create table integrity_reading (
        file_no text not null,
        purpose text not null,
        case_no text not null,
        read_at timestamptz not null,
        read_by text not null
      )`);
    this.addSql('create index integrity_reading_list on integrity_reading (file_no, read_at)');
  }

  override down(): void {
    this.addSql('drop table integrity_entry, integrity_reading');
  }
}
