import type { StoryDocument, ThemeThread } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { capital, count, span, times } from '../../../words/counts.ts';
import { monthNear } from '../../../words/days-in-words.ts';
import { daysBetween } from '../../../words/days.ts';
import {
  beatsOf,
  clause,
  sentence,
  type BeatOfKind,
  type Piece,
  type Sentence,
} from '../../../pair/telling/sentence.ts';

type ThemeBeat = BeatOfKind<'theme'>;

/** What is said first: what came back or stays, then what is alive, then what is going. */
const ORDER = [
  'returning',
  'stuck',
  'recurring',
  'fading',
  'emerging',
  'dormant',
  'integrated',
  'occasional',
] as const;
/** Themes beyond these are in the rows and on the themes' own screen. */
const MOST = 6;

export const themes = (story: StoryDocument): Sentence[] =>
  beatsOf(story, 'theme')
    .toSorted((a, b) => ORDER.indexOf(a.params.state) - ORDER.indexOf(b.params.state))
    .slice(0, MOST)
    .flatMap((beat) => {
      const thread = story.rows.themes.find(({ themeId }) => themeId === beat.params.themeId);
      return thread ? [sentence([beat], ...tell(beat, thread, story), '.')] : [];
    });

const tell = (beat: ThemeBeat, thread: ThemeThread, { asOf }: StoryDocument): Piece[] => {
  const label = capital(thread.label);
  const { state, touched, firstSession, running } = beat.params;
  const met = thread.depths.length;
  const since = firstSession === 1 ? t`the first session` : t`session ${firstSession}`;
  const { cameBack, movement } = thread;
  switch (state) {
    case 'returning':
      return cameBack
        ? [
            t`${label} was with us from ${since}; it eased, and in ${monthNear(cameBack.on, asOf)} it `,
            clause(beat, t`came back after ${span(daysBetween(cameBack.afterOn, cameBack.on))}`),
          ]
        : [`${label} `, clause(beat, t`came back`)];
    case 'stuck': {
      const lately = thread.depths.slice(-6).filter((depth) => depth > 0).length;
      return [
        t`${label} has been with us `,
        clause(beat, t`${times(lately)} in the last six sessions`),
        t` and stays where it was`,
      ];
    }
    case 'recurring':
      return [
        t`${label} has been with us `,
        clause(beat, t`${times(touched)} in ${count(met)} sessions`),
        moved(movement, t`, and moved `),
      ];
    case 'fading':
      return [
        t`${label} ${movement.length > 0 ? `${moved(movement, 'moved ')}, ` : t`came up ${times(touched)} `}and `,
        clause(beat, t`is fading`),
      ];
    case 'emerging':
      return [
        t`${label} is new among us, `,
        clause(beat, running > 1 ? t`${count(running)} sessions running` : t`${times(touched)} of late`),
      ];
    case 'dormant':
      return [`${label} `, clause(beat, t`has been quiet since session ${lastTouch(thread)}`)];
    case 'integrated':
      return [t`${label} has become part of how we work, `, clause(beat, t`as we both say`)];
    case 'occasional':
      return [t`${label} came up `, clause(beat, times(touched))];
  }
};

const lastTouch = ({ depths }: ThemeThread): number => depths.findLastIndex((depth) => depth > 0) + 1;

const moved = (movement: readonly number[], lead: string): string => {
  const last = movement.at(-1);
  if (last === undefined) return '';
  return movement.length === 1
    ? t`${lead}once, in session ${last}`
    : t`${lead}${times(movement.length)}, the last in session ${last}`;
};
