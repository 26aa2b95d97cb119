import { Migration } from '@mikro-orm/migrations';

/**
 * Days of cases beside their clocks; what only its holder watches; warnings of each day. What has ended stays on
 * the desk of its holder while he may still do something about it.
 */
export class Migration20261128225000_deadlines extends Migration {
  override up(): void {
    this.addSql(`
      alter table desk_case
        add column deadlines jsonb not null default '[]',
        add column watched boolean not null default false,
        add column is_duty boolean not null default true,
        add column holder_open boolean not null
          generated always as (ended_at is null or due_at < timestamptz '9999-12-31 00:00:00+00') stored`);
    for (const name of [
      'department_due',
      'department_opened',
      'matter_due',
      'zone_due',
      'credit_code_due',
      'bank_due',
      'look',
    ]) {
      this.addSql(`drop index desk_case_${name}`);
    }
    for (const [name, columns] of [
      ['department_due', 'department, due_at, id'],
      ['department_opened', 'department, opened_at, id'],
      ['matter_due', 'department, matter, due_at, id'],
      ['zone_due', 'zone, department, due_at, id'],
    ] as const) {
      this.addSql(`create index desk_case_${name} on desk_case (${columns}) where ended_at is null and not watched`);
    }
    for (const holder of ['credit_code', 'bank']) {
      this.addSql(`create index desk_case_${holder}_due on desk_case (${holder}, due_at, id) where holder_open`);
    }
    this.addSql(
      `create index desk_case_look on desk_case (look_at, id) where look_at < timestamptz '9999-12-31 00:00:00+00'`,
    );
    this.addSql(`alter table case_alert add column due text not null default ''`);
    this.addSql('alter table case_alert drop constraint case_alert_pkey, add primary key (case_id, light, due)');
  }

  override down(): void {
    this.addSql('alter table case_alert drop constraint case_alert_pkey');
    this.addSql('alter table case_alert drop column due, add primary key (case_id, light)');
    this.addSql(
      'alter table desk_case drop column deadlines, drop column watched, drop column is_duty, drop column holder_open',
    );
  }
}
