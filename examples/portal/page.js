/** What both views of the page share: where it shows something, how values are written in Chinese, what is followed. */
import { follow } from './graph.js';

export const element = id => document.getElementById(id);

/** An element with a text, or with other elements and texts. */
export function make(tag, content = '', attributes = {}) {
  const made = document.createElement(tag);
  made.append(...[content].flat());
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Lines of a list; what stands for none where there are none. */
export const lines = (all, none = '无') => (all.length > 0 ? all : [none]).map(line => make('li', line));

/** What values of enumerations are called; the values themselves where the gateway shows its schema to insiders alone. */
let labels = {};

export async function readLabels(gateway) {
  try {
    ({ enums: labels = {} } = await (await fetch(new URL('/labels.json', gateway))).json());
  } catch {
    labels = {};
  }
}

export const label = (type, value) => labels[type]?.[value]?.zh ?? value ?? '—';

const MOMENT = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' });
const DAY = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeZone: 'Asia/Shanghai' });

/** A moment as it is written in China: 2026年11月19日 10:00. */
export const moment = at => MOMENT.format(new Date(at));
/** Its day. */
export const day = at => DAY.format(new Date(at));

const LIGHTS = { GREEN: '正常', YELLOW: '预警', RED: '临期', OVERDUE: '超期' };

/** A light with its word, so that colour is not all that tells of it. */
export const lightOf = light => make('span', LIGHTS[light] ?? light, { class: `light ${light}` });

/** The first error of an answer in a sentence; empty without one. */
export const failure = errors => (errors?.[0] ? `未能读取：${errors[0].message}` : '');

/** After which time a subscription that has ended is asked for again, in ms. */
const AGAIN_MS = 2_000;

/** Follows a subscription until the page is left: each event is told, and where it stands is shown in an element. */
export async function watch(operation, shown, onEvent) {
  const { signal } = operation;
  while (!signal.aborted) {
    try {
      const onOpen = () => {
        element(shown).textContent = '实时更新';
      };
      for await (const { data, errors } of follow(operation, onOpen)) {
        if (errors) element(shown).textContent = `已中断：${errors[0].message}`;
        if (data) onEvent(data);
      }
    } catch {
      if (signal.aborted) return;
      element(shown).textContent = '已断开，正在重新连接';
    }
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
  }
}
