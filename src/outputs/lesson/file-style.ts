/**
 * The style of the pages that go onto a USB stick: no file beside them, fonts of the system, colours of the site.
 * Slides take a screen each, and a sheet each on paper.
 */
export const fileStyle = `:root{color-scheme:light dark;--ink:#14213d;--deep:#10366f;--mute:#53607a;--line:#7b89a4;--paper:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8eefb;--deep:#a9c7fb;--mute:#b4c0d8;--line:#7b89a4;--paper:#0d1730}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:44rem;padding:1rem;font:1.06rem/1.55 system-ui,"Segoe UI",Roboto,Arial,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1,h2,h3{color:var(--deep);line-height:1.25;margin:1.4em 0 .4em}
h1{font-size:1.8rem;margin-top:.4em}
a{color:var(--deep)}
nav a{display:block;padding:.5rem 0}
nav .quiet{display:block;font-size:.9rem}
p,ul,ol{margin:.5em 0}
ul.options{list-style:none;padding-left:1rem}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left}
.framed{border:1px solid var(--line);border-radius:.5rem;padding:.2rem 1rem;margin:1rem 0}
.quiet,footer{color:var(--mute)}
.write{border-bottom:1px dotted var(--line);height:2.2rem}
.part{border-top:3px solid var(--deep);margin-top:3rem;padding-top:.5rem}
.slide{border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.5rem;margin:1rem 0}
.screens{max-width:none;padding:0}
.screens .slide{min-height:100vh;margin:0;border:0;border-radius:0;padding:6vh 6vw;scroll-snap-align:start;font-size:calc(1rem + 2vw)}
.screens .slide h1,.screens .slide h2{font-size:1.7em;margin:0 0 .5em}
.screens .slide li{margin:.5em 0}
html.snapping{scroll-snap-type:y mandatory}
footer{margin-top:2.5rem;border-top:1px solid var(--line);font-size:.9rem}
.screens footer{margin:0;padding:.5rem 6vw}
@media print{:root{--ink:#000;--deep:#000;--mute:#000;--paper:#fff}body{max-width:none;padding:0}nav{display:none}.part,.screens .slide{break-before:page;border-top:0;min-height:0}.framed,.slide,li,tr{break-inside:avoid}}
`;
