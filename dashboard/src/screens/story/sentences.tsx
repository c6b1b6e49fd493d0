import { Evidence } from '../../pair/evidence.tsx';
import { HeadingOf, Records } from './on-a-press.ts';
import type { Paragraph, Sentence } from '../../pair/narrative/sentence.ts';
import { Words } from './words.tsx';

/** The story in running text; what a clause rests on opens below its sentence. */
export const Sentences = ({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) => (
  <div className="text-24 tracking-[-0.005em] print:text-13 print:leading-5">
    {paragraphs.map((paragraph) => (
      <div key={paragraph[0]?.beats[0]?.id ?? ''} className="mb-4 last:mb-0 print:mb-2">
        {paragraph.map((sentence) => (
          <SentenceWithEvidence
            key={sentence.beats.map(({ id }) => id).join() || sentence.pieces.join()}
            sentence={sentence}
          />
        ))}
      </div>
    ))}
  </div>
);

export const SentenceWithEvidence = ({ sentence }: { readonly sentence: Sentence }) => (
  <>
    <span>
      <Words pieces={sentence.pieces} />{' '}
    </span>
    {sentence.beats.map((beat) => (
      <Evidence key={beat.id} id={beat.id} sessions={beat.sessions} heading={<HeadingOf beat={beat} />}>
        <Records beat={beat} />
      </Evidence>
    ))}
  </>
);
