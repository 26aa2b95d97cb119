/** An operation's selection as plain data, in the operation's own order. prepare.ts makes it. Types only. */

/** A `@skip` or `@include` that is not decided yet: selected only where the variable is `is`. */
export interface Condition {
  if: string;
  is: boolean;
}

export type Selection = SelectedField | SelectedFragment;

export interface SelectedField {
  /** Its name in the fetched data: alias, name, or a name apart (prepare.ts). */
  response: string;
  name: string;
  /** As printed: `[User!]`. */
  type: string;
  when?: Condition[];
  /** Where the type is composite. */
  selections?: Selection[];
}

export interface SelectedFragment {
  /** Type condition; absent where there is none. */
  on?: string;
  when?: Condition[];
  selections: Selection[];
}
