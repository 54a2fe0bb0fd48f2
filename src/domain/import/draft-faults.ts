import { type DraftBlock, readingOfDraft } from './draft-block.ts';
import type { Proposal, Stream } from './proposal.ts';

const furnitureWhy = {
  'page-number': 'Dòng chỉ có số trang, không thuộc lời văn bản.',
  'running-head': 'Dòng lặp lại ở đầu hoặc cuối nhiều trang, không thuộc lời văn bản.',
} as const;

/** The places of a block's lines in the stream, in order. The lines of a block stand in it one after the other. */
function placesOfLines(stream: Stream, draft: DraftBlock, from: number): { start: number; end: number }[] {
  let cursor = from;
  return draft.lines.map(({ text }) => {
    const start = stream.text.indexOf(text, cursor);
    const end = start < 0 ? cursor : start + text.length;
    cursor = end;
    return { start: start < 0 ? end : start, end };
  });
}

function isHandwriting(draft: DraftBlock, next: DraftBlock | undefined): boolean {
  const text = readingOfDraft(draft);
  return (
    draft.zone === 'signature' && next?.zone === 'signature' && /^[\p{L}]{1,5}$/u.test(text) && next.kind === 'text'
  );
}

/** What is not of the text: rules of a table, page numbers, stamps of those who received it, strokes of a pen. */
export function draftFaults(stream: Stream, drafts: readonly DraftBlock[]): Proposal[] {
  let cursor = 0;
  return drafts.flatMap((draft, index): Proposal[] => {
    const places = placesOfLines(stream, draft, cursor);
    const start = places[0]?.start ?? cursor;
    const end = places.at(-1)?.end ?? cursor;
    cursor = end;
    if (end === start) return [];
    const inside = draft.lines.flatMap((line, lineIndex): Proposal[] => {
      const furniture = draft.furniture.get(line);
      const place = places[lineIndex];
      if (!furniture || !place) return [];
      // Between two words one of the two spaces goes with it.
      const isInside = draft.lines.length > 1;
      return [
        {
          start: place.start,
          end: isInside ? place.end + 1 : place.end,
          read: '',
          kind: 'so-trang',
          isCertain: furniture.isCertain,
          why: furnitureWhy[furniture.kind],
        },
      ];
    });
    if (inside.length > 0) return inside;
    if (draft.kind === 'rule')
      return [
        {
          start,
          end,
          read: '',
          kind: 'vach-bang',
          isCertain: true,
          why: 'Dòng chỉ có vạch kẻ, không có chữ nào của văn bản.',
        },
      ];
    if (draft.zone === 'header' && draft.kind === 'incoming-stamp')
      return [
        {
          start,
          end,
          read: '',
          kind: 'but-tich',
          isCertain: false,
          why: 'Có thể là dấu “ĐẾN” của cơ quan nhận, không phải lời văn bản.',
        },
      ];
    if (isHandwriting(draft, drafts[index + 1]))
      return [
        {
          start,
          end,
          read: '',
          kind: 'but-tich',
          isCertain: false,
          why: 'Một chữ ngắn giữa chức danh và họ tên: có thể là nét chữ ký bị máy đọc thành chữ.',
        },
      ];
    return [];
  });
}
