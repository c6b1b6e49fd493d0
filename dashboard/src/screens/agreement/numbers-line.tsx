import type { AgreementDocument } from '../../app/documents/agreement.ts';
import { usePair } from '../../app/pair.tsx';

/** What the numbers say now, and the way to change them; on an earlier day, and once it has ended, only what they say. */
export const NumbersLine = ({
  agreement,
  says,
  change,
  onChange,
}: {
  readonly agreement: AgreementDocument;
  readonly says: string;
  readonly change: string;
  readonly onChange: () => void;
}) => {
  const { earlier } = usePair();
  return (
    <p className="text-13 text-ink-2">
      {says}{' '}
      {!earlier && agreement.stage !== 'ended' && (
        <button
          type="button"
          className="underlined no-print min-h-6 cursor-pointer phone:min-h-11"
          onClick={onChange}
        >
          {change}
        </button>
      )}
    </p>
  );
};
