import type { z } from 'astro/zod';
import { closestWord } from '#domain/closest-word.ts';
import { labelled, labelledPath } from './field-labels.ts';
import { fixOfDate, fixOfMissing, formOf, isDateKey, shownValue, typeNames } from './field-words.ts';
import { valueAt } from './plain-value.ts';
import { type Finding, quoted } from './problem.ts';
import { keysAt } from './schema-keys.ts';

export type Words = Omit<Finding, 'line'>;
type Issue = z.core.$ZodIssue;

interface Place {
  readonly schema: z.core.$ZodType;
  readonly data: unknown;
  /** Words before the field's name: which entry of a list. */
  readonly prefix: string;
}

function valuesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(valuesOf) : [];
}

function describeMissing(issue: Issue, prefix: string, key: string): Words {
  const type = 'expected' in issue && !isDateKey(key) ? typeNames[issue.expected] : undefined;
  const values = valuesOf(issue);
  const expected = values.length > 0 ? `một trong: ${values.join(', ')}` : (type ?? formOf(key));
  return { found: `${prefix}thiếu ${labelledPath(issue.path)}`, expected, fix: fixOfMissing(key, issue, values[0]) };
}

function describeSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, field: string, value: unknown): Words {
  const isTooBig = issue.code === 'too_big';
  const bound = Number(isTooBig ? issue.maximum : issue.minimum);
  const limit = issue.inclusive === false ? bound + (isTooBig ? -1 : 1) : bound;
  const side = 'exact' in issue && issue.exact ? 'đúng' : isTooBig ? 'không quá' : 'ít nhất';
  if (Array.isArray(value))
    return {
      found: `${field} có ${value.length} mục`,
      expected: `${side} ${limit} mục`,
      fix: value.length > limit ? 'bớt mục, giữ điều cần nhất' : 'viết thêm mục, mỗi mục một dòng bắt đầu bằng “- ”',
    };
  if (typeof value === 'string' && value.trim() === '')
    return {
      found: `${field} để trống`,
      expected: 'có chữ',
      fix: 'viết nội dung, hoặc xóa dòng này nếu không bắt buộc',
    };
  if (typeof value === 'string')
    return {
      found: `${field} dài ${value.length} ký tự`,
      expected: `${side} ${limit} ký tự`,
      fix: isTooBig ? `viết ngắn lại, bớt ${value.length - limit} ký tự` : 'viết thêm',
    };
  return { found: `${field} là ${shownValue(value)}`, expected: `số ${side} ${limit}`, fix: 'sửa lại con số' };
}

function describeUnknownKeys(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  { schema, data, prefix }: Place,
): Words[] {
  const known = keysAt(schema, path);
  const where =
    path.length > 0
      ? ` trong ${prefix}${labelledPath(path)}`
      : prefix === ''
        ? ''
        : ` trong ${prefix.replace(/, $/, '')}`;
  return keys.map((key) => {
    const near = closestWord(
      key,
      known.filter((name) => valueAt(data, [...path, name]) === undefined),
    );
    return {
      found: `khóa lạ ${quoted(key)}${where}`,
      expected: near ? 'khóa có trong danh sách' : `một trong các khóa: ${known.join(', ')}`,
      fix: near
        ? `có phải ${labelled(near)} không? Nếu phải thì viết ${near}, nếu không thì xóa dòng này`
        : 'xóa dòng này, hoặc viết lại tên khóa',
    };
  });
}

function describeType(issue: z.core.$ZodIssueInvalidType, field: string, key: string, value: unknown): Words {
  if (isDateKey(key))
    return { found: `${field} là ${shownValue(value)}`, expected: formOf(key), fix: fixOfDate(key, value) };
  const isBareNumber = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  return {
    found: `${field} là ${shownValue(value)}`,
    expected: typeNames[issue.expected] ?? 'giá trị đúng loại',
    fix: isBareNumber
      ? `đặt trong dấu nháy: '${String(value)}'`
      : issue.expected === 'array' && typeof value === 'string'
        ? `viết ${key}: ['${value.slice(0, 40)}']`
        : 'viết lại giá trị cho đúng loại',
  };
}

function describeChoice(issue: Issue, field: string, value: unknown): Words {
  const values = valuesOf(issue);
  const near = typeof value === 'string' ? closestWord(value, values) : undefined;
  return {
    found: `${field} là ${shownValue(value)}`,
    expected: values.length > 0 ? `một trong: ${values.join(', ')}` : 'giá trị theo mẫu',
    fix: near ? `có phải ${quoted(near)} không? Nếu phải thì viết lại như vậy` : 'chọn một giá trị trong danh sách',
  };
}

/** A schema's own condition: its message is the Vietnamese for what is expected. */
function describeCustom(issue: Issue, field: string, key: string, value: unknown): Words {
  const isGroup = typeof value === 'object' && value !== null;
  return {
    found: isGroup ? `${field} chưa đạt` : `${field} là ${shownValue(value)}`,
    expected: issue.message,
    fix: isDateKey(key) ? fixOfDate(key, value) : 'bổ sung hoặc viết lại cho khớp',
  };
}

/** Says in Vietnamese what a schema refused; one sentence for each unknown key, one for every other issue. */
export function describeIssue(issue: Issue, place: Place): Words[] {
  const whole = place.prefix.replace(/, $/, '') || 'phần đầu tệp';
  const field = issue.path.length > 0 ? place.prefix + labelledPath(issue.path) : whole;
  const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  const value = valueAt(place.data, issue.path);
  if (issue.code === 'unrecognized_keys') return describeUnknownKeys(issue, place);
  if (value === undefined) return [describeMissing(issue, place.prefix, key)];
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return [describeSize(issue, field, value)];
    case 'invalid_type':
      return [describeType(issue, field, key, value)];
    case 'invalid_value':
    case 'invalid_union':
      return [describeChoice(issue, field, value)];
    case 'custom':
      return [describeCustom(issue, field, key, value)];
    default:
      return [{ found: `${field} là ${shownValue(value)}`, expected: formOf(key), fix: 'viết lại theo dạng này' }];
  }
}
