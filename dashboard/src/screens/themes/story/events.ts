import type { ThemeState } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/telling/for-both.ts';
import type { EventsInWords } from '../../../pair/telling/kinds.ts';
import { own } from '../../../pair/telling/sentence.ts';
import { DEPTH } from '../depths.ts';

export const themeEvents = {
  'theme-named': ({ params: { by, label } }, story) => [t`${nameOf(story, by)} named a theme, `, own(label)],
  'theme-state': ({ params: { label, state, session } }) => [own(label), STATE[state](session)],
  'theme-integrated': ({ params: { label } }) => [own(label), t` is part of how we work, we both say`],
  'touch-corrected': ({ params: { by, label, session, from, to } }, story) => {
    const now =
      to === undefined ? t`: it did not come up after all` : t`, ${DEPTH[from]} before and ${DEPTH[to]} now`;
    return [
      t`${nameOf(story, by)} put right, and both agree, how `,
      own(label),
      t` came up in session ${session}${now}`,
    ];
  },
} satisfies Partial<EventsInWords>;

const STATE: Readonly<Record<ThemeState, (session: number) => string>> = {
  returning: (session) => t` came back, in session ${session}`,
  stuck: (session) => t` stays where it is, as of session ${session}`,
  recurring: (session) => t` keeps coming, as of session ${session}`,
  fading: (session) => t` is fading, as of session ${session}`,
  dormant: (session) => t` has gone quiet, as of session ${session}`,
  emerging: (session) => t` is emerging, in session ${session}`,
  occasional: (session) => t` came up, in session ${session}`,
  integrated: (session) => t` is part of how we work, as of session ${session}`,
};
