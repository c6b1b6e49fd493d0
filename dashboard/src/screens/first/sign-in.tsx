import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, buttonLook } from '../../kit/button.tsx';
import { AccountFields } from './account-fields.tsx';
import { useAccount } from './use-account.ts';
import { AccountRefusal } from '../account/refusal.tsx';

export const SignIn = ({ onIn }: { readonly onIn: () => unknown }) => {
  const { account, change, lacks, complete, enter } = useAccount(false);
  const entering = useMutation({ mutationFn: enter, onSuccess: () => onIn() });
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete()) entering.mutate();
      }}
    >
      <AccountFields isNew={false} account={account} onChange={change} lacks={lacks} />
      <AccountRefusal error={entering.error} />
      <p className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button
          kind="primary"
          type="submit"
          className="phone:w-full"
          busy={entering.isPending && t`Signing in…`}
        >
          <Trans>Sign in</Trans>
        </Button>
        <Link to="/forgot-password" className={buttonLook('link')}>
          <Trans>Forgot your password?</Trans>
        </Link>
      </p>
    </form>
  );
};
