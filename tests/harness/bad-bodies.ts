/** Bodies that no operation takes, with the status each must be answered. */
export interface BadBody {
  what: string;
  body: unknown;
  status: number;
  headers?: Record<string, string>;
}

const PRIVILEGED = {
  userId: "01900000-0000-7000-8000-000000000000",
  user_id: "01900000-0000-7000-8000-000000000000",
  role: "admin",
  isAdmin: true,
  is_premade: true,
  isPremade: true,
  usage_count: 9,
  created_at: "2020-01-01T00:00:00Z",
  sequence: 1,
  status: "complete",
  session_version: 9,
  embedded_with: "x",
  __proto__x: {},
  constructor: {},
};

const megabyte = "x".repeat(1_048_576);

/** Spoils a body that would be accepted, in each way that a client can. */
export function badBodies(valid: Record<string, unknown>): BadBody[] {
  const [field = "name", value] = Object.entries(valid).find(([, given]) => typeof given === "string") ?? [];
  const withText = (text: string) =>
    JSON.stringify({ ...valid, [field]: `${value ?? ""}§` }).replace("§", text);
  return [
    { what: "broken JSON", body: '{"text": ', status: 400 },
    { what: "not UTF-8", body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]), status: 400 },
    { what: "U+0000 in a value", body: withText("\\u0000"), status: 400 },
    { what: "U+0000 in a key", body: JSON.stringify({ ...valid, "a\u0000": 1 }), status: 400 },
    { what: "a lone high surrogate", body: withText("\\ud800"), status: 400 },
    { what: "a lone low surrogate", body: withText("\\udc00"), status: 400 },
    { what: "a thousand levels", body: `${"[".repeat(1000)}${"]".repeat(1000)}`, status: 400 },
    { what: "half a million levels", body: `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`, status: 413 },
    { what: "a hundred thousand levels", body: `${"[".repeat(100_000)}${"]".repeat(100_000)}`, status: 400 },
    { what: "more than 1 MB", body: JSON.stringify({ ...valid, [field]: megabyte }), status: 413 },
    {
      what: "just under 1 MB",
      body: JSON.stringify({ ...valid, [field]: megabyte.slice(200) }),
      status: 422,
    },
    { what: "text", body: JSON.stringify(valid), status: 415, headers: { "content-type": "text/plain" } },
    { what: "no content type", body: JSON.stringify(valid), status: 415, headers: { "content-type": "" } },
    {
      what: "another charset",
      body: JSON.stringify(valid),
      status: 415,
      headers: { "content-type": "application/json; charset=utf-16" },
    },
    ...[[], [valid], "text", 1, true, null].map((body) => ({
      what: `the value ${JSON.stringify(body)}`,
      body: JSON.stringify(body),
      status: 422,
    })),
    ...Object.entries(PRIVILEGED).map(([name, given]) => ({
      what: `the privileged field ${name}`,
      body: { ...valid, [name]: given },
      status: 422,
    })),
    ...Object.keys(valid).flatMap((name) =>
      [{ contains: "" }, [[1]], 1.5e300].map((wrong) => ({
        what: `${name} as ${JSON.stringify(wrong).slice(0, 30)}`,
        body: { ...valid, [name]: wrong },
        status: 422,
      })),
    ),
  ];
}
