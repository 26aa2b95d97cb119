/** An enterprise's life on one page: what is fast at once, each department when it answers, and what happens meanwhile. */
import { ask, follow } from './graph.js';

const LIFE = `
  query PortalLife($creditCode: CreditCode!) {
    enterprise(creditCode: $creditCode) {
      name
      status
      foundedOn
      ... @defer(label: "credit") {
        creditGrade { level }
        listings { colour listedOn }
      }
      ... @defer(label: "projects") {
        projects(first: 5) { nodes { projectCode name state clock { dueDate light } } }
      }
      ... @defer(label: "finance") {
        matchedProducts { product { name maxAmount } }
      }
      ... @defer(label: "inspections") {
        inspectionVisits(first: 5) { nodes { plannedOn state } }
        quietStatus { quiet nextFreeDay }
      }
    }
  }`;

const EVENTS = `
  subscription PortalEvents($creditCode: CreditCode!) {
    enterpriseChanged(creditCode: $creditCode) {
      occurredAt
      departmentName { zh }
      sentence { zh }
    }
  }`;

/** Panels: what they show, once it is there; null where there is nothing. */
const PANELS = {
  credit: ({ creditGrade, listings }) =>
    creditGrade !== undefined && [
      `信用等级：${creditGrade?.level ?? '未评级'}`,
      ...(listings ?? []).map(({ colour, listedOn }) => `${label('ListColour', colour)}，自${listedOn}起`),
    ],
  projects: ({ projects }) =>
    projects !== undefined &&
    (projects?.nodes ?? []).map(
      ({ name, state, clock }) => `${name}（${label('ProjectState', state)}），期限${clock?.dueDate ?? '—'}`,
    ),
  finance: ({ matchedProducts }) =>
    matchedProducts !== undefined &&
    (matchedProducts ?? []).map(({ product }) => `${product.name}，最高${product.maxAmount}元`),
  inspections: ({ inspectionVisits, quietStatus }) =>
    inspectionVisits !== undefined && [
      ...(quietStatus
        ? [quietStatus.quiet ? `今日为安静日，最近可检查日${quietStatus.nextFreeDay}` : '今日非安静日']
        : []),
      ...(inspectionVisits?.nodes ?? []).map(
        ({ plannedOn, state }) => `${plannedOn} 入企检查（${label('InspectionState', state)}）`,
      ),
    ],
};

const form = document.querySelector('form');
let leaving = new AbortController();

form.addEventListener('submit', event => {
  event.preventDefault();
  leaving.abort();
  leaving = new AbortController();
  const { gateway, creditCode, token } = Object.fromEntries(new FormData(form));
  const operation = {
    url: new URL('/graphql', gateway).href,
    // It stays in the field: nothing is stored.
    token,
    variables: { creditCode },
    signal: leaving.signal,
  };
  element('events').replaceChildren();
  void name(gateway).then(() => show(operation));
  void watch(operation);
});

/** What values of enumerations are called; the values themselves where the gateway shows its schema to insiders alone. */
let labels = {};
const label = (type, value) => labels[type]?.[value]?.zh ?? value ?? '—';

async function name(gateway) {
  try {
    ({ enums: labels = {} } = await (await fetch(new URL('/labels.json', gateway))).json());
  } catch {
    labels = {};
  }
}

async function show(operation) {
  try {
    await ask({ ...operation, query: LIFE }, draw);
  } catch (error) {
    if (!operation.signal.aborted) element('name').textContent = `无法连接：${error.message}`;
  }
}

/** Follows what happens; each event is shown, and what the page shows is read anew. */
async function watch(operation) {
  while (!operation.signal.aborted) {
    try {
      element('live').textContent = '实时';
      for await (const { data, errors } of follow({ ...operation, query: EVENTS })) {
        if (errors) element('live').textContent = `已中断：${errors[0].message}`;
        if (!data?.enterpriseChanged) continue;
        const { occurredAt, departmentName, sentence } = data.enterpriseChanged;
        element('events').prepend(item(`${occurredAt} ${departmentName.zh}：${sentence.zh}`));
        void show(operation);
      }
    } catch {
      if (operation.signal.aborted) return;
      element('live').textContent = '已断开，正在重新连接';
    }
    await new Promise(resolve => setTimeout(resolve, 2_000));
  }
}

function draw({ data, errors, hasNext }) {
  const enterprise = data?.enterprise;
  const [error] = errors;
  const missing = error ? `未能读取：${error.message}` : '没有此企业';
  element('name').textContent = enterprise
    ? `${enterprise.name ?? '—'}（${label('EnterpriseStatus', enterprise.status)}）`
    : missing;
  if (!enterprise) return;
  for (const [panel, linesOf] of Object.entries(PANELS)) {
    const lines = linesOf(enterprise);
    const waiting = hasNext ? '正在读取…' : '暂时无法提供';
    const shown = lines ? lines : [waiting];
    element(panel).replaceChildren(...(shown.length > 0 ? shown : ['无']).map(item));
  }
}

const element = id => document.getElementById(id);

function item(text) {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}

// An address may name both: `?gateway=…&creditCode=…`. A token does not belong into an address.
const named = new URLSearchParams(location.search);
for (const name of ['gateway', 'creditCode']) if (named.has(name)) form.elements[name].value = named.get(name);
form.requestSubmit();
