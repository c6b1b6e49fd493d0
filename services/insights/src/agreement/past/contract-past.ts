import type { TextForm } from '@alliance/facts/canonical-text';
import type { ClauseNumbers, RetentionNumbers, RhythmNumbers } from '@alliance/facts/clause-numbers';
import type { Clause } from '@alliance/facts/clauses';
import type { Practice, PracticesInUse } from '@alliance/facts/practices';
import type { Deed } from '../../past/deed.ts';
import type { EndingStep } from '../../past/ending.ts';
import type { Amendment } from './amendment.ts';

export interface Signature extends Deed {
  readonly version: number;
  readonly textHash: string;
  readonly form: TextForm;
  readonly statement?: string | undefined;
}

/** A text that both signed, word for word. */
export interface Version {
  readonly version: number;
  /** In which its text was written down to be signed; in form 1 it has no numbers. */
  readonly form: TextForm;
  readonly textHash: string;
  /** When the second signature put it in force. */
  readonly at: string;
  readonly clauses: readonly Clause[];
  readonly signatures: readonly Signature[];
  /** As it stood when this version came into force, in its text or beside it. */
  readonly rhythm?: RhythmNumbers | undefined;
}

/** Words of a clause while the contract was a first draft. */
export interface DraftWording extends Deed {
  readonly clauseId: string;
  readonly title: string;
  readonly text: string;
  readonly numbers?: ClauseNumbers | undefined;
  readonly wants?: string | undefined;
  /** They came with the draft itself: neither of the two wrote them. */
  readonly fromTemplate: boolean;
}

export interface ContractPast {
  readonly drafted?: Deed & { readonly templateId: string; readonly nonce: string };
  /** The working text: what the next version will say. Equal to the text in force while nothing changes. */
  readonly clauses: readonly Clause[];
  readonly wordings: readonly DraftWording[];
  readonly comments: readonly (Deed & { readonly clauseId: string; readonly text: string })[];
  /** By clause: the latest that was said or asked, while the other hasn't answered or settled it. */
  readonly asked: ReadonlyMap<string, Deed>;
  /** In the order of their proposal. */
  readonly amendments: ReadonlyMap<string, Amendment>;
  /** Of the working text as it stands. */
  readonly signatures: readonly Signature[];
  /** All that were ever given, those that an edit voided included. */
  readonly everSigned: readonly Signature[];
  /** The latest edit that voided signatures, and whose have not been given again since. */
  readonly voided?: (Deed & { readonly of: readonly string[] }) | undefined;
  /** The oldest first; the last is in force. */
  readonly versions: readonly Version[];
  readonly affirmations: readonly (Deed & { readonly clauseId: string })[];
  /** As both signed it last; absent while no text that they signed said anything of it. */
  readonly practices?: PracticesInUse;
  /** Practices whose offer one of the two has answered with no. */
  readonly declined: readonly (Deed & { readonly practice: Practice })[];
  /** Numbers that were set outside any text: they count, unsigned, until the next version comes into force. */
  readonly beside: {
    readonly rhythm?: Deed & RhythmNumbers;
    readonly retention?: Deed & RetentionNumbers;
  };
  /** The oldest first; the last may hold. One that another replaced, or that was taken up again, has an end. */
  readonly pauses: readonly (Deed & {
    /** The day on which it ends by itself; absent while it is open. */
    readonly until?: string | undefined;
    readonly endedAt?: string;
    /** Who took it up again; absent where another pause took its place, or nobody has. */
    readonly resumedBy?: string;
  })[];
  readonly endingSteps: readonly EndingStep[];
  readonly ended?: Deed & { readonly version: number };
}

export const noContract: ContractPast = {
  clauses: [],
  wordings: [],
  comments: [],
  amendments: new Map(),
  signatures: [],
  everSigned: [],
  versions: [],
  affirmations: [],
  declined: [],
  beside: {},
  asked: new Map(),
  pauses: [],
  endingSteps: [],
};
