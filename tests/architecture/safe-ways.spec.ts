import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dashboardCode, productCode, ROOT, sources } from './sources.ts';

const whole = [...productCode(), ...dashboardCode()].filter(
  ({ path }) => !path.startsWith('libs/platform-tests/'),
);
const found = (pattern: RegExp) =>
  whole.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([what]) => `${path}: ${what}`));

/** Ways to run words as code, or to take them for markup. */
const WORDS_AS_CODE =
  /\beval\(|new Function\(|\bvm\.|'node:vm'|setTimeout\(['"`]|dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc|DOMParser|createContextualFragment/gi;
/** Ways to start another program. */
const PROGRAMS = /'(node:)?(child_process|cluster)'|\bexecFile(Sync)?\(|\bspawn(Sync)?\(/g;
const XML = /\b(xml2js|fast-xml-parser|libxmljs|sax|saxes|@xmldom|xmldom|node-expat)\b/;

describe('what somebody wrote', () => {
  it('is never run, nor taken for markup', () => {
    expect(whole.length).toBeGreaterThan(500);
    expect(found(WORDS_AS_CODE)).toEqual([]);
  });

  it.each([
    'eval(words)',
    'new Function(words)',
    "import { runInContext } from 'node:vm'",
    '<p dangerouslySetInnerHTML={{ __html: words }} />',
    'node.innerHTML = words',
    "node.insertAdjacentHTML('beforeend', words)",
    'document.write(words)',
    '<iframe srcDoc={words} />',
  ])('would be seen to be in %s', (way) => {
    expect(way.match(WORDS_AS_CODE)).not.toBeNull();
  });

  it('reaches no other program, since none is started', () => {
    expect(found(PROGRAMS)).toEqual([]);
    for (const way of ["import { spawn } from 'node:child_process'", "from 'child_process'", 'spawn(words)'])
      expect(way.match(PROGRAMS)).not.toBeNull();
  });

  it('reaches no reader of XML, since nothing of ours depends on one', () => {
    const manifests = [...sources('{libs,services}/*/package.json'), ...sources('dashboard/package.json')];
    expect(manifests.length).toBeGreaterThan(10);
    for (const { path, text } of manifests) {
      const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
      expect([path, Object.keys(dependencies).filter((name) => XML.test(name))]).toEqual([path, []]);
    }
  });
});

/** Names that statements are put together with: of tables, of columns, of what belongs to a service. Never a value. */
const NAMES = new Set([
  'COLUMNS',
  'VOUCHED_COLUMNS',
  'columns',
  'TABLES',
  'SCHEMA',
  'schema',
  'channel',
  'name',
  'condition',
  'where',
  'INCOMING',
  'TAKEN_IN',
  'PAGE',
  'OVERLAP',
  'steps.length',
]);
const STATEMENT = /`[^`]*\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|LISTEN|NOTIFY)\b[^`]*`/gi;
const values = (text: string) =>
  [...text.matchAll(STATEMENT)].flatMap(([statement]) =>
    [...statement.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name.trim()),
  );

describe('a statement to a database', () => {
  it('is put together of names alone: values come beside it', () => {
    const put = whole
      .filter(({ path }) => /^(libs\/platform-|services\/identity\/)/.test(path))
      .flatMap(({ path, text }) => values(text).map((name) => ({ path, name })));
    expect(put.length).toBeGreaterThan(20);
    expect(put.filter(({ name }) => !NAMES.has(name))).toEqual([]);
  });

  it('would be seen to hold a value', () => {
    expect(values("ask({ text: `SELECT a FROM t WHERE id = '${id}'` })")).toEqual(['id']);
  });
});

describe('ciphers and hashes', () => {
  const asked = (pattern: RegExp) =>
    new Set(
      whole.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name.toLowerCase())),
    );

  /** Tokens are one block each, so that the cipher is used without a mode, which a library calls ECB. */
  const ONE_BLOCK = 'libs/platform/src/sealing/tokens.ts: ';

  it('are AES-256-GCM, and of the SHA-2 family', () => {
    const ciphers = found(/create(?:De)?[cC]ipheriv\(\s*'[^']+'/g);
    expect(ciphers.filter((each) => !each.startsWith(ONE_BLOCK)).join()).toMatch(/^([^']*'aes-256-gcm')+$/);
    expect(asked(/(?:create(?:Hash|Hmac)|hkdfSync|\bhash)\(\s*'([^']+)'/g)).toEqual(new Set(['sha256']));
    expect(asked(/name: '((?:AES|RSA|DES)[^']*)'/g)).toEqual(new Set(['aes-gcm']));
    expect(asked(/'(SHA-\d+)'/g)).toEqual(new Set(['sha-256']));
    const weak = found(/['"](md5|sha-?1|des(-|3|')|rc4|aes-\d+-(ecb|cbc))/gi);
    expect(weak).toEqual(Array(2).fill(`${ONE_BLOCK}'aes-256-ecb`));
  });

  it('are random by the system’s own source, wherever something must not be guessed', () => {
    expect(found(/Math\.random\(\)/g)).toEqual(['dashboard/src/api/changes/stream.ts: Math.random()']);
  });
});

describe('the address of a request', () => {
  it('names ids and a day, and never what only one person may know', () => {
    const seen = new Set<string>();
    for (const name of ['contracts', 'reviews', 'insights', 'identity', 'sample']) {
      const { paths } = JSON.parse(
        readFileSync(join(ROOT, `docs/generated/${name}.openapi.json`), 'utf8'),
      ) as { paths: Record<string, Record<string, { parameters?: { in: string; name: string }[] }>> };
      for (const operations of Object.values(paths))
        for (const { parameters = [] } of Object.values(operations))
          for (const { in: place, name: parameter } of parameters)
            if (place !== 'header') seen.add(parameter);
    }
    expect([...seen].toSorted()).toEqual([
      'allianceId',
      'asOf',
      'audience',
      'beside',
      'id',
      'invitationId',
      'organisationId',
      'personId',
      'sessionId',
    ]);
  });

  it('is one of two methods, and what changes something is no GET', () => {
    const routes = JSON.parse(readFileSync(join(ROOT, 'docs/generated/routes.json'), 'utf8')) as {
      method: string;
      path: string;
    }[];
    expect(new Set(routes.map(({ method }) => method))).toEqual(new Set(['GET', 'POST']));
    const reads = routes.filter(({ method }) => method === 'GET').map(({ path }) => path.split('/').at(-1));
    expect(
      reads.filter((name) => /^(\w+-)+(in|out|up)$|delete|remove|sign|set(?!tings)/.test(name ?? '')),
    ).toEqual([]);
  });
});
