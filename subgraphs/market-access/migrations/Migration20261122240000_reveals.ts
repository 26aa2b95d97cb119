import { Migration } from '@mikro-orm/migrations';

/**
 * Who read a person's data unmasked, when and what for; never the data itself. The rows are neither changed nor
 * deleted.
 */
export class Migration20261122240000_reveals extends Migration {
  override up(): void {
    this.addSql(`
      create table reveal (
        id uuid primary key,
        credit_code text not null,
        what text not null,
        reader text not null,
        purpose text not null,
        case_no text not null,
        revealed_at timestamptz not null
      )`);
    this.addSql('create index reveal_list on reveal (credit_code, revealed_at, id)');
    this.addSql(`
      create function reveal_stays() returns trigger language plpgsql as $$ begin raise exception 'who read personal data stays on record'; end $$`);
    this.addSql(
      'create trigger reveal_stays before update or delete on reveal for each row execute function reveal_stays()',
    );
  }

  override down(): void {
    this.addSql('drop table reveal');
    this.addSql('drop function reveal_stays');
  }
}
