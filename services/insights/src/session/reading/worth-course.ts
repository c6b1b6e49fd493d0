import { day, score, type Role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { RunChart } from '../../measures/run-chart.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import type { HeldSession } from './held-sessions.ts';
import { isUsed } from '../../agreement/reading/practices.ts';
import { worthOfSessions, worthRuns } from './worth.ts';

const stretch = z.strictObject({ from: z.int().min(0), to: z.int().min(0) });

const runs = z
  .strictObject({
    median: z.number(),
    useful: z.int().min(0).meta({ description: 'Values off the median; the others count for nothing.' }),
    longestRun: stretch
      .extend({ length: z.int().min(1) })
      .optional()
      .meta({ description: 'The most in a row on one side, by the places of the points, from 0.' }),
    longestUsualRun: z.int().min(0).meta({ description: 'A longer one is a signal.' }),
    crossings: z.array(stretch).meta({ description: 'From the last on one side to the first on the other.' }),
    fewestUsualCrossings: z.int().min(0).meta({ description: 'Fewer are a signal.' }),
    signal: z.boolean(),
    falseAlarmRate: z.number().meta({ description: 'How often the rule sounds by chance, 0 to 1.' }),
  })
  .meta({ id: 'RunChart', description: 'Measure 14, of ten values or more.' });

export const worthCourse = z
  .strictObject({
    points: z.array(z.strictObject({ session: z.int().min(1), on: day, coach: score, supervisor: score })),
    runs: z.strictObject({ coach: runs.optional(), supervisor: runs.optional() }),
  })
  .meta({ id: 'WorthCourse', description: 'What sessions were worth to each; only of open reviews.' });

const runsOf = (chart: RunChart | undefined): ResponseOf<typeof runs> | undefined => {
  if (!chart) return undefined;
  const { values: _, ...rest } = chart;
  return rest;
};

export const worthCourseOf = (
  seen: ReadModel,
  held: readonly HeldSession[],
): ResponseOf<typeof worthCourse> => {
  const sessions = isUsed(seen, 'worth') ? worthOfSessions(seen, held) : [];
  const of = (role: Role) => runsOf(worthRuns(sessions, role));
  return {
    points: sessions.map(({ session: { number, on }, worth }) => ({ session: number, on, ...worth })),
    runs: { coach: of('coach'), supervisor: of('supervisor') },
  };
};
