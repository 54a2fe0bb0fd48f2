import type { HastPluginList, MdastPluginList } from 'satteri';
import { headingIds } from './heading-ids.ts';
import { type Dialable, hotlineMentions } from './hotline-mentions.ts';
import { sampleChat } from './sample-chat.ts';
import { siteLinks } from './site-links.ts';
import { tables } from './tables.ts';
import { type LinkableTerm, termLinks } from './term-links.ts';

export interface MarkdownPlugins {
  readonly mdastPlugins: MdastPluginList;
  readonly hastPlugins: HastPluginList;
}

/**
 * The plugins in the order in which they run. Mentions come first, so that the links they make are links like any
 * other to what follows: no term is linked inside one. Ids need the final words of a heading; links are rewritten last.
 */
export function markdownPlugins(
  register: readonly Dialable[],
  terms: readonly LinkableTerm[],
  href: (path: string) => string,
): MarkdownPlugins {
  return {
    mdastPlugins: [sampleChat, hotlineMentions(register), termLinks(terms)],
    hastPlugins: [headingIds, tables, siteLinks(href)],
  };
}
