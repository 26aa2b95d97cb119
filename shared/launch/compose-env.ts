/**
 * Prints the variables that docker-compose.yml requires, with new passwords, keys and service tokens: keep them in
 * `.env`, and keep that secret.
 */
import { randomBytes } from 'node:crypto';
import { makeKeys } from '../identity/principal.ts';
import { localDate } from '../clock/local-date.ts';
import { variablePart } from '../process/config.ts';
import { listDepartments } from '../departments.ts';
import { serviceToken } from './platform.ts';

const password = (): string => randomBytes(24).toString('base64url');
const keys = makeKeys();

const variables: Record<string, string> = {
  POSTGRES_PASSWORD: password(),
  PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
  PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
  SAMPLE_TODAY: localDate(new Date()),
};
for (const department of listDepartments()) {
  variables[`PASSWORD_${variablePart(department)}`] = password();
  variables[`SERVICE_TOKEN_${variablePart(department)}`] = await serviceToken(keys, department);
}
for (const [name, value] of Object.entries(variables)) console.log(`${name}='${value}'`);
