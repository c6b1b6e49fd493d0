import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { questionsIn } from '../reading/questions.ts';

export const questionsEvent = [
  eventOf(['question-kept', 'question-answered'], { by: role, questionId: z.string(), text: z.string() }),
] as const;

type ChapterEvent = Dated<OneOf<typeof questionsEvent>>;

/** That it was brought is on the agenda. */
export const questionsEvents = (seen: ReadModel): readonly ChapterEvent[] =>
  questionsIn(seen).flatMap(({ past, text }) => {
    const told = (kind: ChapterEvent['event']['kind'], { by, at }: { by: string; at: string }) => ({
      at,
      event: { kind, params: { by: roleOf(seen, by), questionId: past.id, text } },
    });
    const answers = past.steps.filter(({ is }) => is === 'answered');
    return [told('question-kept', past), ...answers.map((each) => told('question-answered', each))];
  });
