import type { AgreementDocument, Amendment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { Named } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { AGREEMENT_PROBLEMS } from './problems.ts';

/** The latest words are mine: nothing to do but wait, or take the proposal back. */
export const Waiting = ({
  agreement,
  amendment,
}: {
  readonly agreement: AgreementDocument;
  readonly amendment: Amendment;
}) => {
  const { other } = usePair();
  const [sure, ask] = useState(false);
  const withdraw = useCommand('contract/withdraw-amendment');
  return (
    <div>
      <h2 className="text-15">
        <Trans>
          <Named whose={other} />
          ’s answer
        </Trans>
      </h2>
      <p className="mt-1 text-ink-2">
        <Trans>
          <Named whose={other} /> can accept your words, counter them or decline, and is told once, with no
          reminder.
        </Trans>
      </p>
      <div className="mt-5 space-y-3">
        {sure ? (
          <>
            <p>
              <Trans>
                Take it back, words and all? The clause stays as it is. What was said on the way stays to be
                read.
              </Trans>
            </p>
            <div className="flex flex-wrap gap-2">
              <Button
                kind="primary"
                busy={withdraw.isPending && t`Taking it back…`}
                onClick={() =>
                  withdraw.mutate({
                    ifMatch: agreement.revision,
                    body: { amendmentId: amendment.amendmentId },
                  })
                }
              >
                <Trans>Take it back</Trans>
              </Button>
              <Button onClick={() => ask(false)}>
                <Trans>Leave it with them</Trans>
              </Button>
            </div>
          </>
        ) : (
          <Button onClick={() => ask(true)}>
            <Trans>Take it back…</Trans>
          </Button>
        )}
        <Refusal error={withdraw.error} sentences={AGREEMENT_PROBLEMS} />
      </div>
    </div>
  );
};
