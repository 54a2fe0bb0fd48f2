import type { KitFile } from './kit.ts';
import type { ScriptSeconds } from './loudspeaker.ts';

/** The longer texts of a kit, to be sent, read out, said and played, with every mention resolved. */
export interface KitWords {
  /** The number that every file offers, as it is read. */
  readonly emergency: string;
  readonly sms: string;
  /** Sentences to be read out, numbers and abbreviations in words. */
  readonly scripts: readonly { readonly seconds: ScriptSeconds; readonly sentences: readonly string[] }[];
  readonly press: readonly string[];
  /** What the facts rest on, for who wants to check. */
  readonly sources: readonly string[];
  readonly fanpage: string;
  readonly zalo: string;
  readonly speech: readonly string[];
  readonly talkingPoints: readonly { readonly ask: string; readonly say: string }[];
  readonly skit: {
    readonly roles: readonly string[];
    readonly scenes: readonly { readonly title: string; readonly beats: readonly string[] }[];
    readonly ending: string;
  };
}

/** A text of a kit as it is copied from its page, and as it stands in its file. */
export interface KitWriting {
  readonly name: string;
  /** Vietnamese, for lists. */
  readonly label: string;
  /** How it is measured and used. */
  readonly note: string;
  readonly text: string;
}

/** A small copy of a picture, with the name of the large one and its own size in CSS pixels. */
export interface Thumbnail extends KitFile {
  readonly of: string;
  readonly width: number;
  readonly height: number;
}
