import type { StoryDocument, ThemeThread } from '@alliance/api-client/generated/api';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { capital, count, span, times } from '../../../words/counts.ts';
import { monthNear } from '../../../words/days-in-words.ts';
import { daysBetween } from '../../../words/days.ts';
import {
  beatsOf,
  inPieces,
  opens,
  sentence,
  type BeatOfKind,
  type Piece,
  type Sentence,
} from '../../../pair/narrative/sentence.ts';

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
      return thread ? [sentence([beat], ...tell(beat, thread, story))] : [];
    });

const tell = (beat: ThemeBeat, thread: ThemeThread, story: StoryDocument): readonly Piece[] =>
  inPieces(messageOf(beat, thread, story), opens(beat));

const messageOf = (
  { params: { state, touched, firstSession, running } }: ThemeBeat,
  thread: ThemeThread,
  { asOf }: StoryDocument,
): MessageDescriptor => {
  const label = capital(thread.label);
  const { cameBack, movement, depths } = thread;
  const often = times(touched);
  switch (state) {
    case 'returning': {
      if (!cameBack) return msg`${label} <0>came back</0>.`;
      const month = monthNear(cameBack.on, asOf);
      const away = span(daysBetween(cameBack.afterOn, cameBack.on));
      return firstSession === 1
        ? msg`${label} was with us from the first session; it eased, and in ${month} it <0>came back after ${away}</0>.`
        : msg`${label} was with us from session ${firstSession}; it eased, and in ${month} it <0>came back after ${away}</0>.`;
    }
    case 'stuck': {
      const lately = times(depths.slice(-6).filter((depth) => depth > 0).length);
      return msg`${label} has been with us <0>${lately} in the last six sessions</0> and stays where it was.`;
    }
    case 'recurring': {
      const met = count(depths.length);
      return movement.length === 0
        ? msg`${label} has been with us <0>${often} in ${met} sessions</0>.`
        : movement.length === 1
          ? msg`${label} has been with us <0>${often} in ${met} sessions</0>, and moved once, in session ${movement[0] ?? 0}.`
          : msg`${label} has been with us <0>${often} in ${met} sessions</0>, and moved ${times(movement.length)}, the last in session ${movement.at(-1) ?? 0}.`;
    }
    case 'fading':
      return movement.length === 0
        ? msg`${label} came up ${often} and <0>is fading</0>.`
        : movement.length === 1
          ? msg`${label} moved once, in session ${movement[0] ?? 0}, and <0>is fading</0>.`
          : msg`${label} moved ${times(movement.length)}, the last in session ${movement.at(-1) ?? 0}, and <0>is fading</0>.`;
    case 'emerging':
      return running > 1
        ? msg`${label} is new among us, <0>${count(running)} sessions running</0>.`
        : msg`${label} is new among us, <0>${often} of late</0>.`;
    case 'dormant':
      return msg`${label} <0>has been quiet since session ${lastTouch(thread)}</0>.`;
    case 'integrated':
      return msg`${label} has become part of how we work, <0>as we both say</0>.`;
    case 'occasional':
      return msg`${label} came up <0>${often}</0>.`;
  }
};

const lastTouch = ({ depths }: ThemeThread): number => depths.findLastIndex((depth) => depth > 0) + 1;
