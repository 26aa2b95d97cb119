import { Migration } from '@mikro-orm/migrations';

/** An opinion against that is given again stays with its party: who gave it and when is not written over. */
export class Migration20261128040000_earlier_opinions extends Migration {
  override up(): void {
    this.addSql(`alter table planning_opinion add column earlier jsonb not null default '[]'`);
  }

  override down(): void {
    this.addSql('alter table planning_opinion drop column earlier');
  }
}
