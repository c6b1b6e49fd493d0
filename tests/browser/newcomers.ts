import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { Site } from './site.ts';
import { allSign, speakerOf, type Speaker } from './telling.ts';

export const PASSWORD = 'a long enough sentence';

export interface Newcomer {
  readonly context: BrowserContext;
  readonly email: string;
  readonly says: Speaker;
}

export interface Newcomers {
  readonly ann: Newcomer;
  readonly bo: Newcomer;
  readonly allianceId: string;
  /** Their story’s address. */
  readonly home: string;
}

const post = async (context: BrowserContext, origin: string, path: string, data: object) => {
  const answer = await context.request.post(`${origin}/api${path}`, { data, headers: { origin } });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Record<string, string>;
};

/** A browser of somebody who has just signed up. */
export const signedUp = async (site: Site, name: string, options: BrowserContextOptions = {}) => {
  const context = await site.visitor(options);
  const email = `${name.toLowerCase()}.${crypto.randomUUID()}@people.example`;
  await post(context, site.url, '/auth/sign-up/email', { name, email, password: PASSWORD });
  return { context, email };
};

/** Ann, a coach, and Bo, a supervisor, who have said yes to each other a moment ago. */
export const twoNewcomers = async (
  site: Site,
  options: BrowserContextOptions = {},
  bos = options,
  begunWith: 'few' | 'everything' = 'everything',
): Promise<Newcomers> => {
  const [ann, bo] = await Promise.all([signedUp(site, 'Ann', options), signedUp(site, 'Bo', bos)]);
  const {
    id: allianceId = '',
    token,
    position: invited = '',
  } = await post(ann.context, site.url, '/alliances/invitations', {
    inviterRole: 'coach',
    message: 'Shall we?',
  });
  const { position: accepted = '' } = await post(bo.context, site.url, '/invitations/accept', {
    token,
    begunWith,
  });
  const withWords = (each: typeof ann, position: string) => ({
    ...each,
    says: speakerOf(each.context, site.url, '', allianceId, [position]),
  });
  const told = { ann: withWords(ann, invited), bo: withWords(bo, accepted) };
  await told.bo.says.read('partnership');
  return { ...told, allianceId, home: `/pairs/${allianceId}` };
};

/** They draft the usual clauses and sign them as they are. */
export const signTheUsual = async ({ ann, bo }: Newcomers): Promise<void> => {
  await ann.says.tell('contract/draft', { templateId: 'usual-fourteen' });
  await ann.says.read('agreement');
  await allSign(ann.says, bo.says);
};
