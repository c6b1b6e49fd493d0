import { day, themeFamily } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { ResponseOf } from '../pair/response.ts';
import type { FamilyAcross, StandingPair } from './rows.ts';

const record = z.strictObject({ session: z.int().min(1), on: day });
const asked = z.strictObject({
  allianceId: z.string(),
  themeId: z.string(),
  label: z.string(),
  family: themeFamily,
  records: z.array(record).min(1),
});

export const questions = z
  .strictObject({
    stuck: z.array(asked).meta({
      description: 'Records: of the last six sessions, those in which it came up and nothing of it moved.',
    }),
    returning: z.array(asked).meta({
      description: 'Records: the session before it was away, and the one with which it came back.',
    }),
    notNamed: z
      .strictObject({
        families: z.array(themeFamily).meta({ description: 'Of which no pair here has a theme.' }),
        since: day.optional().meta({ description: 'When the first of these pairs first met.' }),
        sessions: z.int().min(0).meta({ description: 'Of all these pairs.' }),
      })
      .meta({ description: 'Only pairs that stand here: of the others nothing is known here.' }),
  })
  .meta({
    id: 'QuestionsAcross',
    description:
      'What each question rests on: families in the order of their rows, pairs in that in which we began. No pair is put before another.',
  });

type Questions = ResponseOf<typeof questions>;
type Question = Questions['stuck'][number];

const LAST = 6;

/** What is said of one theme in this state rests on these of its sessions. */
const restsOn = {
  stuck: (touched: readonly number[], held: number) => touched.filter((session) => session > held - LAST),
  returning: (touched: readonly number[]) => touched.slice(-2),
};

const askedOf = (
  state: keyof typeof restsOn,
  pairs: readonly StandingPair[],
  rows: readonly FamilyAcross[],
): readonly Question[] => {
  const byId = new Map(pairs.map(({ pair }) => [pair.allianceId, pair.sessions]));
  return rows.flatMap(({ family, pairs: those }) =>
    those.flatMap(({ allianceId, themes }) => {
      const sessions = byId.get(allianceId) ?? [];
      return themes
        .filter((theme) => theme.state === state)
        .map(({ themeId, label, touched }) => ({
          allianceId,
          themeId,
          label,
          family,
          records: restsOn[state](touched, sessions.length).map((session) => ({
            session,
            on: sessions[session - 1] ?? '',
          })),
        }));
    }),
  );
};

const notNamedOf = (pairs: readonly StandingPair[], rows: readonly FamilyAcross[]): Questions['notNamed'] => {
  const named = new Set(rows.map(({ family }) => family));
  const all = pairs.flatMap(({ pair: { sessions } }) => sessions);
  const since = all.toSorted()[0];
  return {
    families: themeFamily.options.filter((family) => !named.has(family)),
    ...(since !== undefined && { since }),
    sessions: all.length,
  };
};

export const questionsOf = (pairs: readonly StandingPair[], rows: readonly FamilyAcross[]): Questions => ({
  stuck: askedOf('stuck', pairs, rows),
  returning: askedOf('returning', pairs, rows),
  notNamed: notNamedOf(pairs, rows),
});
