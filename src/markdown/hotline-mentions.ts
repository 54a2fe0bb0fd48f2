import { defineMdastPlugin } from 'satteri';
import { splitMentions } from '#domain/hotline-mention.ts';

export interface Dialable {
  readonly id: string;
  readonly display: string;
  readonly dial: string;
  readonly channel: 'goi' | 'nhan-tin';
}

/** Turns `@111` in prose into a link that dials the number the register gives for that id. */
export function hotlineMentions(register: readonly Dialable[]) {
  const byId = new Map(register.map((hotline) => [hotline.id, hotline]));
  return defineMdastPlugin({
    name: 'hotline-mentions',
    text(node, context) {
      const parts = splitMentions(node.value);
      if (!parts.some((part) => part.kind === 'mention')) return;
      context.replaceNode(
        node,
        parts.map((part) => {
          const hotline = part.kind === 'mention' ? byId.get(part.id) : undefined;
          if (part.kind === 'text') return { type: 'text' as const, value: part.text };
          // An unknown id has been reported by the content check; the words stay as they were written.
          if (!hotline) return { type: 'text' as const, value: `@${part.id}` };
          const scheme = hotline.channel === 'goi' ? 'tel' : 'sms';
          return {
            type: 'link' as const,
            url: `${scheme}:${hotline.dial}`,
            children: [{ type: 'text' as const, value: hotline.display }],
          };
        }),
      );
    },
  });
}
