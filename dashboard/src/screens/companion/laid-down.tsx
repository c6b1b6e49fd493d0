import type { CompanionDocument, OwnLearning } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useDiscreet } from '../../device/discreet.ts';
import { useLayout } from '../../device/width.ts';
import { Button } from '../../kit/button.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { PanelButton } from '../../kit/panel.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Named, PERSON_TEXT } from '../../pair/person.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { OwnWords } from './own-words.tsx';
import { broughtIn, KIND, reciprocityInWords, standsInWords, takeaway } from './sentences.ts';
import { SharingPanel } from './sharing-panel.tsx';
import { COACH, FOOT, SUPERVISOR, TwoLines } from './two-lines.tsx';

const ROW = 34;
/** More than these are asked for; the two lines have them all. */
const LATEST = 6;

/** The two lines, and what was laid down in words, each on the row that its leader ends in. */
export const LaidDown = ({ document }: { readonly document: CompanionDocument }) => {
  const wide = useLayout() === 'wide';
  const [all, setAll] = useState(false);
  const { sharings } = document;
  const shown = all ? sharings : sharings.slice(-LATEST);
  return (
    <section aria-label={t`What was laid down`}>
      {wide ? <Beside document={document} shown={shown} /> : <Below document={document} shown={shown} />}
      {sharings.length > LATEST && (
        <p className="frame no-print pb-2">
          <Button kind="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t`The latest alone` : t`Earlier ones as well`}
          </Button>
        </p>
      )}
      {sharings.map((each) => (
        <SharingPanel key={each.sharingId} sharing={each} document={document} />
      ))}
    </section>
  );
};

interface ShownProps {
  readonly document: CompanionDocument;
  readonly shown: readonly OwnLearning[];
}

const Brought = () => (
  <b className={PERSON_TEXT.coach}>
    <Trans>
      <Named whose="coach" /> brought
    </Trans>
  </b>
);
const OfTheirOwn = () => (
  <b className={PERSON_TEXT.supervisor}>
    <Trans>
      <Named whose="supervisor" />, of their own
    </Trans>
  </b>
);

const Opener = ({ sharing }: { readonly sharing: OwnLearning }) => {
  const { day } = usePair();
  return (
    <>
      <PanelButton
        id={`sharing-${sharing.sharingId}`}
        className="justify-start! text-ink-2"
        label={t`${dayNear(sharing.on, day)}, what was laid down`}
      >
        {dayNear(sharing.on, day)}
      </PanelButton>
      {sharing.answers.length > 0 && (
        <span className="ml-2 text-13 text-ink-3">
          <Trans>answered</Trans>
        </span>
      )}
    </>
  );
};

const Stands = ({ sharing }: { readonly sharing: OwnLearning }) => (
  <Covered width="medium">{standsInWords(sharing)}</Covered>
);

const Drawing = ({ document, shown }: ShownProps) => {
  const { scale, firstName } = usePair();
  const { discreet } = useDiscreet();
  return (
    <svg
      width={scale.length}
      height={FOOT + shown.length * ROW}
      role="img"
      aria-label={discreet ? t`What was laid down, covered` : takeaway(document, firstName)}
      className="relative block overflow-visible"
    >
      <TwoLines document={document} />
      {shown.map((each, place) => (
        <OwnWords key={each.sharingId} sharing={each} y={FOOT + place * ROW + ROW / 2} />
      ))}
    </svg>
  );
};

const Beside = ({ document, shown }: ShownProps) => {
  const places = shown.map((each) => (
    <div key={each.sharingId} style={{ height: ROW }} className="flex items-center">
      <Opener sharing={each} />
    </div>
  ));
  const at = (y: number) => ({ position: 'absolute', top: y - 10 }) as const;
  return (
    <div className="score pt-2 pb-4">
      <div className="pr-6">
        <div style={{ height: FOOT }} className="relative">
          <p style={at(COACH)}>
            <Brought />
          </p>
          <p style={at(SUPERVISOR)}>
            <OfTheirOwn />
          </p>
        </div>
        {places}
      </div>
      <div className="relative self-stretch">
        <FieldLines days={document.sessions.map(({ on }) => on)} />
        <Drawing document={document} shown={shown} />
      </div>
      <div className="score-end text-13">
        <div style={{ height: FOOT }} className="relative">
          <p style={at(COACH)}>
            <Covered width="medium">{broughtIn(document)}</Covered>
          </p>
          <p style={at(SUPERVISOR)}>
            <Covered width="medium">{reciprocityInWords(document)}</Covered>
          </p>
        </div>
        {shown.map((each) => (
          <p key={each.sharingId} style={{ height: ROW }} className="flex items-center">
            <Stands sharing={each} />
          </p>
        ))}
      </div>
    </div>
  );
};

/** Narrower, the two lines are a strip, and what was laid down is a list beneath it. */
const Below = ({ document, shown }: ShownProps) => (
  <div className="frame py-3">
    <p className="flex flex-wrap gap-x-4 text-13">
      <Brought />
      <OfTheirOwn />
      <span className="text-ink-2">
        <Covered width="medium">{reciprocityInWords(document)}</Covered>
      </span>
    </p>
    <div className="relative">
      <FieldLines days={document.sessions.map(({ on }) => on)} />
      <Drawing document={document} shown={[]} />
    </div>
    <ul>
      {shown.map((each) => (
        <li key={each.sharingId} className="break-inside-avoid border-t border-rule py-2">
          <div className="flex flex-wrap items-baseline gap-x-4">
            <Opener sharing={each} />
            <p className="text-13 text-ink-2">
              <b className={PERSON_TEXT.supervisor}>{KIND[each.kind]}</b>
              {' · '}
              <Stands sharing={each} />
            </p>
          </div>
          <p dir="auto">
            <CoveredLines>{quoted(each.text)}</CoveredLines>
          </p>
        </li>
      ))}
    </ul>
  </div>
);
