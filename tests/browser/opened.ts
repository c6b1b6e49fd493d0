import type { Page } from 'playwright-core';
import { PHONE } from './site.ts';

/**
 * Who looks: somebody of the sample and whose pair it is, a newcomer with a pair, one who has invited somebody, whoever
 * was invited, or a stranger.
 */
export type Looker =
  | readonly [person: 'Judith' | 'Amara' | 'Tom', coach: 'Amara' | 'Tom']
  | 'a newcomer'
  | 'a newcomer whose session ends'
  | 'an inviter'
  | 'an invited'
  | 'a stranger';

/** A button that is pressed, or whatever else is done. */
export type Step = string | RegExp | ((page: Page) => Promise<unknown>);

/** The files under `dashboard/src` that draw it, what opens it, and a button that is in it. */
export type Opening = readonly [files: string, steps: readonly Step[], has: string | RegExp];

export interface Place {
  readonly who: Looker;
  /** After the pair’s address; from the root where it begins with a slash and nobody’s pair is looked at. */
  readonly path: string;
  readonly opens: readonly Opening[];
}

const choose = (name: RegExp) => (page: Page) => page.getByRole('radio', { name }).first().press('Space');
const link = (name: string) => (page: Page) => page.getByRole('link', { name }).first().click();
export const onAPhone = (page: Page) => page.setViewportSize(PHONE.viewport);
const aTheme = /^Silence/;
const anExperiment = /^My answer, in the drawer/;

/** Every form and every popup, as it is opened. They rely on `inTheMiddle`. */
export const inAPair: readonly Place[] = [
  {
    who: ['Judith', 'Amara'],
    path: '',
    opens: [
      ['shell/top-bar.tsx', [/you and this page/], 'Sign out'],
      ['shell/top-bar-phone.tsx', [onAPhone, /you and this page/], 'Sign out'],
      ['shell/more-screens.tsx', [onAPhone, /^More/], /^More/],
      ['pair/spine/pair-names.tsx', ['Another pair'], 'Another pair'],
      ['screens/resting-and-ending/ending-forms.tsx', ['Propose an ending'], /^Propose/],
      ['screens/sharing/assumption-form.tsx pair/sharing-form.tsx', ['Tell an assumption'], 'Not now'],
    ],
  },
  {
    who: ['Tom', 'Tom'],
    path: '',
    opens: [['screens/sharing/reframe-form.tsx', ['See an assumption anew'], 'Not now']],
  },
  {
    who: ['Amara', 'Amara'],
    path: '/not-knowing',
    opens: [
      ['screens/not-knowing/note-form.tsx', ['Note a moment'], 'Hold it'],
      ['screens/not-knowing/share-form.tsx', [/^I was glad/], 'Keep holding it'],
      ['pair/avoid-form.tsx', [/^I was glad/, 'I keep from bringing it'], 'Note it'],
    ],
  },
  {
    who: ['Amara', 'Amara'],
    path: '/prepare',
    opens: [
      ['screens/prepare/coaching-form.tsx', ['Another session'], 'Keep it, for me'],
      ['screens/prepare/make-moment.tsx', ['Make it a moment'], 'Hold it'],
      ['screens/prepare/hardest.tsx', ['Say it otherwise'], 'Keep it, for me'],
      ['screens/prepare/finish.tsx', ['I have prepared'], 'Complete it'],
    ],
  },
  {
    who: ['Amara', 'Amara'],
    path: '/questions',
    opens: [
      ['screens/questions/keep-form.tsx', ['Keep a question'], 'Keep it'],
      [
        'screens/questions/answer-form.tsx',
        [/^It came back as the sponsor/, 'It has an answer'],
        'It has an answer',
      ],
      [
        'screens/questions/reword-form.tsx',
        [/^If I put the worry down/, 'Put it in other words'],
        'Say it so',
      ],
      [
        'screens/questions/bring-own-form.tsx',
        [/^Whom do I protect when I nod/, 'Bring it…'],
        /^Bring it to session/,
      ],
    ],
  },
  {
    who: ['Amara', 'Amara'],
    path: '/agenda',
    opens: [
      ['screens/agenda/bring-form.tsx', ['Bring something'], 'Not now'],
      ['screens/agenda/reword-form.tsx', [/^Change: Rescuing is back/], 'Say it so'],
      ['screens/agenda/insight-form.tsx', [/^Change: This morning/], 'Say what came of it'],
    ],
  },
  {
    who: ['Amara', 'Amara'],
    path: '/goals',
    opens: [
      ['screens/goals/articulate-form.tsx', ['Another goal'], 'Make it one of our goals'],
      ['screens/goals/rate-form.tsx', ['Rate'], 'Rate it so'],
      ['screens/goals/reword-form.tsx', ['Reword'], 'Word it so'],
      ['screens/goals/word-level-form.tsx', ['Levels'], 'Let it say so'],
      ['screens/goals/conclude-form.tsx pair/command-form.tsx', ['Conclude'], 'Lay it down, with thanks'],
      [
        'screens/goals/correct-rating-form.tsx',
        [/^Session \d+: what it rests on/, 'Put my rating right'],
        'Put it right',
      ],
    ],
  },
  {
    who: ['Judith', 'Amara'],
    path: '/goals/practitioner',
    opens: [
      ['screens/practitioner/place-form.tsx', [], 'Place it'],
      ['screens/practitioner/answer-form.tsx', ['Curious', 'Answer Amara'], 'Answer it'],
      ['screens/practitioner/correct-form.tsx', ['Trusting', 'Put it right'], 'Put it right'],
    ],
  },
  {
    who: ['Judith', 'Amara'],
    path: '/themes',
    opens: [
      ['screens/themes/name-form.tsx', ['Name a theme'], 'Give it this name'],
      ['screens/themes/touch-form.tsx', ['Note that it came up'], /^Offer it to/],
      ['screens/themes/relabel-form.tsx', [aTheme, 'Give it another name'], 'Use this name'],
      ['screens/themes/merge-form.tsx', [aTheme, 'It is part of another'], 'Bring them together'],
      ['screens/themes/integration.tsx', [aTheme, 'I see it as integrated'], /^Ask/],
      ['screens/themes/correct-touch.tsx', [aTheme, 'Put right how it came up'], /^Ask/],
    ],
  },
  {
    who: ['Tom', 'Tom'],
    path: '/themes/experiments',
    opens: [
      ['screens/experiments/propose-form.tsx', [], 'Propose it'],
      ['screens/experiments/try-form.tsx', [anExperiment, 'I tried it'], 'Tell of it'],
      ['screens/experiments/conclude-form.tsx', [anExperiment, 'Say what became of it'], 'Keep it'],
      ['screens/experiments/revise-form.tsx', [anExperiment, 'Put it anew'], 'Put it so'],
      ['screens/experiments/reopen-form.tsx', [/^One answer for B/, 'Take it up again'], 'Take it up again'],
    ],
  },
  {
    who: ['Amara', 'Amara'],
    path: '/impact',
    opens: [
      ['screens/impact/tell-form.tsx', ['Note an impact'], 'Tell it'],
      ['screens/impact/recognise-form.tsx', [], 'I recognise it'],
      ['screens/impact/own-forms.tsx', [/^“They go on meeting/, 'Put it anew'], 'Put it so'],
    ],
  },
  {
    who: ['Judith', 'Amara'],
    path: '/alliance/companion',
    opens: [
      ['screens/companion/share-form.tsx', ['Lay down something of mine'], 'Lay it down'],
      ['screens/companion/observe-form.tsx', ['Say what I learn'], 'Say it to Amara'],
      ['screens/companion/share-form.tsx', [/^6 March/, 'Word it anew'], 'Word it so'],
      ['screens/companion/answer-form.tsx', [/^on being attended to/, 'Say something to it'], 'Say it'],
    ],
  },
  {
    who: ['Tom', 'Tom'],
    path: '/review',
    opens: [
      ['screens/review/when-form.tsx screens/review/planned.tsx', ['Move it'], 'Move it there'],
      ['screens/review/nothing-came.tsx', ['Call it off'], 'Call it off'],
      ['screens/review/next-session.tsx', ['Record one that was held without a plan'], 'Record it'],
      ['screens/review/sessions-list.tsx', ['Plan it again'], 'Plan it for then'],
    ],
  },
  {
    who: ['Tom', 'Tom'],
    path: '/review/13',
    opens: [['screens/review/review-form.tsx', [], 'Seal my review']],
  },
  {
    who: ['Judith', 'Amara'],
    path: '/review/13',
    opens: [
      [
        'screens/review/put-right.tsx',
        ['Put it right', /We didn’t meet at all/],
        /^It was recorded in error$/,
      ],
      ['screens/review/thinking-question.tsx', ['Worth a question'], 'Ask it'],
      ['screens/review/later-thought.tsx', ['Add a later thought'], 'Add it'],
      ['screens/review/answer-commitment.tsx', ['Something else became of it', choose(/./)], 'Say so'],
    ],
  },
  {
    who: ['Tom', 'Tom'],
    path: '/agreement',
    opens: [
      ['screens/agreement/comments.tsx', [/Not-knowing agreement/, /^(Ask|Answer) Judith/], 'Send it'],
      ['screens/agreement/answer.tsx', [link('Read and answer'), choose(/^Counter/)], 'Send my counter'],
      ['screens/agreement/ending-agreement.tsx', ['Propose to end our agreement'], 'Propose it'],
    ],
  },
  {
    who: ['Tom', 'Tom'],
    path: '/agreement/propose?clause=%22ending%22',
    opens: [['screens/agreement/propose-form.tsx', [], /^Send it to/]],
  },
  {
    who: ['Amara', 'Amara'],
    path: '/agreement/sign',
    opens: [['screens/agreement/sign-form.tsx', [], /^Sign version/]],
  },
  {
    who: ['Judith', 'Tom'],
    path: '/alliance',
    opens: [['screens/alliance/open-form.tsx', ['Open a pulse'], /^Open a pulse after/]],
  },
  {
    who: ['Judith', 'Tom'],
    path: '/alliance/review',
    opens: [
      ['screens/alliance/look-back/decision-form.tsx', ['Propose a decision'], 'Propose it'],
      ['screens/alliance/look-back/add-form.tsx', ['Add to mine'], 'Add it'],
    ],
  },
  {
    who: 'a newcomer',
    path: '/alliance/review',
    opens: [['screens/alliance/look-back/view-form.tsx', ['Look back now', 'Write how we work'], 'Seal it']],
  },
  {
    who: 'a newcomer',
    path: '/alliance',
    opens: [['screens/alliance/answer-form.tsx', ['Answer it'], 'Seal my answers']],
  },
  {
    who: 'a newcomer',
    path: '',
    opens: [
      ['pair/ending/answer-ending-form.tsx', [], 'I agree'],
      ['screens/sharing/story/learning-history.tsx', ['Tell what has helped you learn'], /^See what/],
      ['screens/resting-and-ending/pause-form.tsx', ['Rest for a while'], /^Rest, open/],
    ],
  },
  {
    who: 'a newcomer',
    path: '/agreement',
    opens: [['screens/agreement/reword-form.tsx', [/^Re-word it/], 'Put these words in the draft']],
  },
];
