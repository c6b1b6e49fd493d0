import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { themeNamed, type ThemeFact } from '@alliance/facts/theme';
import type { z } from 'zod';
import type { Themes } from './live-theme.ts';
import { holderOf } from './free-name.ts';

export const nameBody = themeNamed.schema.pick({ label: true, family: true });
export type Name = z.infer<typeof nameBody>;

export const name = verb({
  body: nameBody,
  summary: 'Name a concern that keeps coming, so that it can be followed.',
  decide: ({ by, newId, label, family }, themes: Themes): Decision<ThemeFact, 'name-taken'> => {
    const themeId = holderOf(themes, label);
    if (themeId) return reject('name-taken', { themeId });
    return [themeNamed({ by, themeId: newId, label, family })];
  },
});
