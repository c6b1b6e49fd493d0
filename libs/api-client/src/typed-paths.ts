import type { components, paths } from './generated/api.ts';

/* What can be asked of the API, and told to it, path by path. Types alone: nothing of this is in a script. */

interface Json<Content> {
  readonly content: { readonly 'application/json': Content };
}
interface Answering<Answer> {
  readonly responses: { readonly 200: Json<Answer> };
}
type PathWith<Operation> = {
  [Path in keyof paths]: paths[Path] extends Operation ? Path : never;
}[keyof paths];

export type ReadPath = PathWith<{ readonly get: Answering<unknown> }>;
export type CommandPath = PathWith<{ readonly post: Answering<unknown> }>;

/** What is answered to whoever reads. */
export type ReadResponse<Path extends ReadPath> = paths[Path] extends {
  readonly get: Answering<infer Answer>;
}
  ? Answer
  : never;

/** What is answered to whoever has told something. */
export type CommandResponse<Path extends CommandPath> = paths[Path] extends {
  readonly post: Answering<infer Answer>;
}
  ? Answer
  : never;

type BodyOfOne<Path extends CommandPath> = paths[Path] extends {
  readonly post: { readonly requestBody: Json<infer RequestBody> };
}
  ? RequestBody
  : Readonly<Record<string, never>>;

/** What is told there. Of several paths, what each of them takes. */
export type RequestBody<Path extends CommandPath> = (
  Path extends CommandPath ? (body: BodyOfOne<Path>) => void : never
) extends (body: infer Each) => void
  ? Each
  : never;

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What the braces of a path stand for. */
export type Ids<Path extends string> = { readonly [Name in NamesIn<Path>]: string };

type QueryOf<Path> = Path extends ReadPath
  ? paths[Path] extends { readonly get: { readonly parameters: { readonly query?: infer Query } } }
    ? keyof Query & string
    : never
  : never;

/** What stands behind the question mark; undefined where nothing can. */
export type Query<Path extends string> = [QueryOf<Path>] extends [never]
  ? undefined
  : { readonly [Name in QueryOf<Path>]?: string | undefined };

/** Ids, where there are any to be given. */
export type GivenIds<Path extends string> = [NamesIn<Path>] extends [never] ? [] : [ids: Ids<Path>];

type Refusing<Refusal> = {
  readonly responses: {
    readonly default: { readonly content: { readonly 'application/problem+json': Refusal } };
  };
};
type RefusalOf<Operation> = Operation extends Refusing<infer Refusal> ? Refusal : never;
type TypeOf<Refusal> = Refusal extends { readonly type: infer Type } ? Type : never;
type NameOf<Type> = Type extends `${string}/problems/${infer Name}` ? Name : never;

/** What may be answered instead to whoever reads there, or tells something. */
export type ProblemOf<Path extends keyof paths> = NameOf<
  TypeOf<{ [Method in keyof paths[Path]]: RefusalOf<paths[Path][Method]> }[keyof paths[Path]]>
>;

/** Every problem by its name. */
export type ProblemName = { [Path in keyof paths]: ProblemOf<Path> }[keyof paths];

type Schemas = components['schemas'];
type NamedProblem = {
  [Id in keyof Schemas & `${string}Problem`]: Id extends 'Problem' ? never : Schemas[Id];
}[keyof Schemas & `${string}Problem`];
type Everywhere = 'type' | 'title' | 'status';
type MembersOf<Each> = {
  [
    Key in keyof Each as string extends Key ? never : Key extends Everywhere | number ? never : Key
  ]: Each[Key];
};
type AllOf<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** What a problem may say beside its name, whichever it is. */
export type ProblemMembers = Partial<AllOf<NamedProblem extends infer Each ? MembersOf<Each> : never>>;
