/**
 * A file for its owner, to be kept and never shown: the browser neither opens it here nor guesses what it is, and if it did,
 * nothing in it could run.
 */
export function download({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }): Response {
  const plain = name.replace(/[^\w .()-]/g, "_");
  const exact = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return new Response(bytes, {
    headers: {
      "content-type": "application/octet-stream",
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    },
  });
}
