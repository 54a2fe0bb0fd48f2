import { readFileSync } from 'node:fs'; import { brotliCompressSync } from 'node:zlib';
const br = (x) => brotliCompressSync(Buffer.from(typeof x === 'string' ? x : JSON.stringify(x))).length;
for (const f of ['tra-loi.json','tu-dien.json']) { const d = JSON.parse(readFileSync('dist/tim-kiem/'+f,'utf8')); console.log(f, br(d), JSON.stringify(d).length); for (const k of Object.keys(d)) console.log('  ', k, br(d[k]), JSON.stringify(d[k]).length, JSON.stringify(d[k]).slice(0,300)); }
{ const d = JSON.parse(readFileSync('dist/tim-kiem/tra-loi.json','utf8')); const a = d.answers; for (const k of Object.keys(a[0])) console.log(k, br(a.map((x) => x[k])));
console.log('without tellings', br(a.map(({tellings, ...x}) => x)), 'plain joined tellings', br(a.map((x)=>x.tellings.join(';')).join('\n')), a.length, JSON.stringify(a[5])); 
const words=[...new Set(a.flatMap(x=>x.tellings.flatMap(t=>t.split(/[ |]/))))].sort(); console.log('vocab', words.length, br(words.join(' ')), 'tellings count', a.flatMap(x=>x.tellings).length, a.flatMap(x=>x.tellings.flatMap(t=>t.split(/[ |]/))).length);
const idx=new Map(words.map((w,i)=>[w,String.fromCharCode(0x100+i)])); console.log('coded', br(a.map(x=>x.tellings.map(t=>t.split('|').map(p=>p.split(' ').map(w=>idx.get(w)).join('')).join('|')).join(';')).join('\n')));
}
