import { Migration } from '@mikro-orm/migrations';

/** Whoever follows the feed is told at once, when a transaction with changes has ended. */
export class Migration20261128170000_change_signal extends Migration {
  override up(): void {
    this.addSql(`
      create function signal_change() returns trigger language plpgsql as $$
      begin
        notify change;
        return null;
      end $$`);
    this.addSql(
      'create trigger change_signal after insert on change for each statement execute function signal_change()',
    );
  }

  override down(): void {
    this.addSql('drop trigger change_signal on change');
    this.addSql('drop function signal_change()');
  }
}
