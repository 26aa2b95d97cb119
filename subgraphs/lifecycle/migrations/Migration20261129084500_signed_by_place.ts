import { Migration } from '@mikro-orm/migrations';

/**
 * A batch says up to which place it reaches, instead of each event in which batch it is. Events that were signed in
 * another order than that of their places are signed once more.
 */
export class Migration20261129084500_signed_by_place extends Migration {
  override up(): void {
    this.addSql('alter table event add column hash_seq bigint null');
    this.addSql('alter table batch add column through bigint null');
    this.addSql(`
      with reached as (
        select number, max(max(seq)) over (order by number) as through
        from batch left join event on event.batch = batch.number group by number)
      update batch set through = coalesce(reached.through, 0) from reached where reached.number = batch.number`);
    this.addSql('alter table batch alter column through set not null');
    this.addSql('create index batch_through on batch (through, number)');
    this.addSql(`
      update event set hash_seq = nextval('event_seq_seq')
      where hash is not null and seq <= (select max(through) from batch) and batch is distinct from (
        select number from batch where through >= event.seq order by through, number limit 1)`);
    this.addSql('create index event_hash_seq on event (hash_seq) where hash_seq is not null');
    this.addSql('drop index event_unsigned');
    this.addSql('alter table event drop column batch');
    // The id is made of both.
    this.addSql('alter table event drop constraint event_department_source_cursor_key');
  }

  override down(): void {
    this.addSql(
      'alter table event add constraint event_department_source_cursor_key unique (department, source_cursor)',
    );
    this.addSql('alter table event add column batch integer null');
    this.addSql(`
      update event set batch = (
        select number from batch where through >= coalesce(hash_seq, seq) order by through, number limit 1)
      where hash is not null`);
    this.addSql('drop index event_hash_seq');
    this.addSql('alter table event drop column hash_seq');
    this.addSql('alter table batch drop column through');
    this.addSql('create index event_unsigned on event (seq) where batch is null and hash is not null');
  }
}
