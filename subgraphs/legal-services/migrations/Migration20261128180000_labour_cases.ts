import { Migration } from '@mikro-orm/migrations';

/** Cases of labour supervision and arbitration. */
export class Migration20261128180000_labour_cases extends Migration {
  override up(): void {
    this.addSql(`
      create table labour_case (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        kind text not null,
        case_no text not null,
        visit_id uuid references inspection_visit,
        opened_on date not null,
        recorded_at timestamptz not null,
        state text not null,
        closed_on date,
        closed_late boolean,
        outcome text,
        unique (credit_code, kind, case_no),
        check ((state = 'CLOSED') = (closed_on is not null))
      )`);
    this.addSql('create index labour_case_list on labour_case (credit_code, opened_on, id)');
    // Serves the rates of a zone's year.
    this.addSql('create index labour_case_zone on labour_case (zone, opened_on)');
  }

  override down(): void {
    this.addSql('drop table labour_case');
  }
}
