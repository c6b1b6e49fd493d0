import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useLayout, usePageWidth } from '../../device/width.ts';
import { Button } from '../../kit/button.tsx';
import { MeetingsAcross } from './meetings-across.tsx';
import { MeetingsUpright } from './meetings-upright.tsx';
import { placesOn } from './places.ts';
import { Sample, useHasSample } from './sample.tsx';
import { SignIn } from './sign-in.tsx';
import { Start } from './start.tsx';

interface MeetingsProps {
  readonly name: string | undefined;
  readonly onIn: () => unknown;
  /** In place of signing in, for someone who already has. */
  readonly welcome?: ReactNode;
}

/**
 * The meetings of two strands, and the way in that each leads to: below it on a wide page, beside it on a narrow one.
 * The ways in are one tree in both, so that what somebody writes stays when the device is turned.
 */
export const Meetings = ({ name, onIn, welcome }: MeetingsProps) => {
  const page = usePageWidth();
  const layout = useLayout();
  const hasSample = useHasSample();
  const [list, setList] = useState<HTMLDivElement | null>(null);
  const wide = layout === 'wide';
  const folded = layout === 'phone';
  const places = placesOn(page, hasSample ? 3 : 2);
  const { left, right, step } = places;
  return (
    <div className={wide ? '' : 'relative mx-auto max-w-2xl pb-10'}>
      {wide ? <MeetingsAcross {...places} /> : <MeetingsUpright list={list} />}
      <div
        ref={setList}
        className={wide ? 'grid items-start gap-x-12 pt-3 pb-5' : 'relative space-y-11 pt-5 pr-5 pl-[78px]'}
        style={
          wide
            ? {
                paddingLeft: left,
                paddingRight: page - right,
                gridTemplateColumns: `${step - 48}px ${step - 48}px 1fr`,
              }
            : undefined
        }
      >
        {!wide && (
          <h1 className="text-24 leading-8 font-normal">
            <Trans>What two people learn together, over time</Trans>
          </h1>
        )}
        <Section
          heading={welcome ? t`You’re in` : t`Sign in`}
          line={wide && !welcome && t`Back to where the two of you are.`}
        >
          {welcome ?? <SignIn onIn={onIn} />}
        </Section>
        <Section
          heading={t`Start our partnership`}
          line={t`One of you invites; both of you shape it. Nothing begins until the other says yes.`}
        >
          <Unfold button={t`Invite one person`} folded={folded}>
            <Start name={name} />
          </Unfold>
        </Section>
        {hasSample && (
          <Section
            heading={t`Look round the sample`}
            line={t`Eighteen months, three fictional pairs. Nothing you change there is kept.`}
          >
            <Unfold button={t`Look round`} folded={folded}>
              <Sample />
            </Unfold>
          </Section>
        )}
      </div>
    </div>
  );
};

const Section = ({
  heading,
  line,
  children,
}: {
  readonly heading: string;
  readonly line: string | false;
  readonly children: ReactNode;
}) => (
  <section>
    <h2 className="text-20">{heading}</h2>
    {line ? (
      <p className="mt-0.5 mb-4 text-15 text-ink-2 below-wide:mb-3">{line}</p>
    ) : (
      <div className="below-wide:h-2" />
    )}
    {children}
  </section>
);

/** On a phone each way in is one button until it is taken; what was in hand before the device was turned is taken. */
const Unfold = ({
  button,
  folded,
  children,
}: {
  readonly button: string;
  readonly folded: boolean;
  readonly children: ReactNode;
}) => {
  const [open, setOpen] = useState(!folded);
  if (!folded && !open) setOpen(true);
  if (open) return children;
  return (
    <Button className="w-full" aria-expanded={false} onClick={() => setOpen(true)}>
      {button}
    </Button>
  );
};
