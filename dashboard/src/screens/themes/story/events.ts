import { msg, select } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';
import { inPieces, own } from '../../../pair/narrative/sentence.ts';
import { DEPTH } from '../depths.ts';

export const themeEvents = {
  'theme-named': ({ params: { by, label } }, story) =>
    inPieces(msg`${nameOf(story, by)} named a theme, <0>${label}</0>`, own),
  'theme-state': ({ params: { label, state, session } }) =>
    inPieces(
      msg`${select(state, {
        returning: `<0>${label}</0> came back, in session ${session}`,
        stuck: `<0>${label}</0> stays where it is, as of session ${session}`,
        recurring: `<0>${label}</0> keeps coming, as of session ${session}`,
        fading: `<0>${label}</0> is fading, as of session ${session}`,
        dormant: `<0>${label}</0> has gone quiet, as of session ${session}`,
        emerging: `<0>${label}</0> is emerging, in session ${session}`,
        integrated: `<0>${label}</0> is part of how we work, as of session ${session}`,
        other: `<0>${label}</0> came up, in session ${session}`,
      })}`,
      own,
    ),
  'theme-integrated': ({ params: { label } }) =>
    inPieces(msg`<0>${label}</0> is part of how we work, we both say`, own),
  'touch-corrected': ({ params: { by, label, session, from, to } }, story) => {
    const name = nameOf(story, by);
    return inPieces(
      to === undefined
        ? msg`${name} put right, and both agree, how <0>${label}</0> came up in session ${session}: it did not come up after all`
        : msg`${name} put right, and both agree, how <0>${label}</0> came up in session ${session}, ${DEPTH[from]} before and ${DEPTH[to]} now`,
      own,
    );
  },
} satisfies Partial<EventsInWords>;
