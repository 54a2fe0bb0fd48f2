import { launchBrowser } from './tests/support/launch-browser.ts';
import { originOf, serveCompressed, slowDown } from './tests/support/slow-phone.ts';
const b = await launchBrowser(); const s = await serveCompressed(process.argv[3] ?? 'dist'); const o = originOf(s);
const c = await b.newContext({ viewport: { width: 360, height: 740 } }); const p = await c.newPage(); await slowDown(p);
const cdp = await c.newCDPSession(p); await cdp.send('Network.enable');
const r = new Map<string, any>(); let t0 = 0;
cdp.on('Network.requestWillBeSent', (e) => { t0 ||= e.timestamp; r.set(e.requestId, { u: e.request.url.replace(o, ''), s: e.timestamp - t0, pr: e.request.initialPriority }); });
cdp.on('Network.responseReceived', (e) => { const x = r.get(e.requestId); if (x) x.r = e.timestamp - t0; });
cdp.on('Network.loadingFinished', (e) => { const x = r.get(e.requestId); if (x) { x.f = e.timestamp - t0; x.b = e.encodedDataLength; } });
await p.addInitScript(() => { const seen: any = {}; Object.assign(globalThis, { seen }); const look = () => { for (const l of ['#tra-loi-nhanh', '#ket-qua']) if (!(l in seen) && document.querySelector(l + ' a')) seen[l] = performance.now(); }; new MutationObserver(look).observe(document, { childList: true, subtree: true }); });
await p.goto(`${o}/tim-kiem/?q=${encodeURIComponent(process.argv[2] ?? 'bị lừa sang campuchia')}`);
await p.waitForSelector('#ket-qua a', { timeout: 60000, state: 'attached' }); await p.waitForTimeout(1500);
let tot = 0; for (const x of r.values()) { tot += x.b ?? 0; console.log(x.s.toFixed(2), x.r?.toFixed(2), x.f?.toFixed(2), String(x.b).padStart(6), x.pr, x.u.slice(0, 80)); }
console.log(tot, await p.evaluate(() => (globalThis as any).seen));
await b.close(); s.close(); process.exit(0);
