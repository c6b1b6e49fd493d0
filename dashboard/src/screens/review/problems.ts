/** Refusals that only sessions and reviews meet, with what can be done. */
export const REVIEW_PROBLEMS: Readonly<Record<string, string>> = {
  'no-such-session': 'This session isn’t there any more, so nothing was sent.',
  'already-held': 'This session is recorded as held already. The page shows it now.',
  'already-missed': 'It is recorded already that this session didn’t happen.',
  'yet-to-come': 'That moment lies ahead. A session can be recorded once it has begun.',
  'session-not-held':
    'This session isn’t recorded as held yet. Record it first; what you wrote is still here.',
  'already-reviewed': 'Your review of this session is sealed already.',
  'no-review-of-yours': 'There is no sealed review of yours to take back.',
  'reviews-are-open': 'Both reviews are open to you both now, so they stay as they are.',
  'invalid-request':
    'Something in it couldn’t be taken as it is: look for a field left empty, or one that is very long.',
};
