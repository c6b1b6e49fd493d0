import type { Beat } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { Covered } from '../../kit/covered.tsx';
import { HeadingOf } from './heading-of.tsx';
import { Records } from './records.tsx';
import type { Paragraph } from '../../pair/narrative/sentence.ts';
import { quoted } from '../../words/quoted.ts';

/** What opens on a screen follows the story on paper: the records behind each phrase, in the order of the story. */
export const RecordsOnPaper = ({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) => {
  const phrases = paragraphs
    .flat()
    .flatMap(({ beats, pieces }) => beats.map((beat) => ({ beat, says: saysOf(pieces, beat) })));
  return (
    <section className="mt-8">
      <h2 className="text-15">
        <Trans>What each phrase rests on</Trans>
      </h2>
      {phrases.map(({ beat, says }) => (
        <div key={beat.id} className="mt-4">
          <h3 className="text-13">
            {says && (
              <>
                <Covered width="long">{quoted(says)}</Covered>{' '}
              </>
            )}
            <span className="font-normal text-ink-3">
              <HeadingOf beat={beat} />
            </span>
          </h3>
          <Records beat={beat} />
        </div>
      ))}
    </section>
  );
};

const saysOf = (pieces: Paragraph[number]['pieces'], beat: Beat): string | undefined => {
  for (const piece of pieces)
    if (typeof piece === 'object' && 'beat' in piece && piece.beat === beat.id) return piece.says;
  return undefined;
};
