import type { ImpactNote } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { Named, Person } from '../../pair/person.tsx';
import { dayShortNear } from '../../words/days-in-words.ts';

/** Who recognises it and since when, or for whom it waits. */
export const Waits = ({ note: { by, on, echo } }: { readonly note: ImpactNote }) => {
  const { viewer } = usePair();
  if (echo)
    return (
      <>
        <Person whose={echo.by} /> {dayShortNear(echo.on, on)}
      </>
    );
  if (by !== viewer)
    return (
      <b className="font-semibold">
        <Trans>waits for you</Trans>
      </b>
    );
  return (
    <span className="text-ink-3">
      <Trans>
        waits for <Named whose={by === 'coach' ? 'supervisor' : 'coach'} />
      </Trans>
    </span>
  );
};
