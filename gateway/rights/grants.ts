/**
 * A caller's rights as grants that a contract can require: `@requiresScopes(scopes: [["officer:credit",
 * "duty:approver"]])`, `@policy(policies: [["government"]])`. Grants follow from the verified principal alone; a token
 * cannot bring scopes of its own.
 */
import type { Principal } from '#shared/identity/principal.ts';

/** The policies that a contract may name, each a pure function of the caller. No caller meets any other policy. */
const POLICIES: Readonly<Record<string, (principal: Principal) => boolean>> = {
  /** The state's own people and programs: officers, departments' services, auditors. 政务人员 */
  government: ({ role }) => role === 'officer' || role === 'service' || role === 'auditor',
  /** Acts for at least one enterprise (or bank): has its credit code. 经办人 */
  'acts-for-enterprise': ({ creditCodes }) => creditCodes.length > 0,
  /** A person, not a program. 自然人 */
  person: ({ role }) => role === 'enterprise' || role === 'officer' || role === 'bank' || role === 'auditor',
};

const grantsByPrincipal = new WeakMap<Principal, ReadonlySet<string>>();

/**
 * A caller's grants. The public has none. Every other caller has `authenticated`, the scopes `<role>`,
 * `<role>:<department>` (officers and services) and `duty:<duty>`, and the policies that hold.
 */
export function grantsOf(principal: Principal): ReadonlySet<string> {
  let grants = grantsByPrincipal.get(principal);
  if (!grants) {
    grants = new Set(principal.role === 'public' ? [] : listGrants(principal));
    grantsByPrincipal.set(principal, grants);
  }
  return grants;
}

function listGrants(principal: Principal): string[] {
  const { role, department, duties = [] } = principal;
  const scopes = [role, ...(department ? [`${role}:${department}`] : []), ...duties.map(duty => `duty:${duty}`)];
  const policies = Object.entries(POLICIES).flatMap(([name, holds]) => (holds(principal) ? [name] : []));
  return ['authenticated', ...scopes.map(name => `scope ${name}`), ...policies.map(name => `policy ${name}`)];
}
