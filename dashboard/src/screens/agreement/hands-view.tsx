import type { AgreementDocument, ClauseLine } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { Named, PERSON_TEXT } from '../../pair/person.tsx';
import { hands, type Hand, type Stretch } from './hands.ts';
import { wordingsOf } from './reading.ts';

const WROTE: Readonly<Record<Hand, string>> = {
  coach: 'bg-coach-wash decoration-coach decoration-solid underline',
  supervisor: 'bg-supervisor-wash decoration-supervisor decoration-dashed underline',
  template: '',
};

const TOOK: Readonly<Record<Hand, string>> = {
  coach: 'decoration-coach decoration-solid',
  supervisor: 'decoration-supervisor decoration-dashed',
  template: '',
};

/** True where at least one of the two wrote over something, so that there is a story to tell. */
export const hasHands = (agreement: AgreementDocument, clause: ClauseLine): boolean =>
  wordingsOf(agreement, clause).wordings.length > 1;

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const share = (stretches: readonly Stretch[], by: Hand): number => {
  const living = stretches.filter(({ goneBy }) => !goneBy);
  const all = living.reduce((sum, { text }) => sum + words(text), 0);
  const own = living.reduce((sum, stretch) => sum + (stretch.by === by ? words(stretch.text) : 0), 0);
  return all === 0 ? 0 : own / all;
};

/** Spaces at the ends of a stretch are nobody's: they carry no line. */
const Bare = ({
  text,
  className,
  gone,
}: {
  readonly text: string;
  readonly className: string;
  readonly gone: boolean;
}) => {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return (
    <>
      {before}
      {gone ? <del className={className}>{words}</del> : <span className={className}>{words}</span>}
      {after || (gone && ' ')}
    </>
  );
};

const Stretches = ({ stretches }: { readonly stretches: readonly Stretch[] }) =>
  stretches.map(({ text, by, goneBy }, i) => (
    <Bare
      // The stretches of a text have no identity beyond their place in it.
      // oxlint-disable-next-line react/no-array-index-key
      key={i}
      text={text}
      gone={goneBy !== undefined}
      className={
        goneBy
          ? `text-ink-3 line-through decoration-[1.5px] ${TOOK[goneBy]}`
          : `box-decoration-clone decoration-2 underline-offset-[5px] ${WROTE[by]}`
      }
    />
  ));

/** A clause with its words in the line of whoever wrote them. No percentages: it is one text, by two. */
export const HandsView = ({
  agreement,
  clause,
}: {
  readonly agreement: AgreementDocument;
  readonly clause: ClauseLine;
}) => {
  const { wordings, since } = wordingsOf(agreement, clause);
  const stretches = hands(wordings, since);
  const both = share(stretches, 'coach') > 0 && share(stretches, 'supervisor') > 0;
  return (
    <div className="score py-4">
      <p className="pr-6 text-15 font-semibold">
        {both ? t`We wrote this clause between us` : t`Who wrote which words`}
      </p>
      <div className="min-w-0">
        <p className="text-20 leading-9 whitespace-pre-line phone:text-17 phone:leading-8">
          <CoveredLines lines={4}>
            <Stretches stretches={stretches} />
          </CoveredLines>
        </p>
      </div>
      <ul className="score-end space-y-1 text-13 text-ink-2">
        {(['coach', 'supervisor'] as const).map((role) => (
          <li key={role} className={PERSON_TEXT[role]}>
            <span className={`decoration-2 underline-offset-4 ${WROTE[role]}`}>
              <Trans>
                <Named whose={role} />
                ’s words
              </Trans>
            </span>
          </li>
        ))}
        <li>
          <Trans>plain: as the draft had them</Trans>
        </li>
        <li>
          <Trans>
            <del>struck</del>: taken out on the way, in the line of whoever did
          </Trans>
        </li>
      </ul>
    </div>
  );
};
