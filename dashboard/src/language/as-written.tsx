import { compileMessage } from '@lingui/message-utils/compileMessage';
import { partsIn as partsOf, say, Trans as Compiled } from './i18n.tsx';
import type { Part, Tokens, Values } from './sentence.ts';
import type { ComponentProps } from 'react';

/* For specs, which read the sources as they are: sentences are compiled when they are said. */

interface Written {
  readonly message: string;
  readonly values?: Values;
}

export const i18n = {
  _: ({ message, values }: Written): string => say(compileMessage(message) as Tokens, values),
};

export const partsIn = ({ message = '', ...rest }: Partial<Written>): readonly Part[] =>
  partsOf({ message: compileMessage(message) as Tokens, ...rest });

export const Trans = ({ message, ...rest }: Omit<ComponentProps<typeof Compiled>, 'message'> & Written) => (
  <Compiled message={compileMessage(message) as Tokens} {...rest} />
);
