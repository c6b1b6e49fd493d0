import { plural, select, t } from '@lingui/core/macro';
import { capital, count } from '../../words/counts.ts';

/** Whose say it is: by name, or without one where names are covered. */
export interface Whose {
  readonly is: 'you' | 'covered' | 'named';
  readonly name: string;
}

export const ownSay = ({ is, name }: Whose): string =>
  select(is, {
    you: 'Your say in how we work',
    covered: 'The other’s say in how we work',
    other: `${name}’s say in how we work`,
  });

const account = ({ is, name }: Whose, sides: string): string =>
  sides
    ? select(is, {
        you: `Six statements, 0 to 10, by your account; ${sides}.`,
        covered: `Six statements, 0 to 10, by the other’s account; ${sides}.`,
        other: `Six statements, 0 to 10, by ${name}’s account; ${sides}.`,
      })
    : select(is, {
        you: 'Six statements, 0 to 10, by your account.',
        covered: 'Six statements, 0 to 10, by the other’s account.',
        other: `Six statements, 0 to 10, by ${name}’s account.`,
      });

/** What was asked, by whose account, and of how many pulses. */
export const ownAccount = (whose: Whose, sides: string, pulses: number): string => {
  const asked = account(whose, sides);
  return t`${asked} ${plural(pulses, { one: 'One pulse, provisional.', other: `${capital(count(pulses))} pulses, provisional.` })}`;
};
