import { useState, type ChangeEvent } from 'react';
import { sentencesBeside } from '../api/field-sentence.ts';
import type { Problem } from '../api/http.ts';
import { useKeptDraft, type KeptDraft } from '../device/drafts/kept-draft.ts';
import { usePair } from './pair.tsx';

/** What isn’t right yet, by field, and what to do about it: a sentence, or for a field of several parts one for each. */
export type Errors<Words> = { readonly [Name in keyof Words]?: string | undefined };

interface Afterwards {
  readonly onSuccess: () => void;
  readonly onError: (problem: Problem) => void;
}

export interface Form<Words extends object, Wrong extends object = Errors<Words>> extends KeptDraft<Words> {
  /** Nothing until somebody tries to send it: nobody is told of what they haven’t come to yet. */
  readonly errors: Partial<Wrong>;
  /** What the server refused of it, by field, until it is changed or sent again. */
  readonly refused: Readonly<Record<string, string>>;
  /**
   * Tells the server, where nothing stands in the way. Once it has been told the draft is gone, and `done` is called; a
   * refusal leaves every word where it is.
   */
  send(command: (afterwards: Afterwards) => void, done?: () => void): void;
  /** Lets go of what was written. */
  leave(): void;
}

const standsInTheWay = (error: unknown): boolean =>
  typeof error === 'object' && error !== null ? Object.keys(error).length > 0 : error !== undefined;

/**
 * A form of a pair: its words, kept on this device and the same in each tab, what isn’t right yet, and sending them.
 * `key` is what it is about, `conclude:<goal>`; whose it is, and of which pair, is added.
 */
export const useForm = <Words extends object, Wrong extends object = Errors<Words>>(
  key: string,
  empty: Words,
  wrong: (words: Words) => Wrong,
): Form<Words, Wrong> => {
  const { allianceId, viewer } = usePair();
  const draft = useKeptDraft(`${allianceId}:${key}:${viewer}`, empty);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const leave = () => {
    draft.clear();
    setTried(false);
    setRefused({});
  };
  return {
    ...draft,
    errors: tried ? wrong(draft.words) : {},
    refused,
    set: (name, value) => {
      setRefused((all) => (name in all ? {} : all));
      draft.set(name, value);
    },
    leave,
    send: (command, done) => {
      setTried(true);
      setRefused({});
      if (Object.values(wrong(draft.words)).some(standsInTheWay)) return;
      command({
        onSuccess: () => {
          leave();
          done?.();
        },
        onError: ({ name, said }) => {
          if (name === 'invalid-request') setRefused(sentencesBeside(said.errors));
        },
      });
    },
  };
};

interface OfTexts<Name extends string> {
  readonly words: Readonly<Record<Name, string>>;
  readonly errors: { readonly [Each in Name]?: string | undefined };
  readonly refused: Readonly<Record<string, string>>;
  set(name: Name, value: string): void;
}

/** What a field of text is given: `<TextArea label="Why" {...inField(form, 'why')} />`. */
export const inField = <Name extends string>(form: OfTexts<NoInfer<Name>>, name: Name) => ({
  value: form.words[name],
  error: form.errors[name] ?? form.refused[name],
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    form.set(name, event.target.value),
});

/** For a text without which it can’t be sent. */
export const unlessWritten = (text: string, error: string): string | undefined =>
  text.trim() ? undefined : error;
