import type { ThemesDocument, TouchOffer } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Button } from '../../kit/button.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { Panel, PanelButton, usePanels } from '../../kit/panel.tsx';
import { Named } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { WaitingCorrection } from './corrections-waiting.tsx';
import { AgreeIntegrated } from './integration.tsx';
import { beforeInWords, offerInWords } from './offers.ts';
import { THEME_PROBLEMS } from './problems.ts';
import { answering } from './touch-draft.ts';
import { TouchForm } from './on-a-press.ts';
import { quoted } from '../../words/quoted.ts';

const offerId = ({ themeId, session }: TouchOffer) => `offer-${themeId}-${session}`;

/** What one of the two has offered and the other hasn't answered yet; what waits for the reader comes first. */
export const Waiting = ({ document }: { readonly document: ThemesDocument }) => {
  const { viewer } = usePair();
  const readOnly = useReadOnly();
  const offered = document.themes.filter(({ integrationOffered }) => integrationOffered);
  const mine = document.offers.filter(({ by }) => by === viewer);
  const theirs = document.offers.filter(({ by }) => by !== viewer);
  const integration = offered.filter(({ integrationOffered }) => integrationOffered?.by !== viewer);
  const { corrections } = document;
  if (readOnly || document.offers.length + corrections.length + integration.length === 0) return null;
  return (
    <section aria-label={t`Offered, and not yet agreed`} className="border-y border-rule">
      {theirs.map((offer) => (
        <Theirs key={offerId(offer)} offer={offer} document={document} />
      ))}
      {integration.map((theme) => (
        <div key={theme.themeId} className="score gap-y-2 py-4">
          <h2 className="pr-6 text-15 font-semibold">
            <Trans>Your word is awaited</Trans>
          </h2>
          <AgreeIntegrated theme={theme} revision={document.revision} />
        </div>
      ))}
      {corrections.map((correction) => (
        <WaitingCorrection key={correction.correctionId} correction={correction} document={document} />
      ))}
      {mine.map((offer) => (
        <Mine key={offerId(offer)} offer={offer} document={document} />
      ))}
    </section>
  );
};

interface OfferProps {
  readonly offer: TouchOffer;
  readonly document: ThemesDocument;
}

const labelIn = (document: ThemesDocument, themeId: string): string =>
  document.themes.find((theme) => theme.themeId === themeId)?.label ?? t`a theme`;

const Theirs = ({ offer, document }: OfferProps) => {
  const { firstName, day, viewer } = usePair();
  const { done } = usePanels();
  const agree = useCommand('themes/agree-touch');
  const id = offerId(offer);
  const { themeId, sessionId, session, depth } = offer;
  const label = labelIn(document, themeId);
  return (
    <>
      <div className="score gap-y-2 py-4">
        <div className="pr-6">
          <h2 className="text-15 font-semibold">
            <Trans>Your word is awaited</Trans>
          </h2>
          <p className="text-13 text-ink-3">
            <Trans>
              session {session}, {dayNear(offer.on, day)}
            </Trans>
          </p>
        </div>
        <div>
          <CoveredLines lines={2}>
            {offerInWords(offer, label, firstName)}
            {offer.words && <span className="mt-1 block text-ink-2">{quoted(offer.words)}</span>}
            {offer.before.length > 0 && (
              <span className="mt-1 block text-13 text-ink-3">{beforeInWords(offer, viewer, firstName)}</span>
            )}
          </CoveredLines>
          {agree.error && (
            <div className="mt-3">
              <Refusal error={agree.error} sentences={THEME_PROBLEMS} />
            </div>
          )}
        </div>
        <div className="score-end no-print flex flex-wrap content-start gap-2">
          <Button
            kind="primary"
            busy={agree.isPending && t`Agreeing…`}
            onClick={() =>
              agree.mutate(
                { body: { themeId, sessionId, depth } },
                { onSuccess: () => done(t`Agreed for session ${session}.`) },
              )
            }
          >
            <Trans>
              Agree to{' '}
              <Covered within width="short">
                {depth}
              </Covered>
            </Trans>
          </Button>
          <PanelButton id={id} kind="secondary">
            <Trans>I saw it otherwise</Trans>
          </PanelButton>
        </div>
      </div>
      <Panel
        id={id}
        heading={t`How you saw it`}
        note={
          <>
            <Trans>
              <Covered width="medium">{label}</Covered>, session {session}. Yours takes the place of{' '}
              <Named whose={offer.by} />
              ’s, who can then agree or offer again.
            </Trans>
          </>
        }
      >
        <TouchForm document={document} begun={answering(offer)} />
      </Panel>
    </>
  );
};

const Mine = ({ offer, document }: OfferProps) => {
  const { other } = usePair();
  const { done } = usePanels();
  const drop = useCommand('themes/drop-offer');
  const { themeId, sessionId, session } = offer;
  return (
    <div className="score py-2.5 text-13">
      <p className="pr-6 text-ink-3">
        <Trans>
          Waiting for <Named whose={other} />
        </Trans>
      </p>
      <div className="text-ink-2">
        <Covered width="long">
          <Trans>
            You read {labelIn(document, offer.themeId)} at {offer.depth} in session {offer.session}
          </Trans>
        </Covered>
        {offer.words && (
          <>
            : <Covered width="long">{quoted(offer.words)}</Covered>
          </>
        )}

        <Refusal error={drop.error} sentences={THEME_PROBLEMS} />
      </div>
      <div className="score-end no-print">
        <Button
          kind="link"
          busy={drop.isPending && t`A moment…`}
          onClick={() =>
            drop.mutate(
              { body: { themeId, sessionId } },
              { onSuccess: () => done(t`Taken back for session ${session}.`) },
            )
          }
        >
          <Trans>Take it back</Trans>
        </Button>
      </div>
    </div>
  );
};
