/** `npm run token`: a token that the started system accepts, on standard output. */
import { resolve } from 'node:path';
import { addApiKey } from '../identity/api-keys.ts';
import { createSigner, DUTIES, GATEWAY_AUDIENCE } from '../identity/principal.ts';
import type { Duty, Principal, Role } from '../identity/principal.ts';
import { readConfig } from '../process/config.ts';
import { listDepartments } from '../department.ts';
import { parseCreditCode } from '../identifiers/credit-code.ts';
import { known, Misuse, readOptions, runCommand } from './command.ts';
import { keptKeys } from './kept.ts';

const ROLES_OF_TOKENS: readonly Role[] = ['enterprise', 'officer', 'bank', 'partner', 'service', 'auditor'];

const USAGE = `usage: npm run --silent token -- --role <role> [--department <name>] [--credit-code <code>]…
                                      [--duty <duty>]… [--subject <id>] [--hours <n>] [--audience <department>]
                                      [--api-key <file>]

  --role <role>           ${ROLES_OF_TOKENS.join(', ')}
  --department <name>     whose officer or service it is
  --credit-code <code>    enterprise (or bank, for the role bank) the caller acts for; repeat it for several
  --duty <duty>           of an officer: ${DUTIES.join(', ')}; repeat it for several
  --subject <id>          which caller of that role, such as officer-2: who accepts a case may not approve it
  --hours <n>             how long it is valid; a token 8, an API key without end unless given
  --audience <department> for that department itself, asked directly with the header x-principal; the gateway unless given
  --api-key <file>        an API key instead of a token, for the header x-api-key: its hash is added to this file (API_KEYS_FILE)

For example: curl -H "authorization: Bearer $(npm run --silent token -- --role auditor)" …`;

const HOURS = 8;
const LONGEST_HOURS = 24 * 366;

await runCommand(async () => {
  const text = { type: 'string' } as const;
  const given = readOptions(USAGE, {
    role: text,
    department: text,
    'credit-code': { ...text, multiple: true },
    duty: { ...text, multiple: true },
    subject: text,
    hours: text,
    audience: text,
    'api-key': text,
  });
  const departments = listDepartments();
  if (given.role === undefined) throw new Misuse(`--role is missing\n\n${USAGE}`);
  const role = known('role', given.role, ROLES_OF_TOKENS) as Role;
  const department = given.department === undefined ? null : known('department', given.department, departments);
  const audience =
    given.audience === undefined || given.audience === GATEWAY_AUDIENCE
      ? GATEWAY_AUDIENCE
      : known('department', given.audience, departments);
  if (role === 'officer' && !department)
    throw new Misuse(`an officer belongs to a department: add --department, one of ${departments.join(', ')}`);
  if (department && role !== 'officer' && role !== 'service')
    throw new Misuse(`--department is for the roles officer and service, but the role is ${role}`);
  const creditCodes = (given['credit-code'] ?? []).map(code => {
    const parsed = parseCreditCode(code);
    if (!parsed.ok) throw new Misuse(`--credit-code ${code} is none: ${parsed.problems.join('; ')}`);
    return parsed.value.code;
  });
  if (role === 'enterprise' && creditCodes.length === 0)
    throw new Misuse('an enterprise acts for somebody: add --credit-code <code>');
  if (creditCodes.length > 0 && role !== 'enterprise' && role !== 'bank')
    throw new Misuse(`--credit-code is for the roles enterprise and bank, but the role is ${role}`);
  const duties = (given.duty ?? []).map(duty => known('duty', duty, DUTIES) as Duty);
  if (duties.length > 0 && role !== 'officer')
    throw new Misuse(`--duty is for the role officer, but the role is ${role}`);
  const hours = Number(given.hours ?? HOURS);
  if (!(hours > 0 && hours <= LONGEST_HOURS))
    throw new Misuse(`--hours must be a number above 0, at most ${LONGEST_HOURS}, but got: ${given.hours}`);

  if (given.subject !== undefined && !/^[\w.-]{1,64}$/.test(given.subject))
    throw new Misuse(`--subject must be 1 to 64 letters, digits, dots, - or _, but got: ${given.subject}`);
  const principal: Principal = {
    role,
    subject: given.subject ?? [role, department ?? creditCodes[0], 'local'].filter(Boolean).join('-'),
    creditCodes,
    department,
    ...(duties.length > 0 && { duties }),
  };
  if (given['api-key'] !== undefined) {
    const validTo = given.hours === undefined ? undefined : new Date(Date.now() + hours * 3_600_000).toISOString();
    const { subject: id, ...whose } = principal;
    return console.log(
      addApiKey(resolve(given['api-key']), { id, ...whose, creditCodes, ...(validTo && { validTo }) }),
    );
  }
  const sign = await createSigner(keptKeys(readConfig()).privateKey);
  console.log(await sign(principal, audience, Math.max(1, Math.round(hours * 3_600))));
});
