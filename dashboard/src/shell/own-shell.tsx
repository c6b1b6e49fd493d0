import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, Outlet } from '@tanstack/react-router';
import { useRedirectToSignIn } from '../api/redirect-to-sign-in.ts';
import { useChanges } from '../api/changes/use-changes.ts';
import { useIdentity } from '../api/identity.ts';
import { isSample } from '../device/base.ts';
import { Covered } from '../kit/covered.tsx';
import { DiscreetToggle } from '../kit/discreet-toggle.tsx';
import { Logo } from '../kit/icons.tsx';
import { Opening } from '../kit/notice.tsx';
import { Popup } from '../kit/popup.tsx';
import { firstNameOf } from '../words/names.ts';
import { AccountMenu } from './on-a-press.ts';
import { ownEntries } from './own-navigation.ts';
import { YouAndThisPage } from './you-and-this-page.tsx';

const ENTRY =
  'flex h-12 items-center whitespace-nowrap border-y-2 border-transparent text-15 text-ink-2 hover:text-ink aria-[current=page]:border-b-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink';

/** Around what is somebody’s own, across their pairs: its screens, discreet mode, and who is looking. */
export const OwnShell = () => {
  const identity = useIdentity();
  useRedirectToSignIn(identity === null);
  useChanges(Boolean(identity));
  if (!identity) return <Opening what={t`Opening your pairs…`} />;
  return (
    <>
      <header className="no-print">
        <div className="wide:score below-wide:frame h-12 items-center below-wide:flex below-wide:gap-x-5 phone:gap-x-3 max-[359px]:h-auto max-[359px]:flex-wrap">
          <Link
            to="/"
            aria-label={t`Learning alliance, back to our story`}
            className="w-fit shrink-0 phone:hidden"
          >
            <Logo />
          </Link>
          <nav aria-label={t`Your own`} className="min-w-0 grow max-[359px]:basis-full">
            <ul className="flex items-center gap-5 phone:gap-4">
              {ownEntries().map(({ to, label }) => (
                <li key={to}>
                  <Link to={to} className={ENTRY}>
                    {label}
                  </Link>
                </li>
              ))}
              <li className="text-13 text-ink-3 italic phone:hidden">
                <Trans>only you see this</Trans>
              </li>
            </ul>
          </nav>
          <div className="flex shrink-0 items-center justify-between gap-4 max-[359px]:grow wide:pl-8">
            <DiscreetToggle />
            <Popup
              side="right"
              className="flex min-h-(--target) items-center justify-center gap-1.5 text-15 phone:min-w-11"
              button={
                <YouAndThisPage>
                  <span className="max-w-[132px] truncate phone:hidden">
                    <Covered width="short" within>
                      {firstNameOf(identity.user.name)}
                    </Covered>
                  </span>
                  {isSample && (
                    <span className="text-13 text-ink-3 phone:hidden">
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
      <main id="main" tabIndex={-1} className="pb-16 outline-none">
        <Outlet />
      </main>
    </>
  );
};
