import type { Practice } from '@alliance/api-client/generated/api';
import { PRACTICES } from '../agreement/story/practices-in-words.ts';

/** What is offered, in a sentence. */
export const Offered = ({ practice }: { readonly practice: Practice }) => <>{PRACTICES[practice].offer}</>;
