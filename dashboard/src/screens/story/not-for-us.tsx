import type { Practice } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import type { Sentences } from '../../api/problems.ts';
import { Button } from '../../kit/button.tsx';
import { Refusal } from '../../pair/refusal.tsx';

const NOT_FOR_US_PROBLEMS = {
  'not-found': t`There is nothing here that you can see.`,
  'nothing-drafted': t`There is no agreement yet.`,
  'contract-has-ended': t`Your agreement has ended. It can be read, and no longer changed.`,
  'practice-in-use': t`You two use this already. The agreement can take it out again.`,
  'already-declined': t`The other of you has said already that this is not for you.`,
} satisfies Sentences;

/** Ends an offer for both. The agreement can still name it later. */
export const NotForUs = ({ practice }: { readonly practice: Practice }) => {
  const decline = useCommand('contract/decline-practice');
  return (
    <>
      <Button onClick={() => decline.mutate({ body: { practice } })}>
        <Trans>Not for us</Trans>
      </Button>
      <Refusal error={decline.error} sentences={NOT_FOR_US_PROBLEMS} />
    </>
  );
};
