/** The premises of online trade (G27 网址登记): a web address is enough for a sole trader that has no other business. */
import { refuse } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { messages } from '#shared/messages.ts';
import type { EnterpriseKind } from '../generated.ts';

const WEB_MESSAGES = messages({
  NOT_HTTP: {
    en: 'webAddress must be an address of http or https, but got: {got}',
    zh: 'webAddress（网络经营场所）应为 http 或者 https 网址，实际为：{got}',
  },
  ONLINE_ONLY: {
    en: 'a web address is the premises of those who do business online only, but onlineOnly is not declared',
    zh: '仅通过互联网开展经营活动的，方可以网址作为经营场所登记，申请中未作该项声明（onlineOnly）',
  },
  DECLARE_IT: { en: 'declare it, or register an address', zh: '请作出声明，或者登记实体经营场所' },
  SOLE_TRADERS_ONLY: {
    en: 'a web address is the premises of sole traders alone (credit codes with 2 in second place), but got: 1',
    zh: '以网址作为经营场所登记的，限于个体工商户（统一社会信用代码第二位为2），实际为企业（第二位为1）',
  },
  REGISTER_ADDRESS: { en: 'register an address', zh: '请登记实体经营场所' },
});

/** A web address that is applied for. */
export interface WebPremises {
  webAddress?: string | null | undefined;
  onlineOnly?: boolean | null | undefined;
}

/** The web address in its one form; null where none is given. Refuses INVALID_INPUT, SOLE_TRADERS_ONLY, ONLINE_ONLY. */
export function checkWebAddress({ webAddress, onlineOnly }: WebPremises, kind: EnterpriseKind): string | null {
  if (!webAddress) return null;
  const url = URL.canParse(webAddress) ? new URL(webAddress) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) {
    const got = plainText('webAddress', webAddress).slice(0, 60);
    throw refuse('INVALID_INPUT', WEB_MESSAGES.NOT_HTTP({ got }));
  }
  if (kind !== 'SOLE_TRADER') {
    throw refuse('SOLE_TRADERS_ONLY', WEB_MESSAGES.SOLE_TRADERS_ONLY(), { remedy: WEB_MESSAGES.REGISTER_ADDRESS() });
  }
  if (!onlineOnly) throw refuse('ONLINE_ONLY', WEB_MESSAGES.ONLINE_ONLY(), { remedy: WEB_MESSAGES.DECLARE_IT() });
  return plainText('webAddress', url.href);
}
