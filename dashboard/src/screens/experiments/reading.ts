import type {
  Experiment,
  ExperimentsDocument,
  GoalsDocument,
  LearningGoal,
  Theme,
  ThemesDocument,
} from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** How it reads now. */
export const proposalOf = ({ proposals }: Experiment) => proposals.at(-1) ?? first(proposals);
const first = <One>(all: readonly One[]): One => {
  const [one] = all;
  if (one === undefined) throw new RangeError('an experiment was proposed');
  return one;
};
export const whatOf = (experiment: Experiment): string => proposalOf(experiment).what;
/** Who proposed it; others may have worded it since. */
export const proposedBy = ({ proposals }: Experiment) => first(proposals);

export const isOpen = ({ standing }: Experiment): boolean => standing.is !== 'concluded';

/** What it flows into: a theme, a goal, or nothing that has a line. */
export type Thread =
  | { readonly of: 'theme'; readonly id: string; readonly label: string; readonly theme?: Theme | undefined }
  | {
      readonly of: 'goal';
      readonly id: string;
      readonly label: string;
      readonly goal?: LearningGoal | undefined;
    }
  | { readonly of: 'none'; readonly id: 'none'; readonly label: string };

export interface Group {
  readonly thread: Thread;
  /** Drawn beside it. */
  readonly experiments: readonly Experiment[];
  /** Drawn elsewhere, and for this as well. */
  readonly alsoFor: readonly Experiment[];
}

/** The panel of what one rests on. */
export const panelOf = (experimentId: string): string => `rests-${experimentId}`;

/** The session in which it was kept or adapted; 0 where it wasn’t. */
export const stayedIn = ({ standing }: Experiment): number =>
  standing.is === 'concluded' && standing.outcome !== 'dropped' ? (standing.session ?? 0) : 0;

/** The one that stayed latest. */
export const latestThatStayed = (experiments: readonly Experiment[]): Experiment | undefined =>
  experiments
    .filter(({ standing }) => standing.is === 'concluded' && standing.outcome !== 'dropped')
    .toSorted((a, b) => stayedIn(a) - stayedIn(b))
    .at(-1);

interface Documents {
  readonly experiments: ExperimentsDocument;
  readonly themes: ThemesDocument | undefined;
  readonly goals: GoalsDocument | undefined;
}

/** Each stands once: by the first theme that it is for, else by its first goal, else by itself. */
const homeOf = ({ themes, goals }: Experiment): string => themes[0]?.themeId ?? goals[0]?.goalId ?? 'none';

/** In the order in which the first of each was proposed; what is for nothing in particular comes last. */
export const groupsOf = ({ experiments, themes, goals }: Documents): readonly Group[] => {
  const threads = new Map<string, Thread>();
  for (const each of experiments.experiments) {
    for (const { themeId: id, label } of each.themes)
      threads.set(id, {
        of: 'theme',
        id,
        label,
        theme: themes?.themes.find(({ themeId }) => themeId === id),
      });
    for (const { goalId: id, text: label } of each.goals)
      threads.set(id, { of: 'goal', id, label, goal: goals?.goals.find(({ goalId }) => goalId === id) });
  }
  threads.set('none', { of: 'none', id: 'none', label: t`For its own sake` });
  return [...threads.values()].flatMap((thread) => {
    const here = experiments.experiments.filter((each) => homeOf(each) === thread.id);
    const alsoFor = experiments.experiments.filter(
      (each) =>
        homeOf(each) !== thread.id &&
        [...each.themes.map(({ themeId }) => themeId), ...each.goals.map(({ goalId }) => goalId)].includes(
          thread.id,
        ),
    );
    return here.length > 0 ? [{ thread, experiments: here, alsoFor }] : [];
  });
};
