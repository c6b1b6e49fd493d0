import type { MessageDescriptor } from '@lingui/core';
import type { StoryEvent } from '@alliance/api-client/generated/api';
import { msg } from '@lingui/core/macro';
import { nameOf, type Read } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';
import { inPieces, own, type Piece } from '../../../pair/narrative/sentence.ts';

type Step = Extract<StoryEvent, { params: { experimentId: string } }>;

type Tell = (name: string, what: string) => MessageDescriptor;
type TellIn = (name: string, what: string, session: number) => MessageDescriptor;

const did =
  (alone: Tell, inSession?: TellIn) =>
  ({ params }: Step, story: Read): readonly Piece[] => {
    const name = nameOf(story, params.by);
    return inPieces(
      inSession && 'session' in params && params.session !== undefined
        ? inSession(name, params.what, params.session)
        : alone(name, params.what),
      own,
    );
  };

export const experimentEvents = {
  'experiment-proposed': did((name, what) => msg`${name} proposed to try <0>${what}</0>`),
  'experiment-revised': did((name, what) => msg`${name} put anew what we try: <0>${what}</0>`),
  'experiment-tried': did((name, what) => msg`${name} tried <0>${what}</0>`),
  'try-corrected': did((name, what) => msg`${name} put right a try of <0>${what}</0>`),
  'try-taken-out': did((name, what) => msg`${name} took out a try of <0>${what}</0>`),
  'experiment-kept': did(
    (name, what) => msg`${name} said that we keep <0>${what}</0>`,
    (name, what, session) => msg`${name} said that we keep <0>${what}</0>, in session ${session}`,
  ),
  'experiment-adapted': did(
    (name, what) => msg`${name} said that we adapt <0>${what}</0>`,
    (name, what, session) => msg`${name} said that we adapt <0>${what}</0>, in session ${session}`,
  ),
  'experiment-dropped': did(
    (name, what) => msg`${name} said that we drop <0>${what}</0>`,
    (name, what, session) => msg`${name} said that we drop <0>${what}</0>, in session ${session}`,
  ),
  'experiment-reopened': did((name, what) => msg`${name} took up again <0>${what}</0>`),
} satisfies Partial<EventsInWords>;
