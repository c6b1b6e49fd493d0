import type { Theme } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { Select } from '../../kit/select.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { CorrectTouch } from './correct-touch.tsx';

/** Which session is to be put right, and then how. */
export const CorrectWhich = ({ theme }: { readonly theme: Theme }) => {
  const { day } = usePair();
  const [chosen, setChosen] = useState(theme.touches.at(-1)?.sessionId ?? '');
  const touch = theme.touches.find(({ sessionId }) => sessionId === chosen);
  return (
    <div className="grid gap-4">
      <Select
        label={t`In which session?`}
        value={chosen}
        options={theme.touches.toReversed().map(({ sessionId, session, on }) => ({
          value: sessionId,
          label: t`Session ${session}, ${dayNear(on, day)}`,
        }))}
        onChange={(event) => setChosen(event.target.value)}
      />
      {touch && <CorrectTouch key={touch.sessionId} themeId={theme.themeId} touch={touch} begun={touch} />}
    </div>
  );
};
