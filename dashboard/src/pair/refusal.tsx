import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Problem } from '../api/http.ts';
import { usePair } from './pair.tsx';
import { sentenceFor, type Refused as RefusedName, type SentencesFor } from '../api/problems.ts';
import { Refused } from '../kit/notice.tsx';

export interface RefusalProps<Name extends RefusedName> {
  readonly error: Problem<Name> | null;
  /** Sentences for what only this screen can meet, by the problem's name. */
  readonly sentences: SentencesFor<NoInfer<Name>>;
}

/** It was read before the other changed it: 412, whatever the problem is called. */
const isStale = (error: Problem): boolean => error.status === 412;

/**
 * Why a command was refused, next to what was written. After a refusal because of what has changed, the page reads
 * that again under the words that were not sent.
 */
export const Refusal = <Name extends RefusedName>({ error, sentences }: RefusalProps<Name>) => {
  const queries = useQueryClient();
  const { allianceId } = usePair();
  const changed = error !== null && (isStale(error) || error.status === 409);
  useEffect(() => {
    if (changed) void queries.invalidateQueries({ queryKey: ['alliance', allianceId] });
  }, [changed, queries, allianceId]);
  if (!error) return null;
  return (
    <Refused>
      {isStale(error) && !sentences[error.name] ? (
        <>
          <Trans>
            <b>It has changed since you read it.</b> Nothing was sent, and what you wrote is still here. The
            page shows the latest now: read it, then send again.
          </Trans>
        </>
      ) : (
        sentenceFor(error.name, error.said, sentences)
      )}
    </Refused>
  );
};
