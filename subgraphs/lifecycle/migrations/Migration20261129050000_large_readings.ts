import { Migration } from '@mikro-orm/migrations';

/**
 * While millions of events are read for the first time, none has a hash yet: what waits to be signed, and what of an
 * older reading is to be removed, is found without passing over them.
 */
export class Migration20261129050000_large_readings extends Migration {
  override up(): void {
    this.addSql('drop index event_unsigned');
    this.addSql('create index event_unsigned on event (seq) where batch is null and hash is not null');
    this.addSql('create index event_generation on event (department, generation)');
  }

  override down(): void {
    this.addSql('drop index event_generation');
    this.addSql('drop index event_unsigned');
    this.addSql('create index event_unsigned on event (seq) where batch is null');
  }
}
