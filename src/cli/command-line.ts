import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SourceProblem } from './import/source-problem.ts';

/** Reads a command line by its options. Throws, in Vietnamese with `usage`, on an option that it does not know. */
export function commandLineOf<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    throw new SourceProblem('lựa chọn lạ trên dòng lệnh', 'các lựa chọn đã có', `gõ lại cho đúng\n${usage}`);
  }
}
