import type { Day, StoryDocument } from '@alliance/api-client/generated/api';
import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { Down } from '../../kit/icons.tsx';
import { capital, count } from '../../words/counts.ts';
import { dayAndMonth } from '../../words/days-in-words.ts';
import { newsFor } from './last-looks.ts';

/** On a phone, above the story: how much is new, and the way to it. */
export const News = ({
  story,
  before,
}: {
  readonly story: StoryDocument;
  readonly before: Day | undefined;
}) => {
  const { earlier } = usePair();
  const { since, lines } = newsFor(story.events, earlier ? undefined : before);
  if (!since) return null;
  return (
    <a
      href="#since"
      className="no-print flex min-h-11 items-center justify-between border-b border-rule px-5 text-15"
    >
      <span>
        <Trans>
          <b>{capital(plural(lines.length, { one: 'one thing', other: `${count(lines.length)} things` }))}</b>{' '}
          since you last looked, {dayAndMonth(since)}
        </Trans>
      </span>
      <Down />
    </a>
  );
};
