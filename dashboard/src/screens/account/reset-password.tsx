import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePageTitle } from '../../pair/page-title.ts';
import { Button, buttonLook } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { isLongEnough, PASSWORD_HINT, TOO_SHORT } from './fields.ts';
import { Apart } from './apart.tsx';
import { chooseNewPassword } from './me.ts';
import { useSecret } from './secret.ts';
import { AccountRefusal } from './refusal.tsx';

/** What the link for a forgotten password leads to. */
export const ResetPassword = () => {
  usePageTitle(t`A new password`, undefined);
  const secret = useSecret();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const choosing = useMutation({ mutationFn: () => chooseNewPassword(secret, password) });
  if (choosing.isSuccess)
    return (
      <Apart heading={t`You have a new password.`}>
        <p>
          <Trans>You were signed out wherever you were signed in. Sign in with the new one.</Trans>
        </p>
        <p>
          <Link to="/" className={buttonLook('link')}>
            <Trans>Sign in</Trans>
          </Link>
        </p>
      </Apart>
    );
  if (!secret || choosing.error?.name === 'link-no-longer-works')
    return (
      <Apart heading={t`This link no longer works.`}>
        <p>
          <Trans>It works once, and within an hour. Perhaps a newer one is in your mailbox.</Trans>
        </p>
        <p>
          <Link to="/forgot-password" className={buttonLook('link')}>
            <Trans>Ask for a new one</Trans>
          </Link>
        </p>
      </Apart>
    );
  return (
    <Apart heading={t`Choose a new password.`}>
      <p>
        <Trans>It signs you out wherever you are signed in now.</Trans>
      </p>
      <form
        noValidate
        className="max-w-sm space-y-4 text-ink"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isLongEnough(password) && !choosing.isPending) choosing.mutate();
        }}
      >
        <Field
          label={t`New password`}
          type="password"
          autoComplete="new-password"
          hint={PASSWORD_HINT}
          value={password}
          error={tried && !isLongEnough(password) ? TOO_SHORT : undefined}
          onChange={(event) => setPassword(event.target.value)}
        />
        <AccountRefusal error={choosing.error} />
        <Button
          kind="primary"
          type="submit"
          className="phone:w-full"
          busy={choosing.isPending && t`Changing…`}
        >
          <Trans>Change the password</Trans>
        </Button>
      </form>
    </Apart>
  );
};
