/** What a credit report says: its content is what is signed, word for word. Types only. */
import type { Text } from '#shared/messages.ts';
import type { ReportField } from '../generated.ts';

/** What it says of one field. */
export interface StoredEntry {
  field: ReportField;
  name: Text;
  clean: boolean;
  /** Documents of the penalties that stand on record. */
  documents: readonly string[];
}

/** The whole content. */
export interface ReportContent {
  document: '信用报告';
  no: string;
  creditCode: string;
  name: string | null;
  zone: string;
  purpose: string;
  issuedAt: string;
  clean: boolean;
  blackListed: boolean;
  entries: readonly StoredEntry[];
  /** The clause that gives the report the force of the certificates. */
  basis: string;
}
