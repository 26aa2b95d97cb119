import { Migration } from '@mikro-orm/migrations';

/** A request for legal aid that is done says what came of it; of those done before it is not known. */
export class Migration20261129090100_legal_aid_results extends Migration {
  override up(): void {
    this.addSql('alter table legal_aid_request add column result text');
  }

  override down(): void {
    this.addSql('alter table legal_aid_request drop column result');
  }
}
