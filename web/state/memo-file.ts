import { offerFile } from './offer-file.ts';

/** The memo as a page of its own, with the page's own styles in it; opens without a network and prints on one page. */
export function saveMemo(memo: HTMLElement, title: string, language: string): void {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  // Typefaces stay behind: a page of paper does with those of the system.
  const css = rules
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .join('\n')
    .replaceAll('</', '<\\/');
  const name = document.createElement('title');
  name.textContent = title;
  // Written as text: as elements of this page its own policy would refuse the styles.
  const text = `<!doctype html>
<html lang="${language}" data-theme="day">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${name.outerHTML}
<style>
${css}
</style>
</head>
<body class="memo-page">${memo.outerHTML.replace(/<!--.*?-->/gs, '')}</body>
</html>
`;
  offerFile('groundswell-memo.html', 'text/html', text);
}
