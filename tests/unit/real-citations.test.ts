import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citationsOf } from '#domain/citation.ts';
import { formKey, readCitationRegister } from '#domain/citation-register.ts';
import { officialSources } from '../support/official-texts.ts';
import { instruments } from '../support/registers.ts';

const register = readCitationRegister(instruments);

/** Listed by eye from the texts: place, words, then the id of the register, `#` and an address, or `?`. */
const listed = (slug: string): string[] =>
  readFileSync(`tests/fixtures/citations/${slug}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

describe.each(officialSources)('$slug', ({ slug, document, year }) => {
  const citations = citationsOf(document, register, year);

  test('tìm đủ mọi chỗ dẫn, không thêm chỗ nào', () => {
    const found = citations.map(
      ({ clause, words, instrument, place }) => `${clause}\t${words}\t${instrument ?? (place ? `#${place}` : '?')}`,
    );
    expect(found).toEqual(listed(slug));
  });

  test('chỗ dẫn trong chính văn bản là chỗ có thật', () => {
    const addresses = new Set(document.clauses.map(({ address }) => address));
    expect(citations.flatMap(({ place }) => (place !== null && !addresses.has(place) ? [place] : []))).toEqual([]);
  });
});

test('mỗi cách viết trong sổ văn kiện có trong ít nhất một văn bản', () => {
  const all = officialSources.map(({ reading }) => formKey(reading)).join('\n');
  const forms = instruments.flatMap(({ asWritten }) => asWritten);
  expect(forms.length).toBeGreaterThan(60);
  expect(forms.filter((form) => !all.includes(formKey(form.replace(/[[\]]/gu, ''))))).toEqual([]);
});
