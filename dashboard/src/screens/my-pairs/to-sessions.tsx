import type { PairInShort } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { buttonLook, type ButtonKind } from '../../kit/button.tsx';
import { Covered } from '../../kit/covered.tsx';
import { firstName } from './sentences.ts';

/** Where a next day is agreed, or a word written. */
export const ToSessions = ({ pair, kind }: { readonly pair: PairInShort; readonly kind: ButtonKind }) => (
  <Link
    to="/pairs/$allianceId/review"
    params={{ allianceId: pair.allianceId }}
    search={{}}
    className={`no-print ${buttonLook(kind)}`}
  >
    <Trans>
      To your sessions with{' '}
      <Covered width="short" within>
        {firstName(pair)}
      </Covered>
    </Trans>
  </Link>
);
