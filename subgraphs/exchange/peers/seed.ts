/**
 * In the sample's 葛店 one platform of its partner city, which has granted nothing, so that nothing is sent to it; and
 * two cases that were handed over to it before: a change that was decided, a set-up for which a supplement is asked.
 */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision } from '#shared/sample/kit.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import { ALGORITHM, EXCHANGE_VERSION } from '#shared/signing/index.ts';
import { placeName } from '#shared/zones/cross-city.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import type { CarriedMatter } from '../generated.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { CarriedCase, PeerPlatform } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { crossingRule, hostStatusName } from './rules.ts';

/** The two places that the plan of 葛店 joins. */
const [HOST, HOME] = ['gedian', 'WUHAN_EAST_LAKE'] as const;
const NAME = '葛店经济技术开发区';
const MEMBER = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial: 40 });
const CITIES = { home: HOME, host: HOST };

/** With the first life of its zone. */
export function addCarriedCases(story: SampleStory): void {
  const { index, zone } = story.life;
  if (zone.code !== HOST || index >= SAMPLE_ZONES.length) return;
  addPlatform(story);
  addDecided(story);
  addAsked(story);
}

/** Its anchor has no key, and nobody's signature. */
function addPlatform({ add, today }: SampleStory): void {
  const since = noon(addDays(today, -60));
  const content = {
    kind: 'EXCHANGE_ANCHOR' as const,
    version: EXCHANGE_VERSION,
    member: MEMBER,
    name: NAME,
    place: null,
    gateway: 'https://sample.invalid/',
    keys: [],
    madeAt: since.toISOString(),
  };
  const signature = { keyId: '0'.repeat(16), algorithm: ALGORITHM, signature: '0'.repeat(128) };
  add.row(PeerPlatform, {
    member: MEMBER,
    anchor: { content, signature },
    place: null,
    agreement: null,
    since,
    endedAt: null,
  });
}

const COMMON = { member: MEMBER, homeZone: HOME, hostZone: HOST, tries: 3, supplements: 0, missing: [] };
const PAYLOAD = { homeZone: HOME, hostZone: HOST, platform: MEMBER } as const;

function addDecided({ life: { index, creditCode }, add, today }: SampleStory): void {
  const id = sampleId(index, SAMPLE_TABLES.carried, 0);
  const day = weekday(addDays(today, -20));
  const [handedOverAt, movedAt] = [noon(day), noon(weekday(addDays(day, 1)))];
  const [matter, hostCaseNo, hostStatus] = ['CHANGE' as const, 'BG-420703-SAMPLE', 'APPROVED'];
  add.row(CarriedCase, {
    ...COMMON,
    id,
    matter,
    creditCode,
    applicant: 'enterprise-sample',
    handedOverBy: 'enterprise-sample',
    state: 'DECIDED',
    hostCaseId: sampleId(index, SAMPLE_TABLES.carried, 100),
    hostCaseNo,
    hostStatus,
    hostDays: 1,
    outcome: hostStatus,
    handedOverAt,
    movedAt,
  });
  const subject = { type: 'CarriedCase', id };
  const told = { creditCode, subject, restricted: true, payload: { ...PAYLOAD, matter } };
  add.change(handedOverAt, { ...told, type: 'CaseHandedOver' });
  add.change(movedAt, { ...told, type: 'CarriedCaseDecided', changedFields: ['state', 'hostStatus', 'outcome'] });
  addHandedOver({ add, id, index, matter, day, creditCode });
  addDecision(add, {
    id: sampleId(index, SAMPLE_TABLES.decision, 12),
    creditCode,
    subject,
    outcome: 'HOST_DECIDED',
    rule: crossingRule(matter, CITIES, day),
    facts: { ...PAYLOAD, matter, hostCaseNo, hostStatus },
    reasons: [MESSAGES.HOST_DECIDED({ status: hostStatusName(hostStatus) })],
    decidedAt: movedAt,
  });
}

function addAsked({ life: { index }, add, today }: SampleStory): void {
  const id = sampleId(index, SAMPLE_TABLES.carried, 1);
  const day = weekday(addDays(today, -3));
  const [handedOverAt, movedAt] = [noon(day), noon(weekday(addDays(day, 1)))];
  const matter = 'SETUP' as const;
  add.row(CarriedCase, {
    ...COMMON,
    id,
    matter,
    creditCode: OF_NO_ENTERPRISE,
    applicant: 'founder-sample',
    handedOverBy: 'officer-market-access-1',
    name: '葛店远星光电科技有限公司',
    state: 'SUPPLEMENT_ASKED',
    hostCaseId: sampleId(index, SAMPLE_TABLES.carried, 101),
    hostCaseNo: 'SL-420703-SAMPLE',
    hostStatus: 'SUPPLEMENT_STARTED',
    hostDays: 0,
    missing: ['住所使用证明'],
    handedOverAt,
    movedAt,
  });
  const subject = { type: 'CarriedCase', id };
  const told = { creditCode: OF_NO_ENTERPRISE, subject, restricted: true, payload: { ...PAYLOAD, matter } };
  add.change(handedOverAt, { ...told, type: 'CaseHandedOver' });
  add.change(movedAt, { ...told, type: 'CarriedCaseSupplementAsked', changedFields: ['state', 'missing'] });
  addHandedOver({ add, id, index, matter, day, creditCode: OF_NO_ENTERPRISE });
}

interface HandedOver {
  add: SampleStory['add'];
  id: string;
  index: number;
  matter: CarriedMatter;
  day: LocalDate;
  creditCode: string;
}

/** The decision with which a case was handed over. */
function addHandedOver({ add, id, index, matter, day, creditCode }: HandedOver): void {
  addDecision(add, {
    id: sampleId(index, SAMPLE_TABLES.decision, matter === 'SETUP' ? 11 : 10),
    creditCode,
    subject: { type: 'CarriedCase', id },
    outcome: 'HANDED_OVER',
    rule: crossingRule(matter, CITIES, day),
    facts: { ...PAYLOAD, matter, hostCaseNo: null, hostStatus: null },
    reasons: [MESSAGES.PLAN_NAMES({ home: placeName(HOME, day), host: placeName(HOST, day) })],
    decidedAt: noon(day),
  });
}
