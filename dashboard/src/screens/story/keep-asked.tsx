import { KeepQuestion } from '../../pair/keep-question.tsx';

/** What our story asks, kept for both in one tap. */
export const KeepAsked = ({ text }: { readonly text: string }) => <KeepQuestion text={text} page="story" />;
