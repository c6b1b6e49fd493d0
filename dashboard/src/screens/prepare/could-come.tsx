import type { BetweenYou } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { CommitmentRows } from './commitment-rows.tsx';
import type { Choosing } from './crossing.ts';
import { ROW, Side } from './enclosure.tsx';
import { HeldRows } from './held-rows.tsx';
import { OthersBring, SomethingElse } from './something-else.tsx';
import { QuestionRows } from './question-rows.tsx';
import { ThemeRows } from './theme-rows.tsx';

interface CouldComeProps {
  readonly between: BetweenYou;
  readonly choosing: Choosing;
  readonly canChoose: boolean;
}

/** What could come along, each with what the other would read. */
export const CouldCome = (props: CouldComeProps) => {
  const { other } = usePair();
  const name = useSpokenName();
  return (
    <>
      <section className={ROW} aria-labelledby="could-come">
        <h2 id="could-come" className="pt-5 pb-2 text-15 font-semibold">
          <Trans>Could come along</Trans>
        </h2>
        <p className="text-15 text-ink-2 wide:pt-5">
          <Trans>Each crosses only if you let it.</Trans>
        </p>
        <Side headed="wide">
          <p className="pt-2 text-15">
            <b className="font-semibold">{t`What ${name(other)} reads`}</b>{' '}
            <span className="text-13 text-ink-3">{t`as you write it`}</span>
          </p>
        </Side>
      </section>
      <CommitmentRows {...props} />
      <ThemeRows {...props} />
      <QuestionRows {...props} />
      <HeldRows {...props} />
      <SomethingElse {...props} />
      <OthersBring between={props.between} />
    </>
  );
};
