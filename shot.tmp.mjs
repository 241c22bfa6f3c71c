import { chromium } from 'playwright-core';
const [,, base, out, lang, ...paths] = process.argv;
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
for (const width of [1440, 390]) {
  const c = await b.newContext({ viewport:{width,height:900}, baseURL: base });
  const p = await c.newPage();
  await p.goto('/sign-in'); await p.evaluate(l=>localStorage.setItem('language',l), lang); await p.goto('/sign-in');
  const btn = p.locator('button').filter({hasText:/./});
  const n = await btn.count(); 
  await p.getByRole('button').nth(Number(process.env.WHO ?? 2)).click().catch(()=>{});
  await p.waitForTimeout(1500);
  if (lang) { await p.evaluate(l=>localStorage.setItem('language',l), lang); }
  for (const [i,path] of paths.entries()) { await p.goto(path); await p.waitForTimeout(900); await p.screenshot({path:`${out}-${i}-${width}-${lang}.png`, fullPage: process.env.FULL==='1'}); console.log(path, await p.title(), await p.evaluate(()=>document.documentElement.scrollWidth)); }
  await c.close();
}
await b.close();
