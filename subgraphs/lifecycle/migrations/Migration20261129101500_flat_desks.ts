import { Migration } from '@mikro-orm/migrations';

/** Cases are listed by whatever stands together in an order, each in an index of what is open and of what has ended. */
const LISTED = [
  ['department', 'department, watched, '],
  ['matter', 'matter, '],
  ['status', 'status, '],
] as const;
const ORDERS = [
  ['due', 'due_at, id'],
  ['opened', 'opened_at, id'],
] as const;

/** Desks of officers and auditors: what is open and what has ended, in both orders, by whatever it is filtered by. */
export class Migration20261129101500_flat_desks extends Migration {
  override up(): void {
    const replaced = ['department_due', 'department_opened', 'matter_due', 'zone_due', 'awaiting', 'bank_due'];
    for (const index of [...replaced, 'ended_department', 'ended_bank']) this.addSql(`drop index desk_case_${index}`);
    for (const [order, columns] of ORDERS) {
      for (const [name, before] of LISTED) {
        this.addSql(
          `create index desk_case_${name}_${order} on desk_case (${before}${columns}) where ended_at is null`,
        );
      }
      // What is open has these two already (desk_case_all_due, desk_case_all_opened).
      for (const [name, before] of [['all', ''] as const, ...LISTED]) {
        this.addSql(
          `create index desk_case_ended_${name}_${order} on desk_case (${before}${columns}) where ended_at is not null`,
        );
      }
    }
    // A zone may have few cases of all: they are gathered, open and ended ones.
    this.addSql('create index desk_case_zone_due on desk_case (office_zone, department, watched, due_at, id)');
    this.addSql(`
      create index desk_case_awaiting on desk_case (department, (awaiting->>'role'), due_at, id)
        where awaiting is not null and not watched`);
    // Where a right or a validity ends, which is nothing late. Of what has ended that is all that has a day.
    this.addSql(`
      create index desk_case_not_late on desk_case (due_at, id)
        where ended_at is null and not is_duty and due_at < timestamptz '9999-12-31 00:00:00+00'`);
    // Nearly no case has a bank.
    this.addSql(
      'create index desk_case_bank_due on desk_case (bank, due_at, id) where holder_open and bank is not null',
    );
    this.addSql(`
      create index desk_case_ended_bank on desk_case (bank, opened_at, id)
        where ended_at is not null and bank is not null`);
  }

  override down(): void {
    for (const [order] of ORDERS) {
      for (const [name] of LISTED)
        this.addSql(`drop index desk_case_${name}_${order}, desk_case_ended_${name}_${order}`);
      this.addSql(`drop index desk_case_ended_all_${order}`);
    }
    for (const index of ['zone_due', 'awaiting', 'not_late', 'bank_due', 'ended_bank'])
      this.addSql(`drop index desk_case_${index}`);
    const worked = 'ended_at is null and not watched';
    for (const [name, columns, which] of [
      ['department_due', 'department, due_at, id', worked],
      ['department_opened', 'department, opened_at, id', worked],
      ['matter_due', 'department, matter, due_at, id', worked],
      ['zone_due', 'office_zone, department, due_at, id', worked],
      ['awaiting', `department, (awaiting->>'role'), due_at, id`, 'ended_at is null'],
      ['bank_due', 'bank, due_at, id', 'holder_open'],
      ['ended_department', 'department, opened_at, id', 'ended_at is not null'],
      ['ended_bank', 'bank, opened_at, id', 'ended_at is not null'],
    ] as const) {
      this.addSql(`create index desk_case_${name} on desk_case (${columns}) where ${which}`);
    }
  }
}
