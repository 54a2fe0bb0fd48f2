import { describe, expect, test } from 'vitest';
import { workerPolicy } from '#domain/offline-pack.ts';
import { hashSource } from '#outputs/headers/content-security-policy.ts';
import { headersFor, parseHeaderFile } from '#outputs/headers/header-file.ts';
import { site } from '#site.ts';
import { type BuiltPage, builtPages, readBuilt } from '../support/built-site.ts';
import { groupedFaults } from '../support/grouped-faults.ts';
import { attributeOf, metaOf, textOf } from '../support/html.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

const rules = parseHeaderFile(readBuilt('/_headers'));

function parsePolicy(policy: string): Policy {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}
const headersOf = ({ path }: BuiltPage): Record<string, string> => headersFor(rules, site.basePath + path.slice(1));
const headerPolicyOf = (page: BuiltPage): Policy => parsePolicy(headersOf(page)['Content-Security-Policy'] ?? '');
const metaPolicyOf = ({ elements }: BuiltPage): Policy =>
  parsePolicy(metaOf(elements, 'content-security-policy') ?? '');
const styleHashesOf = ({ elements }: BuiltPage): string[] =>
  elements.filter(({ tagName }) => tagName === 'style').map((style) => hashSource(textOf(style)));

/** What no policy of this site may allow. */
function weaknessesOf(policy: Policy): string[] {
  const sources = [...policy].flatMap(([name, values]) => values.map((value) => ({ name, value })));
  const loose = sources
    // A hash allows one text and no other; its base64 may hold any sign.
    .filter(({ value }) => !/^'sha256-[A-Za-z0-9+/]{43}='$/.test(value))
    .filter(({ value }) => /'(?:unsafe-|wasm-|nonce-)|\*|:|\/\//.test(value))
    .map(({ name, value }) => `${name} ${value}`);
  const closed = policy.get('default-src')?.join() === "'none'" ? [] : ['default-src không phải none'];
  const base = policy.get('base-uri')?.join() === "'none'" ? [] : ['base-uri không phải none'];
  return [...closed, ...base, ...loose];
}

describe.each([
  ['trong trang', metaPolicyOf],
  ['trong _headers', headerPolicyOf],
] as const)('chính sách an toàn %s', (_, policyOf) => {
  test('đóng hết, không mở lối tắt', () => {
    const faults = builtPages.flatMap((page) =>
      weaknessesOf(policyOf(page)).map((fault) => ({ path: page.path, fault })),
    );
    expect(groupedFaults(faults)).toEqual([]);
  });

  test('cho phép đúng kiểu dáng của trang', () => {
    const refused = builtPages.filter(
      (page) => !styleHashesOf(page).every((hash) => policyOf(page).get('style-src')?.includes(hash)),
    );
    expect(refused.map(({ path }) => path)).toEqual([]);
  });
});

test('mỗi trang có kiểu dáng của mình, và chính sách của nó không kể thêm kiểu dáng nào', () => {
  const wrong = builtPages.filter((page) => {
    const hashes = styleHashesOf(page);
    return hashes.length === 0 || metaPolicyOf(page).get('style-src')?.join() !== hashes.join();
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('chính sách đứng trước mọi thứ mà nó cai quản', () => {
  const wrong = builtPages.filter(({ elements }) => {
    const head = elements.filter(({ tagName }) => ['meta', 'link', 'style', 'script'].includes(tagName));
    return head.findIndex((element) => attributeOf(element, 'http-equiv') === 'content-security-policy') > 1;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('không trang nào cần mã lúc chạy hay WebAssembly; chỉ trang tìm kiếm và trắc nghiệm gọi dữ liệu', () => {
  const withEval = builtPages.filter((page) => /eval/.test(metaPolicyOf(page).get('script-src')?.join(' ') ?? ''));
  const connecting = builtPages.filter((page) => metaPolicyOf(page).get('connect-src')?.join() !== "'none'");
  expect(withEval.map(({ path }) => path)).toEqual([]);
  const quizzes = builtPages.flatMap(({ path }) => (/^\/bai-hoc\/[^/]+\/trac-nghiem\/$/.test(path) ? [path] : []));
  expect(quizzes).not.toEqual([]);
  expect(connecting.map(({ path }) => path).sort()).toEqual([...quizzes, '/tim-kiem/'].sort());
});

/** Every page has the quick exit, so every page runs a file of this site; of the page's own text nothing runs. */
test('mã lệnh chỉ từ tệp của trang này, và không chữ nào thành mã', () => {
  const wrong = builtPages.filter((page) => {
    const policy = metaPolicyOf(page);
    const sources = policy.get('script-src')?.filter((source) => source !== "'wasm-unsafe-eval'");
    return sources?.join() !== "'self'" || policy.get('require-trusted-types-for')?.join() !== "'script'";
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('chỉ trang mang theo được mở phần chạy ngầm, với một tên duy nhất', () => {
  const withWorker = builtPages.filter((page) => metaPolicyOf(page).get('worker-src')?.join() !== "'none'");
  const withPolicy = builtPages.filter((page) => metaPolicyOf(page).get('trusted-types')?.join() !== "'none'");
  expect(withWorker.map(({ path }) => path)).toEqual(['/mang-theo/']);
  expect(withPolicy.map(({ path }) => path)).toEqual(['/mang-theo/']);
  for (const page of withPolicy) {
    expect(metaPolicyOf(page).get('worker-src')).toEqual(["'self'"]);
    expect(metaPolicyOf(page).get('trusted-types')).toEqual([workerPolicy]);
  }
});

test('đầu đáp cho phép đúng những gì trang nào đó cần, không hơn', () => {
  const [policy] = builtPages.map(headerPolicyOf);
  expect([policy?.get('worker-src'), policy?.get('trusted-types')]).toEqual([["'self'"], [workerPolicy]]);
});

test('không kiểu dáng trong thuộc tính: chính sách sẽ bỏ nó', () => {
  const wrong = builtPages.flatMap(({ path, elements }) =>
    elements
      .filter((element) => attributeOf(element, 'style') !== undefined)
      .map(({ tagName }) => `${path} <${tagName} style>`),
  );
  expect(wrong).toEqual([]);
});

test('đầu phản hồi của mọi trang: không cho nhúng, không gửi địa chỉ, không đoán loại tệp', () => {
  for (const page of builtPages) {
    expect(headerPolicyOf(page).get('frame-ancestors'), page.path).toEqual(["'none'"]);
    expect(headersOf(page), page.path).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(headersOf(page)['Set-Cookie'], page.path).toBeUndefined();
  }
});

test.each([
  ["default-src 'self'; base-uri 'none'", ['default-src không phải none']],
  ["default-src 'none'; base-uri 'none'; style-src 'unsafe-inline'", ["style-src 'unsafe-inline'"]],
  [
    "default-src 'none'; base-uri 'none'; script-src 'self' 'unsafe-eval' https:",
    ["script-src 'unsafe-eval'", 'script-src https:'],
  ],
  ["default-src 'none'; base-uri 'none'; script-src 'self' 'wasm-unsafe-eval'", ["script-src 'wasm-unsafe-eval'"]],
  ["default-src 'none'; base-uri 'none'; style-src 'sha256-NELHjkts3QXpOOIOXn//QWP+bgGMguvYgWid8RYyykg='", []],
  ["default-src 'none'; base-uri 'none'; style-src 'nonce-abc'", ["style-src 'nonce-abc'"]],
  ["default-src 'none'; img-src *", ['base-uri không phải none', 'img-src *']],
])('bộ kiểm tra chính sách: %s', (policy, expected) => expect(weaknessesOf(parsePolicy(policy))).toEqual(expected));
