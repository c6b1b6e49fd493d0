import { notFound } from '@alliance/platform/http/problem';
import { z } from 'zod';
import { agreement, agreementOf } from '../agreement/document/agreement.ts';
import { alliance, allianceOf } from '../pulse/document/alliance.ts';
import { goals, goalsOf } from '../goal/document/goals.ts';
import type { Seen } from '../pair/looking.ts';
import { partnership, partnershipOf } from '../partnership/partnership.ts';
import { session, sessionOf } from '../session/document/session.ts';
import { sessions, sessionsOf } from '../session/document/sessions.ts';
import { story, storyOf } from '../story/story.ts';
import { themes, themesOf } from '../theme/document/themes.ts';

export interface DocumentOfAPair {
  /** In the client; also the path below the alliance unless that says otherwise. */
  readonly name: string;
  readonly path?: string;
  readonly params?: z.ZodObject;
  readonly summary: string;
  readonly answer: z.ZodType;
  readonly draw: (seen: Seen, params: Readonly<Record<string, string>>) => unknown;
}

const oneSession: DocumentOfAPair = {
  name: 'session',
  path: 'sessions/:sessionId',
  params: z.object({ allianceId: z.uuid(), sessionId: z.uuid() }),
  summary: 'One session that was held, with its reviews.',
  answer: session,
  draw: (seen, params) => {
    const document = sessionOf(seen, params['sessionId'] ?? '');
    if (!document) throw notFound();
    return document;
  },
};

/** Documents of one pair, as of a day, for one of the two. */
export const pairDocuments: readonly DocumentOfAPair[] = [
  {
    name: 'partnership',
    summary: 'What the line of time is drawn from.',
    answer: partnership,
    draw: partnershipOf,
  },
  { name: 'story', summary: 'Our story as of a day.', answer: story, draw: storyOf },
  { name: 'agreement', summary: 'Our agreement as of a day.', answer: agreement, draw: agreementOf },
  {
    name: 'sessions',
    summary: 'Our sessions, held, planned and missed, as of a day.',
    answer: sessions,
    draw: sessionsOf,
  },
  oneSession,
  { name: 'goals', summary: 'Our learning goals as of a day.', answer: goals, draw: goalsOf },
  { name: 'themes', summary: 'Our themes as of a day.', answer: themes, draw: themesOf },
  {
    name: 'alliance',
    summary: 'Our alliance and each one’s say in it, as of a day.',
    answer: alliance,
    draw: allianceOf,
  },
];
