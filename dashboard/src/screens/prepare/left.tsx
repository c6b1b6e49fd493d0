import type { BetweenYou } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePair } from '../../pair/pair.tsx';
import { dayBeside } from '../../words/days-in-words.ts';
import { Words } from './words.tsx';

/** Where the two left it: what each learned, as both read it. */
export const WhereWeLeftIt = ({ left }: { readonly left: BetweenYou['left'] }) => {
  const { allianceId, day } = usePair();
  if (!left)
    return (
      <p className="text-ink-3">
        <Trans>What you both learned last stands here, once both reviews are open.</Trans>
      </p>
    );
  return (
    <>
      <h2 className="mb-3 text-15 font-semibold">
        {t`Where we left it`} <span className="font-normal text-ink-3">{dayBeside(left.on, day)}</span>
      </h2>
      {left.learning.map(({ by, text }) => (
        <Words key={by} by={by} text={text} />
      ))}
      <p className="no-print mt-2">
        <Link
          to="/pairs/$allianceId/review/$sessionId"
          params={{ allianceId, sessionId: String(left.session) }}
          className="underlined"
        >
          <Trans>Both reviews</Trans>
        </Link>
      </p>
    </>
  );
};
