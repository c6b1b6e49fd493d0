import type { Experiment } from '@alliance/api-client/generated/api';
import { Covered } from '../../kit/covered.tsx';
import { useLightSessions } from '../../pair/lit.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Person } from '../../pair/person.tsx';
import { dayShortNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { recordsOf } from './records-of.ts';

/** What was proposed, tried, noticed and said of it, with its days; the session in which it stayed lights up. */
export const Records = ({ experiment }: { readonly experiment: Experiment }) => {
  const { day, firstName } = usePair();
  const { standing } = experiment;
  useLightSessions(standing.is === 'concluded' && standing.session !== undefined ? [standing.session] : []);
  return (
    <ol className="text-13">
      {recordsOf(experiment, firstName).map(({ key, on, by, did, says, over }) => (
        <li
          key={key}
          className={`grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-1.5 first:border-0 ${over ? 'text-ink-3' : 'text-ink'}`}
        >
          <span className="text-ink-2">{dayShortNear(on, day)}</span>
          <span className="min-w-0">
            <Person whose={by} />{' '}
            <Covered width="medium">
              <b className="font-semibold">{did}</b>
            </Covered>{' '}
            <Covered width="long">{quoted(says)}</Covered>
          </span>
        </li>
      ))}
    </ol>
  );
};
