import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Docker Compose finds them. Only whoever made them can go into the folder; containers get single files. */
const FOLDER = join(import.meta.dirname, 'secrets');

/**
 * Makes the secrets of an installation, by file name. The password is in hexadecimal so that it can stand in an
 * address as it is.
 */
export const newSecrets = (): Readonly<Record<string, string>> => {
  const password = randomBytes(24).toString('hex');
  return {
    'root-key': randomBytes(32).toString('base64'),
    'postgres-password': password,
    'database-url': `postgres://alliance:${password}@postgresql:5432/alliance`,
    'grafana-password': randomBytes(24).toString('hex'),
  };
};

/** Writes them, unless there are some: without the root key nothing can be read that was ever written. */
export const keepSecrets = (folder: string): 'made' | 'there' => {
  const secrets = Object.entries(newSecrets());
  if (secrets.some(([name]) => existsSync(join(folder, name)))) return 'there';
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  for (const [name, value] of secrets) writeFileSync(join(folder, name), `${value}\n`, { mode: 0o444 });
  return 'made';
};

if (import.meta.main) {
  const outcome = keepSecrets(FOLDER);
  const sentence =
    outcome === 'made'
      ? 'Secrets are in infra/secrets. Keep a copy of root-key elsewhere: nothing can be read without it.'
      : 'There are secrets in infra/secrets already; they stay as they are.';
  process.stdout.write(`${sentence}\n`);
}
