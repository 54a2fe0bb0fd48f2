import { site } from '#site.ts';
import { serveSite } from './static-server.ts';

const port = 4321;
await serveSite('dist', port, site.basePath);
console.log(`Trang đang mở tại http://localhost:${port}${site.basePath} (Ctrl+C để dừng)`);
