import { useMutation } from '@tanstack/react-query';
import { Button } from '../../kit/button.tsx';
import { Refused } from '../../kit/notice.tsx';
import { AccountFields } from './account-fields.tsx';
import { useAccount } from './use-account.ts';

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
      {entering.error && <Refused>{entering.error.message}</Refused>}
      <Button
        kind="primary"
        type="submit"
        className="mt-1 phone:w-full"
        busy={entering.isPending && 'Signing in…'}
      >
        Sign in
      </Button>
    </form>
  );
};
