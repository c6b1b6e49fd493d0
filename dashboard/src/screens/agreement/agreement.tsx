import { fetched } from '../../kit/fetched.tsx';
import { Begin } from './begin.tsx';
import { Overview } from './overview.tsx';
import { WithAgreement } from './with-agreement.tsx';

/** Fetched when there is one: most of the time an agreement has been signed. */
const FirstDraft = fetched(() => import('./first-draft.tsx'), 'FirstDraft');

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
