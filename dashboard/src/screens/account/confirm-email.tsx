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
  usePageTitle('A new e-mail address', undefined);
  const secret = useSecret();
  const confirming = useMutation({
    mutationFn: () => confirmEmail(secret),
    onSuccess: () => queries.invalidateQueries({ queryKey: identityQuery.queryKey }),
  });
  if (confirming.data)
    return (
      <Apart heading="Your new address counts.">
        <p>
          From now on you sign in with {confirming.data.email}.
          {confirming.data.byLetter && ' The earlier address has been told.'}
        </p>
        <p>
          <Link to="/" className={buttonLook('link')}>
            Go on
          </Link>
        </p>
      </Apart>
    );
  if (!secret || confirming.error?.name === 'link-no-longer-works')
    return (
      <Apart heading="This link no longer works.">
        <p>
          It works once, within a day, and for the address that you asked for last. Ask for a new one in your
          account; until then your earlier address counts.
        </p>
        <p>
          <Link to="/account" className={buttonLook('link')}>
            Your account
          </Link>
        </p>
      </Apart>
    );
  return (
    <Apart heading="Is this your e-mail address?">
      <p>Say yes, and you sign in with it from now on.</p>
      <AccountRefusal error={confirming.error} />
      <Button kind="primary" busy={confirming.isPending && 'Confirming…'} onClick={() => confirming.mutate()}>
        Yes, it is mine
      </Button>
    </Apart>
  );
};
