import { serveSite } from './static-server.ts';

const port = 4321;
await serveSite('dist', port);
console.log(`Trang đang mở tại http://localhost:${port} (Ctrl+C để dừng)`);
