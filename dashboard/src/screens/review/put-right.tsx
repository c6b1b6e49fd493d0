import type { HeldLine } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Panel, usePanels } from '../../kit/panel.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { REVIEW_PROBLEMS } from './problems.ts';
import { whenOf, type When } from './when.ts';
import { HeldForm } from './when-form.tsx';

export const PUT_RIGHT = 'put-right';

/** A session that was recorded wrongly: another day, length or way of meeting, or none at all. */
export const PutRight = ({ session }: { readonly session: HeldLine }) => {
  const { done, setOpen } = usePanels();
  const recorded: When = {
    ...whenOf(session.at),
    minutes: String(session.minutes),
    mode: session.mode,
  };
  return (
    <Panel
      id={PUT_RIGHT}
      heading={t`Put it right`}
      note={t`What was recorded stays beside it, as corrected. Every figure follows from today on; you both see it, and either can put it back.`}
    >
      <HeldForm
        command="session/{id}/correct"
        id={session.sessionId}
        start={recorded}
        revision={session.revision}
        send={t`Correct it`}
        sending={t`Correcting…`}
        asksWhy
        onDone={() => done(t`Corrected. What was recorded before stays beside it.`)}
        onClose={() => setOpen(null)}
      />
      <RecordedInError session={session} />
    </Panel>
  );
};

const RecordedInError = ({ session }: { readonly session: HeldLine }) => {
  const { done } = usePanels();
  const [sure, ask] = useState(false);
  const [why, setWhy] = useState('');
  const send = useCommand('session/{id}/record-in-error', { id: session.sessionId });
  return (
    <div className="mt-6 max-w-xl border-t border-rule pt-4">
      {sure ? (
        <form
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            send.mutate(
              { body: why.trim() ? { why: why.trim() } : {}, ifMatch: session.revision },
              {
                onSuccess: () =>
                  done(t`It counts nowhere now. You find it among our sessions, to read or put back.`),
              },
            );
          }}
        >
          <p>
            <Trans>
              It leaves every count and figure, with its reviews and with what came up, was rated and answered
              in it. All of that can still be read, and comes back if either of you puts it back.
            </Trans>
          </p>
          <Field
            label={t`Why`}
            aside={t`only if you like`}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
          <Refusal error={send.error} sentences={REVIEW_PROBLEMS} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" kind="primary" busy={send.isPending && t`Recording…`}>
              <Trans>It was recorded in error</Trans>
            </Button>
            <Button onClick={() => ask(false)}>
              <Trans>Leave it</Trans>
            </Button>
          </div>
        </form>
      ) : (
        <Button kind="link" onClick={() => ask(true)}>
          <Trans>We didn’t meet at all: it was recorded in error…</Trans>
        </Button>
      )}
    </div>
  );
};
