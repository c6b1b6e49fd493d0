import type { ClauseNumbers } from '@alliance/facts/clause-numbers';
import { PAGES_WORDS } from '@alliance/facts/supervisors-pages';
import type { ClauseKind } from '@alliance/facts/vocabulary';

export interface TemplateClause {
  readonly kind: Exclude<ClauseKind, 'own'>;
  readonly title: string;
  readonly text: string;
  readonly numbers?: ClauseNumbers;
}

/**
 * The usual fourteen: words to begin with and to write over. They make no promise in anybody's name that two
 * people could not keep, and leave open what only the two can know (fees, days, durations).
 */
export const USUAL_FOURTEEN: readonly TemplateClause[] = [
  {
    kind: 'shared-learning-aim',
    title: 'Shared learning aim',
    text: 'We meet so that both of us go on learning, and so that the people the coach works with are better served for it. We say aloud what we are learning, including when it is not yet clear.',
  },
  {
    kind: 'wants-of-each',
    title: 'What each of us wants',
    text: 'Each of us has told the other what we hope for from this work, what we would be sorry to miss, and how we will know that it was worth the time. When a hope changes, we say so.',
  },
  {
    kind: 'contributions-of-each',
    title: 'What each of us contributes',
    text: 'The coach brings real work, prepares a little beforehand and chooses what we look at. The supervisor brings experience, attention and honest questions. Both of us bring mistakes, curiosity and the willingness to be surprised.',
  },
  {
    kind: 'supervisors-approach',
    title: 'Supervisor’s approach',
    text: 'The supervisor says how they like to work, what they draw on and where their experience ends. They offer a view as one among several, and are here as a companion in learning, with no grade to give.',
  },
  {
    kind: 'thinking-environment',
    title: 'Thinking environment',
    text: 'We listen without hurrying each other. Whoever is thinking may finish the thought. Silence is allowed, disagreement is welcome, and either of us may ask for more support or more stretch.',
  },
  {
    kind: 'not-knowing-agreement',
    title: 'Not-knowing agreement',
    text: 'Not knowing is part of the work. Either of us may bring a doubt, a disappointment or a moment that went badly before it is understood. What is held back may stay held back; it is shared when its owner chooses, and it is met with interest.',
  },
  {
    kind: 'confidentiality-and-its-limits',
    title: 'Confidentiality and its limits',
    text: `What is said between us stays between us, and clients go by another name. The limits are a risk of serious harm, a duty in law, and what our professional bodies oblige us to raise. If we come to a limit, we speak about it together first wherever that is safe. ${PAGES_WORDS}`,
    numbers: { supervisorsPages: 'named' },
  },
  {
    kind: 'records-and-retention',
    title: 'Records and retention',
    text: 'Each of us keeps as few notes as will do, out of others’ reach. What we share here is kept for as long as we have agreed; after that we ask whoever runs this installation to erase it. Either of us may ask to see what is kept about our work.',
  },
  {
    kind: 'ethics-escalation',
    title: 'Ethics escalation',
    text: 'If something in the work troubles either of us ethically, we name it early and look at it together. If that is not enough, we agree who else to ask, in which order, and what each will say. Asking is never held against the one who asks.',
  },
  {
    kind: 'organisations-view',
    title: 'The organisation’s view',
    text: 'If an organisation pays for or assures this work, it may learn that we meet and that we keep to our agreement, and only while we both consent. It never learns what was said. Either of us may end that consent at any time without giving a reason.',
  },
  {
    kind: 'session-format',
    title: 'Session format',
    text: 'We agree beforehand how long a session is, and whether we meet in person, by video or by phone. We begin with what the coach wants from the time and close with a few minutes on how we worked.',
  },
  {
    kind: 'practicalities-and-fees',
    title: 'Practicalities and fees',
    text: 'We have agreed what a session costs, who pays and when, and how much notice either of us needs to move one. If money or diaries get in the way, we talk about it before it grows.',
  },
  {
    kind: 'review-rhythm',
    title: 'Review rhythm',
    text: 'At the rhythm we have set, we put the cases aside and look at the partnership itself: what helps, what we avoid, and whether these words are still true. Either of us may ask for such a review sooner.',
  },
  {
    kind: 'ending',
    title: 'Ending',
    text: 'Either of us may end this work. We would like to do it in a meeting, with time to look back at what was learned, what is left open and where it might go next. The invitation stands; nobody has to take it up.',
  },
];
