/** The sentence of an event, from its type's template and what its department told. */
import type { ChangeType, ToldChange } from '#shared/server/feeds.ts';
import { LANGUAGES } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';

const PLACE = /\{(\w+)\}/g;

/** What stands where the change does not tell a value. */
const UNTOLD: Text = { zh: '（未公开）', en: '(not told)' };

/** The type's name as words: `PenaltyPublished` → `Penalty published`. */
function wordsOf(type: string): string {
  const words = type.replaceAll(/(?<!^)[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The sentence of a change; of a type that its department has not described, what can be said of any. */
export function sentenceOf({ type, payload = {} }: ToldChange, kind: ChangeType | undefined): Text {
  if (!kind) return { zh: '该部门登记了一项变动', en: wordsOf(type) };
  const [zh = '', en = ''] = LANGUAGES.map(language =>
    kind.text[language].replaceAll(PLACE, (_, name: string) => written(payload[name]) ?? UNTOLD[language]),
  );
  return { zh, en };
}

function written(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
