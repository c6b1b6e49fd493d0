import type { AllianceDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Select } from '../../kit/select.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { PULSE_PROBLEMS } from './problems.ts';
import { withoutPulse } from './reading.ts';

/** Opens a pulse after a session, for both to answer blind. */
export const OpenForm = ({
  document,
  leave,
}: {
  readonly document: AllianceDocument;
  readonly leave?: false;
}) => {
  const { day, other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const open = useCommand('pulse/open');
  const sessions = withoutPulse(document);
  const [chosen, setChosen] = useState('');
  const sessionId = chosen || sessions[0]?.sessionId || '';
  const session = sessions.find((held) => held.sessionId === sessionId)?.session;
  return (
    <CommandForm
      submit={session === undefined ? t`Open a pulse` : t`Open a pulse after session ${session}`}
      busy={open.isPending && t`Opening…`}
      error={open.error}
      sentences={PULSE_PROBLEMS}
      {...(leave === false ? { leave } : {})}
      onSubmit={() =>
        open.mutate(
          { body: { sessionId } },
          {
            onSuccess: () =>
              done(
                t`It is open for you and ${name(other)}. Neither sees the other’s answers until both are in.`,
              ),
          },
        )
      }
    >
      {sessions.length > 1 && (
        <Select
          label={t`After which session?`}
          value={sessionId}
          options={sessions.map(({ sessionId: value, session: number, on }) => ({
            value,
            label: t`Session ${number}, ${dayNear(on, day)}`,
          }))}
          onChange={(event) => setChosen(event.target.value)}
        />
      )}
    </CommandForm>
  );
};
