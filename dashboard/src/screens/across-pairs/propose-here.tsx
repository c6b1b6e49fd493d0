import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { read, send } from '../../api/requests.ts';
import { sentenceOf } from '../../api/http.ts';
import { useFocusAfter } from '../../device/focus.ts';
import { newKey } from '../../device/new-key.ts';
import { Button } from '../../kit/button.tsx';
import { Covered } from '../../kit/covered.tsx';
import { Refused } from '../../kit/notice.tsx';
import { proposalOf } from './prepared.ts';
import { PAGES_PROBLEMS } from './problems.ts';

interface ProposeHereProps {
  readonly allianceId: string;
  readonly name: string;
  /** Called once it is, before anything is read again. */
  readonly onProposed: () => void;
}

/**
 * One tap that proposes to a pair that its agreement names this page, in the words that the server has ready for it.
 * The other reads them against the words as they stand; nothing counts before both have signed.
 */
export const ProposeHere = ({ allianceId, name, onProposed }: ProposeHereProps) => {
  const queries = useQueryClient();
  const key = useRef(newKey());
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: async () => {
      const { prepared, stage } = await read('/alliances/{allianceId}/across-pairs', { allianceId });
      // Named, or on its way, since this page was read: it only has to be read again.
      if (!prepared || stage !== 'not-named') return undefined;
      return send(
        '/alliances/{allianceId}/contract/propose-amendment',
        { allianceId },
        proposalOf(prepared),
        {
          idempotencyKey: key.current,
        },
      );
    },
    onSuccess: (proposed) => {
      if (proposed) onProposed();
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['alliances'] }),
        queries.invalidateQueries({ queryKey: ['alliance', allianceId] }),
      ]);
    },
  });
  const place = useFocusAfter<HTMLParagraphElement>(String(Boolean(data)));
  if (data)
    return (
      <p ref={place} tabIndex={-1} role="status" className="text-15 outline-none">
        <Trans>
          Proposed.{' '}
          <Link
            to="/pairs/$allianceId/agreement/amendments/$amendmentId"
            params={{ allianceId, amendmentId: data.id ?? '' }}
            search={{}}
            className="underlined"
          >
            Read it, or take it back
          </Link>
        </Trans>
      </p>
    );
  return (
    <div>
      <Button onClick={() => mutate()} busy={isPending && t`Proposing…`}>
        <span>
          <Trans>Propose it to</Trans>{' '}
          <Covered width="short" within>
            <bdi>{name}</bdi>
          </Covered>
        </span>
      </Button>
      {error && <Refused>{sentenceOf(error, PAGES_PROBLEMS)}</Refused>}
    </div>
  );
};
