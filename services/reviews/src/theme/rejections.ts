import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about a theme are told. */
export const rejections = {
  'no-such-theme': { status: 404, title: 'We found no such theme between you.' },
  'theme-merged': {
    status: 409,
    title: 'This theme has become part of another; please go on with that one.',
  },
  'name-taken': { status: 409, title: 'You already follow a theme by this name.' },
  'merged-into-itself': { status: 422, title: "A theme can't become part of itself." },
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
} as const satisfies RejectionTable;
