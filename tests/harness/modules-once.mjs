import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { TestEnvironment } from 'jest-environment-node';

// Jest gives each spec file modules of its own, and an installation has some 2,500 of them: evaluating these took
// longer than what most specs do with it. A spec that only asks an installation over HTTP, or reads its stores, has it
// from modules that are evaluated once in each of Jest's processes, outside of any spec (`opened.ts`). They are the same
// sources, made plain by the same compiler.

const options = {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier,
      specifier.startsWith('@alliance/')
        ? { ...context, conditions: ['source', ...context.conditions] }
        : context,
    ),
  load(url, context, next) {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
    return { format: 'module', shortCircuit: true, source: code };
  },
});

/** Node's environment, and `importOnce` in it: a module as all spec files of this process share it. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.importOnce = (url) => import(url);
  }
}
