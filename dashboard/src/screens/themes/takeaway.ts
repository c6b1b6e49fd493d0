import type { Theme, ThemeState } from '@alliance/api-client/generated/api';
import { capital, count, counted, list, span, times } from '../../words/counts.ts';
import { daysBetween } from '../../words/days.ts';
import { pressingOf, type LivedTheme } from './pressing.ts';

/** The first sentence: the most pressing theme, with what it rests on. */
const lead = (theme: LivedTheme): string => {
  const { label, touched, lastSix, absences = 0, integrated } = theme;
  switch (theme.state) {
    case 'returning': {
      const back = theme.returns.at(-1);
      return back
        ? `${label} came back in session ${back.session}, ${span(daysBetween(back.afterOn, back.on))} after it last came up`
        : `${label} came back`;
    }
    case 'stuck':
      return `${label} was with us in ${count(lastSix.sessions)} of the last ${count(lastSix.of)} sessions, and hasn’t moved in them`;
    case 'emerging':
      return `${label} is new among us, and came up ${times(touched.sessions)} so far`;
    case 'recurring':
      return `${label} keeps coming, in ${count(lastSix.sessions)} of the last ${count(lastSix.of)} sessions`;
    case 'fading':
      return `${label} is easing, after ${counted(touched.sessions, 'session')} in which it came up`;
    case 'dormant':
      return `${label} has been quiet for ${counted(absences, 'session')}`;
    case 'occasional':
      return `${label} came up ${times(touched.sessions)} in ${counted(touched.of, 'session')}`;
    case 'integrated':
      return integrated ? `${label} is integrated, as we both see it` : `${label} is integrated`;
  }
};

/** What several themes in one state are said to do. */
const follow: Readonly<Record<ThemeState, (one: boolean) => string>> = {
  returning: () => 'came back',
  stuck: (one) => (one ? 'stays where it was' : 'stay where they were'),
  emerging: (one) => (one ? 'is new among us' : 'are new among us'),
  recurring: (one) => (one ? 'keeps coming' : 'keep coming'),
  fading: (one) => (one ? 'is easing' : 'are easing'),
  dormant: (one) => (one ? 'has gone quiet' : 'have gone quiet'),
  occasional: (one) => (one ? 'came up now and then' : 'come up now and then'),
  integrated: (one) => (one ? 'is integrated' : 'are integrated'),
};

/** One clause for each state, the themes in it joined; at most two of them. */
const rest = (themes: readonly LivedTheme[], led: ThemeState): string => {
  const states = [...new Set(themes.map(({ state }) => state))].slice(0, 2);
  const clauses = states.map((state) => {
    const labels = themes.filter((theme) => theme.state === state).map(({ label }) => label);
    const named = labels.length > 3 ? [...labels.slice(0, 2), `${count(labels.length - 2)} more`] : labels;
    return `${list(named)} ${follow[state](labels.length === 1)}${state === led ? ' as well' : ''}`;
  });
  return clauses.join(', and ');
};

/** What our themes come to, in a sentence or two. */
export const takeaway = (themes: readonly Theme[]): string => {
  const [first, ...others] = pressingOf(themes);
  if (!first)
    return themes.length === 0
      ? 'No theme has a name yet.'
      : `${list(themes.map(({ label }) => label))} ${themes.length === 1 ? 'has its name' : 'have their names'}; ${themes.length === 1 ? 'it hasn’t' : 'they haven’t'} come up in a session yet.`;
  return [lead(first), ...(others.length ? [capital(rest(others, first.state))] : [])]
    .map((said) => `${said}.`)
    .join(' ');
};
