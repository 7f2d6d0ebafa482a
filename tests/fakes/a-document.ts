import { strToU8, zipSync } from "fflate";

type Bytes = Uint8Array<ArrayBuffer>;

/** A PDF of these pages' lines, written by hand; `locked`: nobody can read it without a password. */
export function aPdf(pages: string[][], { isLocked = false } = {}): Bytes {
  const objects = ["", "<< /Type /Catalog /Pages 2 0 R >>", ""];
  const font = objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>") - 1;
  const kids = pages.map((lines) => {
    const content = `BT /F1 11 Tf 14 TL 50 780 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(" ")} ET`;
    const stream = objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`) - 1;
    const resources = `<< /Font << /F1 ${font} 0 R >> >>`;
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R /Resources ${resources} >>`;
    return `${objects.push(page) - 1} 0 R`;
  });
  objects[2] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`;
  const key = "00".repeat(32);
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`;
  let file = "%PDF-1.4\n";
  const places = objects.slice(1).map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length}\n0000000000 65535 f \n${places.join("")}`;
  file += `trailer\n<< /Size ${objects.length} /Root 1 0 R ${isLocked ? lock : ""} >>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

/** A Word document of these paragraphs, with whatever else is to be in the zip. */
export function aDocx(paragraphs: string[], more: Record<string, Uint8Array> = {}): Bytes {
  const body = paragraphs.map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${inXml(text)}</w:t></w:r></w:p>`,
  );
  const namespace = "http://schemas.openxmlformats.org";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${body.join("")}</w:body></w:document>`,
  };
  const packed = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return new Uint8Array(zipSync({ ...packed, ...more }));
}

/** What an old Office file, or a new one under a password, begins with. */
export function aCompoundFile({ isLocked }: { isLocked: boolean }): Bytes {
  const signature = Buffer.from("d0cf11e0a1b11ae1", "hex");
  return new Uint8Array(
    Buffer.concat([
      signature,
      Buffer.alloc(512),
      Buffer.from(isLocked ? "EncryptedPackage" : "WordDocument", "utf16le"),
    ]),
  );
}

function escaped(line: string): string {
  return line.replace(/[\\()]/g, "\\$&");
}

function inXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
