import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePageTitle } from '../../pair/page-title.ts';
import { Button, buttonLook } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { looksLikeEmail } from './fields.ts';
import { RunBy } from '../../pair/operator.tsx';
import { Apart } from './apart.tsx';
import { askForNewPassword } from './me.ts';
import { AccountRefusal } from './refusal.tsx';

/** The same page for any address: nobody learns here who has an account. */
export const ForgotPassword = () => {
  usePageTitle(t`A forgotten password`, undefined);
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const asking = useMutation({ mutationFn: () => askForNewPassword(email.trim()) });
  if (asking.data)
    return (
      <Apart
        heading={asking.data.byLetter ? t`Look into your mailbox.` : t`Ask whoever runs this installation.`}
      >
        {asking.data.byLetter ? (
          <p>
            <Trans>
              If {email.trim()} has an account here, a link is on its way. It works once, within an hour.
              Nothing came? Look among unwanted mail, or try the address that you signed up with.
            </Trans>
          </p>
        ) : (
          <>
            <p>
              <Trans>
                It sends no letters. Whoever runs it can make a link for you, by which you choose a new
                password within an hour.
              </Trans>
            </p>
            <p className="text-13">
              <RunBy />
            </p>
          </>
        )}
        <p>
          <Link to="/" className={buttonLook('link')}>
            <Trans>Back to signing in</Trans>
          </Link>
        </p>
      </Apart>
    );
  return (
    <Apart heading={t`Forgot your password?`}>
      <p>
        <Trans>Say your e-mail address, and choose a new password by the link that we send there.</Trans>
      </p>
      <form
        noValidate
        className="max-w-sm space-y-4 text-ink"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (looksLikeEmail(email) && !asking.isPending) asking.mutate();
        }}
      >
        <Field
          label={t`E-mail`}
          type="email"
          inputMode="email"
          autoComplete="username"
          value={email}
          error={
            tried && !looksLikeEmail(email) ? t`Write your e-mail address whole, with its @.` : undefined
          }
          onChange={(event) => setEmail(event.target.value)}
        />
        <AccountRefusal error={asking.error} />
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button kind="primary" type="submit" className="phone:w-full" busy={asking.isPending && t`Asking…`}>
            <Trans>Send the link</Trans>
          </Button>
          <Link to="/" className={buttonLook('link')}>
            <Trans>Back to signing in</Trans>
          </Link>
        </p>
      </form>
    </Apart>
  );
};
