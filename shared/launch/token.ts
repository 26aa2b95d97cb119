/** `npm run token`: prints a token that the started system accepts. */
import { resolve } from 'node:path';
import { addApiKey } from '../identity/api-keys.ts';
import {
  AGENCY_LENGTH,
  agencyName,
  createSigner,
  DUTIES,
  GATEWAY_AUDIENCE,
  LONGEST_TOKEN_SECONDS,
} from '../identity/principal.ts';
import type { Duty, Principal, Role } from '../identity/principal.ts';
import { readConfig } from '../process/config.ts';
import type { Config } from '../process/config.ts';
import { Misuse } from '../process/misuse.ts';
import { readOptions } from '../process/options.ts';
import type { OptionValues } from '../process/options.ts';
import { listDepartments } from '../departments.ts';
import { parseCreditCode } from '../identifiers/credit-code.ts';
import { zoneCodes } from '../zones/index.ts';
import { oneOf, runCommand } from './command.ts';
import { departmentNamed } from './elsewhere.ts';
import { keptKeys } from './kept.ts';

const ROLES_OF_TOKENS = ['enterprise', 'officer', 'bank', 'partner', 'service', 'auditor'] as const;

const USAGE = `usage: npm run --silent token -- --role <role> [--department <name>] [--credit-code <code>]…
                                      [--duty <duty>]… [--agency <name>] [--zone <code>]… [--subject <id>]
                                      [--hours <n>] [--audience <department>] [--api-key <file>]

  --role <role>           ${ROLES_OF_TOKENS.join(', ')}
  --department <name>     the department of an officer or a service: a folder of subgraphs/, or one elsewhere whose
                          address SUBGRAPH_URL_<NAME> is set
  --credit-code <code>    enterprise the caller acts for (bank or authority, for the roles bank and partner); repeat it
                          for several
  --duty <duty>           of an officer: ${DUTIES.join(', ')}; repeat it for several
  --agency <name>         of an officer or a service: the agency it works for, by its Chinese name as rules and
                          steps name it, such as 公安机关: it speaks for no other agency
  --zone <code>           of an officer or an auditor: zone in which it works, and in no other; repeat it for several
  --subject <id>          which caller of that role, such as officer-2: who accepts a case may not approve it
  --hours <n>             how long it is valid; default: 8 for a token, without end for an API key
  --audience <department> a token for that department itself, such as for its feed; default: for the gateway
  --api-key <file>        an API key instead of a token, for the header x-api-key: its hash is added
                          to this file (API_KEYS_FILE)

For example: curl -H "authorization: Bearer $(npm run --silent token -- --role auditor)" …`;

const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'string', multiple: true } as const;
const OPTIONS = {
  role: TEXT,
  department: TEXT,
  'credit-code': TEXTS,
  duty: TEXTS,
  agency: TEXT,
  zone: TEXTS,
  subject: TEXT,
  hours: TEXT,
  audience: TEXT,
  'api-key': TEXT,
} as const;
type TokenOptions = OptionValues<typeof OPTIONS>;

const HOURS = 8;
const LONGEST_HOURS = LONGEST_TOKEN_SECONDS / 3_600;

async function main(): Promise<void> {
  const options = readOptions(USAGE, OPTIONS);
  const config = readConfig();
  const principal = readPrincipal(options, config);
  const hours = readHours(options.hours ?? String(HOURS));
  const audience = readAudience(options.audience ?? GATEWAY_AUDIENCE, config);
  const file = options['api-key'];
  if (file !== undefined) {
    console.log(makeKey(resolve(file), principal, options.hours === undefined ? undefined : hours));
    return;
  }
  const sign = await createSigner(keptKeys(config).privateKey);
  console.log(await sign(principal, audience, Math.max(1, Math.round(hours * 3_600))));
}

/** Adds a new API key to a file and returns it. Without `hours` it has no end. */
function makeKey(file: string, principal: Principal, hours: number | undefined): string {
  const { subject: id, creditCodes, ...caller } = principal;
  const validTo = hours === undefined ? undefined : new Date(Date.now() + hours * 3_600_000).toISOString();
  return addApiKey(file, { id, ...caller, creditCodes: [...creditCodes], ...(validTo && { validTo }) });
}

/** The caller that the options describe; each option must suit the role. */
function readPrincipal(options: TokenOptions, config: Config): Principal {
  if (options.role === undefined) throw new Misuse(`--role is missing\n\n${USAGE}`);
  const role = oneOf('role', options.role, ROLES_OF_TOKENS);
  const department = readDepartment(role, options.department, config);
  const creditCodes = readCreditCodes(role, options['credit-code'] ?? []);
  const duties = readDuties(role, options.duty ?? []);
  const agency = readAgency(role, options.agency);
  const zones = readZones(role, options.zone);
  const subject = readSubject(
    options.subject ?? [role, department ?? creditCodes[0], 'local'].filter(Boolean).join('-'),
  );
  return { role, subject, creditCodes, department, ...(duties.length > 0 && { duties }), ...agency, ...zones };
}

function readDepartment(role: Role, name: string | undefined, config: Config): string | null {
  const departments = listDepartments();
  if (name === undefined) {
    if (role !== 'officer') return null;
    throw new Misuse(`an officer belongs to a department: add --department, one of ${departments.join(', ')}`);
  }
  const department = departmentNamed(name, config, departments);
  if (role === 'officer' || role === 'service') return department;
  throw new Misuse(`--department is for the roles officer and service, but the role is ${role}`);
}

function readCreditCodes(role: Role, texts: readonly string[]): string[] {
  const codes = texts.map(text => {
    const parsed = parseCreditCode(text);
    if (!parsed.ok) throw new Misuse(`--credit-code ${text} is wrong: ${parsed.problems.join('; ')}`);
    return parsed.value.code;
  });
  if (role === 'enterprise' && codes.length === 0)
    throw new Misuse('the role enterprise acts for an enterprise: add --credit-code <code>');
  if (codes.length > 0 && role !== 'enterprise' && role !== 'bank' && role !== 'partner')
    throw new Misuse(`--credit-code is for the roles enterprise, bank and partner, but the role is ${role}`);
  return codes;
}

function readDuties(role: Role, names: readonly string[]): Duty[] {
  const duties = names.map(name => oneOf('duty', name, DUTIES));
  if (duties.length > 0 && role !== 'officer')
    throw new Misuse(`--duty is for the role officer, but the role is ${role}`);
  return duties;
}

function readAgency(role: Role, text: string | undefined): { agency?: string } {
  if (text === undefined) return {};
  const agency = agencyName(text);
  if (role !== 'officer' && role !== 'service')
    throw new Misuse(`--agency is for the roles officer and service, but the role is ${role}`);
  if (agency.length >= 1 && agency.length <= AGENCY_LENGTH) return { agency };
  throw new Misuse(`--agency must be a name of 1 to ${AGENCY_LENGTH} characters, but got: ${JSON.stringify(text)}`);
}

function readZones(role: Role, codes: readonly string[] | undefined): { zones?: string[] } {
  if (codes === undefined) return {};
  if (role !== 'officer' && role !== 'auditor')
    throw new Misuse(`--zone is for the roles officer and auditor, but the role is ${role}`);
  return { zones: codes.map(code => oneOf('zone', code, zoneCodes)) };
}

function readHours(text: string): number {
  const hours = Number(text);
  if (hours > 0 && hours <= LONGEST_HOURS) return hours;
  throw new Misuse(`--hours must be a number above 0, at most ${LONGEST_HOURS}, but got: ${text}`);
}

function readSubject(text: string): string {
  if (/^[\w.-]{1,64}$/.test(text)) return text;
  throw new Misuse(`--subject must be 1 to 64 letters, digits, dots, - or _, but got: ${text}`);
}

const readAudience = (name: string, config: Config): string =>
  name === GATEWAY_AUDIENCE ? name : departmentNamed(name, config, listDepartments());

await runCommand(main);
