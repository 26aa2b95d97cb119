/** What the feed tells of pilots. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const pilotsChanges = {
  SandboxOpened: {
    subject: 'Sandbox',
    open: ['zone', 'title'],
    text: {
      zh: '{zone:zone}启动包容审慎监管试点“{title}”',
      en: 'a regulatory sandbox was opened in {zone:zone}: {title}',
    },
  },
  SandboxAdmitted: {
    subject: 'SandboxPlace',
    text: {
      zh: '纳入包容审慎监管试点，至{exitOn:date}',
      en: 'admitted to a regulatory sandbox, until {exitOn:date}',
    },
  },
  SandboxLeft: {
    subject: 'SandboxPlace',
    text: {
      zh: '退出包容审慎监管试点',
      en: 'left a regulatory sandbox',
    },
  },
  TriggerRulePublished: {
    subject: 'TriggerRule',
    open: ['zone', 'item'],
    text: {
      zh: '{zone:zone}公布触发式监管规则：{item}',
      en: 'a rule of triggers was published for {zone:zone}: {item}',
    },
  },
  TriggerReported: {
    subject: 'TriggerEvent',
    text: {
      zh: '发生触发式监管事件：{item}（{occurredOn:date}）',
      en: 'a trigger was reported: {item} ({occurredOn:date})',
    },
  },
} as const satisfies ChangeTypes;
