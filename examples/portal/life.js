/** An enterprise's life: what is fast at once, each department when it answers, and what happens meanwhile. */
import { ask } from './graph.js';
import { day, element, failure, label, lines, make, moment, watch } from './page.js';

const LIFE = `
  query PortalLife($creditCode: CreditCode!) {
    enterprise(creditCode: $creditCode) {
      name
      status
      foundedOn
      ... @defer(label: "life") {
        lifecycle {
          stageName { zh }
          stageSince
          services { name { zh } items { operation name { zh } rule { clause } } }
          timeline(first: 20) { ...PortalEvents }
          dataAsOf { departmentName { zh } status asOf }
        }
      }
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
  fragment PortalEvents on LifeEventConnection {
    nodes { id occurredAt departmentName { zh } sentence { zh } }
    pageInfo { hasNextPage endCursor }
  }`;

const OLDER = `
  query PortalOlder($creditCode: CreditCode!, $after: String) {
    enterprise(creditCode: $creditCode) { lifecycle { timeline(first: 20, after: $after) { ...PortalEvents } } }
  } ${EVENTS}`;

const LIVE = `
  subscription PortalChanges($creditCode: CreditCode!) {
    enterpriseChanged(creditCode: $creditCode) { id occurredAt departmentName { zh } sentence { zh } }
  }`;

/**
 * Panels: the fields that they show, and their lines once these are there. A field that is null without an error is not
 * there; one that is null with an error could not be read, which is another thing to say.
 */
const PANELS = {
  services: {
    fields: ['lifecycle'],
    lines: ({ lifecycle }) =>
      lifecycle.services.map(({ name, items }) => `${name.zh}：${items.map(serviceOf).join('、')}`),
  },
  credit: {
    fields: ['creditGrade', 'listings'],
    lines: ({ creditGrade, listings }) => [
      `信用等级：${creditGrade?.level ?? '未评级'}`,
      ...listings.map(({ colour, listedOn }) => `${label('ListColour', colour)}，自${day(listedOn)}起`),
    ],
  },
  projects: {
    fields: ['projects'],
    lines: ({ projects }) =>
      projects.nodes.map(
        ({ name, state, clock }) =>
          `${name}（${label('ProjectState', state)}）${clock ? `，期限${day(clock.dueDate)}` : ''}`,
      ),
  },
  finance: {
    fields: ['matchedProducts'],
    lines: ({ matchedProducts }) =>
      (matchedProducts ?? []).map(({ product }) => `${product.name}，最高${yuan(product.maxAmount)}`),
  },
  inspections: {
    fields: ['inspectionVisits', 'quietStatus'],
    lines: ({ inspectionVisits, quietStatus }) => [
      ...(quietStatus ? [quietOf(quietStatus)] : []),
      ...inspectionVisits.nodes.map(
        ({ plannedOn, state }) => `${day(plannedOn)} 入企检查（${label('InspectionState', state)}）`,
      ),
    ],
  },
};

/** What a panel shows: its lines, or why there are none. */
function shownIn({ fields, lines: linesOf }, enterprise, { errors, hasNext }) {
  const isFailed = errors.some(({ path = [] }) => fields.includes(path[1]));
  if (isFailed) return ['暂时无法提供'];
  if (fields.some(field => enterprise[field] === undefined)) return [hasNext ? '正在读取…' : '暂时无法提供'];
  return linesOf(enterprise);
}

const serviceOf = ({ name, rule }) => `${name.zh}${rule ? `（依据本园区方案${rule.clause}）` : ''}`;

const quietOf = ({ quiet, nextFreeDay }) => (quiet ? `今日为安静日，最近可检查日${day(nextFreeDay)}` : '今日非安静日');

const yuan = amount => `${Number(amount).toLocaleString('zh-CN')}元`;

/** Shows a life and follows it, until the page is left. */
export function openLife(asked) {
  // The events that came meanwhile, which stay marked however often the page is read anew.
  const operation = { ...asked, fresh: new Set() };
  element('timeline').replaceChildren();
  void show(operation);
  void watch({ ...operation, query: LIVE }, 'live', ({ enterpriseChanged }) => {
    if (!enterpriseChanged) return;
    operation.fresh.add(enterpriseChanged.id);
    element('timeline').prepend(lineOf(operation, enterpriseChanged));
    void show(operation);
  });
}

async function show(operation) {
  try {
    await ask({ ...operation, query: `${LIFE} ${EVENTS}` }, state => draw(operation, state));
  } catch (error) {
    if (!operation.signal.aborted) element('name').textContent = `无法连接：${error.message}`;
  }
}

function draw(operation, { data, errors, hasNext }) {
  const enterprise = data?.enterprise;
  if (!enterprise) {
    element('name').textContent = failure(errors) || '没有此企业';
    return;
  }
  const { name, status, foundedOn, lifecycle } = enterprise;
  const founded = foundedOn ? `，${day(foundedOn)}成立` : '';
  element('name').textContent = `${name ?? '—'}（${label('EnterpriseStatus', status)}${founded}）`;
  for (const [id, panel] of Object.entries(PANELS)) {
    element(id).replaceChildren(...lines(shownIn(panel, enterprise, { errors, hasNext })));
  }
  if (lifecycle) drawLife(operation, lifecycle);
}

function drawLife(operation, { stageName, stageSince, timeline, dataAsOf }) {
  element('stage').textContent = stageName ? `所处阶段：${stageName.zh}，自${day(stageSince)}起` : '尚无所处阶段的记录';
  const behind = dataAsOf.filter(({ status }) => status !== 'FOLLOWED');
  element('heard').textContent = behind
    .map(({ departmentName, status, asOf }) => {
      const known = asOf ? `，数据截至${moment(asOf)}` : '';
      return `${departmentName.zh}：${label('SourceStatus', status)}${known}`;
    })
    .join('；');
  element('timeline').replaceChildren(...timeline.nodes.map(event => lineOf(operation, event)));
  offerOlder(operation, timeline.pageInfo);
}

const lineOf = ({ fresh }, { id, occurredAt, departmentName, sentence }) => {
  const text = [make('time', moment(occurredAt)), ` ${departmentName.zh}：${sentence.zh}`];
  return make('li', text, fresh.has(id) ? { class: 'new' } : {});
};

function offerOlder(operation, { hasNextPage, endCursor }) {
  const more = element('more');
  more.hidden = !hasNextPage;
  more.onclick = () => {
    more.hidden = true;
    const variables = { ...operation.variables, after: endCursor };
    void ask({ ...operation, query: OLDER, variables }, ({ data }) => {
      const timeline = data?.enterprise?.lifecycle?.timeline;
      if (!timeline) return;
      element('timeline').append(...timeline.nodes.map(event => lineOf(operation, event)));
      offerOlder(operation, timeline.pageInfo);
    });
  };
}
