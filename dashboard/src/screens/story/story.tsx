import { usePair } from '../../app/pair.tsx';

/** Our story: a score of rows under the spine, the story in sentences, and what asks for attention. */
export const Story = () => {
  const { firstName } = usePair();
  return (
    <div className="frame py-8">
      <h1 className="text-24">
        {firstName('coach')} and {firstName('supervisor')}
      </h1>
    </div>
  );
};
