import { Migration } from '@mikro-orm/migrations';

/** Which version of a thing was refused: what changed after it was given up is told anew. */
export class Migration20261129200000_telling_versions extends Migration {
  override up(): void {
    this.addSql('alter table telling add column version text');
  }

  override down(): void {
    this.addSql('alter table telling drop column version');
  }
}
