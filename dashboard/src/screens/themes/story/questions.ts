import { t } from '@lingui/core/macro';
import type { Questions } from '../../../pair/narrative/kinds.ts';
import { capital, list } from '../../../words/counts.ts';
import { quoted } from '../../../words/quoted.ts';

const THEMES = '/pairs/$allianceId/themes';

export const themeQuestions = {
  'touch-awaits-you': ({ params: { label, session } }) => ({
    text: t`How deep did ${quoted(label)} go in session ${session}? It counts once you both agree.`,
    leads: { to: THEMES, says: t`Look at it` },
  }),
  'correction-awaits-you': ({ params: { label, session } }) => ({
    text: t`Did we put down rightly how ${quoted(label)} came up in session ${session}? A correction waits for your word.`,
    leads: { to: THEMES, says: t`Look at it` },
  }),
  'theme-returning': ({ params: { label, beside } }) => {
    const theme = capital(label);
    const company = list(beside.map((each) => each.label));
    return {
      text:
        beside.length > 0
          ? t`${theme} is back, beside ${company}. Whom might it be protecting this time?`
          : t`${theme} is back. Whom might it be protecting this time?`,
      leads: { to: THEMES, says: t`See it among the themes` },
    };
  },
  'theme-stuck': ({ params: { label } }) => ({
    text: t`${capital(label)} stays where it was. What might this theme be protecting?`,
    leads: { to: THEMES, says: t`See it among the themes` },
  }),
  'themes-emerging': ({ params: { label } }) => ({
    text: t`${capital(label)} is new among us. What would we like to learn from it?`,
    leads: { to: THEMES, says: t`See it among the themes` },
  }),
} satisfies Partial<Questions>;
