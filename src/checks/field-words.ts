import type { z } from 'astro/zod';
import { closestDate } from '#domain/closest-date.ts';
import { quoted } from './problem.ts';

/** What a schema calls a type, as an author would say it. */
export const typeNames: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'con số',
  int: 'số nguyên',
  boolean: 'true (có) hoặc false (không)',
  array: 'danh sách, mỗi mục một dòng bắt đầu bằng “- ”',
  object: 'một nhóm dòng dạng “khóa: giá trị”',
};

/** Keys whose value is a day: they end in `On`, or are one of a few words. */
export const isDateKey = (key: string): boolean => /On$|^on$|^asOf$|^since$/.test(key);

const forms: Readonly<Record<string, string>> = {
  dial: 'chỉ chữ số, số quốc tế thì bắt đầu bằng dấu +',
  email: 'một địa chỉ thư điện tử',
  file: 'tên tệp .txt không dấu cùng thư mục',
  hash: '12 ký tự 0-9, a-f đầu tiên của lệnh sha256sum, đặt trong dấu nháy',
  sha256: '64 ký tự 0-9, a-f của lệnh sha256sum',
};

/** The form that the text of a key must have. */
export function formOf(key: string): string {
  if (isDateKey(key)) return 'ngày có thật dạng năm-tháng-ngày';
  return forms[key] ?? 'mã không dấu: chữ thường, chữ số và dấu gạch nối, ví dụ bo-cong-an';
}

/** A value as the author wrote it, or its kind where it is too big to show. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? 'chữ trống' : quoted(value);
  if (value === null) return 'trống (null)';
  if (Array.isArray(value)) return `danh sách ${value.length} mục`;
  return typeof value === 'object' ? 'một nhóm khóa' : quoted(String(value));
}

export function fixOfDate(key: string, value: unknown): string {
  const near = typeof value === 'string' ? closestDate(value) : undefined;
  return `viết lại, ví dụ ${key}: ${near ?? '2023-02-28'}`;
}

const samples: Readonly<Record<string, string>> = {
  array: '[…]',
  object: '{ … }',
  int: '1',
  number: '1',
  boolean: 'true',
};

/** A line that would fill the gap; `choice` is the first of the allowed values. */
export function fixOfMissing(key: string, issue: z.core.$ZodIssue, choice: string | undefined): string {
  const type = 'expected' in issue ? issue.expected : '';
  const sample = isDateKey(key) ? '2026-11-21' : (choice ?? samples[type] ?? "'…'");
  return `thêm dòng ${key}: ${sample}`;
}
