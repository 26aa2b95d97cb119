/** What is said of an event: from its department's catalogue and what it told. */
import { LANGUAGES } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import { sentenceOf } from '#shared/server/change-types.ts';
import type { ChangeCatalogue } from '#shared/server/change-types.ts';
import type { ToldChange } from '#shared/server/feeds.ts';

/** The catalogue of a department, as far as sentences need it. */
export type Catalogue = Pick<ChangeCatalogue, 'types' | 'labels'>;

/** The catalogue of a department that describes none of its changes. */
export const NO_CATALOGUE: Catalogue = { types: {}, labels: {} };

/** An event in a sentence, and without what its payload told, for who may not read that. */
export interface Said {
  text: Text;
  brief: Text;
}

/** What is said of a change; of a type that its department has not described, what can be said of any. */
export function saidOf({ type, payload = {} }: ToldChange, catalogue: Catalogue): Said {
  const template = catalogue.types[type]?.text;
  const text = sentenceOf(catalogue, type, payload);
  if (!text || !template) return { text: undescribed(type), brief: undescribed(type) };
  const [zh = '', en = ''] = LANGUAGES.map(language => withoutParameters(template[language]));
  return { text, brief: { zh, en } };
}

/** The type's name as words: `PenaltyPublished` → `Penalty published`. */
function undescribed(type: string): Text {
  const words = type.replaceAll(/(?<!^)[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
  return { zh: '登记了一项变动', en: words.charAt(0).toUpperCase() + words.slice(1) };
}

/** A template without what stands in brackets or behind a colon for parameters; of others that there is something. */
const withoutParameters = (template: string): string =>
  template
    .replaceAll(/ ?[（(][^（）()]*\{[^（）()]*[）)]/g, '')
    .replace(/[：:][^：:{]*\{.*$/, '')
    .replaceAll(/\{[^}]*\}/g, '…');
