import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

/** Some files of ours as the compiler reads them: their names are bound, packages and libraries are not read at all. */
export function sourcesOf(paths: string[]): { files: ts.SourceFile[]; checker: ts.TypeChecker } {
  const known = new Set(paths);
  const options: ts.CompilerOptions = { noLib: true, types: [], noResolve: true, strict: true };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (path) =>
      known.has(path)
        ? ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ESNext, true)
        : undefined,
    getCurrentDirectory: () => "",
    getCanonicalFileName: (path) => path,
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) => ({ resolvedModule: ours(text, from, known) })),
  };
  const program = ts.createProgram(paths, options, host);
  return {
    files: paths.flatMap((path) => program.getSourceFile(path) ?? []),
    checker: program.getTypeChecker(),
  };
}

function ours(name: string, from: string, known: Set<string>): ts.ResolvedModuleFull | undefined {
  const root = resolve(".");
  const path = name.startsWith("@/") ? name.slice(2) : resolve(from, "..", name).slice(root.length + 1);
  const found = [`${path}.ts`, `${path}/index.ts`].find((each) => known.has(each));
  return found ? { resolvedFileName: found, extension: ts.Extension.Ts } : undefined;
}
