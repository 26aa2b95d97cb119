/** What dormancies say. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  UNTIL_TOO_EARLY: {
    en: 'until must be after today ({today}), but got: {got}',
    zh: '歇业截止日期（until）应晚于今天（{today}），收到的是：{got}',
  },
  UNTIL_NOT_LATER: {
    en: 'a dormancy is prolonged beyond the end that was filed, {until}, but got: {got}',
    zh: '延长后的截止日期（until）应晚于已备案的截止日期（{until}），收到的是：{got}',
  },
  TOO_LONG: {
    en: 'an enterprise is dormant for {years} years at most in all, of which {usedDays} days are spent, so until {latest}, but got: {got}',
    zh: '企业歇业期限累计最长{years}年，此前已歇业{usedDays}日，因此最晚至{latest}，收到的是：{got}',
  },
  CHOOSE_UP_TO: { en: 'choose a day up to {latest}', zh: '请选择不晚于{latest}的日期' },
  NOTHING_LEFT: {
    en: 'an enterprise is dormant for {years} years at most in all, and {usedDays} days are spent: nothing is left',
    zh: '企业歇业期限累计最长{years}年，此前已歇业{usedDays}日，没有剩余期限',
  },
  MAY_LAST: {
    en: '{usedDays} days of {years} years were spent before: it may last until {latest}',
    zh: '累计最长{years}年，此前已歇业{usedDays}日，最晚可至{latest}',
  },
  NONE_ON_RECORD: { en: '{creditCode} has no dormancy on record', zh: '{creditCode}没有正在进行的歇业备案' },
  PROLONGED_TOO_EARLY: {
    en: 'a dormancy is prolonged on one of the last {days} days before its end, from {from} through {until}, but today is {today}',
    zh: '延长歇业期限应在期限届满前{days}日内办理（{from}至{until}），而今天是{today}',
  },
  PROLONG_FROM: { en: 'prolong it from {from} on', zh: '请自{from}起办理' },
  PROLONGED_TOO_LATE: {
    en: 'a dormancy is prolonged before its end, but this one lasted until {until}, and today is {today}: the enterprise is deemed to do business again',
    zh: '延长歇业期限应在期限届满前办理，该歇业已于{until}届满，而今天是{today}，视为自动恢复经营',
  },
  FILE_ANOTHER: { en: 'file another dormancy', zh: '请重新办理歇业备案' },
  PROLONGED: {
    en: 'prolonged on {today} from {before} to {until}, at most until {latest}',
    zh: '{today}办理延长，截止日期由{before}延至{until}，最晚可至{latest}',
  },
  RESUMED_BY_ITSELF: {
    en: 'the dormancy that was filed until {until} is over: the enterprise is deemed to do business again',
    zh: '备案的歇业期限于{until}届满，视为自动恢复经营',
  },
  THREE_YEARS: {
    en: 'the enterprise was dormant for {years} years in all: it is deemed to do business again',
    zh: '累计歇业满{years}年，视为自动恢复经营',
  },
  RESUMED: { en: 'business was resumed on {on}, filed until {until}', zh: '{on}恢复营业（原备案至{until}）' },
  ENDED_OFF_REGISTER: {
    en: 'the dormancy that was filed until {until} is over; the enterprise is {status}',
    zh: '备案的歇业期限于{until}届满，该企业的登记状态为{status}',
  },
});
