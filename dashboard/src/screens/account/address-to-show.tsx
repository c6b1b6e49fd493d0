import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '../../kit/button.tsx';
import { addressQuery, showAddress } from './me.ts';
import { AccountRefusal } from './refusal.tsx';

/** Whether letters wait for somebody to say that their address is theirs, and how they have the link sent again. */
export const AddressToShow = ({ onSaved }: { readonly onSaved: (said: string) => void }) => {
  const { data } = useQuery(addressQuery);
  const asking = useMutation({
    mutationFn: showAddress,
    onSuccess: () => onSaved(t`A link is on its way to your address.`),
  });
  if (!data || data.shown) return null;
  return (
    <>
      <p className="border-l-2 border-ink pl-3">
        <Trans>
          Letters come once you have said that your address is yours, by the link in the first one.
        </Trans>{' '}
        <Button kind="link" busy={asking.isPending && t`Asking…`} onClick={() => asking.mutate()}>
          <Trans>Send the link now</Trans>
        </Button>
      </p>
      <AccountRefusal error={asking.error} />
    </>
  );
};
