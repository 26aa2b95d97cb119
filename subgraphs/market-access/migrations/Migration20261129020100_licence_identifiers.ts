import { Migration } from '@mikro-orm/migrations';

/**
 * What was licensed before there were identifiers: for which zone and item. Its next version is told to credit, by
 * which it gets its identifier.
 */
export class Migration20261129020100_licence_identifiers extends Migration {
  override up(): void {
    this.addSql(`
      update granted_licence
      set zone = enterprise.zone, version = version + 1,
        item = case subject_type
          when 'EnterpriseRegistration' then 'ESTABLISHMENT'
          when 'ChangeOfRegistration' then 'CHANGE_OF_REGISTRATION'
          else 'TRADE_LICENCE'
        end
      from enterprise
      where enterprise.credit_code = granted_licence.credit_code and identifier is null and withdrawn_on is null`);
  }

  override down(): void {}
}
