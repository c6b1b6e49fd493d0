import { Begin } from './begin.tsx';
import { FirstDraft } from './first-draft.tsx';
import { Overview } from './overview.tsx';
import { WithAgreement } from './with-agreement.tsx';

/** What we have agreed, clause by clause: not begun, a first draft, or alive in its versions. */
export const Agreement = () => (
  <WithAgreement>
    {(agreement) => {
      if (agreement.stage === 'none') return <Begin />;
      if (agreement.stage === 'drafted') return <FirstDraft agreement={agreement} />;
      return <Overview agreement={agreement} />;
    }}
  </WithAgreement>
);
