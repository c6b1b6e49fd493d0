import type { ThemeState } from '@alliance/api-client/generated/api';
import { nameOf } from '../../../pair/telling/for-both.ts';
import type { EventsInWords } from '../../../pair/telling/kinds.ts';
import { own } from '../../../pair/telling/sentence.ts';
import { DEPTH } from '../depths.ts';

export const themeEvents = {
  'theme-named': ({ params: { by, label } }, story) => [`${nameOf(story, by)} named a theme, `, own(label)],
  'theme-state': ({ params: { label, state, session } }) => [own(label), STATE[state](session)],
  'theme-integrated': ({ params: { label } }) => [own(label), ' is part of how we work, we both say'],
  'touch-corrected': ({ params: { by, label, session, from, to } }, story) => {
    const now =
      to === undefined ? ': it did not come up after all' : `, ${DEPTH[from]} before and ${DEPTH[to]} now`;
    return [
      `${nameOf(story, by)} put right, and both agree, how `,
      own(label),
      ` came up in session ${session}${now}`,
    ];
  },
} satisfies Partial<EventsInWords>;

const STATE: Readonly<Record<ThemeState, (session: number) => string>> = {
  returning: (session) => ` came back, in session ${session}`,
  stuck: (session) => ` stays where it is, as of session ${session}`,
  recurring: (session) => ` keeps coming, as of session ${session}`,
  fading: (session) => ` is fading, as of session ${session}`,
  dormant: (session) => ` has gone quiet, as of session ${session}`,
  emerging: (session) => ` is emerging, in session ${session}`,
  occasional: (session) => ` came up, in session ${session}`,
  integrated: (session) => ` is part of how we work, as of session ${session}`,
};
