import { Migration } from '@mikro-orm/migrations';

/** Who may see an event stands in the indexes of lives: a page of what is public passes over nothing that is not. */
export class Migration20261129003000_by_sight extends Migration {
  override up(): void {
    for (const index of ['event_timeline', 'event_type', 'event_department']) this.addSql(`drop index ${index}`);
    this.#index('event_timeline', 'credit_code, restricted, office_only, occurred_at, department, source_order');
    this.#index('event_type', 'credit_code, type, restricted, office_only, occurred_at, department, source_order');
    this.#index('event_department', 'credit_code, department, restricted, office_only, occurred_at, source_order');
  }

  override down(): void {
    for (const index of ['event_timeline', 'event_type', 'event_department']) this.addSql(`drop index ${index}`);
    this.#index('event_timeline', 'credit_code, occurred_at, department, source_order');
    this.#index('event_type', 'credit_code, type, occurred_at, department, source_order');
    this.#index('event_department', 'credit_code, department, occurred_at, source_order');
  }

  #index(name: string, columns: string): void {
    this.addSql(`create index ${name} on event (${columns})`);
  }
}
