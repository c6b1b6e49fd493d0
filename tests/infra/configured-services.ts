import { readEnvironment as readGateways } from '@alliance/gateway/environment';
import { readEnvironment as readServices } from '@alliance/host/environment';

/** Engines, and what nobody may know: files that are there only where an installation is. */
const SECRETS: Readonly<Record<string, string>> = {
  DATABASE_URL: 'postgres://alliance:hidden@database.example.org:5432/alliance',
  ROOT_KEY: Buffer.alloc(32, 7).toString('base64'),
  SMTP_URL: 'smtps://mail.example.org',
  EVENTSTOREDB_URL: 'esdb://eventstore.example.org',
};

/** What a process is told, with a secret in the place of the name of its file. */
export const withSecrets = (variables: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      const secret = /^(\w+)_FILE$/.exec(name)?.[1];
      return secret === undefined ? [name, value] : [secret, SECRETS[secret] ?? 'no such secret'];
    }),
  );

const readerOf = (service: string) => (service === 'gateway' ? readGateways : readServices);

/**
 * What is wrong with what a process is told: what its own parser says, and every name that the parser never
 * asks for.
 */
export const faultsIn = (service: string, variables: Readonly<Record<string, string>>): readonly string[] => {
  const told = withSecrets(variables);
  try {
    readerOf(service)(told);
  } catch (error) {
    return [error instanceof Error ? error.message : 'not understood'];
  }
  return Object.keys(told).flatMap((name) =>
    isAskedFor(service, told, name) ? [] : [`nobody asks for ${name}`],
  );
};

/** Whoever asks for a variable is put out by an empty one, or comes to another end. */
const isAskedFor = (service: string, told: Readonly<Record<string, string>>, name: string) => {
  const read = readerOf(service);
  try {
    return JSON.stringify(read({ ...told, [name]: '' })) !== JSON.stringify(read(told));
  } catch {
    return true;
  }
};
