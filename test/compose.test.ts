/**
 * docker-compose.yml agrees with the code: the departments, their ports, the paths of health checks; and it holds no
 * secret.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { readConfig, ROOT, variablePart } from '../shared/process/config.ts';
import { listDepartments } from '../shared/departments.ts';
import { DEPARTMENT_HEAP, GATEWAY_HEAP } from '../shared/launch/heap.ts';

interface Service {
  image: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string | number>;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

const text = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
const { services } = load(text, { schema: CORE_SCHEMA.withTags(mergeTag) }) as { services: Record<string, Service> };
const departments = listDepartments();
const { postgres, databases, gateway } = services as Record<'postgres' | 'databases' | 'gateway', Service>;

/** The setting of a service, with every required variable set to a value that names it. */
const setting = (service: Service | undefined, name: string): string =>
  String(service?.environment?.[name]).replaceAll(/\$\{(\w+)[^}]*\}/g, '<$1>');
const portIn = (healthcheck: Service['healthcheck']): number =>
  Number(/127\.0\.0\.1:(\d+)\/health\/ready/.exec(healthcheck?.test.join(' ') ?? '')?.[1]);

test('every department is a service of its name, and nothing else is', () => {
  const others = ['postgres', 'databases', 'gateway'];
  expect(
    Object.keys(services)
      .filter(name => !others.includes(name))
      .sort(),
  ).toEqual(departments);
});

test.each(departments)('%s: its module, one port everywhere, its own database and no other', name => {
  const service = services[name]!;
  const part = variablePart(name);
  expect(service.command).toEqual(['node', ...DEPARTMENT_HEAP, `subgraphs/${name}/index.ts`]);
  const port = Number(service.environment?.[`PORT_${part}`]);
  expect(port).toBeGreaterThan(0);
  expect(portIn(service.healthcheck)).toBe(port);
  expect(setting(gateway, `SUBGRAPH_URL_${part}`)).toBe(`http://${name}:${port}`);

  const url = `postgres://${name.replaceAll('-', '_')}:<PASSWORD_${part}>@postgres:5432/${name.replaceAll('-', '_')}`;
  expect(setting(service, `DATABASE_URL_${part}`)).toBe(url);
  expect(setting(databases, `DATABASE_URL_${part}`)).toBe(url);
  expect(Object.keys(service.environment!).filter(variable => variable.startsWith('DATABASE_'))).toEqual([
    `DATABASE_URL_${part}`,
  ]);
  expect(setting(service, 'SERVICE_TOKEN')).toBe(`<SERVICE_TOKEN_${part}>`);
  expect(service.environment).not.toHaveProperty('PRINCIPAL_PRIVATE_KEY');
  expect(service.depends_on).toEqual({ databases: { condition: 'service_completed_successfully' } });
});

test('heaps are kept as `npm start` keeps them', () => {
  expect(gateway.command).toEqual(['node', ...GATEWAY_HEAP, 'gateway/index.ts']);
  expect(readFileSync(join(ROOT, 'Dockerfile'), 'utf8')).toContain(
    `CMD ${JSON.stringify(['node', ...GATEWAY_HEAP, 'gateway/index.ts']).replaceAll(',', ', ')}`,
  );
});

test('no two departments share a port, and the gateway has its own', () => {
  const ports = departments.map(name => portIn(services[name]!.healthcheck));
  expect(new Set([...ports, Number(setting(gateway, 'GATEWAY_PORT'))]).size).toBe(departments.length + 1);
  expect(portIn(gateway.healthcheck)).toBe(Number(setting(gateway, 'GATEWAY_PORT')));
  expect(setting(services[departments[0]!], 'GATEWAY_URL')).toBe(`http://gateway:${setting(gateway, 'GATEWAY_PORT')}`);
});

test('the health path is served by the kit and by the gateway', () => {
  for (const file of ['shared/server/http.ts', 'gateway/server/health.ts']) {
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(`'/health/ready'`);
  }
});

test('there is one image for all parts but the database, and their modules exist', () => {
  const parts = Object.entries(services)
    .filter(([name]) => name !== 'postgres')
    .map(([, service]) => service);
  expect(new Set(parts.map(service => `${service.image} ${service.build}`)).size).toBe(1);
  expect(postgres.image).toBe('postgres:18');
  for (const { command } of parts)
    expect(existsSync(join(ROOT, command!.find(part => part.endsWith('.ts'))!))).toBe(true);
});

test('no secret stands in the file: each is a variable that must be set', () => {
  const secrets = Object.values(services).flatMap(service =>
    Object.entries(service.environment ?? {})
      .filter(([name]) => /PASSWORD|SECRET|TOKEN|KEY|DATABASE_/.test(name))
      .map(([, value]) => String(value)),
  );
  expect(secrets.length).toBeGreaterThan(departments.length * 2);
  for (const value of secrets) expect(value).toMatch(/^(postgres:\/\/\w+:)?\$\{\w+:\?[^}]+\}(@postgres:5432\/\w+)?$/);
});

test('the configuration accepts every setting of every part', () => {
  const settings: Record<string, string> = {
    LOG_LEVEL: 'info',
    SAMPLE_ENTERPRISES: '2000',
    SAMPLE_TODAY: '2026-11-19',
    REDIS_URL: 'redis://:x@redis',
    PRINCIPAL_PUBLIC_KEY: '{}',
    PRINCIPAL_PRIVATE_KEY: '{}',
  };
  for (const service of Object.values(services)) {
    const environment = Object.entries(service.environment ?? {}).map(([name, value]) => [
      name,
      settings[name] ?? String(value).replaceAll(/\$\{[^}]*\}/g, 'x'),
    ]);
    expect(() => readConfig(Object.fromEntries(environment) as Record<string, string>)).not.toThrow();
  }
});
