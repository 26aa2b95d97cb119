import { Migration } from '@mikro-orm/migrations';

/** Values that those who read them hold to be wrong; of one value one dispute is open. */
export class Migration20261128235920_disputes extends Migration {
  override up(): void {
    this.addSql(`
      create table value_dispute (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        disputer text not null,
        department text not null,
        field text not null,
        thing text not null,
        value_hash text not null,
        reason text not null,
        state text not null,
        disputed_at timestamptz not null,
        disputed_by text not null,
        overdue_at timestamptz,
        answered_at timestamptz,
        answered_by text,
        answer_reason text,
        correction text,
        version int not null default 1
      )`);
    this.addSql(`create unique index value_dispute_open on value_dispute (credit_code, field, thing)
      where state = 'OPEN'`);
    this.addSql('create index value_dispute_of on value_dispute (credit_code, disputed_at desc, id desc)');
    this.addSql('create index value_dispute_by on value_dispute (disputer, disputed_at desc, id desc)');
    this.addSql('create index value_dispute_kept on value_dispute (department, disputed_at desc, id desc)');
    this.addSql('create index value_dispute_all on value_dispute (disputed_at desc, id desc)');
  }

  override down(): void {
    this.addSql('drop table value_dispute');
  }
}
