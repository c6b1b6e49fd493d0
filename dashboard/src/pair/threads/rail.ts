import type { ThemeState } from '@alliance/api-client/generated/api';
import { widthOf } from '../../kit/mark-labels.ts';
import { STATE } from '../theme-states.ts';
import { t } from '@lingui/core/macro';

/** One stretch of a theme's life above its thread. */
export interface Stretch {
  readonly state: ThemeState;
  /** The sessions from which and up to which it held. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export interface RailLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly latest: boolean;
}

export interface Rail {
  readonly stretches: readonly Stretch[];
  readonly labels: readonly RailLabel[];
}

/** Between one label and the next. A label that doesn't fit its stretch is told together with its neighbours. */
const AIR = 10;

/** What one state after another comes to: each with the sessions in which it held. `occasional` is no stretch of its own. */
export const stretchesOf = (
  states: readonly (ThemeState | null)[],
  at: readonly number[],
  end: number,
): Stretch[] => {
  const found: Stretch[] = [];
  states.forEach((state, i) => {
    const before = found.at(-1);
    const start = at[i] ?? end;
    if (before && before.to === i) found[found.length - 1] = { ...before, end: start };
    if (state === null || state === 'occasional') return;
    const same = found.at(-1);
    if (same && same.to === i && same.state === state) {
      found[found.length - 1] = { ...same, to: i + 1, end };
      return;
    }
    found.push({ state, from: i + 1, to: i + 1, start, end });
  });
  return found;
};

/**
 * A label stands at the start of its stretch. Where it doesn't fit, neighbours that don't either are told together,
 * ending where they end: "fading 10, recurring 11"; where even that finds no room it is left to the table. The latest
 * ends at the edge where it would go over it.
 */
export const railOf = (
  states: readonly (ThemeState | null)[],
  at: readonly number[],
  end: number,
  /** How far the last label may go on past the end. */
  edge = Number.POSITIVE_INFINITY,
): Rail => {
  const stretches = stretchesOf(states, at, end);
  const labels: RailLabel[] = [];
  let free = 0;
  let tight: Stretch[] = [];
  const tellTight = () => {
    const last = tight.at(-1);
    if (!last) return;
    const text = tight.map(({ state, from }) => t`${STATE[state]} ${from}`).join(', ');
    const x = last.end - 4;
    if (x - widthOf(text) >= free) labels.push({ text, x, anchor: 'end', latest: false });
    tight = [];
  };
  stretches.forEach((stretch, i) => {
    const says = STATE[stretch.state];
    const latest = i === stretches.length - 1 && stretch.end === end;
    if (latest || widthOf(says) + AIR <= stretch.end - stretch.start) {
      tellTight();
      if (stretch.start + widthOf(says) > edge) {
        if (edge - widthOf(says) >= free) labels.push({ text: says, x: edge, anchor: 'end', latest });
        return;
      }
      labels.push({ text: says, x: stretch.start, anchor: 'start', latest });
      free = stretch.start + widthOf(says) + AIR;
      return;
    }
    tight.push(stretch);
  });
  tellTight();
  return { stretches, labels };
};
