import { Migration } from '@mikro-orm/migrations';

/** The log of messages as auditors and partners read it: one row a message, with how it ended and what proves it. */
export class Migration20261129020300_messages_for_auditors extends Migration {
  override up(): void {
    this.addSql(`
      create view exchange_message as
      select opened.place, opened.member, opened.message_id,
        opened.content->>'grantNo' as grant_no,
        opened.content->>'at' as at,
        opened.content->>'requestHash' as request_hash,
        array(select jsonb_array_elements_text(opened.content->'fields')) as fields,
        opened.request->'content'->>'purpose' as purpose,
        opened.request->'content'->>'legalBasis' as legal_basis,
        opened.request->'content'->>'matterCode' as matter_code,
        opened.request->'content'->>'caseNo' as case_no,
        opened.step = 'REFUSED' as refused,
        coalesce(answered.content->>'reason', opened.content->>'reason') as reason,
        answered.content->>'at' as ended_at,
        answered.content->>'answerHash' as answer_hash,
        batch.number as batch_number,
        batch.document->'content'->>'root' as batch_root,
        batch.made_at as batch_made_at,
        stamp.stamped_at as stamped_at,
        array(select c.member from message_countersign c where c.number = batch.number order by 1) as countersigned_by
      from message_entry opened
      left join message_entry answered on answered.member = opened.member
        and answered.message_id = opened.message_id and answered.step = 'ANSWERED' and opened.step = 'OPENED'
      left join lateral (
        select number, document, made_at from message_batch where last_place >= opened.place order by last_place limit 1
      ) batch on true
      left join message_stamp stamp on stamp.number = batch.number
      where opened.step in ('OPENED', 'REFUSED')`);
    this.addSql(`
      create index message_entry_of_member on message_entry (member, place) where step in ('OPENED', 'REFUSED')`);
    this.addSql(`
      create index message_entry_of_grant on message_entry ((content->>'grantNo'), place)
      where step in ('OPENED', 'REFUSED')`);
  }

  override down(): void {
    this.addSql('drop index message_entry_of_grant, message_entry_of_member');
    this.addSql('drop view exchange_message');
  }
}
