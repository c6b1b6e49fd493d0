import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePair } from './pair.tsx';
import { inkOf, StrandSample, type Colouring } from '../kit/strands/strands.tsx';
import { Covered } from '../kit/covered.tsx';
import { Logo } from '../kit/icons.tsx';

interface PaperHeadProps {
  readonly title: string;
  /** Beside the title: whose it is, which version. */
  readonly detail: ReactNode;
  /** At the right: the day that it speaks of. */
  readonly day: string;
}

/** Begins a document on paper; there is nothing of it on a screen. */
export const PaperHead = ({ title, detail, day }: PaperHeadProps) => (
  <div className="mb-3 hidden items-center gap-4 border-b-[1.5px] border-ink pb-3 text-13 print:flex">
    <Logo />
    <p className="font-semibold whitespace-nowrap">{title}</p>
    <div className="flex grow flex-wrap gap-x-4">{detail}</div>
    <p className="text-right whitespace-nowrap text-ink-2">{day}</p>
  </div>
);

/** The two in their strands, as a key to what is drawn below. */
export const PaperStrands = ({ colouring }: { readonly colouring: Colouring }) => {
  const { name } = usePair();
  return (['coach', 'supervisor'] as const).map((role) => (
    <p key={role} className={`flex items-center gap-2 font-semibold ${inkOf(role, colouring)}`}>
      <StrandSample role={role} colouring={colouring} />
      <Covered width="medium">{name(role)}</Covered>
    </p>
  ));
};

/** Both names in running words. */
export const PaperNames = () => {
  const { name } = usePair();
  return (
    <p>
      <Covered width="long">
        <Trans>
          {name('coach')} and {name('supervisor')}
        </Trans>
      </Covered>
    </p>
  );
};
