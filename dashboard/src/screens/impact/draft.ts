import type { ImpactLevel, ImpactNote, ImpactSource } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { unlessWritten, type Errors } from '../../pair/form.ts';

/** `goal:<id>`, `note:<id>`, or empty where it stands by itself. */
export type PlaceDraft = string;

export interface NoteDraft {
  readonly level: ImpactLevel;
  readonly text: string;
  readonly source: ImpactSource;
  readonly behind: PlaceDraft;
}

export const emptyNote: NoteDraft = { level: 'practice', text: '', source: 'seen', behind: '' };

export interface RewordDraft {
  readonly text: string;
  readonly source: ImpactSource;
  readonly why: string;
}

export const withoutText = ({ text }: { readonly text: string }): Errors<{ readonly text: string }> => ({
  text: unlessWritten(text, t`A line is enough: what changed?`),
});

export const placeDraftOf = ({ parent, goal }: ImpactNote): PlaceDraft =>
  parent ? `note:${parent.impactId}` : goal ? `goal:${goal.goalId}` : '';

export const placeBody = (behind: PlaceDraft) => {
  const [kind, id = ''] = behind.split(':');
  if (kind === 'goal') return { goalId: id };
  return kind === 'note' ? { parentImpactId: id } : {};
};
