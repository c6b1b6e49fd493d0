import { lazy, Suspense } from 'react';
import { Opening } from '../../kit/notice.tsx';
import { Begin } from './begin.tsx';
import { Overview } from './overview.tsx';
import { WithAgreement } from './with-agreement.tsx';

/** Fetched when there is one: most of the time an agreement has been signed. */
const FirstDraft = lazy(() =>
  import('./first-draft.tsx').then(({ FirstDraft: component }) => ({ default: component })),
);

/** What we have agreed, clause by clause: not begun, a first draft, or alive in its versions. */
export const Agreement = () => (
  <WithAgreement>
    {(agreement) => {
      if (agreement.stage === 'none') return <Begin />;
      if (agreement.stage === 'drafted')
        return (
          <Suspense fallback={<Opening what="Opening your agreement…" />}>
            <FirstDraft agreement={agreement} />
          </Suspense>
        );
      return <Overview agreement={agreement} />;
    }}
  </WithAgreement>
);
