import { Trans } from '@lingui/react/macro';
import { Link, useMatches } from '@tanstack/react-router';
import { usePair } from '../pair/pair.tsx';

/** On a screen of what the two don't use: where it can be switched on. What was recorded stands below, to be read. */
export const NotUsed = () => {
  const { allianceId, uses, earlier } = usePair();
  const practice = useMatches().at(-1)?.staticData.practice;
  if (uses(practice)) return null;
  return (
    <p className="frame py-3 text-15">
      {earlier ? (
        <Trans>You two didn’t use this on that day. What had been recorded can be read here.</Trans>
      ) : (
        <Trans>
          You two don’t use this now. What was recorded can be read here, and it can be switched on in{' '}
          <Link to="/pairs/$allianceId/agreement" params={{ allianceId }} className="underlined">
            your agreement
          </Link>
          , under session format.
        </Trans>
      )}
    </p>
  );
};
