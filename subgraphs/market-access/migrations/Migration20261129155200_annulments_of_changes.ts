import { Migration } from '@mikro-orm/migrations';

/** What the register said before each change that was entered, by what its log says of that moment. */
export const BEFORE_FROM_LOG = `
  update change_of_registration set before = logged.before from (
    select service_case.id, jsonb_object_agg(fact->>'field', case fact->>'field'
        when 'additionalAddresses' then to_jsonb(coalesce(string_to_array(fact->>'before', '；'), '{}'))
        when 'addressByCommitment' then to_jsonb((fact->>'before')::boolean)
        else fact->'before' end) as before
    from service_case
      join registration_log on registration_log.credit_code = service_case.credit_code
        and registration_log.recorded_at = service_case.decided_at
      cross join jsonb_array_elements(registration_log.changes) as fact
    where service_case.matter = 'CHANGE' and registration_log.event in ('NAME_CHANGED', 'PREMISES_CHANGED')
    group by service_case.id
  ) as logged where logged.id = change_of_registration.id`;

/**
 * Annulments of changes: which change, what of it, and what the register said before it. Of changes that were entered
 * before this, that is what the log of the register says of the moment of their approval.
 */
export class Migration20261129155200_annulments_of_changes extends Migration {
  override up(): void {
    this.addSql(`
      alter table registration_annulment
        add column change_id uuid,
        add column items jsonb not null default '[]',
        add column bar text`);
    this.addSql('create index registration_annulment_change on registration_annulment (change_id)');
    this.addSql('alter table change_of_registration add column before jsonb');
    this.addSql(BEFORE_FROM_LOG);
  }

  override down(): void {
    this.addSql('alter table change_of_registration drop column before');
    this.addSql('alter table registration_annulment drop column change_id, drop column items, drop column bar');
  }
}
