import type { RejectionTable } from '@alliance/platform/service/service';
import type { ReasonOf } from '@alliance/decider/aggregate';
import type { experiment } from './experiment/experiment.ts';
import { experimentRejections } from './experiment-rejections.ts';
import type { goal } from './goal/goal.ts';
import type { pulse } from './pulse/pulse.ts';
import type { session } from './session/session.ts';
import type { themes } from './theme/themes.ts';

export type Reason = ReasonOf<
  readonly [typeof session, typeof themes, typeof goal, typeof experiment, typeof pulse]
>;

/**
 * How a refusal is told over HTTP. A reason without a line here does not compile.
 * 404 there is no such thing in this pair · 403 it is for the other of the two to do · 409 it doesn't fit what
 * has happened · 422 what was written can't be so.
 */
export const rejections: RejectionTable<Reason | 'alliance-has-ended'> = {
  'alliance-has-ended': {
    status: 409,
    title: 'This alliance has ended; it can be read and no longer changed.',
  },
  'no-such-session': { status: 404, title: 'We found no such session between you.' },
  'already-held': { status: 409, title: 'This session is already recorded as held.' },
  'already-missed': { status: 409, title: 'This session is already recorded as missed.' },
  'yet-to-come': { status: 422, title: 'A session can be recorded once it has begun; this one lies ahead.' },
  'already-called-off': { status: 409, title: 'This session is already called off.' },
  'too-long-ago': {
    status: 422,
    title: 'No session was held so long ago; please look at the year.',
  },
  'too-far-ahead': {
    status: 422,
    title: 'A session can be planned for the next three years; please look at the year.',
  },
  'day-has-passed': {
    status: 422,
    title: 'That day has long passed; a session that took place can be recorded as held.',
  },
  'recorded-in-error': {
    status: 409,
    title: 'This session was recorded in error; it can be put back first.',
  },
  'not-recorded-in-error': { status: 409, title: 'This session was not recorded in error.' },
  'same-as-recorded': { status: 422, title: 'This is what is recorded already.' },
  'session-not-held': { status: 409, title: 'This waits until the session has been held.' },
  'already-reviewed': { status: 409, title: 'Your review of this session is already sealed.' },
  'no-review-of-yours': { status: 409, title: 'There is no review of yours here.' },
  'reviews-are-sealed': { status: 409, title: 'This waits until both reviews are open to you both.' },
  'no-such-commitment': { status: 404, title: 'We found no such commitment in this review.' },
  'reviews-are-open': {
    status: 409,
    title: 'Both reviews are open to you both now, so they stay as they are.',
  },

  'no-such-theme': { status: 404, title: 'We found no such theme between you.' },
  'theme-merged': {
    status: 409,
    title: 'This theme has become part of another; please go on with that one.',
  },
  'name-taken': { status: 409, title: 'You already follow a theme by this name.' },
  'merged-into-itself': { status: 422, title: "A theme can't become part of itself." },
  'not-a-member': { status: 422, title: 'This has to be one of the two of you.' },
  'already-touched': {
    status: 409,
    title: 'You have already agreed how deep this theme went in that session.',
  },
  'no-touch-offered': {
    status: 409,
    title: 'Nothing is offered for this theme and session that waits for a word.',
  },
  'own-offer': { status: 403, title: 'This came from you; it waits for the other to agree.' },
  'depth-not-the-same': {
    status: 409,
    title: 'You see different depths; you can offer yours and talk it over.',
  },
  'not-touched': {
    status: 409,
    title: 'You have not agreed that this theme came up in that session.',
  },
  'no-correction-offered': { status: 409, title: 'There is no correction here that waits for a word.' },
  'correction-not-the-same': {
    status: 409,
    title: 'Another correction has taken its place; please read that one.',
  },
  'already-integrated': { status: 409, title: 'You both already see this theme as integrated.' },
  'integration-already-offered': {
    status: 409,
    title: 'One of you already sees this theme as integrated; it waits for the other to agree.',
  },
  'no-integration-offered': {
    status: 409,
    title: 'Neither of you has offered to call this theme integrated.',
  },

  'no-such-goal': { status: 404, title: 'We found no such learning goal between you.' },
  'goal-concluded': {
    status: 409,
    title: 'This goal was reached or laid down; it stays here as it is, with what it taught.',
  },

  'no-rating-of-yours': {
    status: 409,
    title: 'There is no rating of yours of this goal after that session.',
  },
  'level-without-words': {
    status: 409,
    title: 'This level has no words yet; once it says what it looks like, it can be rated.',
  },

  ...experimentRejections,

  'no-such-pulse': { status: 404, title: 'We found no such pulse between you.' },
  'already-sealed': { status: 409, title: 'Your answers to this pulse are already sealed.' },
  'no-answers-of-yours': { status: 409, title: 'There are no sealed answers of yours to take back.' },
  'pulses-are-open': {
    status: 409,
    title: 'Your answers are open to you both now, so they stay as they are.',
  },
};
