/** A page to be printed, in Chinese: HTML whose every text is escaped. */

const STYLE = `
  @page { size: A4; margin: 37mm 26mm 35mm 28mm }
  body { font: 12pt/1.9 "FangSong", "STFangsong", "SimSun", "Songti SC", "Noto Serif CJK SC", serif; color: #000;
    max-width: 156mm; margin: 0 auto; padding: 10mm }
  h1 { font-size: 22pt; font-weight: 600; text-align: center; margin: 0 0 4mm; letter-spacing: .08em }
  .number { text-align: right; margin: 0 0 6mm }
  p { margin: 0; text-indent: 2em; overflow-wrap: anywhere }
  table { border-collapse: collapse; width: 100%; margin: 3mm 0 }
  td, th { border: .3mm solid #555; padding: 1mm 2.5mm; vertical-align: top; text-align: left; overflow-wrap: anywhere }`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as a part of HTML. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, character => ESCAPES[character] ?? character);

/** A part of a page: a paragraph, or a table whose first row is its head. */
export type Part = string | readonly (readonly string[])[];

/** A whole page: its title, its number, its parts. */
export function printed(title: string, number: string, parts: readonly Part[]): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escaped(title)}</h1>
<p class="number">${escaped(number)}</p>
${parts.map(part => (typeof part === 'string' ? `<p>${escaped(part)}</p>` : tableOf(part))).join('\n')}
</body></html>
`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const rowOf = (cells: readonly string[], tag: 'td' | 'th'): string =>
    `<tr>${cells.map(cell => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${rowOf(head, 'th')}${body.map(cells => rowOf(cells, 'td')).join('')}</table>`;
}
