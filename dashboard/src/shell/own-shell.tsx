import { t } from '@lingui/core/macro';
import { Outlet } from '@tanstack/react-router';
import { useRedirectToSignIn } from '../api/redirect-to-sign-in.ts';
import { useChanges } from '../api/changes/use-changes.ts';
import { useIdentity } from '../api/identity.ts';
import { useLayout } from '../device/width.ts';
import { Opening } from '../kit/notice.tsx';
import { OwnTabs, OwnTopBarPhone } from './own-on-a-phone.tsx';
import { OwnTopBar } from './own-top-bar.tsx';

/** Around what is somebody’s own, across their pairs: its screens, discreet mode, and who is looking. */
export const OwnShell = () => {
  const identity = useIdentity();
  const phone = useLayout() === 'phone';
  useRedirectToSignIn(identity === null);
  useChanges(Boolean(identity));
  if (!identity) return <Opening what={t`Opening your pairs…`} />;
  return (
    <>
      {phone ? <OwnTopBarPhone /> : <OwnTopBar name={identity.user.name} />}
      <main id="main" tabIndex={-1} className="pb-16 outline-none phone:pb-24">
        <Outlet />
      </main>
      {phone && <OwnTabs />}
    </>
  );
};
