/** What is said of forbidden areas and the permit to occupy or dig a road, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_EXEMPTION: {
    en: 'zone {zone} exempts no municipal connections on {on}: nothing depends on a register of forbidden areas',
    zh: '{zone}{on}未实行市政接入“非禁免批”，无需公布禁止区域',
  },
  PLACE_OR_BOUNDARY: {
    en: 'area {area} must have a stretch of road or a boundary',
    zh: '禁止区域{area}应当载明路段或者边界',
  },
  COUNT: { en: '{field} must be {least} to {most}, but got: {got}', zh: '{field}应为{least}至{most}项，实际为{got}项' },
  STRETCH: {
    en: '{field}: fromMetre must be 0 or more and below toMetre (at most {most}), but got: {from} to {to}',
    zh: '{field}：起点里程应不小于0且小于终点里程（不超过{most}米），实际为{from}至{to}',
  },
  PLACE_MISSING: {
    en: 'place must have a road stretch or a path, but got: neither',
    zh: '应当载明施工地点的路段或者路径',
  },
  NOT_EXEMPT: {
    en: 'zone {zone} exempts no municipal connections on {on}, so the ordinary permit is needed',
    zh: '{zone}{on}未实行市政接入“非禁免批”，应当依法办理占掘路许可',
  },
  NOT_LISTED: { en: '{what} is not on the list', zh: '{what}不在市政接入“非禁免批”清单内' },
  NO_REGISTER: {
    en: 'no register of forbidden areas is published in zone {zone} on {on}, so that no place is known to lie outside',
    zh: '{zone}{on}尚未公布禁止区域，无法认定该地点在禁止区域以外',
  },
  INSIDE: {
    en: 'it lies in the forbidden area {area} (禁止区域): {ground}',
    zh: '位于禁止区域“{area}”内：{ground}',
  },
  CANNOT_TELL_ROAD: {
    en: 'area {area} is a stretch of road, and the place names no road: tell its road and metres',
    zh: '禁止区域“{area}”以路段划定，所报地点未载明道路，请补充道路名称和起止里程',
  },
  CANNOT_TELL_PATH: {
    en: 'area {area} has a boundary, and the place has no path: tell the coordinates of the works',
    zh: '禁止区域“{area}”以边界划定，所报地点未载明路径坐标，请补充施工路径坐标',
  },
  OUTSIDE: {
    en: '{what} lies outside the forbidden areas (非禁免批), by version {version} of the register of zone {zone}',
    zh: '{what}不在{zone}禁止区域（第{version}版）内，免予办理占掘路许可（非禁免批）',
  },
});
