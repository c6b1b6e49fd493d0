import type { Theme } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { pressingOf, type LivedTheme } from './pressing.ts';

const asked = (theme: LivedTheme): string => {
  const { label, returns, depths } = theme;
  switch (theme.state) {
    case 'returning': {
      const back = returns.at(-1);
      if (!back) return t`What let ${label} back in?`;
      const tried = (depths[back.after - 1] ?? 0) >= 4;
      return tried
        ? t`When it left, we had tried something. What did session ${back.session} have in it that called ${label} back?`
        : t`What did session ${back.session} have in it that called ${label} back?`;
    }
    case 'stuck':
      return t`What might ${label} be protecting?`;
    case 'emerging':
      return t`What is ${label} the beginning of, and who else would notice?`;
    case 'recurring':
      return t`What would one step deeper with ${label} look like?`;
    case 'fading':
      return t`What do we do now, where ${label} used to be?`;
    case 'dormant':
      return t`Is ${label} done with, or only out of sight?`;
    case 'occasional':
      return t`Is ${label} passing by, or asking to be let in?`;
    case 'integrated':
      return t`Who else could use what ${label} taught us?`;
  }
};

/** What our themes ask us; the most pressing one asks. */
export const question = (themes: readonly Theme[]): string => {
  const [first] = pressingOf(themes);
  return first ? asked(first) : t`What keeps coming up between us that has no name yet?`;
};
