import { Migration } from '@mikro-orm/migrations';

/** Which of the objects of a draw were visited is asked with each draw. */
export class Migration20261128233000_visits_of_draws extends Migration {
  override up(): void {
    this.addSql('create index inspection_visit_draw on inspection_visit (draw_id) where draw_id is not null');
  }

  override down(): void {
    this.addSql('drop index inspection_visit_draw');
  }
}
