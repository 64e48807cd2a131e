import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import type { Shot } from './shot.ts';

/** Pictures are cut at this height, in CSS pixels of a page: three screens of a desk. */
const tallest = 2_700;

/** Draws the views of one page side by side, as a PNG file. */
export async function contactSheet(
  path: string,
  shots: readonly Shot[],
  file: string,
  browser: Browser,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2_000, height: 900 } });
  try {
    await page.setContent(
      document(
        path,
        shots.map(({ width, colorScheme, file: picture }) => {
          const data = `data:image/png;base64,${readFileSync(picture).toString('base64')}`;
          return `<figure style="flex:${width}"><figcaption>${width} ${colorScheme}</figcaption><img src="${data}"></figure>`;
        }),
      ),
    );
    await page.screenshot({ path: file, fullPage: true });
  } finally {
    await page.close();
  }
}

/** A page that shows all contact sheets. @param sheets Their addresses, relative to the page. */
export function overview(sheets: readonly string[]): string {
  return document(
    'Shots',
    sheets.map(
      (sheet) =>
        `<figure><figcaption>${sheet}</figcaption><a href="${sheet}"><img src="${sheet}" loading="lazy"></a></figure>`,
    ),
    'flex-wrap:wrap',
  );
}

function document(title: string, figures: readonly string[], style = ''): string {
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>
body{font:14px sans-serif;margin:8px;background:#888}
main{display:flex;gap:8px;align-items:flex-start;${style}}
figure{margin:0;max-height:${tallest}px;overflow:hidden}
img{width:100%;display:block}
figcaption{background:#ff8;padding:2px 4px}
</style><h1>${title}</h1><main>${figures.join('')}</main>`;
}
