import { Link } from '@tanstack/react-router';
import { entries } from '../../app/navigation.ts';
import type { StoryDocument } from '../../app/documents/story.ts';
import { usePair } from '../../app/pair.tsx';
import { useRemembered } from '../../app/preferences.ts';
import { Button, buttonLook } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { questionOf } from './telling/questions.ts';

/** The most pressing question; "not now" lets the next one come, on this device. */
export const AsksForAttention = ({ story }: { readonly story: StoryDocument }) => {
  const { allianceId, earlier } = usePair();
  const [kept, keep] = useRemembered(`not-now:${allianceId}`);
  const later = (kept ?? '').split(' ').filter(Boolean);
  const attention = earlier ? story.attention[0] : story.attention.find(({ id }) => !later.includes(id));
  if (!attention) return null;
  const { text, leads } = questionOf(attention, story);
  const screen = entries.find(({ to }) => to.endsWith(`/${leads.screen}`));
  return (
    <section>
      <h2 className="text-15">{earlier ? 'What asked for attention that day' : 'Asking for attention'}</h2>
      <p className="mt-2 text-20 italic print:text-15">
        <CoveredLines lines={3}>{text}</CoveredLines>
      </p>
      {!earlier && (
        <p className="no-print mt-3.5 flex flex-wrap gap-2">
          {screen && (
            <Link to={screen.to} params={{ allianceId }} className={buttonLook('primary')}>
              {leads.says}
            </Link>
          )}
          <Button onClick={() => keep([...later, attention.id].join(' '))}>Not now</Button>
        </p>
      )}
    </section>
  );
};
