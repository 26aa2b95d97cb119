import { Migration } from '@mikro-orm/migrations';

/** Each consent says with which move of its agreement's consents it last moved, so that a feed tells its end once. */
export class Migration20261129150200_moves_of_consents extends Migration {
  override up(): void {
    this.addSql('alter table sharing_consent add column revision int not null default 0');
    this.addSql(`
      update sharing_consent c set revision = m.revision from (
        select id, row_number() over (partition by grant_id order by coalesce(revoked_at, given_at), id) as revision
        from sharing_consent) m
      where m.id = c.id`);
    this.addSql('create index sharing_consent_moves on sharing_consent (grant_id, revision)');
  }

  override down(): void {
    this.addSql('drop index sharing_consent_moves');
    this.addSql('alter table sharing_consent drop column revision');
  }
}
