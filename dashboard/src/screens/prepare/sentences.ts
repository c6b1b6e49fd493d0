import type { BetweenYou, PrepareDocument, Role } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { capital, count } from '../../words/counts.ts';

const lookedBackOn = (sessions: number): string =>
  capital(
    plural(sessions, {
      0: 'nothing looked back on yet.',
      one: 'one session looked back on.',
      other: `${count(sessions)} sessions looked back on.`,
    }),
  );

const withThem = (sent: number, ready: number, other: string): string => {
  if (sent === 0 && ready === 0) return t`Nothing crosses until you let it.`;
  if (ready === 0)
    return plural(sent, {
      one: `One thing is with ${other} already; what you hold stays held until you choose.`,
      other: `${capital(count(sent))} things are with ${other} already; what you hold stays held until you choose.`,
    });
  const waiting = plural(ready, { one: 'one is ready', other: `${count(ready)} are ready` });
  return sent === 0
    ? t`Nothing is with ${other} yet and ${waiting}; what you hold stays held until you choose.`
    : plural(sent, {
        one: `One thing is with ${other} already and ${waiting}; what you hold stays held until you choose.`,
        other: `${capital(count(sent))} things are with ${other} already and ${waiting}; what you hold stays held until you choose.`,
      });
};

/** What of mine the other has: items of the agenda, and answers that were given. */
export const sentOf = (between: BetweenYou | undefined, viewer: Role): number =>
  (between?.items.filter(({ by }) => by === viewer).length ?? 0) +
  (between?.commitments.filter(({ said }) => said).length ?? 0);

export const takeaway = (
  { preparation, between }: PrepareDocument,
  { viewer, ready, other }: { readonly viewer: Role; readonly ready: number; readonly other: string },
): string => {
  const looked = lookedBackOn(preparation?.coachings.length ?? 0);
  const crosses = withThem(sentOf(between, viewer), ready, other);
  return t`${looked} ${crosses}`;
};

/** On the button that lets them cross. */
export const sends = (ready: number, sent: number): string =>
  sent === 0
    ? plural(ready, { one: 'Send one thing', other: `Send ${count(ready)} things` })
    : plural(ready, { one: 'Send one more', other: `Send ${count(ready)} more` });
