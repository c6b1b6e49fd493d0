import type { StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useDocument } from '../../pair/document.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { useLayout, useOnPaper } from '../../device/width.ts';
import { EvidenceScope } from '../../pair/evidence.tsx';
import { fetched } from '../../kit/fetched.tsx';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PaperLines } from '../../pair/paper-lines.tsx';
import { dayAndMonth } from '../../words/days-in-words.ts';
import { AsksForAttention } from './attention.tsx';
import { AgendaNear } from '../agenda/story/near.tsx';
import { Chronicle, News, Score } from './by-layout.ts';
import { Adding } from './adding/adding.tsx';
import { LearningHistory } from '../sharing/story/on-a-press.ts';
import { Margin } from './margin.tsx';
import { RecordsOnPaper } from './on-a-press.ts';
import { BeatsProvider } from '../../pair/score/lit-row.tsx';
import { useChapters } from './chapters.ts';
import { Sentences, SentenceWithEvidence } from './sentences.tsx';
import { Since, useLastLook } from './since.tsx';
import { tell } from './narrative/tell.ts';

const WhenReady = fetched(() => import('./when-ready.tsx'), 'WhenReady');
const ScoreTable = fetched(() => import('./score/score-table.tsx'), 'ScoreTable');

/** Our story: a score of rows under the spine, the story in sentences, and what asks for attention. */
export const Story = () => {
  const { day, earlier } = usePair();
  const { data: story, error, refetch } = useDocument('story');
  const what = earlier ? t`${dayAndMonth(day)}, as you could see it then` : t`your story`;
  if (error && !story)
    return <Failed what={t`We couldn’t open this day.`} why={error.message} again={refetch} />;
  if (!story) return <Opening what={t`Opening ${what}…`} />;
  return (
    <EvidenceScope>
      <BeatsProvider value={story.beats}>
        <StoryInSentences story={story} />
      </BeatsProvider>
    </EvidenceScope>
  );
};

const StoryInSentences = ({ story }: { readonly story: StoryDocument }) => {
  const { held, viewer, together } = usePair();
  const readOnly = useReadOnly();
  const [asTable, setAsTable] = useState(false);
  const looked = useLastLook();
  const before = together ? undefined : looked;
  const phone = useLayout() === 'phone';
  const onPaper = useOnPaper();
  useChapters(story);
  const paragraphs = tell(story);
  const asked =
    !readOnly &&
    held.length === 0 &&
    !story.rows.shared[viewer].some(({ kind }) => kind === 'learning-history');
  const margin = <Margin asTable={asTable} onTable={() => setAsTable(!asTable)} />;
  // One tree for every layout, in which only what is drawn differs: a form that is open stays open when a phone is turned.
  return (
    <>
      <AgendaNear />
      {phone && <News story={story} before={before} />}
      {asTable ? (
        <ScoreTable story={story} />
      ) : phone ? (
        <Chronicle
          story={story}
          sentences={paragraphs.flat()}
          Written={SentenceWithEvidence}
          attention={<AsksForAttention story={story} />}
        />
      ) : (
        <Score rows={story.rows} />
      )}
      <div className={phone ? '' : 'border-t border-rule-2'}>
        <div className="score pt-5 pb-14 phone:pb-8 print:pt-3 print:pb-0">
          {!phone && margin}
          <div className="grid grid-cols-1 items-start gap-x-12 gap-y-10 wide:col-span-2 wide:grid-cols-[minmax(0,633fr)_minmax(0,400fr)] phone:gap-y-8 print:grid-cols-[minmax(0,9fr)_minmax(0,5fr)] print:gap-x-8">
            <div>
              {!phone && <Sentences paragraphs={paragraphs} />}
              {!phone && (
                <p className="mt-4 hidden text-12 text-ink-3 print:block">
                  <Trans>Small figures count the records behind a phrase. They are listed below.</Trans>
                </p>
              )}
              {asked && (
                <div className="tablet:mt-10">
                  <LearningHistory />
                </div>
              )}
              <Adding story={story} />
            </div>
            <div className="space-y-9 phone:space-y-8">
              {!phone && (
                <div className="not-has-[section]:hidden">
                  <AsksForAttention story={story} />
                  <PaperLines lines={5} />
                </div>
              )}
              {!readOnly && held.length === 0 && <WhenReady story={story} />}
              <div className="print:hidden">
                <Since story={story} before={before} />
              </div>
              {phone && <div className="border-t border-rule pt-4">{margin}</div>}
            </div>
          </div>
        </div>
        {!phone && <PaperLines heading={t`What we’d like to come back to`} lines={4} />}
        {!phone && onPaper && <RecordsOnPaper paragraphs={paragraphs} />}
      </div>
    </>
  );
};
