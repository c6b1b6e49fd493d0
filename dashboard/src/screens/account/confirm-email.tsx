import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { identityQuery } from '../../api/identity.ts';
import { usePageTitle } from '../../pair/page-title.ts';
import { queries } from '../../api/queries.ts';
import { Button, buttonLook } from '../../kit/button.tsx';
import { Apart } from './apart.tsx';
import { confirmEmail } from './me.ts';
import { useSecret } from './secret.ts';
import { AccountRefusal } from './refusal.tsx';

/** What the link in a new mailbox leads to. It is pressed, not merely opened: mail programs open links by themselves. */
export const ConfirmEmail = () => {
  usePageTitle(t`A new e-mail address`, undefined);
  const secret = useSecret();
  const confirming = useMutation({
    mutationFn: () => confirmEmail(secret),
    onSuccess: () => queries.invalidateQueries({ queryKey: identityQuery.queryKey }),
  });
  if (confirming.data && !confirming.data.isNew)
    return (
      <Apart heading={t`This address is yours.`}>
        <p>
          <Trans>
            When it is your turn, or you meet in two days, a letter comes there, one a day at most.
          </Trans>
        </p>
        <p>
          <Link to="/" className={buttonLook('link')}>
            <Trans>Go on</Trans>
          </Link>
        </p>
      </Apart>
    );
  if (confirming.data)
    return (
      <Apart heading={t`Your new address counts.`}>
        <p>
          {confirming.data.byLetter ? (
            <Trans>
              From now on you sign in with {confirming.data.email}. The earlier address has been told.
            </Trans>
          ) : (
            <Trans>From now on you sign in with {confirming.data.email}.</Trans>
          )}
        </p>
        <p>
          <Link to="/" className={buttonLook('link')}>
            <Trans>Go on</Trans>
          </Link>
        </p>
      </Apart>
    );
  if (!secret || confirming.error?.name === 'link-no-longer-works')
    return (
      <Apart heading={t`This link no longer works.`}>
        <p>
          <Trans>
            It works once, within a day, and for the address that you asked for last. Ask for a new one in
            your account; until then your earlier address counts.
          </Trans>
        </p>
        <p>
          <Link to="/account" className={buttonLook('link')}>
            <Trans>Your account</Trans>
          </Link>
        </p>
      </Apart>
    );
  return (
    <Apart heading={t`Is this your e-mail address?`}>
      <p>
        <Trans>Say yes, and it counts from now on: you sign in with it, and letters come there.</Trans>
      </p>
      <AccountRefusal error={confirming.error} />
      <Button
        kind="primary"
        busy={confirming.isPending && t`Confirming…`}
        onClick={() => confirming.mutate()}
      >
        <Trans>Yes, it is mine</Trans>
      </Button>
    </Apart>
  );
};
