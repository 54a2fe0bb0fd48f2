/** Pages that get one and the same style sheet: few sheets keep the policy header short, and each stays small. */
export function styleGroupOf(path: string): string {
  if (path === '/' || path === '/duong-day-nong/' || path === '/tim-kiem/' || path === '/kiem-tra/') return path;
  if (/^\/(?:nhiem-vu|co-quan|chi-tieu|lich)\//.test(path)) return 'register';
  if (path.startsWith('/du-lieu/')) return 'data';
  if (path.startsWith('/en/')) return 'english';
  if (/^\/bai-hoc\/(?!loc\/)[^/]+\/./.test(path)) return 'lesson-output';
  if (path.startsWith('/bai-hoc/')) return 'lesson';
  if (path.startsWith('/bo-truyen-thong/')) return 'kit';
  if (path.startsWith('/giai-thich/')) return 'explainer';
  return /^\/van-ban\/(?!(?:tra-cuu|so-do)\/)[^/]+\/$/.test(path) ? 'official-text' : 'other';
}
