import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useRedirectToSignIn } from '../../api/redirect-to-sign-in.ts';
import { isSample } from '../../device/base.ts';
import { useDiscreet } from '../../device/discreet.ts';
import type { SignedIn } from '../../api/signed-in.ts';
import { signOut, useIdentity } from '../../api/identity.ts';
import { usePageTitle } from '../../pair/page-title.ts';
import { DiscreetToggle } from '../../kit/discreet-toggle.tsx';
import { Button } from '../../kit/button.tsx';
import { Covered } from '../../kit/covered.tsx';
import { Logo } from '../../kit/icons.tsx';
import { Opening, Saved } from '../../kit/notice.tsx';
import { firstNameOf } from '../../words/names.ts';
import { CalendarSection } from './calendar-section.tsx';
import { DevicesSection } from './devices-section.tsx';
import { EmailSection } from './email-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { MailSection } from './mail-section.tsx';
import { NameSection } from './name-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { Section } from './section.tsx';
import { ZoneSection } from './zone-section.tsx';

/** What we know of somebody apart from what they write, and how they change it. */
export const AccountPage = () => {
  const identity = useIdentity();
  usePageTitle(t`Account`, undefined);
  useRedirectToSignIn(identity === null);
  if (!identity) return <Opening what={t`Opening your account…`} />;
  return <Account user={identity.user} settings={identity.settings} />;
};

const Account = ({ user, settings }: Pick<SignedIn, 'user' | 'settings'>) => {
  const { discreet } = useDiscreet();
  const [said, setSaid] = useState<string>();
  return (
    <>
      <header className="frame flex h-12 items-center justify-between">
        <Link
          to="/"
          aria-label={t`Learning alliance, back to our partnership`}
          className="flex h-12 w-fit items-center"
        >
          <Logo />
        </Link>
        <DiscreetToggle />
      </header>
      <main id="main" tabIndex={-1} className="pb-16 outline-none">
        <div className="score gap-y-2 pt-6 pb-8 phone:pt-5">
          <div className="pr-6">
            <h1 className="text-15 font-semibold">
              <Trans>Account</Trans>
            </h1>
            <p className="text-13 text-ink-3">
              <Trans>
                only you,{' '}
                <Covered width="short" within>
                  {firstNameOf(user.name)}
                </Covered>
              </Trans>
            </p>
          </div>
          <p className="min-w-0 max-w-3xl text-20">
            <Trans>
              This is what we know of you, apart from what you write. Of all this, the people you work with
              only ever see your name, and your time zone where our days differ.
            </Trans>
          </p>
          <div className="score-end no-print wide:text-right">
            <Button kind="link" onClick={() => void signOut()}>
              <Trans>Sign out</Trans>
            </Button>
          </div>
        </div>
        {isSample ? (
          <Section heading={t`The sample`} note={t`invented people`} end={null}>
            <p className="text-15 text-ink-2">
              <Trans>
                The sample’s people are invented and belong to everybody, so there is nothing to change here.
              </Trans>
            </p>
          </Section>
        ) : (
          <>
            {discreet ? (
              <Section heading={t`You`} note={t`covered`} end={null}>
                <p className="text-15 text-ink-2">
                  <Trans>Your name and address are covered. Turn discreet off to see and change them.</Trans>
                </p>
              </Section>
            ) : (
              <>
                <NameSection key={user.name} name={user.name} onSaved={setSaid} />
                <EmailSection
                  key={user.email}
                  email={user.email}
                  pending={user.pendingEmail}
                  onSaved={setSaid}
                />
              </>
            )}
            <PasswordSection email={user.email} onSaved={setSaid} />
            {settings ? (
              <ZoneSection
                key={settings.timeZone ?? ''}
                personId={user.id}
                zone={settings.timeZone ?? undefined}
                onSaved={setSaid}
              />
            ) : (
              <Section heading={t`Where you are`} note={t`a day ends at midnight here`} end={null}>
                <p className="text-15 text-ink-2">
                  <Trans>
                    Your time zone can’t be read just now, so days are this device’s. Open this page again in
                    a moment.
                  </Trans>
                </p>
              </Section>
            )}
            {settings && (
              <LanguageSection
                key={settings.language ?? undefined}
                personId={user.id}
                language={settings.language ?? undefined}
                onSaved={setSaid}
              />
            )}
            {settings && (
              <MailSection
                personId={user.id}
                name={discreet ? '…' : user.name}
                kinds={settings.mailKinds}
                onSaved={setSaid}
              />
            )}
            <CalendarSection personId={user.id} discreet={discreet} onSaved={setSaid} />
            <DevicesSection onSaved={setSaid} />
          </>
        )}
      </main>
      {said && <Saved onClose={() => setSaid(undefined)}>{said}</Saved>}
    </>
  );
};
