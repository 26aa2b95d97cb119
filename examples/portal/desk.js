/** A desk: who asks, his cases of all departments, what waits for him, what is due, and warnings as they are given. */
import { ask } from './graph.js';
import { day, element, failure, label, lightOf, lines, make, moment, watch } from './page.js';

const SHOWN = `
  fragment PortalCase on Case {
    id number matterName { zh } statusName { zh } light dueAt overdue endedAt awaitsMe
    awaiting { who { zh } }
    enterprise { creditCode name }
    deadlines { name { zh } kind date light }
  }`;

const DESK = `
  query PortalDesk($filter: CaseFilter, $after: String, $before: DateTime!) {
    viewer {
      role department departmentName { zh } agency
      zones { name { zh } }
      enterprises { creditCode name }
      cases(filter: $filter, first: 20, after: $after) { nodes { ...PortalCase } pageInfo { hasNextPage endCursor } }
      open: cases(first: 1) { totalCount totalCountIsExact }
      mine: cases(first: 1, filter: { awaitingMe: true }) { totalCount totalCountIsExact }
      late: cases(first: 1, filter: { overdue: true }) { totalCount totalCountIsExact }
      deadlines(before: $before, first: 20) { nodes { ...PortalCase } }
    }
  } ${SHOWN}`;

const MOVED = `subscription PortalMoved { deskChanged { ...PortalCase } } ${SHOWN}`;
const ALERTS = `
  subscription PortalAlerts($department: String!) {
    clockAlerts(department: $department) { light givenAt case { ...PortalCase } }
  } ${SHOWN}`;

const ROLES = {
  public: '未登录',
  enterprise: '企业',
  officer: '工作人员',
  bank: '金融机构',
  partner: '合作机构',
  service: '系统服务',
  auditor: '审计人员',
};

const WEEK_MS = 7 * 86_400_000;

/** Shows the desk of who asks and follows it, until the page is left. */
export function openDesk(operation) {
  let filter = {};
  const buttons = [...document.querySelectorAll('nav button')];
  const press = button => {
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    filter = JSON.parse(button.dataset.filter);
    void show();
  };
  const show = (moved = new Set()) => read(operation, { filter }, viewer => draw(viewer, moved));
  const draw = (viewer, moved) => {
    drawViewer(viewer);
    element('cases').replaceChildren(...rowsOf(viewer.cases.nodes, moved));
    offerMore(operation, filter, viewer.cases.pageInfo);
    if (viewer.role === 'officer' && element('alertsPanel').hidden) {
      element('alertsPanel').hidden = false;
      element('alerts').replaceChildren(...lines([], '暂无新的预警'));
      const { department } = viewer;
      void watch({ ...operation, query: ALERTS, variables: { department } }, 'alertsLive', warn);
    }
  };
  element('alertsPanel').hidden = true;
  element('who').textContent = '正在读取…';
  for (const button of buttons) button.onclick = () => press(button);
  press(buttons[0]);
  void watch({ ...operation, query: MOVED, variables: {} }, 'deskLive', ({ deskChanged }) => {
    if (deskChanged) void show(new Set([deskChanged.id]));
  });
}

async function read(operation, variables, onViewer) {
  const before = new Date(Date.now() + WEEK_MS).toISOString();
  try {
    await ask({ ...operation, query: DESK, variables: { before, ...variables } }, ({ data, errors }) => {
      if (data?.viewer) onViewer(data.viewer);
      else element('who').textContent = failure(errors) || '暂时无法提供';
    });
  } catch (error) {
    if (!operation.signal.aborted) element('who').textContent = `无法连接：${error.message}`;
  }
}

function drawViewer({ role, departmentName, agency, zones, enterprises, open, mine, late, deadlines }) {
  const ofZones = zones ? [zones.map(({ name }) => name.zh).join('、') || '未分配园区'] : [];
  const names = enterprises.map(({ name, creditCode }) => name ?? creditCode);
  const parts = [departmentName?.zh, agency, ...names].filter(Boolean);
  element('who').textContent = `${parts.join(' · ') || '工作台'}（${[ROLES[role] ?? role, ...ofZones].join('，')}）`;
  element('counts').textContent = `在办${pieces(open)}，待我办理${pieces(mine)}，超期${pieces(late)}`;
  element('deadlines').replaceChildren(
    ...lines(
      deadlines.nodes.flatMap(one => daysOf(one) ?? []),
      '七日内无到期事项',
    ),
  );
}

const pieces = ({ totalCount, totalCountIsExact }) =>
  `${totalCountIsExact ? '' : '超过'}${totalCount.toLocaleString('zh-CN')}件`;

const isSoon = date => new Date(date).getTime() < Date.now() + WEEK_MS;

/** The days of a case that come soon, or its clock. */
function daysOf({ deadlines, dueAt, matterName, number, enterprise }) {
  const of = `${matterName.zh} ${number}${enterprise?.name ? ` ${enterprise.name}` : ''}`;
  const days = deadlines.filter(({ date }) => isSoon(date)).map(({ name, date }) => `${day(date)} ${name.zh}：${of}`);
  return days.length > 0 ? days : [`${moment(dueAt)} 办理期限届满：${of}`];
}

const rowsOf = (cases, moved) =>
  cases.length > 0
    ? cases.map(one => rowOf(one, moved.has(one.id)))
    : [make('tr', make('td', '没有办件', { colspan: 7 }))];

function rowOf({ number, matterName, statusName, light, dueAt, endedAt, awaiting, awaitsMe, enterprise }, isNew) {
  const due = dueAt ? moment(dueAt) : '—';
  const who = awaitsMe ? '待我办理' : (awaiting?.who.zh ?? '—');
  const cells = [
    endedAt ? '—' : lightOf(light),
    endedAt ? `${day(endedAt)}办结` : due,
    matterName.zh,
    number,
    enterprise ? (enterprise.name ?? enterprise.creditCode) : '—',
    statusName.zh,
    who,
  ];
  return make(
    'tr',
    cells.map(cell => make('td', cell)),
    isNew ? { class: 'new' } : {},
  );
}

function offerMore(operation, filter, { hasNextPage, endCursor }) {
  const more = element('moreCases');
  more.hidden = !hasNextPage;
  more.onclick = () => {
    more.hidden = true;
    void read(operation, { filter, after: endCursor }, ({ cases }) => {
      element('cases').append(...rowsOf(cases.nodes, new Set()));
      offerMore(operation, filter, cases.pageInfo);
    });
  };
}

/** A warning, on top of those before it. */
function warn({ clockAlerts }) {
  if (!clockAlerts) return;
  const { light, givenAt, case: one } = clockAlerts;
  const { matterName, number, dueAt } = one;
  const text = ` ${moment(givenAt)} ${matterName.zh} ${number}，${dueAt ? `${moment(dueAt)}到期` : label('ClockLight', light)}`;
  const list = element('alerts');
  if (!list.querySelector('.light')) list.replaceChildren();
  list.prepend(make('li', [lightOf(light), text], { class: 'new' }));
}
