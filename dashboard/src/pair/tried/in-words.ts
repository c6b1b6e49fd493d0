import type { TriedFor } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { inARow } from '../../words/counts.ts';

/** How it stands, with the session in which it was kept or adapted. */
export const standsInWords = ({ is, into }: Pick<TriedFor, 'is' | 'into'>): string => {
  switch (is) {
    case 'proposed':
      return t`proposed`;
    case 'trying':
      return t`being tried`;
    case 'kept':
      return into ? t`kept in session ${into.session}` : t`kept`;
    case 'adapted':
      return into ? t`adapted in session ${into.session}` : t`adapted`;
    case 'dropped':
      return t`dropped`;
  }
};

/** For a cell of a table: what was kept or adapted in a session. */
export const keptIn = (tried: readonly TriedFor[], session: number): string =>
  inARow(
    tried.flatMap(({ what, is, into }) =>
      into?.session === session ? [is === 'kept' ? t`${what}: kept` : t`${what}: adapted`] : [],
    ),
  );
