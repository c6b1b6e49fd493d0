import type { AgreementDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useDraft } from '../../device/drafts/draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { EndingAsked } from '../../pair/ending/ending-asked.tsx';
import { ENDING_PROBLEMS } from '../../pair/ending/problems.ts';

/** The agreement alone may come to an end, while the partnership goes on: proposed, answered, then ended. */
export const EndingOfAgreement = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const readOnly = useReadOnly();
  const [sure, ask] = useState(false);
  const end = useCommand('contract/end');
  if (agreement.stage === 'ended' || !agreement.ending) return null;
  return (
    <div className="frame mt-4 space-y-3">
      <EndingAsked of="contract" ending={agreement.ending} onEnd={() => ask(true)} />
      {sure && !readOnly && (
        <p className="flex flex-wrap items-center gap-2 pl-4">
          <span>
            <Trans>It ends today, stays to be read, and can’t be taken up again.</Trans>
          </span>
          <Button kind="primary" busy={end.isPending && t`Ending…`} onClick={() => end.mutate({ body: {} })}>
            <Trans>End our agreement</Trans>
          </Button>
          <Button onClick={() => ask(false)}>
            <Trans>Not now</Trans>
          </Button>
          <Refusal error={end.error} sentences={ENDING_PROBLEMS} />
        </p>
      )}
    </div>
  );
};

/** The way to propose it, at the foot of the agreement. */
export const ProposeEndingOfAgreement = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(false);
  if (readOnly || agreement.ending || agreement.stage === 'ended' || agreement.stage === 'none') return null;
  return (
    <div className="frame no-print mt-8">
      {open ? (
        <ProposeForm onDone={() => setOpen(false)} />
      ) : (
        <button
          type="button"
          className="underlined min-h-6 cursor-pointer text-13 text-ink-2 phone:min-h-11"
          onClick={() => setOpen(true)}
        >
          <Trans>Propose to end our agreement</Trans>
        </button>
      )}
    </div>
  );
};

const ProposeForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { allianceId, viewer } = usePair();
  const [reason, setReason, forget] = useDraft(`ending-contract:${allianceId}:${viewer}`, '');
  const propose = useCommand('contract/propose-ending');
  const send = () =>
    propose.mutate(
      { body: reason.trim() ? { reason: reason.trim() } : {} },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  return (
    <form
      className="max-w-xl space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        label={t`Why`}
        aside={t`if you like`}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="text-13 text-ink-3">
        <Trans>
          It ends nothing yet. The other is asked, and answers in words. Either of you can end it a day later,
          or at once when you both agree.
        </Trans>
      </p>
      <Refusal error={propose.error} sentences={ENDING_PROBLEMS} />
      <p className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" busy={propose.isPending && t`Proposing…`}>
          <Trans>Propose it</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </p>
    </form>
  );
};
