const day = 86_400_000;

/** How old a copy is, in words; nothing where the clock of the phone says that it is of tomorrow. */
function ageOf(date: string, now: number): string {
  const days = Math.floor((now - Date.parse(`${date}T00:00:00+07:00`)) / day);
  if (!(days >= 0)) return '';
  return days === 0 ? ', hôm nay' : `, ${days} ngày trước`;
}

/** The line that says of a page that it comes from the phone, and of which day it is. Every page has its classes. */
export function keptLine(date: string, now: number, morePath: string): string {
  const shown = date.split('-').reverse().join('/');
  return `<p class="no-print text-sm text-mute" data-kept>Bản lưu trong máy, ngày ${shown}${ageOf(date, now)}. <a href="${morePath}">Lấy bản mới hoặc xóa</a></p>`;
}

/** A kept page with that line at the beginning of its content. Anything but a page comes back as it is. */
export async function datedPage(response: Response, line: string): Promise<Response> {
  if ((response.headers.get('Content-Type') || '').indexOf('text/html') < 0) return response;
  const html = await response.text();
  const headers = new Headers(response.headers);
  // They told of the bytes that came over the network.
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return new Response(
    html.replace(/<main[^>]*>/, (tag) => tag + line),
    { headers },
  );
}
