import { defineMdastPlugin } from 'satteri';

const speaker = /^(Họ|Bạn):\s*/u;

/** Inside `<SampleChat>`, marks the list items of the reader (`Bạn:`), so that both sides of a talk can be told apart. */
export const sampleChat = defineMdastPlugin({
  name: 'sample-chat',
  listItem(node, context) {
    const match = speaker.exec(context.textContent(node));
    if (match?.[1] === 'Bạn') context.setProperty(node, 'data', { hProperties: { className: ['mine'] } });
  },
});
