import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CoveredLines } from '../../kit/covered.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { useDocument } from '../../pair/document.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { takeaway } from './takeaway.ts';
import { TwoHands } from './two-hands.tsx';

/** Before our story when a session is near: what both bring, if either brings something. */
export const AgendaNear = () => {
  const { allianceId } = usePair();
  const name = useSpokenName();
  const { data } = useDocument('agenda');
  const next = data?.agendas.find(({ is }) => is === 'planned');
  if (!data || !next || next.items.length === 0) return null;
  return (
    <section aria-labelledby="agenda-near" className="border-b border-rule-2 pb-6 print:hidden">
      <header className="score gap-y-2 pt-5 pb-3">
        <div className="pr-6">
          <h2 id="agenda-near" className="text-15 font-semibold">
            <Trans>Agenda</Trans>
          </h2>
          <p className="text-13 text-ink-3">{t`session ${next.session}, as you both see it`}</p>
        </div>
        <p className="min-w-0 text-20">
          <CoveredLines lines={2}>{takeaway(next, name)}</CoveredLines>
        </p>
        <p className="score-end text-15">
          <Link to="/pairs/$allianceId/agenda" params={{ allianceId }} className="underlined">
            <Trans>Add, print or change</Trans>
          </Link>
        </p>
      </header>
      <PanelScope>
        <TwoHands document={data} next={next} />
      </PanelScope>
    </section>
  );
};
