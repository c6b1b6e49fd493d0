import type { ClauseLine } from '@alliance/api-client/generated/api';
import { Covered } from '../../kit/covered.tsx';

/** A clause of the template has a name that says nothing of this pair; one of their own is their words. */
export const ClauseTitle = ({ clause }: { readonly clause: Pick<ClauseLine, 'kind' | 'title'> }) =>
  clause.kind === 'own' ? (
    <Covered width="long" within>
      {clause.title}
    </Covered>
  ) : (
    clause.title
  );
