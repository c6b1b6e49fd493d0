import type { StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePair } from '../../pair/pair.tsx';
import { dayBeside } from '../../words/days-in-words.ts';
import { forBoth } from '../../pair/narrative/for-both.ts';

/** In the first days: what could come next, in any order, as far as there are screens for it. */
export const WhenReady = ({ story }: { readonly story: StoryDocument }) => {
  const { allianceId, partnership, today } = usePair();
  const { planned } = partnership;
  const { draft, versions } = story.rows.agreement;
  const next = [
    ...(versions.length === 0
      ? [
          {
            to: '/pairs/$allianceId/agreement' as const,
            says: draft ? t`Read the draft` : t`Begin our agreement`,
            line: t`Twelve clauses you may drop. Two every agreement needs: what we learn for, and how often we look back.`,
          },
        ]
      : []),
    planned
      ? {
          to: '/pairs/$allianceId/review' as const,
          says: t`Your first date`,
          line: t`${forBoth(story, { day: planned.on, there: planned.there }, (day) => dayBeside(day, today))}. Either of you can move it.`,
        }
      : {
          to: '/pairs/$allianceId/review' as const,
          says: t`Choose a first date`,
          line: t`Sixty to ninety minutes. The line above bends to it.`,
        },
  ];
  return (
    <section>
      <h2 className="mb-2 text-15">
        <Trans>When you’re ready, in any order</Trans>
      </h2>
      <ul>
        {next.map(({ to, says, line }) => (
          <li key={says} className="border-t border-rule py-3 text-13 text-ink-2">
            <Link
              to={to}
              params={{ allianceId }}
              className="underlined mb-1 inline-block font-semibold text-ink"
            >
              {says}
            </Link>
            <br />
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
};
