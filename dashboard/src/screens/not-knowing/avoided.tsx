import type { Moment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { dayNear } from '../../words/days-in-words.ts';

/** The days on which I noticed that I keep from bringing it, in the order in which I noted them. */
export const Avoided = ({ avoided }: Pick<Moment, 'avoided'>) => {
  const { day } = usePair();
  if (avoided.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-1 text-15 text-ink-2" aria-label={t`When I kept from bringing it`}>
      {avoided.map(({ at, noticedOn, text }) => (
        <li key={at} dir="auto" className="whitespace-pre-wrap">
          <CoveredLines>
            {text === undefined
              ? t`${dayNear(noticedOn, day)}: I kept from bringing it.`
              : t`${dayNear(noticedOn, day)}: I kept from bringing it. ${text}`}
          </CoveredLines>
        </li>
      ))}
    </ul>
  );
};
