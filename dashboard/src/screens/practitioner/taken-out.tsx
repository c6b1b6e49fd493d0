import type { PractitionerDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Covered } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Person } from '../../pair/person.tsx';
import { inARow } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { NAMES } from './dimensions.ts';

type Out = PractitionerDocument['takenOut'][number];

const said = ({ said: { words, position }, why }: Out): string =>
  inARow([
    ...(position === undefined ? [] : [t`at ${position} of 10`]),
    ...(words === undefined ? [] : [quoted(words)]),
    ...(why === undefined ? [] : [why]),
  ]);

/** What was taken out again: it counts nowhere, and stays to be read. */
export const TakenOut = ({ document: { takenOut } }: { readonly document: PractitionerDocument }) => {
  const { day } = usePair();
  if (takenOut.length === 0) return null;
  return (
    <section className="score gap-y-2 border-t border-rule py-4" aria-labelledby="taken-out">
      <h2 id="taken-out" className="text-15 font-semibold">
        <Trans>Taken out again</Trans>
      </h2>
      <ul className="min-w-0 text-13 text-ink-2">
        {takenOut.map((each) => (
          <li key={`${each.by}-${each.of}-${each.dimension}-${each.on}-${said(each)}`} className="py-1">
            <Person whose={each.by} /> · {NAMES[each.dimension]}, {dayNear(each.on, day)} ·{' '}
            <Covered width="long">{said(each)}</Covered>
          </li>
        ))}
      </ul>
    </section>
  );
};
