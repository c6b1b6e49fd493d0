import { t } from '@lingui/core/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { documentQuery } from '../api/document-query.ts';
import { ownDocumentQuery } from '../api/own-query.ts';
import { Button } from '../kit/button.tsx';
import { dayNear } from '../words/days-in-words.ts';
import { useCommand } from './command.ts';
import { labelFor, type KeptFrom } from './kept-from.ts';
import { KEEPING_PROBLEMS } from './keeping-problems.ts';
import { useOwnCommand } from './own.ts';
import { usePair } from './pair.tsx';
import { Refusal } from './refusal.tsx';

/** Asked twice, it is found among those that both keep. */
export const KeepingQuestion = ({ text, page, about }: KeptFrom) => {
  const { allianceId, viewer } = usePair();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const query = documentQuery(allianceId, 'questions', {}, undefined);
  const { data } = useQuery({ ...query, enabled: asked });
  const keep = useCommand('questions/keep');
  const takeBack = useCommand('questions/take-back');
  const found = data?.questions.findLast((each) => each.text === text);
  const press = async () => {
    // Where they can't be read now, sending it says why.
    const kept = await queries.fetchQuery(query).catch(() => undefined);
    setAsked(true);
    if (kept?.questions.some((each) => each.text === text)) return;
    keep.mutate({ body: { text, metOn: { page, about: labelFor(about) } } });
  };
  if (asked && found)
    return (
      <Kept
        says={t`kept for both of you`}
        since={found.on}
        takeBack={
          found.by === viewer && !found.isOfBoth && found.brought.length === 0
            ? () =>
                takeBack.mutate(
                  { body: { questionId: found.questionId } },
                  { onSuccess: () => setAsked(false) },
                )
            : undefined
        }
        busy={takeBack.isPending}
      />
    );
  return (
    <>
      <Refusal error={keep.error} sentences={KEEPING_PROBLEMS} />
      <Press busy={keep.isPending} press={press} />
    </>
  );
};

/** Of a page of my own: it stays mine. */
export const KeepingMine = ({ text, page, about }: KeptFrom) => {
  const { allianceId, partnership } = usePair();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const query = ownDocumentQuery({ personId: partnership.viewer.id, allianceId }, 'questions', undefined);
  const { data } = useQuery({ ...query, enabled: asked });
  const keep = useOwnCommand('question/keep');
  const found = data?.questions.findLast((each) => each.text === text);
  const press = async () => {
    // Where they can't be read now, sending it says why.
    const kept = await queries.fetchQuery(query).catch(() => undefined);
    setAsked(true);
    if (kept?.questions.some((each) => each.text === text)) return;
    keep.mutate({ body: { text, metOn: { page, about: labelFor(about) }, concerns: allianceId } });
  };
  if (asked && found) return <Kept says={t`kept for yourself`} since={found.on} />;
  return (
    <>
      <Refusal error={keep.error} sentences={KEEPING_PROBLEMS} />
      <Press busy={keep.isPending} press={press} />
    </>
  );
};

const Press = ({ busy, press }: { readonly busy: boolean; readonly press: () => Promise<void> }) => (
  <Button kind="link" busy={busy && t`Keeping…`} onClick={() => void press()}>
    {t`Keep this question`}
  </Button>
);

interface KeptProps {
  readonly says: string;
  readonly since: string;
  readonly takeBack?: (() => void) | undefined;
  readonly busy?: boolean;
}

const Kept = ({ says, since, takeBack, busy = false }: KeptProps) => {
  const { day, today } = usePair();
  return (
    <>
      <span role="status" className="text-15 text-ink-2">
        {since === today ? says : t`${says} since ${dayNear(since, day)}`}
      </span>
      {takeBack && (
        <Button kind="link" busy={busy && t`A moment…`} onClick={takeBack}>
          {t`Take it back`}
        </Button>
      )}
    </>
  );
};
