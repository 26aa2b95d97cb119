/**
 * Names are given once in a zone, and so are brands (字号) within a trade, a division of GB/T 4754 (企业名称登记管理规定 art. 17:
 * at one registration office, no brand of the same trade twice). Both are held for a while after they were given up.
 */
import { pinyin } from 'pinyin-pro';
import { localDate } from '#shared/clock/index.ts';
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { RefusalError } from '#shared/errors.ts';
import { messages } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import { findRuleOfKind, limitOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { normalName } from '#shared/search/names.ts';

const TAKEN_MESSAGES = messages({
  NAME_TAKEN: {
    en: 'a name is given once in a zone, but {name} is that of {holder}',
    zh: '同一登记机关辖区内名称不得相同，“{name}”已为{holder}使用',
  },
  BRAND_TAKEN: {
    en: 'a brand is given once in a trade of a zone (企业名称登记管理规定 art. 17), but {brand} in division {division} is that of {holder}',
    zh: '同一登记机关辖区内同行业的字号不得相同（《企业名称登记管理规定》第十七条），行业大类{division}中的字号“{brand}”已为{holder}使用',
  },
  CHOOSE_ANOTHER: {
    en: 'choose another name or another distinctive part',
    zh: '请另行选择名称或者字号',
  },
});

/**
 * What holds a name: an enterprise, by its public name where its brand is meant; of what is undecided no more than
 * that.
 */
const HOLDERS = {
  REGISTER: { en: 'an enterprise of the register', zh: '已登记的企业' },
  APPLICATION: { en: 'an application that is not decided', zh: '一件尚未作出决定的设立登记申请' },
  CHANGE: { en: 'a change that is not decided', zh: '一件尚未作出决定的变更登记申请' },
  ENDED: { en: 'an enterprise that was struck off less than a year ago', zh: '注销未满规定期限的企业' },
  FORMER: { en: 'an enterprise that gave it up less than a year ago', zh: '变更名称未满规定期限的企业' },
} as const satisfies Record<string, Text>;

type Holder = keyof typeof HOLDERS;

/**
 * The key of a name's lock. An application for a registration is locked by it, since there is no credit code yet:
 * writes about one name in one zone follow one another.
 */
export const nameKey = (zone: string, name: string): string => `name ${normalName(name)} in ${zone}`;

/** Takes the lock that an application for a registration with this name takes. */
export const lockName = (write: Write, zone: string, name: string): Promise<void> =>
  write.lock(ENTERPRISE_LOCK, nameKey(zone, name));

/** $4: on the day before which what was given up is free; $3 the credit code of who asks, or null. */
const TAKEN = `
  select case when status = 'DEREGISTERED' then 'ENDED' else 'REGISTER' end as holder, null::text as name from enterprise
    where name = $2 and zone = $1 and (status <> 'DEREGISTERED' or ended_on > $4::date)
  union all select 'APPLICATION', null from registration join service_case using (id)
    where registration.name = $2 and registration.zone = $1 and decided_at is null
  union all select 'CHANGE', null from change_of_registration join service_case using (id)
    where change_of_registration.name = $2 and change_of_registration.zone = $1 and decided_at is null
  union all select 'FORMER', null from former_name
    where name = $2 and zone = $1 and until > $4::date and credit_code is distinct from $3
  limit 1`;

/**
 * Who holds a brand in a trade. A former name begins, from its brand on, with the brand, and has its syllables; $4 the
 * credit code of who asks, or null; $5 as above; $6 the syllables.
 */
const TAKEN_BRAND = `
  select case when status = 'DEREGISTERED' then 'ENDED' else 'REGISTER' end as holder, name from enterprise
    where brand = $2 and division = $3 and zone = $1 and credit_code is distinct from $4
      and (status <> 'DEREGISTERED' or ended_on > $5::date)
  union all select 'APPLICATION', null from registration join service_case using (id)
    where registration.brand = $2 and substring(registration.industry from '[0-9]{2}') = $3
      and registration.zone = $1 and decided_at is null
  union all select 'CHANGE', null from change_of_registration join service_case using (id)
    join enterprise on enterprise.credit_code = change_of_registration.credit_code
    where changes ->> 'brand' = $2 and division = $3 and change_of_registration.zone = $1 and decided_at is null
      and enterprise.credit_code is distinct from $4
  union all select 'FORMER', name from former_name
    where pinyin = $6 and starts_with(coalesce(tail, name), $2) and division = $3 and zone = $1
      and until > $5::date and credit_code is distinct from $4
  limit 1`;

/** A name that somebody wants. */
export interface WantedName {
  zone: string;
  name: string;
  brand: string;
  /** Division of GB/T 4754, two digits. */
  division: string;
  /** The enterprise that is to be renamed. */
  creditCode?: string;
}

interface Taken {
  holder: Holder;
  name: string | null;
}

/**
 * Refuses NAME_TAKEN: names and brands are held by enterprises, by applications and changes that are not decided, and
 * for a while by who gave them up. That one enterprise has invested in the other, which the law excepts, nobody can say
 * here.
 */
export async function refuseTakenName(write: Write, wanted: WantedName): Promise<void> {
  const { zone, name, brand, division, creditCode = null } = wanted;
  const today = localDate(write.now);
  const rule = findRuleOfKind('threshold', zoneOf(zone), 'NAME_HELD_AFTER', today);
  const freeOn = givenUpUntil(rule, today);
  const [taken] = await write.query<Taken>(TAKEN, [zone, name, creditCode, freeOn]);
  if (taken) throw nameTaken(TAKEN_MESSAGES.NAME_TAKEN({ name, holder: HOLDERS[taken.holder] }), taken, rule);
  // Of two applications with one brand under different names the second sees the first.
  await write.lock('brand', `${brand} of ${division} in ${zone}`);
  const syllables = pinyin(brand, { toneType: 'none', type: 'array', v: true }).join('');
  const [same] = await write.query<Taken>(TAKEN_BRAND, [zone, brand, division, creditCode, freeOn, syllables]);
  if (!same) return;
  const holder = same.name ?? HOLDERS[same.holder];
  throw nameTaken(TAKEN_MESSAGES.BRAND_TAKEN({ brand, division, holder }), same, rule);
}

/** The day such that what was given up on it or before is free today: a year back. */
function givenUpUntil(rule: ResolvedRule<'threshold'> | null, today: string): string {
  if (!rule) return today;
  const years = limitOf(rule, 'sinceGivenUp').value;
  return `${Number(today.slice(0, 4)) - years}${today.slice(4).replace('-02-29', '-02-28')}`;
}

/** The rule says for how long a name is held, so it is named where that is why. */
function nameTaken(
  message: Parameters<typeof refuse>[1],
  { holder }: Taken,
  rule: ResolvedRule<'threshold'> | null,
): RefusalError {
  const held = holder === 'ENDED' || holder === 'FORMER';
  return refuse('NAME_TAKEN', message, {
    ...(held && rule && { rule: ruleReference(rule) }),
    remedy: TAKEN_MESSAGES.CHOOSE_ANOTHER(),
  });
}
