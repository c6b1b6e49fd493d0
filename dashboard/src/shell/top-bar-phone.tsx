import type { Role } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { Covered, useWidthOf } from '../kit/covered.tsx';
import { DiscreetToggle } from '../kit/discreet-toggle.tsx';
import { Popup } from '../kit/popup.tsx';
import { inkOf, type Colouring } from '../kit/strands/strands.tsx';
import { usePair } from '../pair/pair.tsx';
import { AccountMenu } from './on-a-press.ts';
import { YouAndThisPage } from './you-and-this-page.tsx';

/** Beside a long name a short one stays whole. */
const SHORT = 60;

/** On a phone: whose partnership this is, their names as the strands are drawn, and discreet mode. */
export const TopBarPhone = ({ colouring }: { readonly colouring: Colouring }) => {
  const { firstName, together } = usePair();
  const width = useWidthOf('short');
  const room = (role: Role) => (width(firstName(role)) > SHORT ? 'truncate' : 'shrink-0');
  const names = (
    <>
      <b dir="auto" className={`${inkOf('coach', colouring)} ${room('coach')}`}>
        <Covered width="short" within>
          {firstName('coach')}
        </Covered>
      </b>
      <span className="text-ink-2">
        <Trans>and</Trans>
      </span>
      <b dir="auto" className={`${inkOf('supervisor', colouring)} ${room('supervisor')}`}>
        <Covered width="short" within>
          {firstName('supervisor')}
        </Covered>
      </b>
    </>
  );
  return (
    <header className="no-print flex h-[56px] items-center justify-between gap-3 px-5">
      {together ? (
        <p className="flex min-h-11 min-w-0 items-center gap-1.5 text-17">{names}</p>
      ) : (
        <Popup
          className="flex min-h-11 max-w-full items-center gap-1.5 text-17"
          button={<YouAndThisPage>{names}</YouAndThisPage>}
        >
          {(close) => <AccountMenu onChosen={close} ofAPair withPairs />}
        </Popup>
      )}
      <DiscreetToggle />
    </header>
  );
};
