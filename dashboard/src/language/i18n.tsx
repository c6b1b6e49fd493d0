import { cloneElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { writtenIn } from './language.ts';
import { countingIn, keyOf, partsOf, type Part, type Sentence, type Values } from './sentence.ts';

/* What puts a sentence together. Lingui’s macros become calls of these when the dashboard is built. */

const counting = countingIn(writtenIn);
let catalogue: Readonly<Record<string, Sentence>> = {};

/** Before the first sentence is said, in a language other than English. */
export const speak = (sentences: Readonly<Record<string, Sentence>>): void => void (catalogue = sentences);

const inLanguage = (sentence: Sentence, values: Values): readonly Part[] =>
  partsOf(catalogue[keyOf(sentence)] ?? sentence, values, counting);

/** A sentence in the language in use, or in English where that has none. */
export const say = (sentence: Sentence, values: Values = {}): string =>
  inLanguage(sentence, values)
    .map((part) => ('words' in part ? part.words : String(part.value ?? '')))
    .join('');

/** What a sentence consists of, in the order of the language: words, and what stands in it, as it was given. */
export const partsIn = ({
  message = '',
  values = {},
}: {
  readonly message?: Sentence;
  readonly values?: Values;
}): readonly Part[] => inLanguage(message, values);

const TAG = /(<\/?\d+\/?>)/;

/** The elements of a sentence, by number; what stands in it is left as it is, whatever it looks like. */
const withElements = (
  parts: readonly Part[],
  elements: Readonly<Record<string, ReactElement>>,
): ReactNode[] => {
  const open: { readonly element?: ReactElement | undefined; readonly within: ReactNode[] }[] = [
    { within: [] },
  ];
  const add = (node: ReactNode) => void open.at(-1)?.within.push(node);
  const keyed = (element: ReactElement | undefined, within: readonly ReactNode[]) =>
    element && cloneElement(element, { key: open.at(-1)?.within.length }, ...within);
  for (const part of parts) {
    if (!('words' in part)) add(part.value as ReactNode);
    else
      for (const piece of part.words.split(TAG)) {
        const number = /\d+/.exec(piece)?.[0] ?? '';
        if (!TAG.test(piece)) add(piece);
        else if (piece.endsWith('/>')) add(keyed(elements[number], []));
        else if (!piece.startsWith('</')) open.push({ element: elements[number], within: [] });
        else {
          const done = open.pop();
          add(keyed(done?.element, done?.within ?? []));
        }
      }
  }
  return open[0]?.within ?? [];
};

interface TransProps {
  readonly message: Sentence;
  readonly values?: Values;
  readonly components?: Readonly<Record<string, ReactElement>>;
}

export const Trans = ({ message, values = {}, components = {} }: TransProps) => (
  <Fragment>{...withElements(inLanguage(message, values), components)}</Fragment>
);
