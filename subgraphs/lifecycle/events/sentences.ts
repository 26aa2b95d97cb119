/** What is said of an event: from its department's catalogue and what it told. */
import type { Text } from '#shared/messages.ts';
import { publicSentenceOf, sentenceOf } from '#shared/server/change-types.ts';
import type { ChangeCatalogue } from '#shared/server/change-types.ts';
import type { ToldChange } from '#shared/server/feeds.ts';

/** The catalogue of a department, as far as sentences need it. */
export type Catalogue = Pick<ChangeCatalogue, 'types' | 'labels'>;

/** The catalogue of a department that describes none of its changes. */
export const NO_CATALOGUE: Catalogue = { types: {}, labels: {} };

/** An event in a sentence, and as who may not read its payload is told of it. */
export interface Said {
  text: Text;
  brief: Text;
}

/** What is said of a change; of a type that its department has not described, what can be said of any. */
export function saidOf({ type, payload = {} }: ToldChange, catalogue: Catalogue): Said {
  const text = sentenceOf(catalogue, type, payload) ?? undescribed(type);
  return { text, brief: publicSentenceOf(catalogue, type, payload) ?? text };
}

/** The type's name as words: `PenaltyPublished` → `Penalty published`. */
function undescribed(type: string): Text {
  const words = type.replaceAll(/(?<!^)[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
  return { zh: '登记了一项变动', en: words.charAt(0).toUpperCase() + words.slice(1) };
}
