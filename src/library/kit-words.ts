import type { KitWords } from '#domain/kit-words.ts';
import { scriptSeconds } from '#domain/loudspeaker.ts';
import { spokenTextOf } from '#domain/spoken-text.ts';
import type { Hotline } from '#schemas/hotline.ts';
import { type KitSource, resolverOf } from './kit-texts.ts';

/** The longer texts of a kit with their mentions resolved. Pure. */
export function toKitWords({ data }: KitSource, hotlines: readonly Hotline[]): KitWords {
  const resolved = resolverOf(hotlines);
  const displays = new Map(hotlines.map(({ id, display }) => [id, display]));
  return {
    emergency: resolved('@111'),
    sms: resolved(data.sms),
    scripts: scriptSeconds.map((seconds) => ({
      seconds,
      sentences: data.loudspeaker[seconds].map((sentence) => spokenTextOf(sentence, (id) => displays.get(id) ?? '')),
    })),
    press: data.press.map(resolved),
    sources: data.sources.map(({ title }) => title),
    fanpage: resolved(data.captions.fanpage),
    zalo: resolved(data.captions.zalo),
    speech: data.speech.map(resolved),
    talkingPoints: data.talkingPoints.map(({ ask, say }) => ({ ask: resolved(ask), say: resolved(say) })),
    skit: {
      roles: data.skit.roles.map(resolved),
      scenes: data.skit.scenes.map(({ title, beats }) => ({ title: resolved(title), beats: beats.map(resolved) })),
      ending: resolved(data.skit.ending),
    },
  };
}
