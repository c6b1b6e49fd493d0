import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about an agenda are told. */
export const rejections = {
  'no-such-item': { status: 404, title: 'We found nothing like this on an agenda of yours.' },
  'item-withdrawn': { status: 409, title: 'This was taken off the agenda; it can be put there anew.' },
  'item-worked-with': { status: 409, title: 'You have both said what came of this, so it stays as it is.' },
  'others-item': { status: 403, title: 'The other brought this, and only they can change it.' },
  'session-not-to-be': {
    status: 409,
    title: 'This session will not be; please take another one.',
  },
  'there-already': { status: 422, title: 'It stands on that agenda already.' },
  'said-in-the-session': {
    status: 409,
    title: 'The session has been held, so it was said; it can be said in other words.',
  },
  'noticed-ahead': { status: 422, title: 'It can be told once it was noticed; that day lies ahead.' },
  'nothing-there-to-bring': { status: 422, title: 'We found nothing that it could be brought from.' },
  'left-so-already': { status: 409, title: 'One of you has said so already.' },
  'not-left': { status: 409, title: 'It stands on your agenda as it is.' },
  'no-insight-offered': { status: 409, title: 'Nothing that came of this waits for a word.' },
  'insight-not-the-same': {
    status: 409,
    title: 'Other words have taken their place; please read those.',
  },
} as const satisfies RejectionTable;
