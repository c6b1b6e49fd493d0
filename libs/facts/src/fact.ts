import type { People, Terms } from '@alliance/decider/aggregate';
import { z } from 'zod';
import type { Audience } from './audience.ts';

/**
 * A fact as its aggregate decides it: what happened, said by whom. Where and when it was recorded, and its
 * place in the log, are the envelope's (`recorded.ts`).
 */
export interface Fact<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** What a fact can belong to. */
export type ScopeKind = 'alliance' | 'person' | 'organisation';

export interface FactDefinition<Type extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly type: Type;
  /** Grows by one whenever the shape changes; older shapes are lifted by `upcasts`. */
  readonly version: number;
  readonly schema: z.ZodObject<Shape, z.core.$strict>;
  /** The kind of scope that it is recorded in, and in no other. */
  readonly of: ScopeKind;
  /** Names of the fields that are encrypted before the fact reaches any store or topic. */
  readonly sealed: readonly string[];
  readonly audience: Audience;
  /** Who stands in which relation to the scope from this fact on, where it says so. */
  readonly admits?: (open: Readonly<Record<string, unknown>>) => People;
  /** What decisions of every service are told of its scope from this fact on, by name, where it says so. */
  readonly agrees?: (open: Readonly<Record<string, unknown>>) => Terms | undefined;
  /** Whether its scope ends with it: afterwards nothing of it changes but what only gives back. */
  readonly closes?: boolean;
  /** The type of the fact whose recording opens an `author-until-revealed` fact to the other member. */
  readonly revealedBy?: string;
  /** The type of the fact by which the same author takes this one back, on the same stream. */
  readonly takenBackBy?: string;
  /**
   * The type of the fact whose sealed words these take the place of, by the same author on the same stream, while
   * they are sealed. Whoever isn't its author never learns that it was recorded.
   */
  readonly rewrites?: string;
  /** `upcasts[n]` lifts version n to n + 1. */
  readonly upcasts: Readonly<Record<number, (data: Record<string, unknown>) => Record<string, unknown>>>;
}

interface Options {
  readonly version?: number;
  /** An alliance, where this is left out. */
  readonly of?: ScopeKind;
  /** Its author alone, where this is left out. */
  readonly audience?: Audience;
  readonly admits?: FactDefinition['admits'];
  readonly agrees?: FactDefinition['agrees'];
  readonly closes?: boolean;
  readonly revealedBy?: string;
  readonly takenBackBy?: string;
  readonly rewrites?: string;
  readonly upcasts?: FactDefinition['upcasts'];
}

const sealedFields = z.registry<{ sealed: true }>();

/** Marks a field whose value is encrypted before it leaves the service: free text and scores. */
export const sealed = <Schema extends z.ZodType>(schema: Schema): Schema => {
  const own = schema.clone() as Schema;
  sealedFields.add(own, { sealed: true });
  return own;
};

type DataOf<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape & { by: z.ZodString }, z.core.$strict>>;

/** A definition that can be called: `contractEnded({ by, version, at })` is the fact. */
export type DefinedFact<Type extends string, Shape extends z.ZodRawShape> = FactDefinition<
  Type,
  Shape & { by: z.ZodString }
> &
  ((data: DataOf<Shape>) => Fact<Type, DataOf<Shape>>);

export type FactOf<Definition> =
  Definition extends DefinedFact<infer Type, infer Shape> ? Fact<Type, DataOf<Shape>> : never;

/** Defines a fact. Every fact says `by` whom: the id of the person whose command it follows from. */
export const defineFact = <Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
  options: Options = {},
): DefinedFact<Type, Shape> => {
  const make = (data: DataOf<Shape>) => ({ type, data });
  const definition: Omit<FactDefinition<Type>, 'schema'> & { schema: unknown } = {
    type,
    version: options.version ?? 1,
    schema: z.strictObject({ by: z.string().min(1), ...shape }),
    sealed: Object.entries(shape)
      .filter(([, schema]) => sealedFields.has(schema as z.ZodType))
      .map(([name]) => name),
    of: options.of ?? 'alliance',
    audience: options.audience ?? 'author',
    upcasts: options.upcasts ?? {},
    ...(options.admits && { admits: options.admits }),
    ...(options.agrees && { agrees: options.agrees }),
    ...(options.closes && { closes: options.closes }),
    ...(options.revealedBy && { revealedBy: options.revealedBy }),
    ...(options.takenBackBy && { takenBackBy: options.takenBackBy }),
    ...(options.rewrites && { rewrites: options.rewrites }),
  };
  return Object.assign(make, definition) as unknown as DefinedFact<Type, Shape>;
};

/** Defines a fact of an alliance: both of the two may read it, unless it says otherwise. */
export const ofThePair: typeof defineFact = (type, shape, options) =>
  defineFact(type, shape, { audience: 'pair', ...options });

/** Defines a fact of one person, who alone may read it. */
export const ofOneself: typeof defineFact = (type, shape, options) =>
  defineFact(type, shape, { of: 'person', audience: 'oneself', ...options });

/** Defines a fact of an organisation: who looks after it may read it. */
export const ofAnOrganisation: typeof defineFact = (type, shape, options) =>
  defineFact(type, shape, { of: 'organisation', audience: 'stewards', ...options });
