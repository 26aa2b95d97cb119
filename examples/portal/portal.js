/** The page: an enterprise's life, or the desk of who asks. */
import { openDesk } from './desk.js';
import { openLife } from './life.js';
import { element, readLabels } from './page.js';

const VIEWS = { life: openLife, desk: openDesk };

const form = document.querySelector('form');
let leaving = new AbortController();

form.addEventListener('submit', event => {
  event.preventDefault();
  leaving.abort();
  leaving = new AbortController();
  const { gateway, creditCode, token, purpose } = Object.fromEntries(new FormData(form));
  const view = event.submitter?.value ?? asked.get('view') ?? 'life';
  const operation = {
    url: new URL('/graphql', gateway).href,
    // It stays in the field: nothing is stored.
    token,
    // What an officer reads for: the enterprise sees it in the receipts of what was read.
    purpose,
    variables: { creditCode },
    signal: leaving.signal,
  };
  for (const name of Object.keys(VIEWS)) element(name).hidden = name !== view;
  const { signal } = leaving;
  void readLabels(gateway).then(() => !signal.aborted && VIEWS[view]?.(operation));
});

// An address may name what is shown: `?view=desk&gateway=…&creditCode=…`. A token does not belong into an address.
const asked = new URLSearchParams(location.search);
for (const name of ['gateway', 'creditCode']) if (asked.has(name)) form.elements[name].value = asked.get(name);
form.requestSubmit();
