import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { AddingProps } from '../../pair/way-to-add.ts';
import { assumptionsIn, type Assumption } from './assumptions-in.ts';
import { useCommand } from '../../pair/command.ts';
import { useDraft } from '../../device/drafts/draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { Ways } from '../../kit/choice.tsx';
import { Covered } from '../../kit/covered.tsx';
import { TextArea } from '../../kit/field.tsx';
import { SharingForm } from '../../pair/sharing-form.tsx';
import { SHARING_PROBLEMS } from './problems.ts';

const wordsNow = ({ text, reframed }: Assumption): string => reframed?.to ?? text;

/** An assumption in new words, beside the old ones. */
export const ReframeForm = ({ story, onDone }: AddingProps) => {
  const assumptions = assumptionsIn(story);
  const { allianceId, viewer, other, firstName } = usePair();
  const [chosen, setChosen] = useState(assumptions[0]?.id ?? '');
  const [to, setTo, forget] = useDraft(`anew:${allianceId}:${viewer}:${chosen}`, '');
  const reframe = useCommand('alliance/reframe-assumption');
  const send = () =>
    reframe.mutate(
      { body: { assumptionId: chosen, to: to.trim() } },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  return (
    <SharingForm
      question={t`How do you see it now?`}
      reads={
        <>
          <Trans>
            <Covered width="short">{firstName(other)}</Covered> reads both wordings, the old beside the new.
          </Trans>
        </>
      }
      does={t`Tell it anew`}
      doing={t`Telling…`}
      off={to.trim() ? undefined : t`once you’ve written a line`}
      pending={reframe.isPending}
      error={reframe.error}
      sentences={SHARING_PROBLEMS}
      onSend={send}
      onKeep={onDone}
    >
      <Ways
        quiet
        label={t`Which assumption`}
        options={assumptions.map((each) => ({
          value: each.id,
          label: (
            <Covered width="long" within>
              {wordsNow(each)}
            </Covered>
          ),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <TextArea
        label={t`In other words`}
        maxLength={2000}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
    </SharingForm>
  );
};
