import type { Theme, ThemeState } from '@alliance/api-client/generated/api';
import { plural, select, t } from '@lingui/core/macro';
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

/** What several themes in one state are said to do; “as well” where the first theme does so. */
const follow = (state: ThemeState, themes: number, named: string, alike: boolean): string => {
  const well = alike ? 'yes' : 'no';
  switch (state) {
    case 'returning':
      return plural(themes, {
        one: `${named} came back${select(well, { yes: ' as well', other: '' })}`,
        other: `${named} came back${select(well, { yes: ' as well', other: '' })}`,
      });
    case 'stuck':
      return plural(themes, {
        one: `${named} stays where it was${select(well, { yes: ' as well', other: '' })}`,
        other: `${named} stay where they were${select(well, { yes: ' as well', other: '' })}`,
      });
    case 'emerging':
      return plural(themes, {
        one: `${named} is new among us${select(well, { yes: ' as well', other: '' })}`,
        other: `${named} are new among us${select(well, { yes: ' as well', other: '' })}`,
      });
    case 'recurring':
      return plural(themes, {
        one: `${named} keeps coming${select(well, { yes: ' as well', other: '' })}`,
        other: `${named} keep coming${select(well, { yes: ' as well', other: '' })}`,
      });
    case 'fading':
      return plural(themes, {
        one: `${named} is easing${select(well, { yes: ' as well', other: '' })}`,
        other: `${named} are easing${select(well, { yes: ' as well', other: '' })}`,
      });
    case 'dormant':
      return plural(themes, {
        one: `${named} has gone quiet${select(well, { yes: ' as well', other: '' })}`,
        other: `${named} have gone quiet${select(well, { yes: ' as well', other: '' })}`,
      });
    case 'occasional':
      return plural(themes, {
        one: `${named} came up now and then${select(well, { yes: ' as well', other: '' })}`,
        other: `${named} come up now and then${select(well, { yes: ' as well', other: '' })}`,
      });
    case 'integrated':
      return plural(themes, {
        one: `${named} is integrated${select(well, { yes: ' as well', other: '' })}`,
        other: `${named} are integrated${select(well, { yes: ' as well', other: '' })}`,
      });
  }
};

/** One clause for each state, the themes in it joined; at most two of them. */
const rest = (themes: readonly LivedTheme[], led: ThemeState): string => {
  const states = [...new Set(themes.map(({ state }) => state))].slice(0, 2);
  const clauses = states.map((state) => {
    const labels = themes.filter((theme) => theme.state === state).map(({ label }) => label);
    const named = labels.length > 3 ? [...labels.slice(0, 2), t`${count(labels.length - 2)} more`] : labels;
    return follow(state, labels.length, list(named), state === led);
  });
  const [first = '', second] = clauses;
  return second === undefined ? first : t`${first}, and ${second}`;
};

/** What our themes come to, in a sentence or two. */
export const takeaway = (themes: readonly Theme[]): string => {
  const [first, ...others] = pressingOf(themes);
  if (!first)
    return themes.length === 0
      ? t`No theme has a name yet.`
      : plural(themes.length, {
          one: `${list(themes.map(({ label }) => label))} has its name; it hasn’t come up in a session yet.`,
          other: `${list(themes.map(({ label }) => label))} have their names; they haven’t come up in a session yet.`,
        });
  return [lead(first), ...(others.length ? [capital(rest(others, first.state))] : [])]
    .map((said) => `${said}.`)
    .join(' ');
};
