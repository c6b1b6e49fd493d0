import type { RejectionTable } from '@alliance/decider/rejections';

/** How refusals about what the learning changed are told. */
export const rejections = {
  'no-such-impact': { status: 404, title: 'We found no such note between you.' },
  'note-of-the-other': { status: 403, title: 'The other told this; its words are theirs.' },
  'own-note': { status: 403, title: 'You told this; it is for the other to recognise it.' },
  'recognised-already': {
    status: 409,
    title: 'The other has recognised this as it stands; more can be added to it.',
  },
  'not-recognised-by-you': { status: 409, title: 'There is nothing of yours here to take back.' },
  'placed-twice': {
    status: 422,
    title: 'It stands behind a note or begins at a goal; the goal of a note comes with it.',
  },
  'parent-of-another-level': {
    status: 422,
    title: 'A client stands behind practice, and the community behind a client.',
  },
  'parent-told-later': { status: 409, title: 'That note was told later than this one.' },
} as const satisfies RejectionTable;
