import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { isSample } from '../device/base.ts';
import { Covered } from '../kit/covered.tsx';
import { DiscreetToggle } from '../kit/discreet-toggle.tsx';
import { Logo } from '../kit/icons.tsx';
import { Popup } from '../kit/popup.tsx';
import { firstNameOf } from '../words/names.ts';
import { AccountMenu } from './on-a-press.ts';
import { ownEntries } from './own-navigation.ts';
import { YouAndThisPage } from './you-and-this-page.tsx';

const ENTRY =
  'flex h-12 items-center whitespace-nowrap border-y-2 border-transparent text-15 text-ink-2 hover:text-ink aria-[current=page]:border-b-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink';

/** Above a page of one’s own, where there is room: the way back, the other pages, discreet mode, and who is looking. */
export const OwnTopBar = ({ name }: { readonly name: string }) => (
  <header className="no-print">
    <div className="wide:score below-wide:frame h-12 items-center below-wide:flex below-wide:gap-x-5">
      <Link to="/" aria-label={t`Learning alliance, back to our story`} className="w-fit shrink-0">
        <Logo />
      </Link>
      <nav aria-label={t`Your own`} className="min-w-0 grow">
        <ul className="flex items-center gap-5">
          {ownEntries().map(({ to, label }) => (
            <li key={to}>
              <Link to={to} className={ENTRY}>
                {label}
              </Link>
            </li>
          ))}
          <li className="text-13 text-ink-3 italic">
            <Trans>only you see this</Trans>
          </li>
        </ul>
      </nav>
      <div className="flex shrink-0 items-center justify-between gap-4 wide:pl-8">
        <DiscreetToggle />
        <Popup
          side="right"
          className="flex min-h-(--target) items-center justify-center gap-1.5 text-15"
          button={
            <YouAndThisPage>
              <span className="max-w-[132px] truncate">
                <Covered width="short" within>
                  {firstNameOf(name)}
                </Covered>
              </span>
              {isSample && (
                <span className="text-13 text-ink-3">
                  <Trans>sample</Trans>
                </span>
              )}
            </YouAndThisPage>
          }
        >
          {(close) => <AccountMenu onChosen={close} />}
        </Popup>
      </div>
    </div>
  </header>
);
