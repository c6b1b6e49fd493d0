import type { Theme, ThemeState } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { capital, count, list, span, times } from '../../words/counts.ts';
import { daysBetween } from '../../words/days.ts';
import { pressingOf, type LivedTheme } from './pressing.ts';

/** The first sentence: the most pressing theme, with what it rests on. */
const lead = (theme: LivedTheme): string => {
  const { label, touched, lastSix, absences = 0, integrated } = theme;
  switch (theme.state) {
    case 'returning': {
      const back = theme.returns.at(-1);
      return back
        ? t`${label} came back in session ${back.session}, ${span(daysBetween(back.afterOn, back.on))} after it last came up`
        : t`${label} came back`;
    }
    case 'stuck':
      return t`${label} was with us in ${count(lastSix.sessions)} of the last ${count(lastSix.of)} sessions, and hasn’t moved in them`;
    case 'emerging':
      return t`${label} is new among us, and came up ${times(touched.sessions)} so far`;
    case 'recurring':
      return t`${label} keeps coming, in ${count(lastSix.sessions)} of the last ${count(lastSix.of)} sessions`;
    case 'fading':
      return t`${label} is easing, after ${plural(touched.sessions, { one: 'one session', other: `${count(touched.sessions)} sessions` })} in which it came up`;
    case 'dormant':
      return t`${label} has been quiet for ${plural(absences, { one: 'one session', other: `${count(absences)} sessions` })}`;
    case 'occasional':
      return t`${label} came up ${times(touched.sessions)} in ${plural(touched.of, { one: 'one session', other: `${count(touched.of)} sessions` })}`;
    case 'integrated':
      return integrated ? t`${label} is integrated, as we both see it` : t`${label} is integrated`;
  }
};

/** What several themes in one state are said to do. */
const follow: Readonly<Record<ThemeState, (one: boolean) => string>> = {
  returning: () => t`came back`,
  stuck: (one) => (one ? t`stays where it was` : t`stay where they were`),
  emerging: (one) => (one ? t`is new among us` : t`are new among us`),
  recurring: (one) => (one ? t`keeps coming` : t`keep coming`),
  fading: (one) => (one ? t`is easing` : t`are easing`),
  dormant: (one) => (one ? t`has gone quiet` : t`have gone quiet`),
  occasional: (one) => (one ? t`came up now and then` : t`come up now and then`),
  integrated: (one) => (one ? t`is integrated` : t`are integrated`),
};

/** One clause for each state, the themes in it joined; at most two of them. */
const rest = (themes: readonly LivedTheme[], led: ThemeState): string => {
  const states = [...new Set(themes.map(({ state }) => state))].slice(0, 2);
  const clauses = states.map((state) => {
    const labels = themes.filter((theme) => theme.state === state).map(({ label }) => label);
    const named = labels.length > 3 ? [...labels.slice(0, 2), t`${count(labels.length - 2)} more`] : labels;
    return `${list(named)} ${follow[state](labels.length === 1)}${state === led ? t` as well` : ''}`;
  });
  return clauses.join(', and ');
};

/** What our themes come to, in a sentence or two. */
export const takeaway = (themes: readonly Theme[]): string => {
  const [first, ...others] = pressingOf(themes);
  if (!first)
    return themes.length === 0
      ? t`No theme has a name yet.`
      : t`${list(themes.map(({ label }) => label))} ${themes.length === 1 ? t`has its name` : t`have their names`}; ${themes.length === 1 ? t`it hasn’t` : t`they haven’t`} come up in a session yet.`;
  return [lead(first), ...(others.length ? [capital(rest(others, first.state))] : [])]
    .map((said) => `${said}.`)
    .join(' ');
};
