import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { languageChosen, type OwnFact } from '@alliance/facts/own';
import type { z } from 'zod';
import type { Settings } from './decider.ts';
import { forOneself } from '../policies/for-oneself.ts';

const body = languageChosen.schema.pick({ language: true });
export type ChooseLanguage = z.infer<typeof body>;

export const chooseLanguage = verb({
  body,
  summary: 'Choose the language that I read in; null goes by the browser that I read in.',
  decide: forOneself(
    (
      { by, language }: Command<ChooseLanguage>,
      settings: Settings,
    ): Decision<OwnFact, 'nothing-would-change'> =>
      settings.language === language ? reject('nothing-would-change') : [languageChosen({ by, language })],
  ),
});
