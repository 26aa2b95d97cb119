import { Migration } from '@mikro-orm/migrations';

/**
 * A document is found however its number is spelt: widths, spaces, kinds of brackets and dashes, and case tell no
 * documents apart. Other punctuation does: 1-1 is not 11. The index is not unique, since what was on record before may
 * be there under two spellings.
 */
export class Migration20261128060000_document_keys extends Migration {
  override up(): void {
    this.addSql(`
      create function document_key(text) returns text language sql immutable strict parallel safe
      return upper(translate(
        regexp_replace(normalize($1, NFKC), '[[:space:]]', '', 'g'),
        '〔〕【】[]{}「」《》‐‑‒–—―−',
        '()()()()()()-------'
      ))`);
    for (const table of ['licence', 'penalty']) {
      this.addSql(`create index ${table}_document on ${table} (document_key(document_no), document_key(authority))`);
    }
  }

  override down(): void {
    for (const table of ['licence', 'penalty']) this.addSql(`drop index ${table}_document`);
    this.addSql('drop function document_key');
  }
}
