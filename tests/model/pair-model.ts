/** Either of the two. */
export type Member = 'coach' | 'supervisor';
export const otherOf = (who: Member): Member => (who === 'coach' ? 'supervisor' : 'coach');

export interface SessionModel {
  readonly id: string;
  stage: 'planned' | 'held' | 'missed' | 'called-off' | 'in-error';
  readonly reviews: Map<Member, string>;
  revealed: boolean;
}
export interface PulseModel {
  readonly id: string;
  readonly session: SessionModel;
  readonly sealedBy: Set<Member>;
  revealed: boolean;
}
export interface ThemeModel {
  readonly id: string;
  readonly offers: Map<SessionModel, { readonly by: Member; readonly depth: number }>;
  readonly touchedIn: Set<SessionModel>;
}
export interface GoalModel {
  readonly id: string;
  concluded: boolean;
}
export interface ExperimentModel {
  readonly id: string;
  tries: number;
  concluded: boolean;
}
export interface MomentModel {
  readonly id: string;
  readonly by: Member;
  stage: 'held' | 'shared' | 'let-go';
  session?: SessionModel;
  /** What stands on the agenda. */
  shown?: string;
}
export interface AmendmentModel {
  readonly id: string;
  readonly proposedBy: Member;
  latestWordsBy: Member;
  /** Of all that was proposed in turn. */
  readonly words: string[];
  settled: boolean;
}
export interface ContractModel {
  stage: 'none' | 'drafted' | 'in-force';
  version: number;
  /** Whether something is agreed that isn't signed by both. */
  waitsForSignatures: boolean;
  readonly signedBy: Set<Member>;
  readonly amendments: AmendmentModel[];
}

/**
 * What a pair has between them, as somebody would keep it on paper: who said what, what came of it, and who may read
 * which words. It knows nothing of facts, folds or revisions, and is told in other words than the services.
 */
export class PairModel {
  readonly sessions: SessionModel[] = [];
  readonly pulses: PulseModel[] = [];
  readonly themes: ThemeModel[] = [];
  readonly goals: GoalModel[] = [];
  readonly experiments: ExperimentModel[] = [];
  readonly moments: MomentModel[] = [];
  readonly contract: ContractModel = {
    stage: 'none',
    version: 0,
    waitsForSignatures: false,
    signedBy: new Set(),
    amendments: [],
  };
  readonly #readers = new Map<string, ReadonlySet<Member>>();
  readonly #mark: string;
  #words = 0;

  /** The mark tells its words from those of any other pair. */
  constructor(mark: string) {
    this.#mark = mark;
  }

  /** Words that were never used before, as short as can be. */
  word(): string {
    this.#words += 1;
    return `‹${this.#mark} ${this.#words}›`;
  }

  /** From now on these words are read by these, and by nobody else. */
  readBy(words: string, ...readers: readonly Member[]) {
    this.#readers.set(words, new Set(readers));
  }

  /** Which of all words that were ever written this member may read, and which not. */
  wordsFor(who: Member): { readonly readable: readonly string[]; readonly hidden: readonly string[] } {
    const all = [...this.#readers];
    return {
      readable: all.filter(([, readers]) => readers.has(who)).map(([words]) => words),
      hidden: all.filter(([, readers]) => !readers.has(who)).map(([words]) => words),
    };
  }
}
