/** The one inline style that stands in no page of ours but in `public/offline.html`, which lies in a browser's store. */
export const OFFLINE_STYLE = "sha256-qlxyL4HGus7o0PryQNizgxYnctaOS4aPuzCqQD3fQtY=";

/** Its one script, which no nonce can reach. */
export const OFFLINE_SCRIPT = "sha256-xTeAwdHdM3sJa70d1CJpORTMglssSLW00Dy1Kpj4vKQ=";

/**
 * What a page may load and where it may send: itself. Of scripts only those that carry the page's nonce, and what they
 * load themselves; no style that stands in the page. `isDev`: the reload of development evaluates code and writes styles.
 */
export function pagePolicy(nonce: string, isDev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' '${OFFLINE_SCRIPT}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDev ? "'unsafe-inline'" : `'nonce-${nonce}' '${OFFLINE_STYLE}'`}`,
    "img-src 'self' data:",
    `connect-src 'self'${isDev ? " ws:" : ""}`,
    // Without a word a worker is a script, and none of those is known by its address alone.
    "worker-src 'self'",
    "form-action 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** An answer of the API is no page, nor is a file of a page: opened as one, it loads, runs and sends nothing. */
export const DATA_POLICY =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";
