import { Migration } from '@mikro-orm/migrations';

/** Indexes by which a page of a hundred thousand events, or of ten thousand cases, is read as shortly as one of ten. */
export class Migration20261128221000_long_lives extends Migration {
  override up(): void {
    this.addSql('create index event_type on event (credit_code, type, occurred_at, department, source_order)');
    this.addSql('create index event_department on event (credit_code, department, occurred_at, source_order)');
    // The newest event of each stage, and the first after a moment.
    this.addSql(`create index event_stages on event (credit_code, stage, occurred_at, department, source_order)
      where stage is not null`);
    this.addSql('drop index event_stage');
    // What the register told: a profile is made of it.
    this.addSql(
      `create index event_registered on event (credit_code) where subject_type = 'Enterprise' and not restricted`,
    );
    // What waits for officers, where nearly all that is open waits for others.
    this.addSql(`create index desk_case_awaiting on desk_case (department, (awaiting->>'role'), due_at, id)
      where ended_at is null`);
  }

  override down(): void {
    this.addSql('create index event_stage on event (credit_code, occurred_at) where stage is not null');
    for (const index of ['event_type', 'event_department', 'event_stages', 'event_registered', 'desk_case_awaiting']) {
      this.addSql(`drop index ${index}`);
    }
  }
}
