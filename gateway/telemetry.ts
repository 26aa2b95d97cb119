/**
 * Imported before @apollo/gateway, which reads this variable and would otherwise report its use to its maker. The one
 * place outside shared/process/config.ts that touches the environment: it configures a dependency, not us.
 */
process.env.APOLLO_TELEMETRY_DISABLED = '1';
