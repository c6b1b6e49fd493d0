import { describe, expect, it } from '@jest/globals';
import {
  questionAnswered,
  questionBrought,
  questionLetGo,
  questionReworded,
  questionShared,
  questionTakenBack,
  questionTakenUp,
} from '@alliance/facts/question';
import { answer } from './answer.ts';
import { bring } from './bring.ts';
import { keep } from './keep.ts';
import { letGo } from './let-go.ts';
import {
  answered,
  as,
  back,
  brought,
  gone,
  held,
  item,
  itemId,
  kept,
  newItemId,
  nextId,
  nothing,
  nowhere,
  planned,
  questionId,
  scope,
  sessionId,
  text,
  there,
  to,
} from './questions.specification.ts';
import { reword } from './reword.ts';
import { takeBack } from './take-back.ts';
import { takeUp } from './take-up.ts';

const itself = { questionId };
const onAgenda = {
  aggregate: 'agenda',
  verb: 'shareItem',
  scope,
  body: { sessionId, text, origin: { kind: 'question' } },
};

describe('a question that both keep', () => {
  it('is kept by either, with where it was met', () => {
    const metOn = { page: 'themes', about: 'Rescuing, returning' } as const;
    nothing
      .when(to(keep), as('judith', { text, metOn }))
      .thenFacts(questionShared({ by: 'judith', questionId, text, metOn }));
    expect(keep.reaches?.({ text }, {}, scope)).toBeUndefined();
  });
  it('is kept and brought in one breath, where a session is named', () => {
    expect(keep.reaches?.({ text, sessionId }, {}, scope)).toEqual(onAgenda);
    nothing
      .when(to(keep, there()), as('amara', { text, sessionId }))
      .thenFacts(
        questionShared({ by: 'amara', questionId, text }),
        questionBrought({ by: 'amara', questionId, sessionId, itemId: newItemId }),
      );
  });
  it('is said in other words by who kept it', () => {
    const otherwise = { questionId, text: 'What would she have said?' };
    for (const one of [kept, answered, gone])
      one.when(to(reword), as('amara', otherwise)).thenFacts(questionReworded({ by: 'amara', ...otherwise }));
    kept.when(to(reword), as('judith', otherwise)).thenRejected('others-question');
  });
  it('is brought by either, and stands on the agenda in these words', () => {
    expect(bring.reaches?.({ questionId, sessionId, text }, kept.state, scope)).toEqual(onAgenda);
    kept
      .when(to(bring, there()), as('judith', { questionId, sessionId, text }))
      .thenFacts(questionBrought({ by: 'judith', questionId, sessionId, itemId: newItemId }));
  });
  it('stands on an agenda once, and can be brought to a later one, or anew once it was taken off', () => {
    const again = as('amara', { questionId, sessionId, text });
    for (const stage of ['shared', 'worked-with'] as const)
      brought.when(to(bring, there(item(stage))), again).thenRejected('brought-already');
    brought.when(to(bring, there(item('withdrawn'))), again).thenTypes('QuestionBrought');
    brought.when(to(bring, there(item('shared', nextId))), again).thenTypes('QuestionBrought');
    brought
      .when(to(bring, there(item('shared'))), as('amara', { questionId, sessionId: nextId, text }))
      .thenTypes('QuestionBrought');
  });
  it('is open while it is brought', () => {
    const to14 = as('amara', { questionId, sessionId, text });
    answered.when(to(bring, there()), to14).thenRejected('question-answered');
    gone.when(to(bring, there()), to14).thenRejected('question-let-go');
  });
  it('finds an answer, in words or without, in a session or elsewhere, and further ones', () => {
    const said = { questionId, answer: 'Only not invited.', sessionId };
    kept.when(to(answer), as('judith', itself)).thenFacts(questionAnswered({ by: 'judith', questionId }));
    for (const one of [kept, answered, gone])
      one
        .when(to(answer, undefined, held), as('judith', said))
        .thenFacts(questionAnswered({ by: 'judith', ...said }));
    expect([answer.needs?.(itself, scope, {}), answer.needs?.(said, scope, {})]).toEqual([
      {},
      { session: sessionId },
    ]);
  });
  it('was answered in a session that was held', () => {
    const said = as('judith', { questionId, sessionId });
    kept.when(to(answer, undefined, planned), said).thenRejected('session-not-held');
    kept.when(to(answer, undefined, { session: { stage: 'unknown' } }), said).thenRejected('no-such-session');
  });
  it('is let go and taken up again, by either', () => {
    kept
      .when(to(letGo), as('judith', itself))
      .thenFacts(questionLetGo({ by: 'judith', questionId }))
      .when(to(letGo), as('amara', itself))
      .thenRejected('question-let-go');
    answered.when(to(letGo), as('amara', itself)).thenRejected('question-answered');
    for (const one of [answered, gone])
      one
        .when(to(takeUp), as('judith', itself))
        .thenFacts(questionTakenUp({ by: 'judith', questionId }))
        .when(to(takeUp), as('judith', itself))
        .thenRejected('question-open');
  });
});

describe('a question that is taken back', () => {
  it('is so by who kept it, along with what stands of it on an agenda', () => {
    kept.when(to(takeBack), as('amara', itself)).thenFacts(questionTakenBack({ by: 'amara', questionId }));
    kept.when(to(takeBack), as('judith', itself)).thenRejected('others-question');
    expect(takeBack.reaches?.(itself, brought.state, scope)).toBeUndefined();
    const withItem = { questionId, itemId };
    expect(takeBack.reaches?.(withItem, brought.state, scope)).toEqual({
      aggregate: 'agenda',
      verb: 'withdrawItem',
      scope,
      body: { itemId },
    });
    brought
      .when(to(takeBack, there(item('shared'))), as('amara', withItem))
      .thenFacts(questionTakenBack({ by: 'amara', questionId }));
  });
  it('leaves nothing of it on an agenda', () => {
    const unnamed = to(takeBack, undefined, { agenda: item('shared') });
    brought.when(unnamed, as('amara', itself)).thenRejected('question-on-an-agenda');
    const off = to(takeBack, undefined, { agenda: item('withdrawn') });
    brought.when(off, as('amara', itself)).thenTypes('QuestionTakenBack');
    kept.when(to(takeBack, there()), as('amara', { questionId, itemId })).thenRejected('no-such-item');
  });
  it('was its author’s alone until then', () => {
    for (const theirs of [
      questionBrought({ by: 'judith', questionId, sessionId, itemId }),
      questionAnswered({ by: 'judith', questionId }),
      questionLetGo({ by: 'judith', questionId }),
    ])
      kept.and(theirs).when(to(takeBack), as('amara', itself)).thenRejected('question-of-both');
  });
  it('is no question any more, and neither is one that never was', () => {
    for (const [one, reason] of [
      [back, 'question-taken-back'],
      [nothing, 'no-such-question'],
    ] as const) {
      const id = { questionId: one === back ? questionId : nowhere };
      one.when(to(reword), as('amara', { ...id, text })).thenRejected(reason);
      one.when(to(bring, there()), as('amara', { ...id, sessionId, text })).thenRejected(reason);
      one.when(to(answer), as('amara', id)).thenRejected(reason);
      one.when(to(letGo), as('amara', id)).thenRejected(reason);
      one.when(to(takeUp), as('amara', id)).thenRejected(reason);
      one.when(to(takeBack), as('amara', id)).thenRejected(reason);
    }
  });
});
