import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ESNext,
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
};

const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

/**
 * For which reasons the verb in each of these files can refuse. Its type says so and the compiler holds it to that, so
 * it is read from there, and nobody writes it twice.
 */
export const reasonsIn = (files: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const program = ts.createProgram(files, OPTIONS);
  const checker = program.getTypeChecker();
  const typeOf = (symbol: ts.Symbol, at: ts.Node) => checker.getTypeOfSymbolAtLocation(symbol, at);
  const reasonsOf = (decide: ts.Symbol, at: ts.Node): readonly string[] =>
    typeOf(decide, at)
      .getCallSignatures()
      .flatMap((signature) => partsOf(signature.getReturnType()))
      .flatMap((outcome) => outcome.getProperty('rejected') ?? [])
      .flatMap((rejected) => partsOf(typeOf(rejected, at)))
      // A verb that refuses for nothing.
      .filter(({ flags }) => (flags & ts.TypeFlags.Never) === 0)
      .map((reason) => {
        if (!reason.isStringLiteral())
          throw new Error(
            `${at.getSourceFile().fileName}: name each reason in the type of what it decides, as Decision<GoalFact, 'no-such-goal'>`,
          );
        return reason.value;
      });
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(file);
      const exported = source && checker.getSymbolAtLocation(source);
      if (!source || !exported) throw new Error(`there is no verb in ${file}`);
      const decides = checker
        .getExportsOfModule(exported)
        .flatMap((symbol) => typeOf(symbol, source).getProperty('decide') ?? []);
      return [file, [...new Set(decides.flatMap((decide) => reasonsOf(decide, source)))].toSorted()] as const;
    }),
  );
};
