import type { QuestionsDocument, SharedQuestion } from '@alliance/api-client/generated/api';

export type BroughtTo = SharedQuestion['brought'][number];

/** Where a question stands for the two: it comes along to a session, is open, has an answer, or was let go. */
export type Standing = 'coming' | 'open' | 'answered' | 'let-go';

/** The agenda of the next session on which it stands, where it does. */
export const comesTo = ({ brought }: SharedQuestion): BroughtTo | undefined =>
  brought.find(({ is }) => is === 'planned');

export const standingOf = (question: SharedQuestion): Standing =>
  question.is === 'open' ? (comesTo(question) ? 'coming' : 'open') : question.is;

const ORDER: readonly Standing[] = ['coming', 'open', 'answered', 'let-go'];

export interface Group {
  readonly standing: Standing;
  readonly questions: readonly SharedQuestion[];
}

/** In the order in which they are drawn; within a group the one kept first comes first. */
export const groupsOf = ({ questions }: Pick<QuestionsDocument, 'questions'>): readonly Group[] =>
  ORDER.map((standing) => ({
    standing,
    questions: questions.filter((each) => standingOf(each) === standing),
  })).filter((group) => group.questions.length > 0);

/** The numbers of the sessions in which it was asked. */
export const askedIn = ({ brought }: SharedQuestion): readonly number[] =>
  brought.filter(({ is }) => is === 'held').map(({ session }) => session);

export const panelOf = ({ questionId }: { readonly questionId: string }): string => `question-${questionId}`;
