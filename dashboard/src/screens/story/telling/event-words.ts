import type { Day, Meeting, StoryEvent } from '@alliance/api-client/generated/api';
import { counted } from '../../../words/counts.ts';
import { dayAndMonth, dayNear } from '../../../words/days-in-words.ts';
import { MODES } from '../../review/modes.ts';
import { signed } from '../../../words/figures.ts';
import { DEPTH } from '../../themes/depths.ts';
import { forBoth, type Read } from './for-both.ts';
import { nameOf } from './names.ts';
import { own, type Piece } from './sentence.ts';

/** What happened, in a line. */
export const eventInWords = (event: StoryEvent, story: Read): Piece[] => {
  const by = 'by' in event.params ? nameOf(story, event.params.by) : '';
  switch (event.kind) {
    case 'invited':
      return [`${by} invited ${nameOf(story, event.params.by === 'coach' ? 'supervisor' : 'coach')}`];
    case 'formed':
      return [`${by} said yes`];
    case 'member-renamed':
      return [`${event.params.from} goes by ${event.params.to} now`];
    case 'learning-history-shared':
      return [`${by} told what has helped learning`];
    case 'assumption-surfaced':
      return [`${by} brought an assumption: `, own(event.params.text)];
    case 'assumption-reframed':
      return [`${by} saw an assumption anew: `, own(event.params.text)];
    case 'drafted':
      return [`${by} drafted ${counted(event.params.clauses, 'clause')}`];
    case 'amendment-proposed':
      return [
        `${by} proposed ${{ add: 'a new clause, ', change: 'other words for ', retire: 'to drop ' }[event.params.clause.op]}`,
        own(event.params.clause.title),
      ];
    case 'amendment-countered':
      return [`${by} answered with other words for `, own(event.params.clause.title)];
    case 'amendment-accepted':
      return [
        `${by} accepted ${{ add: 'the new clause ', change: 'the new words of ', retire: 'that we drop ' }[event.params.clause.op]}`,
        own(event.params.clause.title),
      ];
    case 'amendment-declined':
      return [
        `${by} would rather not ${{ add: 'add ', change: 'change ', retire: 'drop ' }[event.params.clause.op]}`,
        own(event.params.clause.title),
      ];
    case 'amendment-withdrawn':
      return [`${by} took back what was offered for `, own(event.params.clause.title)];
    case 'clause-affirmed':
      return [`${by} affirmed `, own(event.params.clause.title)];
    case 'version-signed':
      return [
        `${by} signed version ${event.params.version}${event.params.again ? ' again, as it reads since' : ''}`,
      ];
    case 'version-in-force':
      return [`Version ${event.params.version} holds, signed by both`];
    case 'session-planned':
      return [`A session was planned for ${dayOf(story, event.params.for, event.params.there)}`];
    case 'session-held':
      return [`We met, session ${event.params.session}`];
    case 'session-missed':
      return [`The session of ${dayOf(story, event.params.plannedFor, event.params.there)} fell through`];
    case 'session-called-off':
      return [`${by} called off the session of ${dayOf(story, event.params.plannedFor, event.params.there)}`];
    case 'session-corrected':
      return [`${by} corrected a session: ${corrected(event, story)}`];
    case 'session-in-error':
      return [
        `${by} said that the session of ${dayOf(story, event.params.heldOn, event.params.there)} was recorded in error`,
      ];
    case 'session-put-back':
      return [`${by} put back the session of ${dayOf(story, event.params.heldOn, event.params.there)}`];
    case 'review-added-to':
      return [`${by} added a later thought to a review of session ${event.params.session}`];
    case 'commitment-answered':
      return [BECAME[event.params.state](by, nameOf(story, event.params.of), event.params.session)];
    case 'review-sealed':
      return [`${by} sealed a review of session ${event.params.session}`];
    case 'reviews-opened':
      return [
        `Both reviews of session ${event.params.session} opened, worth ${event.params.worth.coach} and ${event.params.worth.supervisor}`,
      ];
    case 'theme-named':
      return [`${by} named a theme, `, own(event.params.label)];
    case 'theme-state':
      return [own(event.params.label), STATE[event.params.state](event.params.session)];
    case 'theme-integrated':
      return [own(event.params.label), ' is part of how we work, we both say'];
    case 'touch-corrected': {
      const { label, session, from, to } = event.params;
      const now =
        to === undefined ? ': it did not come up after all' : `, ${DEPTH[from]} before and ${DEPTH[to]} now`;
      return [`${by} put right, and both agree, how `, own(label), ` came up in session ${session}${now}`];
    }
    case 'rating-corrected': {
      const { text, session, from, to } = event.params;
      const now = to === undefined ? 'took out a rating of ' : 'put right a rating of ';
      const how =
        to === undefined ? `, ${signed(from, 0)}` : `: ${signed(to, 0)}, before it was ${signed(from, 0)}`;
      return [`${by} ${now}`, own(text), ` after session ${session}${how}`];
    }
    case 'goal-level-worded':
      return [`${by} said what ${signed(event.params.level, 0)} looks like in `, own(event.params.text)];
    case 'goal-articulated':
      return [`${by} put a goal into words: `, own(event.params.text)];
    case 'goal-revised':
      return [`${by} found other words for a goal: `, own(event.params.text)];
    case 'goal-achieved':
      return ['A goal was reached: ', own(event.params.text)];
    case 'goal-released':
      return ['A goal was laid down: ', own(event.params.text)];
    case 'goals-rated':
      return [`${by} rated ${counted(event.params.goals, 'goal')} after session ${event.params.session}`];
    case 'pulses-revealed':
      return [`Both answered the eight statements after session ${event.params.session}`];
    case 'ending-proposed':
      return [`${by} proposed to end ${ENDS[event.params.of]}`];
    case 'ending-agreed':
      return [`${by} agreed to end ${ENDS[event.params.of]}`];
    case 'ending-answered':
      return [`${by} answered what was proposed, to end ${ENDS[event.params.of]}`];
    case 'ending-withdrawn':
      return [`${by} took back the proposal to end ${ENDS[event.params.of]}`];
    case 'contract-ended':
      return ['Our agreement was brought to an end'];
    case 'learning-summary-written':
      return [`${by} wrote what it taught`];
    case 'paused':
      return [`We rest${event.params.until ? ` until ${dayAndMonth(event.params.until)}` : ''}, ${by} said`];
    case 'resumed':
      return [`${by} took it up again`];
    case 'ended':
      return ['We brought it to an end'];
  }
};

/** The same for several of a kind that are told as one. */
export const lineInWords = (event: StoryEvent, times: number, story: Read): Piece[] =>
  event.kind === 'clause-affirmed' && times > 1
    ? [`${nameOf(story, event.params.by)} affirmed ${counted(times, 'clause')}`]
    : eventInWords(event, story);

const dayOf = (story: Read, day: Day, there: Day | undefined) => forBoth(story, { day, there }, dayAndMonth);

const ENDS = { alliance: 'our partnership', contract: 'our agreement' } as const;

const BECAME = {
  done: (by: string, of: string, session: number) =>
    `${by} said that what ${of} set out to do after session ${session} is done`,
  'not-yet': (by: string, of: string, session: number) =>
    `${by} said “not yet” of what ${of} set out to do after session ${session}`,
  'let-go': (by: string, of: string, session: number) =>
    `${by} let go of what ${of} set out to do after session ${session}`,
} as const;

/** Only what is another now, and what it was before: “on 23 June, not 24 June; 90 minutes, not 75”. */
const corrected = (
  { on, params: { before, after } }: Extract<StoryEvent, { kind: 'session-corrected' }>,
  story: Read,
): string => {
  const said = (each: Meeting, near: Day) =>
    forBoth(story, { day: each.on, there: each.there }, (day) => dayNear(day, near));
  const day = said(after, on);
  const parts = [
    ...(before.on === after.on ? [] : [`on ${day}, not ${said(before, after.on)}`]),
    ...(before.minutes === after.minutes ? [] : [`${after.minutes} minutes, not ${before.minutes}`]),
    ...(before.mode === after.mode ? [] : [`${MODES[after.mode]}, not ${MODES[before.mode]}`]),
  ];
  return parts.length > 0 ? parts.join('; ') : `another hour on ${day}`;
};

type State = Extract<StoryEvent, { kind: 'theme-state' }>['params']['state'];

const STATE: Readonly<Record<State, (session: number) => string>> = {
  returning: (session) => ` came back, in session ${session}`,
  stuck: (session) => ` stays where it is, as of session ${session}`,
  recurring: (session) => ` keeps coming, as of session ${session}`,
  fading: (session) => ` is fading, as of session ${session}`,
  dormant: (session) => ` has gone quiet, as of session ${session}`,
  emerging: (session) => ` is emerging, in session ${session}`,
  occasional: (session) => ` came up, in session ${session}`,
  integrated: (session) => ` is part of how we work, as of session ${session}`,
};
