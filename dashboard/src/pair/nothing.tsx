import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePair } from './pair.tsx';

/** Inside a pair's pages: an address that leads nowhere, or to what isn't ours to see. */
export const Nothing = () => {
  const { allianceId } = usePair();
  return (
    <section className="frame py-8">
      <h1 className="text-20 font-normal">
        <Trans>There is nothing here that you can see.</Trans>
      </h1>
      <p className="mt-3">
        <Link to="/pairs/$allianceId" params={{ allianceId }} className="underlined inline-block">
          <Trans>Our story</Trans>
        </Link>
      </p>
    </section>
  );
};
