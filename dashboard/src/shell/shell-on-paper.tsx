import { t } from '@lingui/core/macro';
import type { Colouring } from '../kit/strands/strands.tsx';
import { PaperFootOfPair } from '../pair/paper-foot-of-pair.tsx';
import { PaperHead, PaperStrands } from '../pair/paper.tsx';
import { usePair } from '../pair/pair.tsx';
import { dayInWords, weekday } from '../words/days-in-words.ts';

/** What every screen that stands on the axis has around it on paper. */
export const ShellOnPaper = ({
  title,
  colouring,
}: {
  readonly title: string | undefined;
  readonly colouring: Colouring;
}) => {
  const { day } = usePair();
  return (
    <>
      <PaperHead
        title={title ?? ''}
        detail={<PaperStrands colouring={colouring} />}
        day={t`as of ${weekday(day)} ${dayInWords(day)}`}
      />
      <PaperFootOfPair note={t`What either of us holds back isn’t in it, nor how much.`} />
    </>
  );
};
