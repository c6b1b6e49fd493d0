import { lookup } from 'node:dns/promises';

/** Every place that a url names: one for each address of its host, where that is a name and the way isn't TLS. */
const placesOf = async (url: string): Promise<readonly string[]> => {
  const { protocol, hostname, port } = new URL(url);
  // Over TLS, a certificate is for the name.
  if (protocol === 'https:') return [url];
  // An address is where it says, and isn't asked for.
  const addresses = await lookup(hostname.replace(/[[\]]/g, ''), { all: true }).catch(() => []);
  // Until the name is known somewhere, there is nothing else to ask for.
  if (addresses.length === 0) return [url];
  return addresses.map(({ address, family }) => {
    const host = family === 6 ? `[${address}]` : address;
    return new URL(`http://${host}${port === '' ? '' : `:${port}`}`).origin;
  });
};

/** The processes of a service: every place that any of its urls names now. */
export const processesAt = async (urls: readonly string[]): Promise<readonly string[]> => [
  ...new Set((await Promise.all(urls.map(placesOf))).flat()),
];
