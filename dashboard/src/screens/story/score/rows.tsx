import type { ComponentType } from 'react';
import type { ScoreRowProps } from '../../../pair/score/row.tsx';
import { AgreementRow } from '../../agreement/story/agreement-row.tsx';
import { LookedBackRow } from '../../alliance/story/looked-back-row.tsx';
import { GoalsRow } from '../../goals/story/goals-row.tsx';
import { ReviewedRow } from '../../review/story/reviewed-row.tsx';
import { SharedRows } from '../../sharing/story/shared-rows.tsx';
import { ThemeRows } from '../../themes/story/theme-rows.tsx';

/** Between lines that are words or threads, and lines that are figures. */
const Gap = () => <div className="h-1 below-wide:hidden" />;

/** The rows of the score, from the spine down: each chapter draws its own. Those of practices come with its words. */
export const ROWS: readonly (readonly [string, ComponentType<ScoreRowProps>])[] = [
  ['agreement', AgreementRow],
  ['shared', SharedRows],
  ['reviewed', ReviewedRow],
  ['looked-back', LookedBackRow],
  ['themes', ThemeRows],
  ['gap', Gap],
  ['goals', GoalsRow],
];
