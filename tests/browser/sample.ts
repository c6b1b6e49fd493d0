import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { Site } from './site.ts';

interface Known {
  readonly id: string;
  readonly name: string;
}

const asked = async <T>(context: BrowserContext, path: string): Promise<T> =>
  (await (await context.request.get(`/sample/api${path}`)).json()) as T;

/** The browser of one of the sample's people, by first name. */
export const lookInAs = async (site: Site, first: string, options: BrowserContextOptions = {}) => {
  const context = await site.visitor(options);
  const people = await asked<readonly Known[]>(context, '/identity/sample-people');
  const answer = await context.request.post('/sample/api/identity/sample-sign-in', {
    data: { personId: people.find(({ name }) => name.startsWith(first))?.id },
    headers: { origin: site.url },
  });
  if (!answer.ok()) throw new Error(`${first} couldn’t look in: ${answer.status()}`);
  return context;
};

/** Where the pair whose coach has this first name is at home, in the address. */
export const homeOf = async (context: BrowserContext, coach: string): Promise<string> =>
  `/sample/pairs/${await allianceOf(context, coach)}`;

export const allianceOf = async (context: BrowserContext, coach: string): Promise<string> => {
  const pairs = await asked<readonly { allianceId: string; coach: Known }[]>(
    context,
    '/identity/sample-pairs',
  );
  const pair = pairs.find(({ coach: { name } }) => name.startsWith(coach));
  if (!pair) throw new Error(`the sample has no pair with ${coach}`);
  return pair.allianceId;
};
