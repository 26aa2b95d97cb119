/**
 * The bar above the IDE: places for a token and for what is read for, which are forgotten with the page, and what was
 * run in this window before.
 * Its script sees every request of the page, since it stands before GraphiQL's.
 */

/** How many operations the history holds. */
const REMEMBERED = 30;

const STYLE = `
#bar { box-sizing: border-box; height: 40px; padding: 0 12px; display: flex; gap: 12px; align-items: center;
  font: 14px system-ui, sans-serif; background: #f4f5f7; border-bottom: 1px solid #d5d8dd; color: #1c2530 }
#bar label { flex: 0 1 22em; min-width: 0; display: flex; gap: 6px; align-items: center; white-space: nowrap }
#bar input { flex: 1; min-width: 0; padding: 4px 6px; font: inherit }
#bar select { flex: none; margin-left: auto; max-width: 30vw; padding: 4px; font: inherit }
#bar .hint { min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
#bar code { font-size: 12px }
@media (max-width: 1100px) { #bar .hint { display: none } }
body { margin: 0; overflow: hidden }
#root { height: calc(100vh - 40px) !important; width: 100% !important }
#root .graphiql-container { height: 100% !important; width: 100% !important }
@media (prefers-color-scheme: dark) {
  #bar { background: #1b2230; border-color: #39445a; color: #e6e9ef }
}`;

const MARKUP = `
<form id="bar" autocomplete="off" onsubmit="return false">
  <label>令牌 Token <input id="token" type="password" placeholder="eyJ…" autocomplete="off" spellcheck="false"></label>
  <label>用途 Purpose <input id="purpose" autocomplete="off" maxlength="500"></label>
  <span class="hint"><code>npm run --silent token -- --role officer --department credit</code></span>
  <select id="history" aria-label="历史 History"><option value="">历史 History</option></select>
</form>`;

/** Plain JavaScript: it runs in the browser as it stands here. */
const SCRIPT = `
(() => {
  const KEY = 'operations';
  const token = document.getElementById('token');
  const purpose = document.getElementById('purpose');
  const list = document.getElementById('history');
  const read = () => JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  const titleOf = text => (/(?:query|mutation|subscription)\\s+(\\w+)/.exec(text)?.[1] ?? text.replace(/\\s+/g, ' ')).slice(0, 60);
  const show = () => {
    list.replaceChildren(list.options[0], ...read().map(text => new Option(titleOf(text), text)));
    list.selectedIndex = 0;
  };
  const remember = text => {
    if (typeof text !== 'string' || /\\b__schema\\b/.test(text)) return;
    sessionStorage.setItem(KEY, JSON.stringify([text, ...read().filter(other => other !== text)].slice(0, ${REMEMBERED})));
    show();
  };
  list.addEventListener('change', () => {
    if (list.value) location.assign('/?query=' + encodeURIComponent(list.value));
  });
  const send = window.fetch.bind(window);
  window.fetch = (address, options = {}) => {
    const url = new URL(typeof address === 'string' ? address : address.url ?? address.href, location.href);
    if (url.origin !== location.origin) return send(address, options);
    const headers = new Headers(options.headers);
    const given = token.value.trim().replace(/^Bearer\\s+/i, '');
    if (given && !headers.has('authorization')) headers.set('authorization', 'Bearer ' + given);
    const stated = encodeURIComponent(purpose.value.trim());
    if (stated && !headers.has('x-access-purpose')) headers.set('x-access-purpose', stated);
    if (!headers.has('x-client-name')) headers.set('x-client-name', 'ide');
    try {
      remember(JSON.parse(options.body).query);
    } catch {
      // What is no operation is not remembered.
    }
    return send(address, { ...options, headers });
  };
  show();
})();`;

/** The page of GraphiQL with the bar above it. */
export const withBar = (html: string): string =>
  html
    .replace('</head>', () => `<style>${STYLE}</style></head>`)
    .replace(/<body[^>]*>/, body => `${body}${MARKUP}<script>${SCRIPT}</script>`);
