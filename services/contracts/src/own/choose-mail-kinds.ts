import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { mailKind, mailKindsChosen, type OwnFact } from '@alliance/facts/own';
import { z } from 'zod';
import type { Settings } from './decider.ts';
import { forOneself } from '../policies/for-oneself.ts';

const body = z.strictObject({
  /** In any order; whatever isn't among them is left unsent. */
  kinds: z.array(mailKind).max(mailKind.options.length),
});
export type ChooseMailKinds = z.infer<typeof body>;

export const chooseMailKinds = verb({
  body,
  summary: 'Choose which of the letters that I may do without I want.',
  decide: forOneself(
    (
      { by, kinds }: Command<ChooseMailKinds>,
      { mailKinds }: Settings,
    ): Decision<OwnFact, 'nothing-would-change'> => {
      const wanted = mailKind.options.filter((kind) => kinds.includes(kind));
      return mailKinds?.join() === wanted.join()
        ? reject('nothing-would-change')
        : [mailKindsChosen({ by, kinds: wanted })];
    },
  ),
});
