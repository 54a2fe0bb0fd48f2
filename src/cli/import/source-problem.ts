/** Why a file could not be read, in the three parts of a message: found, expected, how to mend. */
export class SourceProblem extends Error {
  constructor(found: string, expected: string, fix: string) {
    super(`Thấy ${found}, cần ${expected}.\n  Cách sửa: ${fix}.`);
  }
}
