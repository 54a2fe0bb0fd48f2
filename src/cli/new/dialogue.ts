import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Somebody who is asked, line by line. */
export interface Dialogue {
  say(text: string): void;
  /** The next line, trimmed. Throws `EndOfAnswers` where there is none. */
  ask(question: string): Promise<string>;
  close(): void;
}

/** The answers ended before the questions did. */
export class EndOfAnswers extends Error {}

/** A dialogue over two streams: a terminal, a file of answers. */
export function streamDialogue(input: Readable, output: Writable): Dialogue {
  const reader = createInterface({ input });
  // `question` loses the lines that come before it is asked, as they do from a file.
  const lines = reader[Symbol.asyncIterator]();
  const say = (text: string): void => {
    output.write(text);
  };
  return {
    say: (text) => say(`${text}\n`),
    async ask(question) {
      say(`${question} `);
      const { value, done } = await lines.next();
      if (done) throw new EndOfAnswers();
      return value.normalize('NFC').trim();
    },
    close: () => reader.close(),
  };
}
