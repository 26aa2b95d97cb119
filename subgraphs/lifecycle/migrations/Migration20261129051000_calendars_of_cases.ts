import { Migration } from '@mikro-orm/migrations';

/** Cases whose days another calendar gave are found each minute, without passing over all that are open. */
export class Migration20261129051000_calendars_of_cases extends Migration {
  override up(): void {
    this.addSql('create index desk_case_derived on desk_case (zone, derived_with) where ended_at is null');
  }

  override down(): void {
    this.addSql('drop index desk_case_derived');
  }
}
