import { Migration } from '@mikro-orm/migrations';

/** Promises that were not kept, as other departments report them. */
export class Migration20261122000200_promises extends Migration {
  override up(): void {
    this.addSql(`
      create table broken_promise (
        id uuid primary key,
        credit_code text not null,
        department text not null,
        kind text not null,
        matter text not null,
        owed jsonb not null,
        due_on date not null,
        broken_at timestamptz not null,
        recorded_on date not null
      )`);
    this.addSql('create index broken_promise_list on broken_promise (credit_code, due_on, id)');
  }

  override down(): void {
    this.addSql('drop table broken_promise');
  }
}
