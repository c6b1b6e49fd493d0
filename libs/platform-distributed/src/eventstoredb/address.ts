/** What the client understands behind the `?`; it prints the whole address, password included, for anything else. */
const OPTIONS: ReadonlySet<string> = new Set([
  'usercertfile',
  'userkeyfile',
  'maxdiscoverattempts',
  'connectionname',
  'defaultdeadline',
  'discoveryinterval',
  'gossiptimeout',
  'nodepreference',
  'tls',
  'tlscafile',
  'throwonappendfailure',
  'keepaliveinterval',
  'keepalivetimeout',
]);

/** What follows the credentials, which may hold anything but an `@`. */
const ADDRESS = /^esdb(\+discover)?:\/\/([^:]+:[^@]+@)?[^?@]+(\?(?<options>.*))?$/;

/**
 * Looks an address of EventStoreDB over before the client does. Credentials are part of it, so no message here
 * repeats any of it.
 * @throws Error when the client could not use it.
 */
export const checkAddress = (url: string): void => {
  const match = ADDRESS.exec(url.trim());
  if (!match) throw new Error('the address of EventStoreDB is not of the form esdb://… or esdb+discover://…');
  const options = match.groups?.['options']?.split('&') ?? [];
  const names = options.map((option) => option.split('=')[0] ?? '');
  if (names.some((name) => !OPTIONS.has(name.toLowerCase().replace(/[_-]/g, ''))))
    throw new Error('the address of EventStoreDB has an option that the client does not know');
};
